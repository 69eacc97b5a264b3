// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace RadarDesk {

/// What the API needs to know of an HTTP request.
struct ApiRequest
{
    QByteArray method;
    QByteArray path; ///< Without the query.
    QByteArray query; ///< Without the question mark.
    QByteArray host;
    QByteArray authorization;
    QByteArray contentType;
    QByteArray body;
    bool wantsWebSocket = false;
};

/// What the API says to it.
struct ApiAnswer
{
    /// The status that hands the connection over to a subscriber.
    static constexpr int SwitchingProtocols = 101;

    int status = 200;
    QByteArray body; ///< JSON.
    QByteArray allow; ///< The methods, with status 405.
    bool forAnyOrigin = false; ///< Whether a page of any origin may read it.
};

} // namespace RadarDesk
