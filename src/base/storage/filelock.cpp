// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/storage/filelock.h>

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace RadarDesk::base {

namespace {

// A lock is held for a few milliseconds, and nothing tells when it ends.
constexpr std::chrono::milliseconds Pause{2};

bool isLockTaken(int descriptor, int operation)
{
    int result = 0;
    do {
        result = ::flock(descriptor, operation);
    } while (result != 0 && errno == EINTR);
    return result == 0;
}

} // namespace

FileLock::~FileLock()
{
    unlock();
}

FileLock::Outcome FileLock::lock(const QString &path, Mode mode, std::chrono::milliseconds wait)
{
    unlock();
    m_descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC,
                          S_IRUSR | S_IWUSR);
    if (m_descriptor < 0)
        return Outcome::Impossible;
    const QDeadlineTimer deadline(wait);
    const int operation = (mode == Mode::Shared ? LOCK_SH : LOCK_EX) | LOCK_NB;
    while (!isLockTaken(m_descriptor, operation)) {
        const bool isBusy = errno == EWOULDBLOCK;
        if (!isBusy || deadline.hasExpired()) {
            unlock();
            return isBusy ? Outcome::Busy : Outcome::Impossible;
        }
        QThread::usleep(std::chrono::microseconds(Pause).count());
    }
    return Outcome::Taken;
}

void FileLock::unlock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

bool FileLock::isHeld(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0)
        return errno != ENOENT;
    const bool taken = isLockTaken(descriptor, LOCK_EX | LOCK_NB);
    ::close(descriptor);
    return !taken;
}

} // namespace RadarDesk::base
