// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>
#include <QList>

#include <utility>

namespace RadarDesk::sandbox {

/// What a handler needs to know of an HTTP request.
struct HttpRequest
{
    QByteArray method; ///< In capitals; "<unknown>" when HTTP does not define it.
    QByteArray path; ///< Without the query; as sent, so percent-encoded.
    QByteArray query; ///< Without the question mark.
    QByteArray host; ///< Of the target, where that names one; else of the header.
    QByteArray origin;
    QByteArray authorization;
    QByteArray contentType;
    QByteArray headers; ///< All of them, "Name: value" and CR LF each.
    QByteArray body;
    QByteArray peer; ///< The address that it came from, without the port.
    bool isSecure = false; ///< It came by TLS, to this service or to a proxy that is trusted.
    bool wantsWebSocket = false;
    bool isHead = false; ///< It was HEAD; \a method is GET, and the answer's body isn't sent.
    bool isIncomplete = false; ///< It could be read no further.

    /// The value of the first header of that name, whatever its case; empty without one.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// The values of all headers of that name, in their order.
    [[nodiscard]] QByteArrayList allHeaders(QByteArrayView name) const;
    /// Whether \a host is this machine. Any other name there is a page's attempt to reach the
    /// server through a name of its own that leads to 127.0.0.1.
    [[nodiscard]] bool isForThisMachine() const;
    /// Whether a page asks that is not of this server, by what its browser says.
    [[nodiscard]] bool isOfOtherOrigin() const;
};

/// What is said to it. The length and what becomes of the connection are added on the way.
struct HttpAnswer
{
    /// The status that hands the connection over to HttpHandler::acceptUpgrade().
    static constexpr int SwitchingProtocols = 101;
    /// The status that resets the connection: nothing is said.
    static constexpr int Cut = 0;

    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json";
    QList<std::pair<QByteArray, QByteArray>> headers = {}; ///< Others, without line breaks.

    /// All headers but the one about the connection, "Name: value" and CR LF each.
    [[nodiscard]] QByteArray headerLines() const;
};

} // namespace RadarDesk::sandbox
