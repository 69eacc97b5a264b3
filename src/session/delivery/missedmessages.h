// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <session/delivery/deliveryevidence.h>

namespace RadarDesk::session {

class DeliveryCase;

/// One page or program over the time that is looked at: when it was on the channel, with one
/// connection after the other, and what was sent while it was away.
struct ClientBar
{
    struct Span
    {
        QString socketId;
        QDateTime from; ///< UTC, within the picture's time.
        QDateTime to;
        bool isOpen = false; ///< It goes on at the end.
        QString ending; ///< A sentence; empty where it goes on.
    };

    QString name;
    bool isOwn = false;
    QList<Span> spans; ///< In their order, without overlap.
    QList<QDateTime> missed; ///< When what it missed was sent, after it had first been there.

    /// "Firefox 128 on Linux: on the channel from 10:00:00 to 10:00:07, missed 2 messages".
    [[nodiscard]] QString text() const;
};

/// What was missed while somebody was away: drawn, and told in words.
struct MissedMessages
{
    QDateTime from; ///< UTC
    QDateTime to;
    QList<QDateTime> sent; ///< The channel's broadcasts.
    QList<ClientBar> bars; ///< Those who were on the channel, most missed first.
    int leftOut = 0; ///< Clients that are too many.

    [[nodiscard]] bool isEmpty() const { return bars.isEmpty(); }
    /// A line for each client.
    [[nodiscard]] QStringList lines() const;
};

/// Who was away while something was sent to the channel of \a what.
[[nodiscard]] MissedMessages missedMessages(const DeliveryCase &what);

} // namespace RadarDesk::session
