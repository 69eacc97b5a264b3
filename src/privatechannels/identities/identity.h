// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/identities/loginrecipe.h>
#include <pushradar/result.h>
#include <workbench/profiles/profile.h>

#include <QList>
#include <QNetworkCookie>
#include <QString>

namespace RadarDesk::privatechannels {

/// A user as an app's endpoint knows them: what is sent when it is called. All of it is
/// as typed; errors are shown where it is entered and where it is used.
struct Identity
{
    QString id; ///< Unique; never shown or changed.
    QString name;
    QString cookies; ///< See parsedCookies().
    QList<workbench::EndpointHeader> headers;
    std::optional<LoginRecipe> login; ///< How it gets its cookies, where that is known.

    bool operator==(const Identity &) const = default;
};

/// The id of the built-in identity that has no cookie and no header.
inline constexpr QStringView NobodyId = u"nobody";

/// The built-in identity, which is always there and can't be changed.
[[nodiscard]] Identity nobody();
/// One with an id of its own and nothing else yet.
[[nodiscard]] Identity newIdentity();

/// The cookies of a text with one line for each Cookie or Set-Cookie header; empty lines are passed
/// over. A line is a Set-Cookie header if it begins with "Set-Cookie:", or if it does not begin
/// with "Cookie:" and anything after its first ";" has the name of an attribute of that header:
/// Domain, Expires, HttpOnly, Max-Age, Partitioned, Path, Priority, SameSite or Secure, in any
/// case. Any other line is a Cookie header with pairs "name=value" between semicolons, and so their
/// cookies have no attributes. A cookie that bears the name of an attribute and is second is
/// written in a line that begins with "Cookie:". Values are kept to the byte, quotes too. The
/// error is a sentence that names the line by its number, counted from 1, and quotes no value.
[[nodiscard]] PushRadar::Result<QList<QNetworkCookie>, QString> parsedCookies(const QString &text);

/// The first thing in the way of calling an endpoint as \a identity, in a sentence; empty if there
/// is nothing. The name does not matter to that.
[[nodiscard]] QString faultOf(const Identity &identity);

} // namespace RadarDesk::privatechannels
