// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/recording/harfile.h>

#include <optional>

namespace RadarDesk::privatechannels {

/// What the WebSockets of a recording tell of one subscription (protocol: ours; that of the hosted
/// service isn't published).
struct RecordedSubscription
{
    bool hasSocket = false; ///< There is a socket whose messages can be read.
    bool isAsked = false; ///< The page wants to subscribe.
    bool isSubscribed = false;
    int refusedWith = 0; ///< The code of the refusal; 0 for none.
    QString refusal; ///< What it says.
    bool hasOtherToken = false; ///< The page shows another token than it was given.
    int broadcasts = 0; ///< How many messages arrived on the channel.
};

/// What became of subscribing to \a channel after \a since, on the socket of \a socketId where that
/// is recorded. \a token is what the endpoint gave; empty for none.
[[nodiscard]] RecordedSubscription subscriptionIn(const HarRecording &recording,
                                                  const QString &channel, const QString &socketId,
                                                  const QString &token, const QDateTime &since);

/// The channels that calls of the recording broadcast to.
[[nodiscard]] QStringList broadcastChannels(const HarRecording &recording);

} // namespace RadarDesk::privatechannels
