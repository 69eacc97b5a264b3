// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/keychain/keyring.h>
#include <base/keychain/secretstore.h>
#include <base/redaction/knownsecrets.h>
#include <history/store/history.h>
#include <privatechannels/presence/presence.h>
#include <sandbox/service/sandbox.h>
#include <session/profiles/activeprofile.h>
#include <session/session.h>
#include <workbench/core/workspace.h>

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace RadarDesk {

/// A running sandbox and all that presence works with, as the program has it.
class PresenceScene
{
public:
    PresenceScene()
        : secretStore(keyring)
        , history(folder.filePath("history.db"))
        , session(history, workspace.channels(), secrets)
        , active(workspace, secretStore, session)
        , presence({active, secretStore, history, session, secrets})
    {
        history.start();
    }

    /// Starts the sandbox, at \a port or any, and works with it.
    [[nodiscard]] bool serve(quint16 port = 0)
    {
        sandbox::SandboxOptions options;
        options.port = port;
        if (sandbox) { // another run with the same credentials, as the program's
            options.secret = sandbox->secret();
            options.publicKey = sandbox->publicKey();
        }
        sandbox = std::make_unique<sandbox::Sandbox>(options);
        const auto url = sandbox->start();
        if (!url)
            return false;
        workbench::Profile profile = workspace.profiles().at(0);
        profile.serviceAddress = url->toString();
        profile.publicKey = sandbox->publicKey();
        profile.webSocketUrl = sandbox->webSocketUrl();
        workspace.profiles().update(profile);
        secretStore.hold(profile.id, *PushRadar::Secret::make(sandbox->secret()));
        return true;
    }

    /// Whether so many are counted on the channel in the end, and so many have a row.
    [[nodiscard]] bool shows(int count, int rows)
    {
        const privatechannels::PresenceModel &people = presence.watcher().people();
        return QTest::qWaitFor(
            [&] { return people.count() == count && people.rowCount() == rows; });
    }
    /// The data of the user of that name; empty where there is none.
    [[nodiscard]] QByteArray dataOf(const QString &name)
    {
        const privatechannels::PresenceModel &people = presence.watcher().people();
        for (int row = 0; row < people.rowCount(); ++row) {
            if (people.at(row).name() == name)
                return people.at(row).data;
        }
        return {};
    }
    [[nodiscard]] privatechannels::TestUserConnection::State stateOf(int user)
    {
        return presence.users()
            .index(user, 0)
            .data(privatechannels::TestUsersModel::StateRole)
            .value<privatechannels::TestUserConnection::State>();
    }
    [[nodiscard]] QString faultOf(int user)
    {
        return presence.users()
            .index(user, 0)
            .data(privatechannels::TestUsersModel::FaultRole)
            .toString();
    }
    /// Adds a test user with that client data.
    void add(const QString &data)
    {
        presence.users().addMadeUp(1);
        presence.users().setText(presence.users().rowCount() - 1, data);
    }

    QTemporaryDir folder;
    std::unique_ptr<sandbox::Sandbox> sandbox;
    base::KnownSecrets secrets;
    workbench::Workspace workspace;
    base::Keyring keyring;
    base::SecretStore secretStore;
    history::History history;
    session::Session session;
    session::ActiveProfile active;
    privatechannels::Presence presence;
};

} // namespace RadarDesk
