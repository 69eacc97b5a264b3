// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crowd.h"

#include <array>
#include <cerrno>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace {

constexpr char TextFrame = '\x81';
constexpr char PingFrame = '\x89';
constexpr char PongFrame = '\x8a';
constexpr std::size_t BufferSize = std::size_t{256} * 1024;

int connectTo(quint16 port)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        ::close(descriptor);
        return -1;
    }
    const int on = 1;
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return descriptor;
}

bool writeAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t n =
            ::send(descriptor, bytes.data(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL);
        if (n <= 0)
            return false;
        bytes = bytes.sliced(n);
    }
    return true;
}

/// Masked with zeros: the payload stays as it is.
QByteArray clientFrame(char firstByte, const QByteArray &text)
{
    QByteArray frame(1, firstByte);
    if (text.size() < 126) {
        frame += static_cast<char>(0x80 | text.size());
    } else {
        frame += static_cast<char>(0x80 | 126);
        frame += static_cast<char>(text.size() >> 8);
        frame += static_cast<char>(text.size() & 0xff);
    }
    return frame + QByteArray(4, '\0') + text;
}

} // namespace

Crowd::Crowd()
    : m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    , m_buffer(BufferSize)
{
}

Crowd::~Crowd()
{
    for (const Member &member : m_members) {
        if (member.descriptor >= 0)
            ::close(member.descriptor);
    }
    ::close(m_epoll);
}

bool Crowd::add(quint16 port, const QByteArray &target, const QByteArray &hello)
{
    const int descriptor = connectTo(port);
    if (descriptor < 0)
        return false;
    m_members.push_back({descriptor, {}});
    if (!writeAll(descriptor,
                  "GET " + target
                      + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\n"
                        "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"))
        return false;

    QByteArray answer;
    while (!answer.contains("\r\n\r\n")) {
        const ssize_t n = ::recv(descriptor, m_buffer.data(), m_buffer.size(), 0);
        if (n <= 0)
            return false;
        answer.append(m_buffer.data(), n);
    }
    if (!answer.startsWith("HTTP/1.1 101"))
        return false;
    const QByteArray rest = answer.mid(answer.indexOf("\r\n\r\n") + 4);
    m_members.back().partial.assign(rest.begin(), rest.end());
    if (!hello.isEmpty() && !writeAll(descriptor, clientFrame(TextFrame, hello)))
        return false;

    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = m_members.size() - 1;
    return ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event) == 0;
}

bool Crowd::readUntil(const std::function<bool()> &done, std::chrono::milliseconds time)
{
    const auto end = std::chrono::steady_clock::now() + time;
    std::array<epoll_event, 512> events{};
    while (!done()) {
        const auto left =
            std::chrono::ceil<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
        if (left.count() <= 0)
            return false;
        const int n = ::epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()),
                                   static_cast<int>(left.count()));
        for (int i = 0; i < n; ++i)
            readFrom(events[static_cast<std::size_t>(i)].data.u64);
    }
    return true;
}

void Crowd::readFrom(std::size_t index)
{
    Member &member = m_members[index];
    const std::size_t had = member.partial.size();
    if (had + BufferSize > m_buffer.size())
        m_buffer.resize(had + BufferSize);
    std::copy(member.partial.begin(), member.partial.end(), m_buffer.begin());
    const ssize_t n =
        ::recv(member.descriptor, m_buffer.data() + had, m_buffer.size() - had, MSG_DONTWAIT);
    if (n <= 0) {
        if (n == 0 || (errno != EAGAIN && errno != EINTR)) {
            ::close(member.descriptor);
            member.descriptor = -1;
            ++m_lost;
        }
        return;
    }
    const std::size_t size = had + static_cast<std::size_t>(n);
    const std::size_t taken = takeFrames(index, {m_buffer.data(), static_cast<qsizetype>(size)});
    member.partial.assign(m_buffer.begin() + static_cast<std::ptrdiff_t>(taken),
                          m_buffer.begin() + static_cast<std::ptrdiff_t>(size));
}

std::size_t Crowd::takeFrames(std::size_t index, QByteArrayView bytes)
{
    const auto byte = [&](qsizetype i) { return static_cast<unsigned char>(bytes[i]); };
    qsizetype at = 0;
    while (bytes.size() - at >= 2) {
        qsizetype header = 2;
        qsizetype length = byte(at + 1) & 0x7f;
        const qsizetype extended = length == 126 ? 2 : length == 127 ? 8 : 0;
        if (bytes.size() - at < header + extended)
            break;
        if (extended > 0) {
            length = 0;
            for (qsizetype i = 0; i < extended; ++i)
                length = length << 8 | byte(at + header + i);
            header += extended;
        }
        if (bytes.size() - at < header + length)
            break;
        const QByteArrayView payload = bytes.sliced(at + header, length);
        if (bytes[at] == TextFrame) {
            ++m_frames;
            if (m_receiver)
                m_receiver(index, payload);
        } else if (bytes[at] == PingFrame) {
            writeAll(m_members[index].descriptor, clientFrame(PongFrame, payload.toByteArray()));
        }
        at += header + length;
    }
    return static_cast<std::size_t>(at);
}

Publisher::Publisher(quint16 port)
    : m_descriptor(connectTo(port))
{
    constexpr timeval Patience{.tv_sec = 10, .tv_usec = 0};
    for (const int direction : {SO_RCVTIMEO, SO_SNDTIMEO})
        ::setsockopt(m_descriptor, SOL_SOCKET, direction, &Patience, sizeof Patience);
}

Publisher::~Publisher()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

bool Publisher::send(const QByteArray &request)
{
    return m_descriptor >= 0 && writeAll(m_descriptor, request);
}

int Publisher::takeAnswer()
{
    std::array<char, 4096> chunk{};
    while (true) {
        const qsizetype headerEnd = m_received.indexOf("\r\n\r\n");
        if (headerEnd >= 0) {
            const QByteArray header = m_received.first(headerEnd).toLower();
            const qsizetype field = header.indexOf("content-length:");
            qsizetype size = headerEnd + 4;
            if (field >= 0) {
                const qsizetype value = field + 15;
                size +=
                    header.mid(value, header.indexOf('\r', value) - value).trimmed().toLongLong();
            }
            if (m_received.size() >= size) {
                const int status = m_received.mid(9, 3).toInt();
                m_received.remove(0, size);
                return status;
            }
        }
        const ssize_t n = ::recv(m_descriptor, chunk.data(), chunk.size(), 0);
        if (n <= 0)
            return 0;
        m_received.append(chunk.data(), n);
    }
}
