// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/relay/relayserver.h>

#include <sandbox/relay/relaysession.h>

#include <boost/asio/post.hpp>

#include <utility>

namespace RadarDesk::sandbox {

RelayServer::RelayServer(const Setup &setup)
    : m_sessions(new RelaySessions{m_context, setup.limits, setup.observing, setup.interceptor,
                                   std::make_shared<const RelayTarget>(setup.target),
                                   RelayTls(setup.authorities)})
    , m_listener(m_context, [this](Socket socket) {
        if (m_sessions->makeRoom())
            std::make_shared<RelaySession>(std::move(socket), m_sessions)->start();
    })
{
}

RelayServer::~RelayServer()
{
    stop();
}

NetworkError RelayServer::listen(quint16 port)
{
    return m_listener.listen({net::ip::address_v4::loopback(), port});
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
        m_listener.close();
        m_sessions->closeAll();
        m_context.stop();
    });
    m_thread.join();
}

} // namespace RadarDesk::sandbox
