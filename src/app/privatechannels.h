// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/privatechannels/privatechannelspanel.h>
#include <privatechannels/access/accessfile.h>
#include <privatechannels/access/accessrun.h>
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
}

namespace RadarDesk::app {

/// All that the page for private and presence channels works with, put together.
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
    [[nodiscard]] gui::PrivateChannelsPanel::Services panelServices();
    [[nodiscard]] privatechannels::EndpointServer &endpoint() { return m_endpoint; }
    [[nodiscard]] privatechannels::IdentitiesModel &identities() { return m_identities; }

Q_SIGNALS:
    /// A file could not be written, for \a reason.
    void failed(const QString &reason);
    /// Another window has changed a file; whole sentences.
    void warning(const QString &sentences);

private:
    void showProfile();

    Services m_services;
    privatechannels::IdentitiesModel m_identities;
    privatechannels::IdentitiesFile m_identitiesFile;
    privatechannels::IdentityValues m_values;
    privatechannels::AccessModel m_access;
    privatechannels::AccessFile m_accessFile;
    privatechannels::AccessRun m_accessRun;
    privatechannels::ChecksModel m_checks;
    privatechannels::ChecksFile m_checksFile;
    privatechannels::CheckRunner m_runner;
    privatechannels::CheckRunner m_suiteRunner; // so that the check that is shown stays as it is
    privatechannels::SuiteFile m_suiteFile;
    privatechannels::SuiteRun m_suite;
    privatechannels::EndpointRulesModel m_rules;
    privatechannels::EndpointRulesFile m_rulesFile;
    privatechannels::EndpointServer m_endpoint;
    privatechannels::EndpointListener m_listener;
    QStringList m_notices;
};

} // namespace RadarDesk::app
