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
    bool wasElsewhere = false; ///< It has been redirected over another site.
    bool wasOnSite = false; ///< It has been redirected over another origin of the page's site.
    CookieLines lines = {}; ///< Of the cookies that may go along.

    [[nodiscard]] bool isCrossOrigin() const;
    [[nodiscard]] QByteArray origin() const;
    /// The value of Sec-Fetch-Site: the farthest place that it has been at.
    [[nodiscard]] QByteArray site() const;
    /// The call that a browser makes where an answer to this one redirects to \a next.
    [[nodiscard]] PageCall redirectedTo(const QUrl &next) const;
    /// The names of the headers because of which a browser asks first, in small letters, sorted.
    [[nodiscard]] QByteArrayList unsafeHeaders() const;
    [[nodiscard]] bool needsPreflight() const;
};

/// Writes into \a request, made for the first hop of \a call, what a browser sends at this one:
/// address, origin, referrer and metadata.
void writeHop(PushRadar::Request &request, const PageCall &call);

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
