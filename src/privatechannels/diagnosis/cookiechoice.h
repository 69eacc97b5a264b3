// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QNetworkCookie>
#include <QUrl>

#include <optional>

namespace RadarDesk::privatechannels {

/// Whether a browser sends a cookie with a page's call (facts: RFC 6265bis, and Chrome and Edge,
/// for which a cookie without SameSite is Lax).
enum class CookieFate {
    Sent,
    StaysOnSite, ///< SameSite, and the page is of another site.
    ForOtherPlace, ///< Its domain or path is another.
    Expired, ///< Its time is over.
    ForHttpsOnly, ///< Secure, and the call is not encrypted.
    NotKept, ///< Browsers don't keep such a cookie at all, see whyNotKept().
    Untold, ///< The page is of another site, and the cookie's SameSite isn't known.
};

/// What is known of a cookie beside what QNetworkCookie holds.
struct CookieLine
{
    bool isWhole = false; ///< It was a Set-Cookie header: what that doesn't say isn't so.
    bool isPartitioned = false; ///< It is kept for the site of one page alone.
};
using CookieLines = QHash<QByteArray, CookieLine>; ///< By the name of the cookie.

/// Whether a Set-Cookie header is of a partitioned cookie.
[[nodiscard]] bool isPartitioned(const QByteArray &setCookie);
/// The lines of an identity's text with cookies that are Set-Cookie headers.
[[nodiscard]] CookieLines cookieLines(const QString &text);

/// The fate of \a cookie in a call of \a target by a page of \a page, which may be empty: then it
/// counts as one of the same site. A cookie without a domain is taken for one of \a home, the host
/// that it was given for.
[[nodiscard]] CookieFate fateOf(const QNetworkCookie &cookie, const QUrl &page, const QUrl &target,
                                const QUrl &home, const CookieLine &line = {});

/// Whether anything but the name and the value of \a cookie is known: a Cookie header has no more.
[[nodiscard]] bool hasAttributes(const QNetworkCookie &cookie);

/// Which rule makes browsers drop a cookie when it is set.
enum class CookieRule {
    NoneNeedsSecure, ///< SameSite=None without Secure
    PartitionedNeedsSecure,
    SecurePrefix, ///< "__Secure-" without Secure
    HostPrefix, ///< "__Host-" without Secure and Path=/, or with a Domain
};
[[nodiscard]] std::optional<CookieRule> whyNotKept(const QNetworkCookie &cookie,
                                                   const CookieLine &line = {});

/// The cookie of a Set-Cookie header as browsers read it: Max-Age counts more than Expires,
/// wherever it is, and a path that doesn't begin with a slash counts for nothing. Null where there
/// is none.
[[nodiscard]] std::optional<QNetworkCookie> cookieOfHeader(const QByteArray &setCookie);

/// The same, with domain and path filled in, as it is kept when \a from sets it in a call by
/// \a page; null where a browser drops it.
[[nodiscard]] std::optional<QNetworkCookie> keptCookie(const QByteArray &setCookie,
                                                       const QUrl &from, const QUrl &page);

/// The value of a Cookie header with \a cookies; empty without any.
[[nodiscard]] QByteArray cookieHeader(const QList<QNetworkCookie> &cookies);

} // namespace RadarDesk::privatechannels
