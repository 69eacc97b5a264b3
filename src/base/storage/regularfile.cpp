// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/storage/regularfile.h>

#include <QCoreApplication>
#include <QLocale>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace RadarDesk::base {

namespace {

struct RegularFileText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::base::StateFile)
};

QString noFile()
{
    return RegularFileText::tr("it is a folder, a pipe or a device, not a file",
                               "follows 'It can't be read: '");
}

bool isOpen(QFile &file, int descriptor)
{
    if (file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return true;
    ::close(descriptor);
    return false;
}

} // namespace

QString openRegular(QFile &file, qint64 mostBytes)
{
    // What is there is known only once it is open, since it may be replaced before.
    const int descriptor = ::open(QFile::encodeName(file.fileName()).constData(),
                                  O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    const int fault = errno;
    if (descriptor < 0 && fault != ENXIO) // which is what a socket comes to
        return qt_error_string(fault);
    struct stat found = {};
    const bool isRegular =
        descriptor >= 0 && ::fstat(descriptor, &found) == 0 && S_ISREG(found.st_mode);
    const bool isTooLarge = isRegular && mostBytes >= 0 && found.st_size > mostBytes;
    if (isRegular && !isTooLarge)
        return isOpen(file, descriptor) ? QString() : file.errorString();
    if (descriptor >= 0)
        ::close(descriptor);
    return isTooLarge
        ? RegularFileText::tr("it is larger than %1", "a size; follows 'It can't be read: '")
              .arg(QLocale().formattedDataSize(mostBytes))
        : noFile();
}

QString placeFault(const QString &path)
{
    struct stat found = {};
    const bool isThere = ::stat(QFile::encodeName(path).constData(), &found) == 0;
    return isThere && !S_ISREG(found.st_mode) ? noFile() : QString();
}

RegularContent readRegular(const QString &path, qint64 mostBytes)
{
    struct stat there = {};
    if (::lstat(QFile::encodeName(path).constData(), &there) != 0 && errno == ENOENT)
        return {};
    RegularContent content{.exists = true};
    QFile file(path);
    QString reason = openRegular(file, mostBytes);
    if (reason.isEmpty()) {
        content.bytes = file.readAll();
        if (file.error() != QFile::NoError)
            reason = file.errorString();
    }
    if (!reason.isEmpty())
        content.fault = RegularFileText::tr("%1 can't be read: %2.", "a path, and the reason")
                            .arg(path, reason);
    return content;
}

} // namespace RadarDesk::base
