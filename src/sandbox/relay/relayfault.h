// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/exchange.h>

#include <optional>

namespace RadarDesk::sandbox {

inline constexpr int BadGateway = 502;
inline constexpr int GatewayTimeout = 504;
/// Of a call whose app has gone or was too slow: recorded, and never sent.
inline constexpr int AppGone = 499;

/// Why a relay could not do what it was asked to, and what it says to the app.
struct RelayFault
{
    int status = BadGateway; ///< GatewayTimeout where a time was over; 4xx where the app's request
                             ///< is the cause.
    PushRadar::Error error;
    std::optional<PushRadar::TlsFaultDetails> tlsFault;
};

} // namespace RadarDesk::sandbox
