// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/faults/faultdecider.h>
#include <sandbox/web/httpmessage.h>

#include <pushradar/apiversion.h>

namespace RadarDesk::sandbox {

/// A call of the API as far as its request tells: rules are asked about it before it is carried
/// out, by whoever is to answer it or to pass it on.
struct FaultedCall
{
    FaultSubject subject; ///< FaultSubject::call is never All.
    PushRadar::ApiVersion version = PushRadar::ApiVersion::V3;

    /// Nothing for a request that is none of a broadcast, a token or client data.
    [[nodiscard]] static std::optional<FaultedCall> of(const HttpRequest &request);
};

/// Origin and path of the page that a request says it comes from, or its User-Agent.
[[nodiscard]] QString pageOf(const HttpRequest &request);

/// What a call is answered with by \a decision, which isn't FaultEffect::CallLate; its status may
/// be HttpAnswer::Cut. Nothing where there is no answer.
[[nodiscard]] std::optional<HttpAnswer> faultAnswer(const FaultDecision &decision);
/// "Simulated fault: 503 Service Unavailable"
[[nodiscard]] QString faultReason(FaultEffect effect);

} // namespace RadarDesk::sandbox
