// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <audience/subscriberelay.h>

#include <boost/asio/write.hpp>

namespace RadarDesk {

SubscribeRelay::SubscribeRelay(Socket page, std::function<void()> ended)
    : m_page(std::move(page))
    , m_sandbox(m_page.get_executor())
    , m_ended(std::move(ended))
{
}

SubscribeRelay::~SubscribeRelay()
{
    m_ended();
}

void SubscribeRelay::start(quint16 port, QByteArray handshake)
{
    m_handshake = std::move(handshake);
    m_sandbox.async_connect(
        Tcp::endpoint(net::ip::address_v4::loopback(), port),
        Expired([self = shared_from_this()](NetworkError failed) {
            if (failed) {
                self->end();
                return;
            }
            NetworkError ignored;
            self->m_sandbox.set_option(Tcp::no_delay(true), ignored);
            const auto size = static_cast<std::size_t>(self->m_handshake.size());
            net::async_write(self->m_sandbox, net::buffer(self->m_handshake.constData(), size),
                             Transferred([self](NetworkError error, std::size_t) {
                                 if (error) {
                                     self->end();
                                     return;
                                 }
                                 self->pass(self->m_page, self->m_sandbox, self->m_fromPage);
                                 self->pass(self->m_sandbox, self->m_page, self->m_fromSandbox);
                             }));
        }));
}

void SubscribeRelay::pass(Socket &from, Socket &to, Buffer &buffer)
{
    from.async_read_some(net::buffer(buffer),
                         Transferred([self = shared_from_this(), &from, &to,
                                      &buffer](NetworkError closed, std::size_t size) {
                             if (closed) {
                                 self->end();
                                 return;
                             }
                             net::async_write(to, net::buffer(buffer.data(), size),
                                              Transferred([self, &from, &to, &buffer](
                                                              NetworkError error, std::size_t) {
                                                  if (error)
                                                      self->end();
                                                  else
                                                      self->pass(from, to, buffer);
                                              }));
                         }));
}

void SubscribeRelay::end()
{
    NetworkError ignored;
    m_page.close(ignored);
    m_sandbox.close(ignored);
}

} // namespace RadarDesk
