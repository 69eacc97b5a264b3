// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/keychain/keyring.h>
#include <base/keychain/secretstore.h>
#include <base/language/language.h>
#include <base/redaction/knownsecrets.h>
#include <base/redaction/redactedlog.h>
#include <base/storage/statefile.h>
#include <history/store/history.h>
#include <session/faults/faultcontrol.h>
#include <session/profiles/activeprofile.h>
#include <session/profiles/profileremoval.h>
#include <session/profiles/profilevalues.h>
#include <session/profiles/sandboxcredentials.h>
#include <session/profiles/sandboxinuse.h>
#include <session/profiles/sandboxport.h>
#include <session/sending/broadcastpolicy.h>
#include <session/sending/lastresponse.h>
#include <session/session.h>
#include <workbench/core/preferences.h>
#include <workbench/core/workspace.h>
#include <workbench/faults/faultrulesfile.h>
#include <workbench/placeholders/placeholdervalues.h>
#include <workbench/profiles/profilesfile.h>
#include <workbench/scenarios/scenariosfile.h>
#include <workbench/templates/foldervaluesfile.h>
#include <workbench/templates/templatesfile.h>

#include <QObject>

#include <optional>

namespace RadarDesk::session {

/// The services that the window and the command line share: the user's files, the keychain, the
/// history, and the session that sends with a profile. The order of the members is the order of
/// construction, so each may use the members before it. It opens no connection and sends nothing by
/// itself.
class Workplace : public QObject
{
    Q_OBJECT

public:
    /// Whether changes are written to the user's files; the history is written in both cases.
    enum class Files { Written, OnlyRead };

    struct Places
    {
        QString dataFolder;
        QString settingsFolder;
        QString historyPath{}; ///< Empty: in the folder for data.
        SandboxCredentials::Keeping sandboxKeeping = SandboxCredentials::Keeping::ForThisRun;
        Files files = Files::Written;

        /// The keychain of the user's account.
        [[nodiscard]] static Places ofAccount();
    };

    explicit Workplace(const Places &places);

    /// Problems with the files, in whole sentences.
    [[nodiscard]] const QStringList &notices() const { return m_notices; }
    /// Removes secrets from what is written to files: known ones, and strings that look like one,
    /// because a secret that was pasted into a message may be unknown to this run.
    [[nodiscard]] base::StateFile::Filter redaction() const;

    base::KnownSecrets secrets;
    base::RedactedLog log;
    base::StateFile stateFile;
    workbench::Preferences preferences;
    std::optional<base::Language> language; // if it isn't the desktop's
    workbench::Workspace workspace;
    workbench::ProfilesFile profilesFile;
    workbench::PlaceholderValues placeholders;
    workbench::TemplatesModel templates;
    workbench::TemplatesFile templatesFile;
    workbench::FolderValuesList folderValues;
    workbench::FolderValuesFile folderValuesFile;
    workbench::ScenariosModel scenarios;
    workbench::ScenariosFile scenariosFile;
    workbench::FaultRulesModel faultRules;
    workbench::FaultRulesFile faultRulesFile;

private:
    QStringList m_notices; // from load(), which later members depend on

public:
    base::Keyring keyring;
    base::SecretStore secretStore;
    SandboxPort sandboxPort;
    SandboxInUse sandboxInUse;
    SandboxCredentials sandboxCredentials;

private:
    QMetaObject::Connection m_introduction; // of a secret, before the others hear of it

public:
    history::History history;
    Session session;
    ActiveProfile active;
    FaultControl faults;
    ProfileValues profileValues;
    ProfileRemoval removal;
    BroadcastPolicy gate;
    LastResponse lastResponse;

private:
    /// Reads the user's files; returns the problems in whole sentences.
    [[nodiscard]] QStringList load(Files files);
    /// What refers to a folder of saved messages by its name gets the new one.
    void renameFolder(const QString &from, const QString &to);
    /// Deletes the values of folders that nothing is in any more.
    void forgetEmptyFolders();
};

} // namespace RadarDesk::session
