// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/web/httphandler.h>
#include <sandbox/web/network.h>

#include <boost/beast/http/message.hpp>

#include <optional>

namespace RadarDesk::sandbox {

using HttpHeader = boost::beast::http::header<true>;

[[nodiscard]] QByteArray bytesOf(boost::beast::string_view text);
[[nodiscard]] qsizetype fieldsOf(const HttpHeader &header);

/// The target of a request, taken apart.
struct HttpTarget
{
    QByteArray host; ///< Of the absolute form (RFC 9112, 3.2.2); else null.
    QByteArray path;
    QByteArray query;
};
[[nodiscard]] HttpTarget targetOf(const HttpHeader &header);

/// The host that a request is for: the target's, else the header's, else the address that it came
/// to, since HTTP/1.0 needs none. No browser speaks that.
[[nodiscard]] QByteArray hostOf(const HttpHeader &header, const HttpTarget &target,
                                const Socket &socket);

/// What keeps a request with that header from being handled.
[[nodiscard]] std::optional<HttpProblem> problemOfHeader(const HttpHeader &header);

} // namespace RadarDesk::sandbox
