// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QNetworkCookie>
#include <QUrl>

namespace RadarDesk::privatechannels {

/// Whether a browser sends a cookie with a page's call (facts: RFC 6265bis).
enum class CookieFate {
    Sent,
    StaysOnSite, ///< SameSite, and the page is of another site.
    ForOtherPlace, ///< Its domain or path is another.
    Expired, ///< Its time is over.
    ForHttpsOnly, ///< Secure, and the call is not encrypted.
};

/// The fate of \a cookie in a call of \a target by a page of \a page, which may be empty: then it
/// counts as one of the same site. A cookie without a domain is taken for one of \a home, the host
/// that it was given for. No SameSite counts as None: browsers differ there.
[[nodiscard]] CookieFate fateOf(const QNetworkCookie &cookie, const QUrl &page, const QUrl &target,
                                const QUrl &home);

/// The value of a Cookie header with \a cookies; empty without any.
[[nodiscard]] QByteArray cookieHeader(const QList<QNetworkCookie> &cookies);

} // namespace RadarDesk::privatechannels
