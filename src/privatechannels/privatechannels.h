// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/access/accessfile.h>
#include <privatechannels/access/accessrun.h>
#include <privatechannels/access/scenariorefusals.h>
#include <privatechannels/checks/checksfile.h>
#include <privatechannels/diagnosis/checkrunner.h>
#include <privatechannels/endpoint/endpointlistener.h>
#include <privatechannels/endpoint/endpointrulesfile.h>
#include <privatechannels/endpoint/endpointserver.h>
#include <privatechannels/identities/identitiesfile.h>
#include <privatechannels/identities/identityvalues.h>
#include <privatechannels/suite/suitefile.h>
#include <privatechannels/suite/suiterun.h>

#include <QObject>

namespace RadarDesk::base {
class Keyring;
}

namespace RadarDesk::session {
class ProfileRemoval;
class Session;
} // namespace RadarDesk::session

namespace RadarDesk::privatechannels {

/// All that private and presence channels are worked with, put together, in order of life.
class PrivateChannels : public QObject
{
    Q_OBJECT

public:
    /// What it is made of; all of it must outlive it.
    struct Services
    {
        workbench::Workspace &workspace;
        session::ActiveProfile &active;
        base::SecretStore &secretStore;
        base::Keyring &keyring;
        history::History &history;
        const session::Session &session;
        session::ProfileRemoval &removal;
        base::KnownSecrets secrets;
    };

    /// Reads its files in \a folder; what \a filter makes of their content is written.
    PrivateChannels(const QString &folder, const Services &services,
                    const base::StateFile::Filter &filter);

    /// What was wrong with the files: whole sentences.
    [[nodiscard]] const QStringList &notices() const { return m_notices; }

Q_SIGNALS:
    /// A file could not be written, for \a reason.
    void failed(const QString &reason);
    /// Another window has changed a file; whole sentences.
    void warning(const QString &sentences);

private:
    Services m_services;

public:
    IdentitiesModel identities;
    IdentitiesFile identitiesFile;
    IdentityValues values;
    AccessModel access;
    AccessFile accessFile;
    AccessRun accessRun;
    ScenarioRefusals refusals; // for the runner of scenarios
    ChecksModel checks;
    ChecksFile checksFile;
    CheckRunner runner;
    CheckRunner suiteRunner; // so that the check that is shown stays as it is
    SuiteFile suiteFile;
    SuiteRun suite;
    EndpointRulesModel rules;
    EndpointRulesFile rulesFile;
    EndpointServer endpoint;
    EndpointListener listener;

private:
    void showProfile();

    QStringList m_notices;
};

} // namespace RadarDesk::privatechannels
