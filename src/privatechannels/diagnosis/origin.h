// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>
#include <QUrl>

namespace RadarDesk::privatechannels {

/// The origin of a page or an endpoint as browsers write it, "https://app.example:8443"; empty for
/// what is no http or https address (facts: HTML and Fetch standards).
[[nodiscard]] QByteArray originOf(const QUrl &url);

/// Whether it is an http or https address.
[[nodiscard]] bool isWebAddress(const QUrl &url);
/// An address as a person reads it: without its query.
[[nodiscard]] QString shownAddress(const QUrl &url);
/// \a host as it is written in a URL: an IPv6 address in brackets.
[[nodiscard]] QString shownHost(const QString &host);
/// "app.example:8000", "[::1]:443": the host and the port of an address.
[[nodiscard]] QString hostAndPortOf(const QUrl &url);
/// The port that it names, or that of its scheme.
[[nodiscard]] quint16 portOf(const QUrl &url);

[[nodiscard]] bool isSameOrigin(const QUrl &one, const QUrl &other);

/// Whether cookies with SameSite go from a page to an endpoint: the same scheme, and the same host
/// or the same site of it. Ports do not count.
[[nodiscard]] bool isSameSite(const QUrl &one, const QUrl &other);

/// What cookies and messages call the site: the scheme and the host's last two labels, or three
/// where the last two are a usual suffix, such as "co.uk" or "vercel.app". (Browsers know all of
/// the Public Suffix List; for rare ones this says "same" more often than they do.)
[[nodiscard]] QString siteOf(const QUrl &url);

/// \a address without the user and the password in it: "https://…@app.example/auth".
[[nodiscard]] QString withoutUserInfo(const QString &address);

/// Whether \a host is a name that browsers take for this machine without asking the system:
/// "localhost", "app.localhost".
[[nodiscard]] bool isLocalhost(const QString &host);
/// Where a call of \a host is connected to, one after the other until one takes it: both numbers of
/// this machine for its names, as in browsers, and otherwise \a host itself.
[[nodiscard]] QStringList addressesOf(const QString &host);

/// Whether \a url leads to this machine, by its host's name or number.
[[nodiscard]] bool isLoopback(const QUrl &url);

/// Whether a browser lets a page of \a page call \a endpoint at all: not from https to http, save
/// for this machine's own numbers and names.
[[nodiscard]] bool isMixedContent(const QUrl &page, const QUrl &endpoint);

} // namespace RadarDesk::privatechannels
