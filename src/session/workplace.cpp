// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/workplace.h>

#include <base/redaction/secretlike.h>
#include <base/storage/ownersfolder.h>
#include <base/storage/threewaymerge.h>
#include <workbench/core/workspacemerge.h>

#include <QStandardPaths>

#include <algorithm>

namespace RadarDesk::session {

using namespace base;
using namespace workbench;

namespace {

constexpr QLatin1String WorkspaceFormat("radardesk-workspace");
constexpr QLatin1String WorkspacePart("workspace");

/// The data folder. An older version may have left it readable for others.
QString ownersFolder(const QString &folder)
{
    narrowToOwner(folder);
    return folder + u'/';
}

/// Merges the state of two windows by the members of each part, so that neither loses its own.
StateFile::Merged mergedParts(const QJsonObject &base, const QJsonObject &ours,
                              const QJsonObject &theirs, StateFile::Both /*both*/)
{
    StateFile::Merged merged{mergedMembers(base, ours, theirs)};
    const QStringList parts = ours.keys();
    for (const QString &part : parts) {
        if (!ours.value(part).isObject() || !theirs.value(part).isObject())
            continue;
        const auto merge = part == WorkspacePart ? mergedWorkspace : mergedMembers;
        merged.state.insert(part,
                            merge(base.value(part).toObject(), ours.value(part).toObject(),
                                  theirs.value(part).toObject()));
    }
    merged.hasAllOfTheirs = theirs.value(WorkspaceFormat) == ours.value(WorkspaceFormat);
    return merged;
}

} // namespace

Workplace::Places Workplace::Places::ofAccount()
{
    return {.dataFolder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation),
            .settingsFolder = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation),
            .sandboxKeeping = SandboxCredentials::Keeping::InKeychain};
}

Workplace::Workplace(const Places &places)
    : log(secrets)
    , stateFile(ownersFolder(places.dataFolder) + QStringLiteral("workspace.json"))
    , profilesFile(ownersFolder(places.settingsFolder) + QStringLiteral("profiles.json"),
                   workspace.profiles())
    , templatesFile(places.dataFolder + QStringLiteral("/templates.json"), templates)
    , folderValuesFile(places.dataFolder + QStringLiteral("/folders.json"), folderValues)
    , scenariosFile(places.dataFolder + QStringLiteral("/scenarios.json"), scenarios)
    , faultRulesFile(places.dataFolder + QStringLiteral("/faults.json"), faultRules)
    , m_notices(load(places.files))
    , secretStore(keyring)
    , sandboxCredentials(keyring, places.sandboxKeeping)
    , m_introduction(connect(&secretStore, &SecretStore::changed, this,
                             [this](const QString &id) {
                                 if (const auto secret = secretStore.secret(id))
                                     secrets.add(*secret);
                             }))
    , history(places.historyPath.isEmpty() ? places.dataFolder + QStringLiteral("/history.db")
                                           : places.historyPath)
    , session(history, workspace.channels(), secrets)
    , active(workspace, secretStore, session)
    , faults(faultRules, active, sandboxInUse)
    , profileValues({workspace.profiles(), active, keyring, secrets, placeholders, folderValues})
    , removal(workspace.profiles(), profilesFile, secretStore)
    , gate(secrets)
    , lastResponse(history, session, placeholders)
{
    stateFile.add(QStringLiteral("sandbox"), sandboxPort, &SandboxPort::wantedChanged);
    connect(&templates, &TemplatesModel::folderRenamed, this, &Workplace::renameFolder);
    const bool areFoldersKnown = templatesFile.notice().isEmpty()
        && scenariosFile.notice().isEmpty() && folderValuesFile.notice().isEmpty();
    if (places.files == Files::Written && areFoldersKnown)
        forgetEmptyFolders();
    connect(&removal, &ProfileRemoval::finished, &profileValues, &ProfileValues::forget);
}

void Workplace::renameFolder(const QString &from, const QString &to)
{
    folderValues.renameFolder(from, to);
    for (int row = 0; row < scenarios.rowCount(); ++row) {
        const QModelIndex at = scenarios.index(row, 0);
        if (scenarios.scenarioAt(at)->folder() == from)
            scenarios.setFolder(at, to);
    }
}

void Workplace::forgetEmptyFolders()
{
    QStringList used = templates.folders();
    const QList<Scenario> all = scenarios.scenarios();
    for (const Scenario &each : all)
        used.append(each.folder());
    const QList<FolderValues> folders = folderValues.all();
    for (const FolderValues &each : folders) {
        if (used.contains(each.folder))
            continue;
        folderValues.remove(each.id);
        if (std::any_of(each.values.begin(), each.values.end(),
                        [](const ProfileValue &value) { return value.isSecret; }))
            profileValues.forget(each.id);
    }
}

StateFile::Filter Workplace::redaction() const
{
    return [known = secrets](const QByteArray &content) {
        return redactSecretLike(QString::fromUtf8(known.redact(content))).toUtf8();
    };
}

QStringList Workplace::load(Files files)
{
    const StateFile::Filter redact = redaction();
    if (files == Files::OnlyRead)
        stateFile.setReadOnly();
    stateFile.setFilter(redact);
    stateFile.setForm({.format = WorkspaceFormat,
                       .members = {WorkspacePart, QStringLiteral("placeholders"),
                                   QStringLiteral("preferences"), QStringLiteral("endpoint"),
                                   QStringLiteral("sandbox"), QStringLiteral("window")}});
    stateFile.setMerge(mergedParts, StateFile::Memory::StaysOurs);
    static_cast<void>(stateFile.load());
    stateFile.add(QStringLiteral("preferences"), preferences, &Preferences::changed);
    if (!preferences.language().isEmpty())
        language.emplace(preferences.language()); // before the first message
    QStringList notices;
    const auto read = [&](auto &file) {
        if (files == Files::OnlyRead)
            file.setReadOnly();
        file.setFilter(redact);
        file.load();
        if (!file.notice().isEmpty())
            notices.append(file.notice());
    };
    read(folderValuesFile);
    read(scenariosFile);
    read(templatesFile);
    read(faultRulesFile);
    if (!stateFile.setAside().isEmpty())
        notices.append(
            tr("The saved session couldn't be read and was moved to %1.", "the path of a file")
                .arg(stateFile.setAside()));
    else if (!stateFile.fault().isEmpty())
        notices.append(stateFile.fault());
    read(profilesFile);
    stateFile.add(WorkspacePart, workspace, &Workspace::changed);
    stateFile.add(QStringLiteral("placeholders"), placeholders);
    return notices;
}

} // namespace RadarDesk::session

#include "moc_workplace.cpp"
