// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/relay/relaytarget.h>
#include <sandbox/web/network.h>

#include <QList>
#include <QSslError>

#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>

#include <memory>
#include <optional>

namespace RadarDesk::sandbox {

using TlsStream = net::ssl::stream<Socket &>;

/// What the encrypted connections of a relay have in common: whom they trust, and a session by
/// which the next handshake is a short one.
class RelayTls
{
public:
    /// Trusts the authorities in \a pem, or the system's where that is empty.
    explicit RelayTls(const QByteArray &pem);

    [[nodiscard]] net::ssl::context &context() { return m_context; }
    /// Prepares \a stream for a handshake with \a target, and has it checked who answers. What is
    /// wrong with the certificate is put into \a errors, and the service's own into \a shown.
    void prepare(TlsStream &stream, const RelayTarget &target, QList<QSslError> &errors,
                 QSslCertificate &shown);
    /// Keeps the session of \a stream for the next handshake, where the service offers one.
    void keepSession(TlsStream &stream);

private:
    struct SessionDeleter
    {
        void operator()(SSL_SESSION *session) const { SSL_SESSION_free(session); }
    };

    net::ssl::context m_context{net::ssl::context::tls_client};
    std::unique_ptr<SSL_SESSION, SessionDeleter> m_session;
};

} // namespace RadarDesk::sandbox
