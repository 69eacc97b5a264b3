// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/presence/presencemodel.h>
#include <sandbox/subscriber/sandboxsubscriber.h>

#include <QObject>
#include <QUrl>

namespace RadarDesk::privatechannels {

class PresenceCalls;

/// RadarDesk's own subscriber of a presence channel: it watches who is there, and registers no data
/// of its own. The service counts it like any other.
class PresenceWatcher : public QObject
{
    Q_OBJECT

public:
    enum class State { Off, Connecting, Watching, Refused };

    /// \a calls must outlive the watcher, \a session too: RadarDesk may listen to the channel with
    /// that as well.
    PresenceWatcher(PresenceCalls &calls, const sandbox::SandboxSubscriber &session,
                    QObject *parent = nullptr);

    /// Whether the service of the profile in use lets a program subscribe: the sandbox does, while
    /// it runs.
    [[nodiscard]] bool canWatch() const;
    /// Watches \a channel from now on, also after the connection was lost.
    void watch(const QString &channel);
    void stop();

    [[nodiscard]] State state() const { return m_state; }
    /// Whether it watches, or is about to.
    [[nodiscard]] bool isOn() const
    {
        return m_state == State::Connecting || m_state == State::Watching;
    }
    /// The channel that is watched, or would be; empty without one.
    [[nodiscard]] const QString &channel() const { return m_channel; }
    /// Why it was refused, in a sentence.
    [[nodiscard]] const QString &fault() const { return m_fault; }
    /// How many of those counted on the channel are RadarDesk itself, listening.
    [[nodiscard]] int ownConnections() const;
    [[nodiscard]] PresenceModel &people() { return m_people; }
    [[nodiscard]] const PresenceModel &people() const { return m_people; }

Q_SIGNALS:
    /// state() or ownConnections() has changed.
    void changed();

private:
    void open();
    void onProfileChanged();
    void onTokenNeeded(const QString &channel, const QString &socketId);
    void onRefused(const QString &reason);
    void onPresence(const QString &channel, int count, const QByteArray &clientData);
    void setState(State state);

    PresenceCalls &m_calls;
    const sandbox::SandboxSubscriber &m_session;
    sandbox::SandboxSubscriber m_subscriber;
    PresenceModel m_people;
    QString m_channel;
    QString m_fault;
    QString m_profileId;
    QUrl m_url;
    State m_state = State::Off;
};

} // namespace RadarDesk::privatechannels
