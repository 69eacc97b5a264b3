// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/web/httplimits.h>

namespace RadarDesk::sandbox {

/// Every limit of the sandbox, in one place. The two of API v3 are the service's own (protocol:
/// official PHP library); the others keep memory bounded whatever a peer does.
struct Limits : HttpLimits
{
    // Rules of API v3
    qsizetype messageBytes = qsizetype{10} * 1024; ///< Channel and data together.
    qsizetype clientDataBytes = 1024;

    // Names and tokens
    qsizetype channelBytes = 1024;
    qsizetype tokenBytes = 4096;
    qsizetype registeredTokens = 100'000; ///< v2; one more forgets the oldest.
    std::chrono::seconds tokenLife{3600};

    /// For subscribers and calls under way to end, once the service is to stop.
    std::chrono::milliseconds drainTime{150};

    // Observers (GET /observe)
    std::size_t observers = 8;
    /// What may wait for one observer; more is left out, and counted.
    qsizetype observerBytes = qsizetype{16} * 1024 * 1024;

    // Subscribers
    qsizetype subscribers = 10'000;
    qsizetype channelsOfOneSubscriber = 1'000;
    qsizetype subscriptions = 200'000; ///< Of all subscribers together.
    qsizetype commandBytes = qsizetype{16} * 1024; ///< One message from a subscriber.
    /// What may wait for one subscriber; over it, the subscriber is dropped.
    qsizetype waitingBytes = qsizetype{4} * 1024 * 1024;
    /// What may wait for all of them, a text for many counted once; over it, whoever has most
    /// waiting is dropped first.
    qsizetype allWaitingBytes = qsizetype{256} * 1024 * 1024;
    /// Of the client data in one presence event; users beyond it are counted, not listed.
    qsizetype presenceBytes = qsizetype{256} * 1024;
    /// A subscriber is pinged after half of this silence and dropped after all of it.
    std::chrono::milliseconds silence{60'000};
    /// Joins and leaves within this time make one presence event; a crowd takes longer, by
    /// presenceDelayOfOne for each one present, up to presenceDelayAtMost.
    std::chrono::milliseconds presenceDelay{20};
    std::chrono::microseconds presenceDelayOfOne{1'000};
    std::chrono::milliseconds presenceDelayAtMost{2'000};
};

} // namespace RadarDesk::sandbox
