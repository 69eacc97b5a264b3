// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/service/subscribersocket.h>

#include <boost/beast/websocket/rfc6455.hpp>

#include <QtEndian>

#include <array>

namespace RadarDesk::sandbox {

namespace {

/// Frames that go into one system call.
constexpr std::size_t WrittenAtOnce = 32;
/// Room for waiting frames that is kept for the next ones.
constexpr std::size_t KeptRoom = 4;
/// The last of those that RFC 6455, 7.4.2, leaves to programs.
constexpr quint16 MostCloseCode = 4999;

net::const_buffer bufferOf(const QByteArray &text)
{
    return {text.constData(), static_cast<std::size_t>(text.size())};
}

} // namespace

SubscriberSocket::SubscriberSocket(ServedSocket socket)
    : ServedSocket(std::move(socket))
{
    NetworkError ignored;
    non_blocking(true, ignored);
}

void SubscriberSocket::queue(Frame frame)
{
    m_waitingBytes += frame->size();
    m_waiting.push_back(std::move(frame));
    if (!m_awaitsRoom)
        write();
}

void SubscriberSocket::forgetWaiting()
{
    // One that TLS has sealed already is begun, too.
    const bool isBegun = m_begun > 0 || (isWritePending() && m_first < m_waiting.size());
    m_waiting.resize(isBegun ? m_first + 1 : m_first);
    m_waitingBytes = isBegun ? m_waiting.back()->size() - m_begun : 0;
    m_controlBytes = 0;
}

void SubscriberSocket::correctCloseCode(QByteArray &frame)
{
    constexpr char Close = '\x88';
    constexpr qsizetype CodeAt = 2; // after the opcode and the length
    if (frame.size() < CodeAt + 2 || frame.front() != Close)
        return;
    char *code = frame.data() + CodeAt;
    if (qFromBigEndian<quint16>(code) > MostCloseCode)
        qToBigEndian(static_cast<quint16>(boost::beast::websocket::close_code::protocol_error),
                     code);
}

void SubscriberSocket::write()
{
    NetworkError error;
    while (m_first < m_waiting.size()) {
        const std::size_t written = writeSome(error);
        if (error == net::error::would_block) {
            awaitRoom();
            return;
        }
        if (error) { // the session learns it from its reading
            clear();
            return;
        }
        taken(static_cast<qsizetype>(written));
    }
    clear();
}

std::size_t SubscriberSocket::writeSome(NetworkError &error)
{
    const auto begun = static_cast<std::size_t>(m_begun);
    if (m_waiting.size() - m_first == 1)
        return write_some(net::const_buffers_1(bufferOf(*m_waiting[m_first]) + begun), error);
    std::array<net::const_buffer, WrittenAtOnce> buffers;
    for (std::size_t i = 0; i < buffers.size() && m_first + i < m_waiting.size(); ++i)
        buffers[i] = bufferOf(*m_waiting[m_first + i]);
    buffers[0] += begun;
    return write_some(buffers, error);
}

void SubscriberSocket::taken(qsizetype bytes)
{
    m_waitingBytes -= bytes;
    m_begun += bytes;
    while (m_first < m_waiting.size() && m_begun >= m_waiting[m_first]->size()) {
        m_begun -= m_waiting[m_first]->size();
        m_waiting[m_first].reset();
        ++m_first;
    }
    if (m_first * 2 > m_waiting.size()) { // seldom enough to cost nothing a frame
        m_waiting.erase(m_waiting.begin(),
                        m_waiting.begin() + static_cast<std::ptrdiff_t>(m_first));
        m_first = 0;
    }
}

void SubscriberSocket::clear()
{
    m_waiting.clear();
    if (m_waiting.capacity() > KeptRoom)
        m_waiting.shrink_to_fit();
    m_first = 0;
    m_begun = 0;
    m_waitingBytes = 0;
    m_controlBytes = 0;
}

void SubscriberSocket::awaitRoom()
{
    m_awaitsRoom = true;
    async_wait(wait_write, Expired([this, alive = std::weak_ptr(m_alive)](NetworkError error) {
                   if (alive.expired())
                       return;
                   m_awaitsRoom = false;
                   if (error)
                       clear();
                   else
                       write();
               }));
}

} // namespace RadarDesk::sandbox
