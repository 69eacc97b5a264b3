// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/judges/corsjudge.h>
#include <privatechannels/recording/harfile.h>
#include <privatechannels/steps/endpointcaller.h>

#include <optional>

namespace RadarDesk::privatechannels {

/// A page's call of an authentication endpoint, put together of the entries of a recording.
struct RecordedCall
{
    PushRadar::ApiVersion version = PushRadar::ApiVersion::V3;
    QString channel;
    QString socketId; ///< v3
    QUrl endpoint; ///< Without the parameters that the library adds.
    QUrl page; ///< Empty where it isn't known.
    std::optional<HarEntry> preflight;
    QList<HarEntry> chain; ///< Each hop; empty where the browser only asked whether it may call.

    [[nodiscard]] const HarEntry &first() const { return chain.isEmpty() ? *preflight : chain[0]; }
    /// What a browser asks of it.
    [[nodiscard]] PageCall asPage() const;
    /// The answers on the way, for the judges.
    [[nodiscard]] EndpointAnswer answer() const;
    /// Whether it was sent with something that may prove who calls.
    [[nodiscard]] bool hasCredentials() const;
};

/// The calls of authentication endpoints in \a recording, in the order of time.
[[nodiscard]] QList<RecordedCall> callsIn(const HarRecording &recording);

} // namespace RadarDesk::privatechannels
