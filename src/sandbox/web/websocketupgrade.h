// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/web/servedsocket.h>

#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>

namespace RadarDesk::sandbox {

/// A connection that is to become a WebSocket.
struct WebSocketUpgrade
{
    ServedSocket socket; ///< Nothing has been read from it beyond the handshake.
    boost::beast::http::request<boost::beast::http::string_body> handshake; ///< Not yet answered.
};

} // namespace RadarDesk::sandbox
