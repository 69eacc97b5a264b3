// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/web/tcplistener.h>

#include <base/platform/descriptors.h>

#include <boost/asio/ip/v6_only.hpp>

#include <utility>

#include <sys/socket.h>

namespace RadarDesk::sandbox {

using namespace base;

namespace {

/// For descriptors to become free again when the process has no more of them.
constexpr std::chrono::milliseconds AcceptPause{50};

bool isIPv6(int descriptor)
{
    sockaddr_storage address = {};
    socklen_t size = sizeof address;
    return ::getsockname(descriptor, reinterpret_cast<sockaddr *>(&address), &size) == 0
        && address.ss_family == AF_INET6;
}

} // namespace

TcpListener::TcpListener(net::io_context &context, std::function<void(Socket)> accepted)
    : m_accepted(std::move(accepted))
    , m_acceptor(context.get_executor())
    , m_pause(context.get_executor())
{
}

NetworkError TcpListener::listen(const Tcp::endpoint &endpoint)
{
    NetworkError error;
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

NetworkError TcpListener::adopt(int descriptor)
{
    NetworkError error;
    m_acceptor.assign(isIPv6(descriptor) ? Tcp::v6() : Tcp::v4(), descriptor, error);
    return error ? giveUp(error) : begin();
}

NetworkError TcpListener::begin()
{
    NetworkError error;
    m_endpoint = m_acceptor.local_endpoint(error);
    if (error)
        return giveUp(error);
    accept();
    return {};
}

NetworkError TcpListener::giveUp(NetworkError error)
{
    NetworkError ignored;
    m_acceptor.close(ignored);
    return error;
}

void TcpListener::close()
{
    NetworkError ignored;
    m_acceptor.close(ignored);
    m_pause.cancel();
}

void TcpListener::accept()
{
    m_acceptor.async_accept([this](NetworkError error, Socket socket) {
        if (!m_acceptor.is_open())
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
        NetworkError ignored;
        socket.set_option(Tcp::no_delay(true), ignored);
        m_accepted(std::move(socket));
        accept();
    });
}

} // namespace RadarDesk::sandbox
