// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/web/tlscontext.h>

#include <sandbox/service/sandboxtext.h>

#include <QFile>

#include <boost/asio/error.hpp>

#include <openssl/err.h>

#include <algorithm>
#include <limits>

namespace RadarDesk::sandbox {

namespace {

/// The reason that OpenSSL has for its last failure.
QString reason()
{
    const auto code = ERR_peek_last_error();
    ERR_clear_error();
    const char *text = ERR_reason_error_string(code);
    return text ? QString::fromLatin1(text) : QStringLiteral("unknown");
}

/// A key with a passphrase is refused; nobody is there to be asked for it.
int noPassphrase(char *, int, int, void *)
{
    return 0;
}

constexpr unsigned char SessionScope[] = "radardesk-sandbox";

int sizeFor(std::size_t size)
{
    return static_cast<int>(
        std::min(size, static_cast<std::size_t>(std::numeric_limits<int>::max())));
}

} // namespace

TlsConnection::TlsConnection(SSL_CTX &context, int descriptor)
    : m_connection(SSL_new(&context))
{
    if (!m_connection)
        return;
    SSL_set_fd(m_connection.get(), descriptor);
    SSL_set_accept_state(m_connection.get());
}

TlsConnection::Attempt TlsConnection::read(void *data, std::size_t size)
{
    if (!m_connection)
        return {.error = net::error::no_memory};
    ERR_clear_error();
    return attemptOf(SSL_read(m_connection.get(), data, sizeFor(size)));
}

TlsConnection::Attempt TlsConnection::write(const void *data, std::size_t size)
{
    if (!m_connection)
        return {.error = net::error::no_memory};
    ERR_clear_error();
    const Attempt attempt = attemptOf(SSL_write(m_connection.get(), data, sizeFor(size)));
    m_isWritePending = attempt.error == net::error::would_block;
    return attempt;
}

TlsConnection::Attempt TlsConnection::attemptOf(int result)
{
    if (result > 0)
        return {.bytes = static_cast<std::size_t>(result)};
    const int why = SSL_get_error(m_connection.get(), result);
    if (why == SSL_ERROR_WANT_READ || why == SSL_ERROR_WANT_WRITE)
        return {.error = net::error::would_block, .wantsWrite = why == SSL_ERROR_WANT_WRITE};
    const bool isHttp =
        why == SSL_ERROR_SSL && ERR_GET_REASON(ERR_peek_last_error()) == SSL_R_HTTP_REQUEST;
    ERR_clear_error();
    if (why == SSL_ERROR_ZERO_RETURN)
        return {.error = net::error::eof};
    return {.error = net::error::connection_aborted, .isPlainHttp = isHttp};
}

void TlsConnection::sayGoodbye()
{
    if (m_connection && SSL_is_init_finished(m_connection.get()) != 0) {
        ERR_clear_error();
        SSL_shutdown(m_connection.get());
        ERR_clear_error();
    }
}

PushRadar::Result<TlsContext, QString> TlsContext::fromFiles(const QString &certificate,
                                                             const QString &key)
{
    const std::shared_ptr<SSL_CTX> context(SSL_CTX_new(TLS_server_method()), &SSL_CTX_free);
    if (!context)
        return SandboxText::tr("TLS isn't available: %1.", "%1 is OpenSSL's reason").arg(reason());
    SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION);
    SSL_CTX_set_options(context.get(),
                        SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION
                            | SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_mode(context.get(),
                     SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER
                         | SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_session_id_context(context.get(), SessionScope, sizeof SessionScope - 1);
    SSL_CTX_set_default_passwd_cb(context.get(), &noPassphrase);
    ERR_clear_error();
    if (SSL_CTX_use_certificate_chain_file(context.get(), QFile::encodeName(certificate)) != 1) {
        return SandboxText::tr("The certificate in %1 can't be read: %2.",
                               "%1 is a file, %2 OpenSSL's reason")
            .arg(certificate, reason());
    }
    if (SSL_CTX_use_PrivateKey_file(context.get(), QFile::encodeName(key), SSL_FILETYPE_PEM) != 1) {
        return SandboxText::tr("The key in %1 can't be read: %2.",
                               "%1 is a file, %2 OpenSSL's reason")
            .arg(key, reason());
    }
    if (SSL_CTX_check_private_key(context.get()) != 1) {
        return SandboxText::tr("The key in %1 doesn't belong to the certificate in %2.")
            .arg(key, certificate);
    }
    return TlsContext(context);
}

std::unique_ptr<TlsConnection> TlsContext::connect(int descriptor) const
{
    return std::make_unique<TlsConnection>(*m_context, descriptor);
}

} // namespace RadarDesk::sandbox
