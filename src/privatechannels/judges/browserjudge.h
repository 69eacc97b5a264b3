// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/judges/corsjudge.h>
#include <privatechannels/steps/endpointcaller.h>

#include <QNetworkCookie>

#include <optional>

namespace RadarDesk::privatechannels {

/// Whether a browser sends a cookie of the endpoint's own host with \a call.
[[nodiscard]] bool isCookieSent(const QNetworkCookie &cookie, const PageCall &call);
/// The first of \a cookies that a browser does not send with \a call.
[[nodiscard]] std::optional<QNetworkCookie> withheldCookie(const QList<QNetworkCookie> &cookies,
                                                           const PageCall &call);
/// Why it does not, where the endpoint answers with \a status for want of it.
[[nodiscard]] Finding cookieFinding(const QNetworkCookie &cookie, const PageCall &call, int status);
/// What of the answers to \a call, redirects among them, makes a browser keep them from the page.
[[nodiscard]] std::optional<Finding> redirectFinding(const PageCall &call,
                                                     const EndpointAnswer &answer);

} // namespace RadarDesk::privatechannels
