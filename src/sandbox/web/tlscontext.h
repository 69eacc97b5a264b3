// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/result.h>
#include <sandbox/web/network.h>

#include <QString>

#include <openssl/ssl.h>

#include <memory>

namespace RadarDesk::sandbox {

/// The server's side of one TLS connection (TLS 1.2 and up) on a socket that never blocks. The
/// handshake is part of the first reading.
class TlsConnection
{
public:
    /// What an attempt came to: bytes, the end, or what the socket has to be ready for first.
    struct Attempt
    {
        std::size_t bytes = 0;
        NetworkError error; ///< would_block: try again once the socket is ready.
        bool wantsWrite = false; ///< Ready for writing, that is, else for reading.
        bool isPlainHttp = false; ///< The peer speaks HTTP without TLS.
    };

    TlsConnection(SSL_CTX &context, int descriptor);

    [[nodiscard]] Attempt read(void *data, std::size_t size);
    /// Takes as much as fits into a record. After would_block, the same bytes have to come again.
    [[nodiscard]] Attempt write(const void *data, std::size_t size);
    /// Whether such bytes are due.
    [[nodiscard]] bool isWritePending() const { return m_isWritePending; }
    /// Says that nothing more will be sent.
    void sayGoodbye();

private:
    struct Free
    {
        void operator()(SSL *connection) const { SSL_free(connection); }
    };

    Attempt attemptOf(int result);

    std::unique_ptr<SSL, Free> m_connection;
    bool m_isWritePending = false;
};

/// A certificate with its key, by which connections are made. Connections outlive it.
class TlsContext
{
public:
    /// Reads PEM files: the certificate with those that lead to its root, and its key, without a
    /// passphrase. A sentence says what is wrong with which.
    [[nodiscard]] static PushRadar::Result<TlsContext, QString>
    fromFiles(const QString &certificate, const QString &key);

    [[nodiscard]] std::unique_ptr<TlsConnection> connect(int descriptor) const;

private:
    explicit TlsContext(std::shared_ptr<SSL_CTX> context)
        : m_context(std::move(context))
    {
    }

    std::shared_ptr<SSL_CTX> m_context;
};

} // namespace RadarDesk::sandbox
