// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/templates/foldervaluesfile.h>

#include <workbench/profiles/profilejson.h>
#include <workbench/templates/messagetemplate.h>

#include <utility>

namespace RadarDesk::workbench {

using namespace base;

namespace {

constexpr QLatin1String FolderId("id");
constexpr QLatin1String FolderName("name");

std::optional<FolderValues> folderIn(const QJsonObject &entry)
{
    const QString name = entry.value(FolderName).toString();
    const auto values = ProfileJson::valuesFromJson(entry.value(ProfileJson::ValuesMember));
    if (name.isEmpty() || name.size() > MessageTemplate::LongestName || !values)
        return std::nullopt;
    return FolderValues{entry.value(FolderId).toString(), name, *values};
}

QJsonObject entryOfFolder(const FolderValues &folder)
{
    return {{FolderId, folder.id},
            {FolderName, folder.folder},
            {ProfileJson::ValuesMember, ProfileJson::valuesToJson(folder.values)}};
}

std::optional<QJsonObject> joinedFolders(const QJsonObject &base, const QJsonObject &ours,
                                         const QJsonObject &theirs)
{
    return joinedMembers(base, ours, theirs, ProfileJson::ValuesMember);
}

ListForm foldersForm()
{
    return {
        .version = QLatin1String("radardesk-folders"),
        .list = QLatin1String("folders"),
        .sentences =
            {"RadarDesk::workbench::FolderValuesFile",
             QT_TRANSLATE_NOOP("RadarDesk::workbench::FolderValuesFile",
                               "A newer version of RadarDesk saved the values of folders."),
             QT_TRANSLATE_N_NOOP("RadarDesk::workbench::FolderValuesFile",
                                 "The values of %n folder(s) couldn't be read."),
             QT_TRANSLATE_NOOP("RadarDesk::workbench::FolderValuesFile",
                               "The values of folders couldn't be read."),
             QT_TRANSLATE_NOOP(
                 "RadarDesk::workbench::FolderValuesFile",
                 "The file %1 can't be copied, so it stays unchanged, and changes to the values "
                 "of folders aren't saved. Check the permissions and free space of its folder.")},
        .join = joinedFolders};
}

} // namespace

FolderValuesFile::FolderValuesFile(QString path, FolderValuesList &folders, QObject *parent)
    : ListFile(std::move(path), foldersForm(),
               {.read = folderIn,
                .write = entryOfFolder,
                .values = [&folders] { return folders.all(); },
                .set = [&folders](const auto &taken) { folders.setAll(taken); }},
               parent)
{
    connect(&folders, &FolderValuesList::changed, this, &FolderValuesFile::save);
}

} // namespace RadarDesk::workbench

#include "moc_foldervaluesfile.cpp"
