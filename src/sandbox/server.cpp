// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/server.h>

#include <sandbox/httpsession.h>
#include <sandbox/websocketsession.h>

#include <boost/asio/post.hpp>

namespace RadarDesk {

namespace {

/// For descriptors to become free again when the process has no more of them.
constexpr std::chrono::milliseconds AcceptPause{50};
/// For subscribers to take the goodbye.
constexpr std::chrono::milliseconds GoodbyeTime{150};

} // namespace

Server::Server(const Limits &limits, Credentials credentials, Clock clock, Listeners listeners)
    : m_limits(limits)
    , m_listeners(std::move(listeners))
    , m_hub(limits,
            [this](std::chrono::milliseconds delay) {
                m_presenceTimer.expires_after(delay);
                m_presenceTimer.async_wait(Expired([this](NetworkError error) {
                    if (!error)
                        m_hub.sendPresence();
                }));
            })
    , m_tokens(limits, std::move(clock))
    , m_api(limits, std::move(credentials), m_hub, m_tokens)
    , m_commands(limits, m_hub, m_tokens)
{
}

Server::~Server() = default;

NetworkError Server::listen(quint16 port)
{
    const Tcp::endpoint endpoint(net::ip::address_v4::loopback(), port);
    NetworkError error;
    m_acceptor.open(endpoint.protocol(), error);
    if (!error)
        m_acceptor.set_option(Acceptor::reuse_address(true), error);
    if (!error)
        m_acceptor.bind(endpoint, error);
    if (!error)
        m_acceptor.listen(net::socket_base::max_listen_connections, error);
    if (!error)
        m_port = m_acceptor.local_endpoint(error).port();
    if (error) {
        NetworkError ignored;
        m_acceptor.close(ignored);
        return error;
    }
    accept();
    return {};
}

void Server::run()
{
    m_context.run();
}

void Server::stop()
{
    net::post(m_context, [this] {
        m_stopping = true;
        NetworkError ignored;
        m_acceptor.close(ignored);
        m_pause.cancel();
        for (HttpSession *session : m_httpSessions)
            session->close();
        for (WebSocketSession *session : m_webSocketSessions)
            session->goAway();
        m_presenceTimer.expires_after(GoodbyeTime);
        m_presenceTimer.async_wait(Expired([this](NetworkError) { m_context.stop(); }));
        endIfStopped();
    });
}

void Server::endIfStopped()
{
    if (m_stopping && m_webSocketSessions.empty())
        m_context.stop();
}

void Server::accept()
{
    m_acceptor.async_accept([this](NetworkError error, Socket socket) {
        if (m_stopping)
            return;
        if (error) {
            m_pause.expires_after(AcceptPause);
            m_pause.async_wait(Expired([this](NetworkError stopped) {
                if (!stopped)
                    accept();
            }));
            return;
        }
        NetworkError ignored;
        socket.set_option(Tcp::no_delay(true), ignored);
        makeRoom();
        std::make_shared<HttpSession>(std::move(socket), *this)->start();
        accept();
    });
}

void Server::makeRoom()
{
    if (static_cast<qsizetype>(m_httpSessions.size()) < m_limits.httpConnections)
        return;
    HttpSession *slowest = nullptr;
    for (HttpSession *session : m_httpSessions) {
        if (!slowest || session->waitingSince() < slowest->waitingSince())
            slowest = session;
    }
    if (slowest)
        slowest->close();
}

void Server::log(const QString &line) const
{
    if (m_listeners.log)
        m_listeners.log(line);
}

void Server::add(HttpSession &session)
{
    m_httpSessions.insert(&session);
}

void Server::remove(HttpSession &session)
{
    m_httpSessions.erase(&session);
}

void Server::add(WebSocketSession &session)
{
    m_webSocketSessions.insert(&session);
    if (m_stopping)
        session.goAway();
    m_listeners.subscriberCount(m_hub.subscriberCount());
}

void Server::remove(WebSocketSession &session)
{
    m_webSocketSessions.erase(&session);
    m_listeners.subscriberCount(m_hub.subscriberCount());
    endIfStopped();
}

} // namespace RadarDesk
