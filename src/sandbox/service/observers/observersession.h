// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/service/observers/observationencoder.h>
#include <sandbox/service/observers/observercommand.h>
#include <sandbox/service/subscribersocket.h>

#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/websocket/stream.hpp>

#include <array>
#include <memory>
#include <vector>

namespace RadarDesk::sandbox {

class Server;
class WebSocketSession;

/// The connection of a program that observes the service over GET /observe, and does to its
/// subscribers what a person wants. What is observed waits a moment, to go out together with more;
/// what its reader is too slow for is left out and counted. Lives as long as an operation on it is
/// under way.
class ObserverSession final : public Observer, public std::enable_shared_from_this<ObserverSession>
{
public:
    ObserverSession(ServedSocket socket, Server &server);
    ~ObserverSession() override;

    /// Answers the handshake, and tells which connections are open.
    void start(const boost::beast::http::request<boost::beast::http::string_body> &handshake);
    void observed(Observation &&observation) override;
    /// Sends what waits.
    void flush();

private:
    void read();
    void received();
    void carryOut(const ObserverCommand &command);
    void sendTo(const ObserverCommand &command);
    void flushSoon(std::chrono::milliseconds pause);
    /// Tells of some more of the connections that were there before it.
    void reportEarlier();
    void queue(const QByteArray &frame);
    void end(); ///< It observes no more.

    Server &m_server;
    boost::beast::websocket::stream<SubscriberSocket, false> m_stream;
    Timer m_timer;
    std::array<char, 1024> m_chunk{};
    QByteArray m_text; ///< What has come of a command.
    ObservationEncoder m_encoder;
    std::vector<std::weak_ptr<const WebSocketSession>> m_earlier; ///< Not told of yet.
    qint64 m_leftOut = 0;
    bool m_isWaiting = false; ///< For the timer.
    bool m_isObserving = false;
};

} // namespace RadarDesk::sandbox
