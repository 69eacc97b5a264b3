// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/api.h>
#include <sandbox/hub.h>
#include <sandbox/network.h>
#include <sandbox/subscribercommands.h>
#include <sandbox/tokens.h>

#include <boost/asio/executor_work_guard.hpp>

#include <functional>
#include <unordered_set>

namespace RadarDesk {

class HttpSession;
class WebSocketSession;

/// Listens on 127.0.0.1 and owns everything that its connections share. All of it runs on the
/// one thread that is in run(), but for listen() before and stop() at any time.
class Server
{
public:
    struct Listeners
    {
        std::function<void(qsizetype)> subscriberCount;
        std::function<void(const QString &)> log;
    };

    Server(const Limits &limits, Credentials credentials, Clock clock, Listeners listeners);
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;
    ~Server();

    /// Takes \a port, or any free one for 0. The system's reason when that fails.
    [[nodiscard]] NetworkError listen(quint16 port);
    [[nodiscard]] quint16 port() const { return m_port; }
    /// Serves until stop().
    void run();
    /// Says goodbye to the subscribers and ends run(), from any thread.
    void stop();

    [[nodiscard]] const Limits &limits() const { return m_limits; }
    [[nodiscard]] Api &api() { return m_api; }
    [[nodiscard]] Hub &hub() { return m_hub; }
    [[nodiscard]] SubscriberCommands &commands() { return m_commands; }
    void log(const QString &line) const;

    void add(HttpSession &session);
    void remove(HttpSession &session);
    void add(WebSocketSession &session);
    void remove(WebSocketSession &session);

private:
    void accept();
    void makeRoom();
    void endIfStopped();

    const Limits m_limits;
    const Listeners m_listeners;
    Hub m_hub;
    Tokens m_tokens;
    Api m_api;
    SubscriberCommands m_commands;
    std::unordered_set<HttpSession *> m_httpSessions;
    std::unordered_set<WebSocketSession *> m_webSocketSessions;
    quint16 m_port = 0;
    bool m_stopping = false;

    // Below what its handlers use: it destroys those that never ran.
    net::io_context m_context{1};
    net::executor_work_guard<Executor> m_work{m_context.get_executor()};
    Acceptor m_acceptor{m_context.get_executor()};
    Timer m_presenceTimer{m_context.get_executor()};
    Timer m_pause{m_context.get_executor()};
};

} // namespace RadarDesk
