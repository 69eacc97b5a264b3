// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/presence/presencecalls.h>
#include <privatechannels/presence/presencewatcher.h>
#include <privatechannels/presence/testusersmodel.h>

#include <QJsonObject>
#include <QObject>

namespace RadarDesk::session {
class Session;
}

namespace RadarDesk::privatechannels {

/// Presence with the profile in use: who is on a channel, and the test users that come and go.
class Presence : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it must outlive it.
    struct Services
    {
        const session::ActiveProfile &active;
        base::SecretStore &secretStore;
        history::History &history;
        const session::Session &session;
        base::KnownSecrets secrets;
    };

    explicit Presence(const Services &services, QObject *parent = nullptr);

    [[nodiscard]] PresenceCalls &calls() { return m_calls; }
    [[nodiscard]] PresenceWatcher &watcher() { return m_watcher; }
    [[nodiscard]] TestUsersModel &users() { return m_users; }

    /// The channel's name, as typed.
    [[nodiscard]] const QString &channel() const { return m_channel; }
    void setChannel(const QString &typed);

    /// What is worth keeping over a restart.
    [[nodiscard]] QJsonObject toState() const;
    void restore(const QJsonObject &state);

Q_SIGNALS:
    /// toState() has changed.
    void changed();

private:
    void showOurs();

    PresenceCalls m_calls;
    PresenceWatcher m_watcher;
    TestUsersModel m_users;
    QString m_channel;
};

} // namespace RadarDesk::privatechannels
