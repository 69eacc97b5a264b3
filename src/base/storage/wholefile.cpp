// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/storage/wholefile.h>

#include <base/storage/ownersfolder.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryFile>

#include <cerrno>
#include <filesystem>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>

namespace RadarDesk::base {

namespace {

struct WholeFileText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::base::StateFile)
};

constexpr qint64 LeftoverSeconds = 60;

/// Whether what was written to it is on disk. Some file systems can't say: that is no failure.
bool isSynced(int descriptor)
{
    int result = 0;
    do {
        result = ::fsync(descriptor);
    } while (result != 0 && errno == EINTR);
    return result == 0 || errno == EINVAL || errno == ENOTSUP;
}

/// Makes a renaming in that folder last.
bool isFolderSynced(const QString &folder)
{
    const int descriptor =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return errno == EACCES; // it may be written to but not read
    const bool synced = isSynced(descriptor);
    ::close(descriptor);
    return synced;
}

QString systemReason()
{
    return qt_error_string(errno);
}

} // namespace

QFileInfo behindLinks(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() ? QFileInfo(file.canonicalFilePath()) : file;
}

QString writeWhole(const QString &path, const QByteArray &content)
{
    const QFileInfo file = behindLinks(path);
    if (!makeOwnersFolder(file.path()))
        return WholeFileText::tr("The folder %1 can't be created.").arg(file.path());

    // QSaveFile would do all this but sync the folder. Its temporary files can't be told from a
    // "profiles.json.backup" that a person made, so they could not be removed later.
    QTemporaryFile temporary(file.filePath() + QStringLiteral(".writing-XXXXXX"));
    if (!temporary.open() || temporary.write(content) != content.size() || !temporary.flush())
        return temporary.errorString();
    if (!isSynced(temporary.handle()))
        return systemReason();

    const std::filesystem::path from = QFile::encodeName(temporary.fileName()).toStdString();
    std::error_code fault;
    std::filesystem::rename(from, QFile::encodeName(file.filePath()).toStdString(), fault);
    if (fault)
        return qt_error_string(fault.value());
    temporary.setAutoRemove(false);
    return isFolderSynced(file.path()) ? QString() : systemReason();
}

void removeLeftovers(const QString &path)
{
    const QFileInfo file = behindLinks(path);
    static const QRegularExpression afterTheName(
        QStringLiteral("^(\\.damaged-[0-9-]+)?\\.writing-[A-Za-z0-9]{6}$"));
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-LeftoverSeconds);
    const QFileInfoList found = file.dir().entryInfoList(
        {file.fileName() + QStringLiteral(".*")}, QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo &leftover : found) {
        const QString rest = leftover.fileName().mid(file.fileName().size());
        if (afterTheName.match(rest).hasMatch() && leftover.lastModified() < before)
            QFile::remove(leftover.filePath());
    }
}

} // namespace RadarDesk::base
