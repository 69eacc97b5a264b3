// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/web/network.h>

#include <QtGlobal>

#include <functional>

namespace RadarDesk::sandbox {

/// Accepts TCP connections at one address. Lives on the thread that runs its context, and doesn't
/// outlive it.
class TcpListener
{
public:
    /// \a accepted gets each connection; programs that this one starts don't inherit it.
    TcpListener(net::io_context &context, std::function<void(Socket)> accepted);
    TcpListener(const TcpListener &) = delete;
    TcpListener &operator=(const TcpListener &) = delete;
    ~TcpListener() = default;

    /// Listens at \a endpoint, or at any free port for 0. The system's reason when that fails.
    [[nodiscard]] NetworkError listen(const Tcp::endpoint &endpoint);
    /// Likewise with a socket that listens already; it becomes the listener's.
    [[nodiscard]] NetworkError adopt(int descriptor);
    [[nodiscard]] quint16 port() const { return m_endpoint.port(); }
    /// Where it listens, also with a socket that another program has opened.
    [[nodiscard]] const Tcp::endpoint &endpoint() const { return m_endpoint; }
    void close();

private:
    [[nodiscard]] NetworkError begin();
    [[nodiscard]] NetworkError giveUp(NetworkError error);
    void accept();

    std::function<void(Socket)> m_accepted;
    Acceptor m_acceptor;
    Timer m_pause;
    Tcp::endpoint m_endpoint;
};

} // namespace RadarDesk::sandbox
