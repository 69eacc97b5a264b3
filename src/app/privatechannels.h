// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/privatechannels/privatechannelspanel.h>
#include <privatechannels/access/accessfile.h>
#include <privatechannels/access/accessrun.h>
#include <privatechannels/diagnosis/checkrunner.h>
#include <privatechannels/diagnosis/checksfile.h>
#include <privatechannels/endpoint/endpointlistener.h>
#include <privatechannels/endpoint/endpointrulesfile.h>
#include <privatechannels/endpoint/endpointserver.h>
#include <privatechannels/identities/identitiesfile.h>
#include <privatechannels/identities/identityvalues.h>

#include <QObject>

namespace RadarDesk {

class Keyring;
class ProfileRemoval;

/// All that the page for private and presence channels works with, put together.
class PrivateChannels : public QObject
{
    Q_OBJECT

public:
    /// What it is made of; all of it must outlive it.
    struct Services
    {
        Workspace &workspace;
        ActiveProfile &active;
        SecretKeeper &keeper;
        Keyring &keyring;
        History &history;
        const Session &session;
        ProfileRemoval &removal;
        KnownSecrets secrets;
    };

    /// Its files are in \a folder; what \a filter makes of their content is written.
    PrivateChannels(const QString &folder, const Services &services,
                    const StateFile::Filter &filter = {});

    /// Reads the files. What was wrong with them are whole sentences.
    [[nodiscard]] QStringList load();
    [[nodiscard]] PrivateChannelsPanel::Services panelServices();
    [[nodiscard]] EndpointServer &endpoint() { return m_endpoint; }
    [[nodiscard]] IdentitiesModel &identities() { return m_identities; }

Q_SIGNALS:
    /// A file could not be written, for \a reason.
    void failed(const QString &reason);
    /// Another window has changed a file; whole sentences.
    void noticed(const QString &sentences);

private:
    void showProfile();

    Services m_services;
    IdentitiesModel m_identities;
    IdentitiesFile m_identitiesFile;
    IdentityValues m_values;
    AccessModel m_access;
    AccessFile m_accessFile;
    AccessRun m_accessRun;
    ChecksModel m_checks;
    ChecksFile m_checksFile;
    CheckRunner m_runner;
    EndpointRulesModel m_rules;
    EndpointRulesFile m_rulesFile;
    EndpointServer m_endpoint;
    EndpointListener m_listener;
};

} // namespace RadarDesk
