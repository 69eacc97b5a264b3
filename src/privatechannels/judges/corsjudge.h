// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/diagnosis/finding.h>
#include <privatechannels/steps/endpointcall.h>

#include <pushradar/exchange.h>

#include <optional>

namespace RadarDesk::privatechannels {

/// A call of an endpoint by a page, as far as a browser asks whether it may be made and read
/// (facts: Fetch standard).
struct PageCall
{
    QUrl page;
    QUrl target; ///< The endpoint, or where it redirects to.
    bool withCredentials = true; ///< Cookies may go along.
    QList<PushRadar::HttpHeader> headers; ///< Those that the page sets itself.
    bool originIsLost = false; ///< After a redirect from one foreign origin to another: "null".

    [[nodiscard]] bool isCrossOrigin() const;
    [[nodiscard]] QByteArray origin() const;
    /// The names of the headers because of which a browser asks first, in small letters, sorted.
    [[nodiscard]] QByteArrayList unsafeHeaders() const;
    [[nodiscard]] bool needsPreflight() const;
};

/// The question that a browser asks before it makes \a call.
[[nodiscard]] PushRadar::Request preflightOf(const EndpointQuestion &question,
                                             const PageCall &call);
/// What of its answer keeps a browser from making the call.
[[nodiscard]] std::optional<Finding> judgePreflight(const PushRadar::Exchange &answer,
                                                    const PageCall &call);
/// What of the endpoint's answer makes a browser keep it from the page.
[[nodiscard]] std::optional<Finding> judgeResponse(const PushRadar::Exchange &answer,
                                                   const PageCall &call);

} // namespace RadarDesk::privatechannels
