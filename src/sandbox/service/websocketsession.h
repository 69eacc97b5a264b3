// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/service/observedexchange.h>
#include <sandbox/service/subscriber.h>
#include <sandbox/service/subscribersocket.h>

#include <boost/beast/websocket/stream.hpp>

#include <array>
#include <memory>
#include <optional>

namespace RadarDesk::sandbox {

class Server;

/// One subscriber's connection. Lives as long as an operation on it is under way.
class WebSocketSession final : public Subscriber,
                               public std::enable_shared_from_this<WebSocketSession>
{
public:
    /// \a client is the address that the connection came from.
    WebSocketSession(ServedSocket socket, Server &server, QByteArray client);

    /// Answers the handshake and joins the hub.
    void start(const Handshake &handshake);
    /// For one who observes since later; nothing when it has gone.
    [[nodiscard]] std::optional<ObservedConnection> told() const;
    /// Says that the sandbox stops.
    void goAway();
    /// Says goodbye because somebody wants it.
    void closeOnPurpose();
    /// Leaves the hub; the connection may go on to say goodbye.
    void leave();
    /// Goes without a word, as a peer sees it that loses its network.
    void cut();

    void send(const Frame &frame) override;
    void dropAsTooSlow() override;
    [[nodiscard]] QString page() const override;
    [[nodiscard]] qsizetype waitingBytes() const override
    {
        return m_stream.next_layer().waitingBytes();
    }

private:
    void noteOpened(const Handshake &handshake);
    [[nodiscard]] ObservedConnection opened() const;
    void reportRefused(const Handshake &handshake, NetworkError error) const;
    void read();
    void received();
    void closeWith(ObservedClosing::Cause cause, boost::beast::websocket::close_code code,
                   const char *reason);
    /// Why reading has ended, unless this side has said goodbye.
    void noteEnd(NetworkError error);
    void report() const;
    void end(); ///< The connection.
    void discardTheRest();
    void endIn(std::chrono::milliseconds time);

    /// How it began, for those who observe later; little, since there may be many.
    struct Opened
    {
        ObservedTime time;
        QByteArray peer;
        QByteArray origin;
        QByteArray page;
        QByteArray userAgent;
    };
    /// How it ended.
    struct Farewell
    {
        ObservedClosing::Cause cause;
        std::optional<quint16> code;
        QByteArray reason;
    };

    Server &m_server;
    const QByteArray m_client;
    /// Without compression: nobody pays for its buffers on this machine's own network.
    boost::beast::websocket::stream<SubscriberSocket, false> m_stream;
    std::array<char, 256> m_chunk{};
    QByteArray m_text; ///< What has come of a message.
    std::chrono::steady_clock::time_point m_since;
    std::unique_ptr<const Opened> m_opened; ///< Where somebody may observe.
    std::optional<Farewell> m_farewell;
    bool m_joined = false;
    bool m_closing = false;
};

} // namespace RadarDesk::sandbox
