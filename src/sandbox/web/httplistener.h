// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/web/tcplistener.h>
#include <sandbox/web/tlscontext.h>

#include <QByteArray>

#include <functional>
#include <memory>
#include <optional>

namespace RadarDesk::sandbox {

class HttpConnections;
class HttpHandler;
struct HttpLimits;

/// Accepts connections that speak HTTP/1.1 at one address, and has a handler answer their
/// requests. Lives on the thread that runs its context, and outlives neither that nor \a handler.
class HttpListener
{
public:
    HttpListener(net::io_context &context, const HttpLimits &limits, HttpHandler &handler);
    HttpListener(const HttpListener &) = delete;
    HttpListener &operator=(const HttpListener &) = delete;
    ~HttpListener();

    /// Takes \a port of \a address, or any free one for 0. The system's reason when that fails.
    [[nodiscard]] NetworkError listen(const QByteArray &address, quint16 port);
    /// Likewise with a socket that listens already; it becomes the listener's.
    [[nodiscard]] NetworkError adopt(int descriptor) { return m_listener.adopt(descriptor); }
    [[nodiscard]] quint16 port() const { return m_listener.port(); }
    /// As numbers, such as 127.0.0.1 or ::.
    [[nodiscard]] QByteArray address() const
    {
        return QByteArray::fromStdString(m_listener.endpoint().address().to_string());
    }
    /// Speaks TLS from the next connection on, or no more.
    void setTls(std::optional<TlsContext> tls) { m_tls = std::move(tls); }
    /// Listens no more. Connections end once their request is answered; then calls \a ended.
    void drain(std::function<void()> ended);
    [[nodiscard]] bool hasConnections() const;
    /// Listens no more and ends all connections, but for those that were taken over.
    void close();

private:
    void serve(Socket socket);
    void reserveRecords(Socket &accepted);

    const std::shared_ptr<HttpConnections> m_connections; ///< The sessions', too.
    TcpListener m_listener;
    std::optional<TlsContext> m_tls;
    int m_reserved = 0; ///< Descriptors below have their records.
};

} // namespace RadarDesk::sandbox
