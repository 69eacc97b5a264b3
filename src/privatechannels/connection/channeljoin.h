// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/diagnosis/check.h>

#include <QObject>
#include <QTimer>

#include <chrono>

namespace PushRadar {
class Client;
}

namespace RadarDesk::sandbox {
class SandboxSubscriber;
}

namespace RadarDesk::privatechannels {

/// Connects a socket and subscribes it to a presence channel, with a token from the service.
class ChannelJoin : public QObject
{
    Q_OBJECT

public:
    /// \a socket and \a client must outlive it.
    ChannelJoin(sandbox::SandboxSubscriber &socket, PushRadar::Client &client,
                QObject *parent = nullptr);

    /// Begins, once; gives up after \a limit.
    void start(const CheckedService &service, const QString &channel,
               std::chrono::milliseconds limit);

Q_SIGNALS:
    /// Once: the subscription, a refusal or the limit, whichever comes first.
    void settled(bool joined);

private:
    void settle(bool joined);

    sandbox::SandboxSubscriber &m_socket;
    PushRadar::Client &m_client;
    QTimer m_limit;
    bool m_isSettled = false;
};

/// The name of a presence channel where nobody else is.
[[nodiscard]] QString ownPresenceChannel();

} // namespace RadarDesk::privatechannels
