// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/steps/endpointcaller.h>

namespace RadarDesk::privatechannels {

/// What a call came to that was made after one that got a token.
struct LaterCall
{
    QString token; ///< Empty without one.
    bool isLimited = false; ///< 429, which proves nothing.
    bool isBusy =
        false; ///< 503: nginx limits calls in quick succession by it, so later it may pass.
    QString said; ///< Why there is no token: a sentence.
};

/// How long a busy endpoint is left alone before it is called again.
inline constexpr std::chrono::milliseconds BusyPause{1200};

[[nodiscard]] LaterCall judgeLaterCall(const EndpointAnswer &answer, PushRadar::ApiVersion version);

} // namespace RadarDesk::privatechannels
