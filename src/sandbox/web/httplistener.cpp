// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/web/httplistener.h>

#include <sandbox/web/httpsession.h>

#include <utility>
#include <vector>

namespace RadarDesk::sandbox {

namespace {

/// Some pages of memory full.
constexpr int RecordsAtOnce = 64;

} // namespace

HttpListener::HttpListener(net::io_context &context, const HttpLimits &limits, HttpHandler &handler)
    : m_connections(std::make_shared<HttpConnections>(limits, handler))
    , m_listener(context, [this](Socket socket) { serve(std::move(socket)); })
{
}

HttpListener::~HttpListener()
{
    m_connections->forgetEnd();
}

NetworkError HttpListener::listen(const QByteArray &address, quint16 port)
{
    NetworkError error;
    const Tcp::endpoint endpoint(net::ip::make_address(address.constData(), error), port);
    return error ? error : m_listener.listen(endpoint);
}

void HttpListener::drain(std::function<void()> ended)
{
    m_listener.close();
    m_connections->endWhenAnswered(std::move(ended));
}

bool HttpListener::hasConnections() const
{
    return !m_connections->isEmpty();
}

void HttpListener::close()
{
    m_listener.close();
    m_connections->forgetEnd();
    m_connections->closeAll();
}

void HttpListener::serve(Socket socket)
{
    reserveRecords(socket);
    m_connections->makeRoom();
    auto tls = m_tls ? m_tls->connect(socket.native_handle()) : nullptr;
    std::make_shared<HttpSession>(ServedSocket(std::move(socket), std::move(tls)), m_connections)
        ->start();
}

/// Asio makes a record of each open descriptor and keeps it for ever, to use it again. Each of
/// those that are made amid the memory of a crowd of connections would hold a page of it after
/// them; so many are made at once, side by side.
void HttpListener::reserveRecords(Socket &accepted)
{
    const int descriptor = accepted.native_handle();
    // The system gives the lowest that is free, so none above has been open yet.
    if (descriptor < m_reserved)
        return;
    m_reserved = descriptor + RecordsAtOnce;
    std::vector<Socket> sockets;
    sockets.reserve(RecordsAtOnce);
    NetworkError error;
    while (!error && sockets.size() < RecordsAtOnce)
        sockets.emplace_back(accepted.get_executor()).open(Tcp::v4(), error);
}

} // namespace RadarDesk::sandbox
