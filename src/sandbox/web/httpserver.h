// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/result.h>
#include <sandbox/web/httphandler.h>
#include <sandbox/web/httplimits.h>

#include <functional>
#include <memory>
#include <system_error>

namespace RadarDesk::sandbox {

/// An HTTP/1.1 server in a thread of its own. \a handler has to outlive it.
class HttpServer
{
public:
    explicit HttpServer(HttpHandler &handler, const HttpLimits &limits = {});
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;
    /// Stops.
    ~HttpServer();

    /// Starts to serve at \a address, as numbers, and returns the port; 0 asks for any free one.
    /// Connections can be made at once. The system's reason when that fails.
    PushRadar::Result<quint16, std::error_code> start(const QByteArray &address = "127.0.0.1",
                                                      quint16 port = 0);
    /// Ends all connections and waits for the thread. start() starts it again.
    void stop();
    /// Has the server's thread call \a work, which is where a handler's replies belong. Does
    /// nothing unless the server is running; \a work may be dropped when it stops.
    void post(std::function<void()> work);

private:
    class Service;

    HttpHandler &m_handler;
    const HttpLimits m_limits;
    std::unique_ptr<Service> m_service;
};

} // namespace RadarDesk::sandbox
