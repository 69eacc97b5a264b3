// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/jsonvalue.h>
#include <sandbox/service/hub.h>
#include <sandbox/service/tokens.h>

#include <QByteArrayView>

namespace RadarDesk::sandbox {

/// Understands what subscribers send, and answers them (protocol: ours).
class SubscriberCommands
{
public:
    SubscriberCommands(const Limits &limits, Hub &hub, const Tokens &tokens,
                       const Observing &observing = {});

    /// Carries out one text message of \a subscriber.
    void handle(Subscriber &subscriber, QByteArrayView text);

private:
    void subscribe(Subscriber &subscriber, const QString &channel, const QByteArray &token);
    /// What a page's callbacks did with a message.
    void noteHandled(const Subscriber &subscriber, const PushRadar::JsonValue &command) const;
    /// Tells \a subscriber that something failed; \a channel may be null.
    void refuse(Subscriber &subscriber, const QString &channel, int code, const QString &message,
                const QByteArray &token = {});

    const Limits m_limits;
    Hub &m_hub;
    const Tokens &m_tokens;
    const Observing m_observing;
};

} // namespace RadarDesk::sandbox
