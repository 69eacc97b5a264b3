// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relaycaller.h"

#include <array>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

RelayCaller::RelayCaller(quint16 port, Speaks speaks)
    : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int on = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    bool isReady =
        ::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    if (isReady && speaks == Speaks::Tls) {
        // Whom it trusts is no part of what is measured.
        m_context.reset(SSL_CTX_new(TLS_client_method()));
        m_ssl.reset(SSL_new(m_context.get()));
        SSL_set_fd(m_ssl.get(), m_socket);
        isReady = SSL_connect(m_ssl.get()) == 1;
    }
    if (!isReady) {
        ::close(m_socket);
        m_socket = -1;
    }
}

RelayCaller::~RelayCaller()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

bool RelayCaller::write(const QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    if (m_ssl)
        return SSL_write(m_ssl.get(), bytes.constData(), static_cast<int>(size)) == bytes.size();
    return ::send(m_socket, bytes.constData(), size, MSG_NOSIGNAL) == bytes.size();
}

qsizetype RelayCaller::read(char *bytes, qsizetype size)
{
    if (m_ssl)
        return SSL_read(m_ssl.get(), bytes, static_cast<int>(size));
    return ::recv(m_socket, bytes, static_cast<std::size_t>(size), 0);
}

bool RelayCaller::call(const QByteArray &request, QByteArrayView end)
{
    if (!isConnected() || !write(request))
        return false;
    std::array<char, 4096> bytes{};
    qsizetype had = 0;
    for (;;) {
        const qsizetype more = read(bytes.data() + had, static_cast<qsizetype>(bytes.size()) - had);
        if (more <= 0)
            return false;
        had += more;
        const QByteArrayView answer(bytes.data(), had);
        if (answer.endsWith(end))
            return answer.startsWith("HTTP/1.1 200");
        if (had == static_cast<qsizetype>(bytes.size()))
            return false;
    }
}
