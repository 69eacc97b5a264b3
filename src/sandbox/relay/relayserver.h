// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/relay/relaysessions.h>
#include <sandbox/web/tcplistener.h>

#include <boost/asio/executor_work_guard.hpp>

#include <memory>
#include <thread>

namespace RadarDesk::sandbox {

/// Listens on 127.0.0.1 for apps, in a thread of its own, and hands their calls on.
class RelayServer
{
public:
    struct Setup
    {
        RelayTarget target;
        QByteArray authorities; ///< PEM of those that are trusted; empty: the system's.
        RelayLimits limits;
        Observing observing;
        CallInterceptor *interceptor = nullptr;
    };

    explicit RelayServer(const Setup &setup);
    RelayServer(const RelayServer &) = delete;
    RelayServer &operator=(const RelayServer &) = delete;
    /// Stops, and waits for a look-up of a name that is under way, which can take seconds.
    ~RelayServer();

    /// Takes \a port, or any free one for 0. The system's reason when that fails.
    [[nodiscard]] NetworkError listen(quint16 port);
    [[nodiscard]] quint16 port() const { return m_listener.port(); }
    void serve();
    /// Ends the calls that are under way and all connections, and waits for that: a moment.
    void stop();

private:
    net::io_context m_context{1};
    net::executor_work_guard<Executor> m_work{m_context.get_executor()};
    std::shared_ptr<RelaySessions> m_sessions;
    TcpListener m_listener;
    std::jthread m_thread; // joined before the rest goes
};

} // namespace RadarDesk::sandbox
