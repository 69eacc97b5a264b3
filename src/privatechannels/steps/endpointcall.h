// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/diagnosis/cookiechoice.h>

#include <pushradar/apiversion.h>
#include <pushradar/wire.h>

#include <QNetworkCookie>
#include <QUrl>

namespace RadarDesk::privatechannels {

/// In which way the channel is sent to an endpoint. Pages send it as Query; the others are tried to
/// find out what an endpoint reads.
enum class CallForm {
    Query, ///< GET, in the version's own parameters
    OtherVersionsQuery, ///< GET, in those of the other version
    PostForm, ///< POST, as a form
    PostJson, ///< POST, as JSON
};

/// What proves to an endpoint who calls it.
struct EndpointCredentials
{
    QList<QNetworkCookie> cookies;
    QList<PushRadar::HttpHeader> headers;
    CookieLines lines = {}; ///< Of the cookies that were given as Set-Cookie headers.

    [[nodiscard]] bool isEmpty() const { return cookies.isEmpty() && headers.isEmpty(); }
};

/// One question to an authentication endpoint (protocol: documentation).
struct EndpointQuestion
{
    QUrl endpoint; ///< Absolute.
    PushRadar::ApiVersion version = PushRadar::ApiVersion::V3;
    QString channel;
    QString socketId; ///< v3
    QUrl page; ///< The page that asks; empty when that is not known.
    CallForm form = CallForm::Query;
    bool isOfConnection = false; ///< It is told of a connection: the socket alone is sent.
    bool withCredentials = true; ///< The page takes cookies, also those that other origins set.
};

/// The parameter in which the channel is sent: "channel" in v2, "channelName" in v3.
[[nodiscard]] QString channelParameter(PushRadar::ApiVersion version);

/// The address that \a question is asked at, its parameters added to those that it has already,
/// encoded as a browser does it (URLSearchParams).
[[nodiscard]] QUrl addressOf(const EndpointQuestion &question);

/// The request as a browser's fetch() would send it, but for cookies.
[[nodiscard]] PushRadar::Request requestOf(const EndpointQuestion &question,
                                           const QList<PushRadar::HttpHeader> &headers);

/// The value of the first header of that name, whatever its case; null without one.
[[nodiscard]] QByteArray headerOf(const QList<PushRadar::HttpHeader> &headers, QByteArrayView name);

} // namespace RadarDesk::privatechannels
