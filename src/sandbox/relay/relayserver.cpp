// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/relay/relayserver.h>

#include <base/platform/descriptors.h>
#include <sandbox/relay/relaysession.h>

#include <boost/asio/post.hpp>

namespace RadarDesk::sandbox {

using namespace base;

namespace {

/// For descriptors to become free again when the process has no more of them.
constexpr std::chrono::milliseconds PauseOfRelay{50};

} // namespace

RelayServer::RelayServer(const Setup &setup)
    : m_sessions(new RelaySessions{m_context, setup.limits, setup.observing, setup.interceptor,
                                   std::make_shared<const RelayTarget>(setup.target),
                                   RelayTls(setup.authorities)})
    , m_acceptor(m_context.get_executor())
    , m_pause(m_context.get_executor())
{
}

RelayServer::~RelayServer()
{
    stop();
}

NetworkError RelayServer::listen(quint16 port)
{
    NetworkError error;
    const Tcp::endpoint endpoint(net::ip::address_v4::loopback(), port);
    m_acceptor.open(endpoint.protocol(), error);
    if (!error) {
        keepFromChildren(m_acceptor.native_handle());
        m_acceptor.set_option(Acceptor::reuse_address(true), error);
    }
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

void RelayServer::serve()
{
    m_thread = std::jthread([this] { m_context.run(); });
}

void RelayServer::stop()
{
    if (!m_thread.joinable())
        return;
    net::post(m_context, [this] {
        NetworkError ignored;
        m_acceptor.close(ignored);
        m_pause.cancel();
        m_sessions->closeAll();
        m_context.stop();
    });
    m_thread.join();
}

void RelayServer::accept()
{
    m_acceptor.async_accept([this](NetworkError error, Socket socket) {
        if (!m_acceptor.is_open())
            return;
        if (error) {
            m_pause.expires_after(PauseOfRelay);
            m_pause.async_wait(Expired([this](NetworkError stopped) {
                if (!stopped)
                    accept();
            }));
            return;
        }
        keepFromChildren(socket.native_handle());
        NetworkError ignored;
        socket.set_option(Tcp::no_delay(true), ignored);
        if (m_sessions->makeRoom())
            std::make_shared<RelaySession>(std::move(socket), m_sessions)->start();
        accept();
    });
}

} // namespace RadarDesk::sandbox
