// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/web/httplistener.h>

#include <base/platform/descriptors.h>
#include <sandbox/web/httpsession.h>

#include <boost/asio/ip/v6_only.hpp>

#include <vector>

#include <sys/socket.h>

namespace RadarDesk::sandbox {

using namespace base;

namespace {

/// For descriptors to become free again when the process has no more of them.
constexpr std::chrono::milliseconds AcceptPause{50};
/// Some pages of memory full.
constexpr int RecordsAtOnce = 64;

bool isIPv6(int descriptor)
{
    sockaddr_storage address = {};
    socklen_t size = sizeof address;
    return ::getsockname(descriptor, reinterpret_cast<sockaddr *>(&address), &size) == 0
        && address.ss_family == AF_INET6;
}

} // namespace

HttpListener::HttpListener(net::io_context &context, const HttpLimits &limits, HttpHandler &handler)
    : m_connections(std::make_shared<HttpConnections>(limits, handler))
    , m_acceptor(context.get_executor())
    , m_pause(context.get_executor())
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
    if (!error)
        m_acceptor.open(endpoint.protocol(), error);
    if (!error) {
        keepFromChildren(m_acceptor.native_handle());
        m_acceptor.set_option(Acceptor::reuse_address(true), error);
    }
    if (!error && endpoint.address().is_v6())
        m_acceptor.set_option(net::ip::v6_only(!endpoint.address().is_unspecified()), error);
    if (!error)
        m_acceptor.bind(endpoint, error);
    if (!error)
        m_acceptor.listen(net::socket_base::max_listen_connections, error);
    return error ? giveUp(error) : begin();
}

NetworkError HttpListener::adopt(int descriptor)
{
    NetworkError error;
    m_acceptor.assign(isIPv6(descriptor) ? Tcp::v6() : Tcp::v4(), descriptor, error);
    return error ? giveUp(error) : begin();
}

NetworkError HttpListener::begin()
{
    NetworkError error;
    m_port = m_acceptor.local_endpoint(error).port();
    if (error)
        return giveUp(error);
    accept();
    return {};
}

NetworkError HttpListener::giveUp(NetworkError error)
{
    NetworkError ignored;
    m_acceptor.close(ignored);
    return error;
}

void HttpListener::stopListening()
{
    m_closed = true;
    NetworkError ignored;
    m_acceptor.close(ignored);
    m_pause.cancel();
}

void HttpListener::drain(std::function<void()> ended)
{
    stopListening();
    m_connections->endWhenAnswered(std::move(ended));
}

bool HttpListener::hasConnections() const
{
    return !m_connections->isEmpty();
}

void HttpListener::close()
{
    stopListening();
    m_connections->forgetEnd();
    m_connections->closeAll();
}

void HttpListener::accept()
{
    m_acceptor.async_accept([this](NetworkError error, Socket socket) {
        if (m_closed)
            return;
        if (error) {
            m_pause.expires_after(AcceptPause);
            m_pause.async_wait(Expired([this](NetworkError stopped) {
                if (!stopped)
                    accept();
            }));
            return;
        }
        keepFromChildren(socket.native_handle());
        reserveRecords(socket.native_handle());
        NetworkError ignored;
        socket.set_option(Tcp::no_delay(true), ignored);
        m_connections->makeRoom();
        auto tls = m_tls ? m_tls->connect(socket.native_handle()) : nullptr;
        std::make_shared<HttpSession>(ServedSocket(std::move(socket), std::move(tls)),
                                      m_connections)
            ->start();
        accept();
    });
}

/// Asio makes a record of each open descriptor and keeps it for ever, to use it again. Each of
/// those that are made amid the memory of a crowd of connections would hold a page of it after
/// them; so many are made at once, side by side.
void HttpListener::reserveRecords(int descriptor)
{
    // The system gives the lowest that is free, so none above has been open yet.
    if (descriptor < m_reserved)
        return;
    m_reserved = descriptor + RecordsAtOnce;
    std::vector<Socket> sockets;
    sockets.reserve(RecordsAtOnce);
    NetworkError error;
    while (!error && sockets.size() < RecordsAtOnce)
        sockets.emplace_back(m_acceptor.get_executor()).open(Tcp::v4(), error);
}

} // namespace RadarDesk::sandbox
