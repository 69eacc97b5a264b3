// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/web/httpmessage.h>

#include <functional>

namespace RadarDesk::sandbox {

struct WebSocketUpgrade;

/// Why there is no request to handle.
enum class HttpProblem {
    NotHttp,
    Encrypted, ///< By TLS, which no server here speaks.
    HeaderTooLong,
    BodyTooLong,
    ChunkHeaderTooLong,
    Trailer, ///< Fields after a chunked body, which nothing here needs.
    EncodedBody, ///< By Content-Encoding.
    UnmetExpectation, ///< Any but 100-continue.
};

/// The HTTP status for \a problem.
[[nodiscard]] int statusOf(HttpProblem problem);

/// Takes the answer to one request, once, on the server's thread; does nothing when the
/// connection has gone meanwhile.
using HttpReply = std::function<void(const HttpAnswer &)>;

/// What a server serves. All of it is called on the server's thread.
class HttpHandler
{
public:
    HttpHandler() = default;
    HttpHandler(const HttpHandler &) = delete;
    HttpHandler &operator=(const HttpHandler &) = delete;
    virtual ~HttpHandler() = default;

    /// Answers \a request by \a reply, at once or later. A connection that gets no answer in
    /// HttpLimits::handlingTime is ended.
    virtual void handle(const HttpRequest &request, const HttpReply &reply) = 0;
    /// What to say when there is no request to handle; by default the status alone. \a read is
    /// what could be read of it.
    virtual HttpAnswer answerTo(HttpProblem problem, const HttpRequest &read);
    /// Owns the connection from now on: its handshake, a request that wanted a WebSocket, got
    /// HttpAnswer::SwitchingProtocols for an answer. By default it is closed.
    virtual void acceptUpgrade(WebSocketUpgrade &&upgrade);
};

} // namespace RadarDesk::sandbox
