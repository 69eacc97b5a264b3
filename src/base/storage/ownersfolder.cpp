// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/storage/ownersfolder.h>

#include <QDir>
#include <QFileInfo>

#include <unistd.h>

namespace RadarDesk::base {

namespace {

constexpr QFile::Permissions OwnersFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr QFile::Permissions AnyoneElses = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
    | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

} // namespace

bool makeOwnersFolder(const QString &path)
{
    const QFileInfo folder(path);
    if (folder.isDir())
        return true;
    const QString above = folder.absolutePath();
    if (above == folder.absoluteFilePath() || !makeOwnersFolder(above))
        return false;
    // Another program may have made it meanwhile.
    return QDir().mkdir(folder.absoluteFilePath(), OwnersFolder) || QFileInfo(path).isDir();
}

void narrowToOwner(const QString &path)
{
    const QFileInfo folder(path);
    const QFile::Permissions now = folder.permissions();
    if (folder.isDir() && folder.ownerId() == ::geteuid() && (now & AnyoneElses))
        QFile::setPermissions(path, now & OwnersFolder);
}

} // namespace RadarDesk::base
