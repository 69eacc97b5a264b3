// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/pages/subscriberelay.h>

#include <boost/asio/write.hpp>

namespace RadarDesk::sandbox {

SubscribeRelay::SubscribeRelay(Socket page, std::chrono::milliseconds patience,
                               std::function<void()> ended)
    : m_page(std::move(page))
    , m_sandbox(m_page.get_executor())
    , m_patience(patience)
    , m_ended(std::move(ended))
    , m_answerTimer(m_page.get_executor())
    , m_fromPage{m_page, m_sandbox, Timer(m_page.get_executor())}
    , m_fromSandbox{m_sandbox, m_page, Timer(m_page.get_executor())}
{
}

SubscribeRelay::~SubscribeRelay()
{
    m_ended();
}

void SubscribeRelay::start(quint16 port, QByteArray handshake)
{
    m_handshake = std::move(handshake);
    limitTime(m_answerTimer);
    m_sandbox.async_connect(Tcp::endpoint(net::ip::address_v4::loopback(), port),
                            Expired([self = shared_from_this()](NetworkError failed) {
                                if (failed)
                                    self->end();
                                else
                                    self->sendHandshake();
                            }));
}

void SubscribeRelay::sendHandshake()
{
    NetworkError ignored;
    m_sandbox.set_option(Tcp::no_delay(true), ignored);
    const auto size = static_cast<std::size_t>(m_handshake.size());
    net::async_write(m_sandbox, net::buffer(m_handshake.constData(), size),
                     Transferred([self = shared_from_this()](NetworkError error, std::size_t) {
                         if (error)
                             self->end();
                         else
                             self->readAnswer();
                     }));
}

void SubscribeRelay::readAnswer()
{
    Way &way = m_fromSandbox;
    m_sandbox.async_read_some(
        net::buffer(way.buffer) + way.filled,
        Transferred([self = shared_from_this(), &way](NetworkError closed, std::size_t size) {
            way.filled += size;
            const QByteArrayView answer(way.buffer.data(), static_cast<qsizetype>(way.filled));
            if (answer.contains("\r\n\r\n"))
                self->passAnswer();
            else if (closed || way.filled == way.buffer.size())
                self->end();
            else
                self->readAnswer();
        }));
}

void SubscribeRelay::passAnswer()
{
    const QByteArrayView answer(m_fromSandbox.buffer.data(),
                                static_cast<qsizetype>(m_fromSandbox.filled));
    const bool accepted = answer.startsWith("HTTP/1.1 101 ");
    write(m_fromSandbox, [this, accepted] {
        read(m_fromSandbox);
        if (!accepted) // to be read by the page, whose own words go nowhere
            return;
        m_answerTimer.cancel();
        read(m_fromPage);
    });
}

void SubscribeRelay::read(Way &way)
{
    way.from.async_read_some(
        net::buffer(way.buffer),
        Transferred([self = shared_from_this(), &way](NetworkError closed, std::size_t size) {
            if (closed) {
                self->end();
                return;
            }
            way.filled = size;
            self->write(way, [relay = self.get(), &way] { relay->read(way); });
        }));
}

void SubscribeRelay::write(Way &way, std::function<void()> next)
{
    limitTime(way.timer);
    net::async_write(way.to, net::buffer(way.buffer.data(), way.filled),
                     Transferred([self = shared_from_this(), &way,
                                  then = std::move(next)](NetworkError error, std::size_t) {
                         way.timer.cancel();
                         if (error)
                             self->end();
                         else
                             then();
                     }));
}

void SubscribeRelay::limitTime(Timer &timer)
{
    timer.expires_after(m_patience);
    timer.async_wait(Expired([weak = weak_from_this()](NetworkError error) {
        const auto self = weak.lock();
        if (self && !error)
            self->end();
    }));
}

void SubscribeRelay::end()
{
    NetworkError ignored;
    m_page.close(ignored);
    m_sandbox.close(ignored);
    m_answerTimer.cancel();
    m_fromPage.timer.cancel();
    m_fromSandbox.timer.cancel();
}

} // namespace RadarDesk::sandbox
