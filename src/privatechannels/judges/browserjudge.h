// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/judges/corsjudge.h>
#include <privatechannels/steps/endpointcaller.h>

#include <QNetworkCookie>

#include <optional>

namespace RadarDesk::privatechannels {

/// The calls that a browser makes for \a answer, from \a first to the last redirect.
[[nodiscard]] QList<PageCall> hopsOf(const PageCall &first, const EndpointAnswer &answer);
/// Whether a browser sends a cookie of the endpoint's own host with \a call, as far as is known.
[[nodiscard]] bool isCookieSent(const QNetworkCookie &cookie, const PageCall &call);
/// The names of cookies that go along, as far as is known, from a page of another site.
struct UntoldCookies
{
    QStringList unknown; ///< Their attributes aren't known.
    QStringList ofThirdParty; ///< Browsers send them or not, by their kind and settings.
};
[[nodiscard]] UntoldCookies untoldCookies(const QList<QNetworkCookie> &cookies,
                                          const PageCall &call);
/// Why it can't be told whether \a call gets along with \a cookies: a sentence or two; empty where
/// there are none.
[[nodiscard]] QString untoldText(const UntoldCookies &cookies, const PageCall &call);
/// The first of \a cookies that a browser does not send with \a call.
[[nodiscard]] std::optional<QNetworkCookie> withheldCookie(const QList<QNetworkCookie> &cookies,
                                                           const PageCall &call);
/// Why it doesn't, where the endpoint answers with \a status without it.
[[nodiscard]] Finding cookieFinding(const QNetworkCookie &cookie, const PageCall &call, int status);
/// Why a browser doesn't follow the redirect that \a answer is to \a call; empty where it does.
[[nodiscard]] QString whyNotFollowed(const PushRadar::Exchange &answer, const PageCall &call);
/// What \a answer to \a call, a redirect that leads nowhere or that browsers don't follow, means.
[[nodiscard]] Finding redirectBreak(const PushRadar::Exchange &answer, const PageCall &call);
/// \a finding, on a call that got no status, with the redirect that leads to it, if one does.
[[nodiscard]] Finding atFailedHop(Finding finding, const EndpointAnswer &answer);
/// Credentials that aren't sent to where \a answer, a refusal, is redirected: cookies are
/// of one host, and headers of one origin.
[[nodiscard]] std::optional<Finding> leftBehindFinding(const EndpointAnswer &answer);
/// Sentences on cookies that the redirects of \a answer delete, or set so that browsers don't send
/// them to where it ends; empty without any.
[[nodiscard]] QString cookiesLostIn(const EndpointAnswer &answer);
/// What of the answers to \a call, redirects among them, makes a browser keep them from the page.
[[nodiscard]] std::optional<Finding> redirectFinding(const PageCall &call,
                                                     const EndpointAnswer &answer);

} // namespace RadarDesk::privatechannels
