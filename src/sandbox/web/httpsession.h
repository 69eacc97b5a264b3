// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/web/httpconnections.h>
#include <sandbox/web/httphandler.h>
#include <sandbox/web/servedsocket.h>

#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <chrono>
#include <memory>
#include <optional>

namespace RadarDesk::sandbox {

/// One connection that speaks HTTP/1.1, until it ends or is taken over. Lives as long as an
/// operation on it is under way.
class HttpSession : public std::enable_shared_from_this<HttpSession>
{
public:
    HttpSession(ServedSocket socket, std::shared_ptr<HttpConnections> connections);
    HttpSession(const HttpSession &) = delete;
    HttpSession &operator=(const HttpSession &) = delete;
    ~HttpSession();

    void start();
    /// Ends the connection at once.
    void close();
    /// Whether no request has begun, and none is being answered.
    [[nodiscard]] bool isIdle() const { return m_isIdle; }
    /// Since when the peer has kept the server waiting.
    [[nodiscard]] std::chrono::steady_clock::time_point waitingSince() const
    {
        return m_waitingSince;
    }

private:
    using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;

    void awaitRequest(std::chrono::milliseconds patience);
    void read();
    void parse();
    /// Parses what has come; what keeps the request from being handled.
    [[nodiscard]] std::optional<HttpProblem> parseIncoming();
    /// Gives the parser what has come; its error, if any, but that it needs more.
    [[nodiscard]] NetworkError put();
    void inviteBody();
    void carryOut();
    void awaitReply();
    void replyTo(quint64 number, const HttpAnswer &said);
    void reset();
    void refuse(HttpProblem problem);
    void answer(const HttpAnswer &said, bool keepAlive);
    void answered(bool keepAlive);
    void discardTheRest();
    void write(QByteArray text, std::function<void()> next);
    void limitTime(std::chrono::milliseconds time);
    /// What has been read so far, once parse() has begun.
    [[nodiscard]] HttpRequest request() const;
    [[nodiscard]] const HttpLimits &limits() const { return m_connections->limits(); }

    const std::shared_ptr<HttpConnections> m_connections;
    ServedSocket m_socket;
    QByteArray m_peer;
    Timer m_timer;
    QByteArray m_incoming; ///< Received and not yet parsed.
    QByteArray m_outgoing;
    std::optional<Parser> m_parser; ///< While a request is under way.
    qsizetype m_headBytes = 0; ///< Of the request line and the header, as far as they were parsed.
    qsizetype m_framing = 0; ///< Bytes of the request's chunk headers and line breaks so far.
    qsizetype m_headerFields = 0; ///< When its header ended.
    std::chrono::steady_clock::time_point m_waitingSince;
    quint64 m_handled = 0; ///< Requests that were handed over to be answered.
    bool m_isIdle = false; ///< Nothing of a next request has come.
    bool m_awaitsReply = false; ///< To the last of them.
    bool m_invited = false; ///< To send the body.
};

} // namespace RadarDesk::sandbox
