// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/web/httpserver.h>

#include <sandbox/web/httplistener.h>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>

#include <thread>

namespace RadarDesk::sandbox {

/// What listens, and its thread.
class HttpServer::Service
{
public:
    Service(const HttpLimits &limits, HttpHandler &handler)
        : m_listener(m_context, limits, handler)
    {
    }
    Service(const Service &) = delete;
    Service &operator=(const Service &) = delete;
    ~Service()
    {
        post([this] {
            m_listener.close();
            m_context.stop();
        });
    }

    NetworkError listen(const QByteArray &address, quint16 port)
    {
        return m_listener.listen(address, port);
    }
    [[nodiscard]] quint16 port() const { return m_listener.port(); }
    void serve()
    {
        m_thread = std::jthread([this] { m_context.run(); });
    }
    void post(std::function<void()> work) { net::post(m_context, std::move(work)); }

private:
    net::io_context m_context{1};
    net::executor_work_guard<Executor> m_work{m_context.get_executor()};
    HttpListener m_listener;
    std::jthread m_thread; // joined before the rest goes
};

HttpServer::HttpServer(HttpHandler &handler, const HttpLimits &limits)
    : m_handler(handler)
    , m_limits(limits)
{
}

HttpServer::~HttpServer() = default;

PushRadar::Result<quint16, std::error_code> HttpServer::start(const QByteArray &address,
                                                              quint16 port)
{
    if (m_service)
        return m_service->port();
    auto service = std::make_unique<Service>(m_limits, m_handler);
    if (const NetworkError error = service->listen(address, port))
        return std::error_code(error);
    m_service = std::move(service);
    m_service->serve();
    return m_service->port();
}

void HttpServer::stop()
{
    m_service.reset();
}

void HttpServer::post(std::function<void()> work)
{
    if (m_service)
        m_service->post(std::move(work));
}

} // namespace RadarDesk::sandbox
