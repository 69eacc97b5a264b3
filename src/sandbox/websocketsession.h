// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/network.h>
#include <sandbox/subscriber.h>

#include <boost/asio/post.hpp>
#include <boost/beast/core/bind_handler.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/websocket/stream.hpp>

#include <array>
#include <memory>
#include <vector>

namespace RadarDesk {

class Server;

/// A socket with its own ways to answer a handshake and to end, simpler than Beast's.
class SubscriberSocket : public Socket
{
public:
    explicit SubscriberSocket(Socket socket)
        : Socket(std::move(socket))
    {
    }
};

/// Called by Beast when both sides have said that they close.
template <typename Handler>
void async_teardown(boost::beast::role_type, SubscriberSocket &socket, Handler &&handler)
{
    NetworkError error;
    socket.shutdown(Tcp::socket::shutdown_both, error);
    socket.close(error);
    net::post(socket.get_executor(),
              boost::beast::bind_front_handler(std::forward<Handler>(handler), error));
}

/// One subscriber's connection. Lives as long as an operation on it is under way.
class WebSocketSession final : public Subscriber,
                               public std::enable_shared_from_this<WebSocketSession>
{
public:
    WebSocketSession(Socket socket, Server &server);

    /// Answers the handshake and joins the hub.
    void start(const boost::beast::http::request<boost::beast::http::string_body> &handshake);
    /// Says that the sandbox stops.
    void goAway();

    void send(const Frame &frame) override;
    void dropAsTooSlow() override;
    [[nodiscard]] qsizetype waitingBytes() const override { return m_waitingBytes; }

private:
    void read();
    void received();
    void write();
    void written();
    void closeWith(boost::beast::websocket::close_code code, const char *reason);
    void leave();

    Server &m_server;
    /// Without compression: nobody pays for its buffers on this machine's own network.
    boost::beast::websocket::stream<SubscriberSocket, false> m_stream;
    std::array<char, 256> m_chunk{};
    QByteArray m_text; ///< What has come of a message.
    std::vector<Frame> m_waiting; ///< From m_next on; that one is being written.
    std::size_t m_next = 0;
    qsizetype m_waitingBytes = 0;
    bool m_joined = false;
    bool m_closing = false;
};

} // namespace RadarDesk
