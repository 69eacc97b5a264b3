// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <storage/filelock.h>

#include <storage/wholefile.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <chrono>

namespace RadarDesk {

namespace {

struct FileLockText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::StateFile)
};

constexpr std::chrono::milliseconds LongestWait{3'000};

} // namespace

FileLock::FileLock(const QString &path)
    : m_lock(behindLinks(path).filePath() + LockEnding)
{
    QDir().mkpath(QFileInfo(m_lock.fileName()).path());
    m_isHeld = m_lock.tryLock(static_cast<int>(LongestWait.count()));
}

QString FileLock::fault() const
{
    if (m_isHeld || m_lock.error() != QLockFile::LockFailedError)
        return {};
    return FileLockText::tr("Another program is writing it, as %1 says.", "the path of a lock file")
        .arg(m_lock.fileName());
}

} // namespace RadarDesk
