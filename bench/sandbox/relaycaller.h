// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <openssl/ssl.h>

#include <memory>

/// A connection that calls and waits for each answer, with or without TLS.
class RelayCaller
{
public:
    enum class Speaks { Plain, Tls };

    RelayCaller(quint16 port, Speaks speaks);
    RelayCaller(const RelayCaller &) = delete;
    RelayCaller &operator=(const RelayCaller &) = delete;
    ~RelayCaller();

    [[nodiscard]] bool isConnected() const { return m_socket >= 0; }
    /// Sends \a request and waits for an answer that ends with \a end; false when none comes.
    [[nodiscard]] bool call(const QByteArray &request, QByteArrayView end);

private:
    struct Free
    {
        void operator()(SSL *ssl) const { SSL_free(ssl); }
        void operator()(SSL_CTX *context) const { SSL_CTX_free(context); }
    };

    [[nodiscard]] bool write(const QByteArray &bytes);
    [[nodiscard]] qsizetype read(char *bytes, qsizetype size);

    int m_socket = -1;
    std::unique_ptr<SSL_CTX, Free> m_context;
    std::unique_ptr<SSL, Free> m_ssl;
};
