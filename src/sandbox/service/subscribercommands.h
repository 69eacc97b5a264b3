// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/service/hub.h>
#include <sandbox/service/tokens.h>

#include <QByteArrayView>

namespace RadarDesk::sandbox {

/// Understands what subscribers send, and answers them (protocol: ours).
class SubscriberCommands
{
public:
    SubscriberCommands(const Limits &limits, Hub &hub, const Tokens &tokens);

    /// Carries out one text message of \a subscriber.
    void handle(Subscriber &subscriber, QByteArrayView text);

private:
    void subscribe(Subscriber &subscriber, const QString &channel, const QByteArray &token);
    /// Tells \a subscriber that something failed; \a channel may be null.
    void refuse(Subscriber &subscriber, const QString &channel, int code, const QString &message);

    const Limits m_limits;
    Hub &m_hub;
    const Tokens &m_tokens;
};

} // namespace RadarDesk::sandbox
