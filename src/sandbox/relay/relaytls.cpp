// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/relay/relaytls.h>

#include <QSslCertificate>

#include <openssl/x509v3.h>

#include <array>
#include <utility>

namespace RadarDesk::sandbox {

namespace {

/// What OpenSSL says, as Qt calls it.
QSslError::SslError qtErrorOf(int error)
{
    static constexpr std::array Known{
        std::pair{X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT, QSslError::SelfSignedCertificate},
        std::pair{X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN, QSslError::SelfSignedCertificateInChain},
        std::pair{X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT, QSslError::UnableToGetIssuerCertificate},
        std::pair{X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY,
                  QSslError::UnableToGetLocalIssuerCertificate},
        std::pair{X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE,
                  QSslError::UnableToVerifyFirstCertificate},
        std::pair{X509_V_ERR_CERT_HAS_EXPIRED, QSslError::CertificateExpired},
        std::pair{X509_V_ERR_CERT_NOT_YET_VALID, QSslError::CertificateNotYetValid},
        std::pair{X509_V_ERR_HOSTNAME_MISMATCH, QSslError::HostNameMismatch},
        std::pair{X509_V_ERR_IP_ADDRESS_MISMATCH, QSslError::HostNameMismatch},
        std::pair{X509_V_ERR_CERT_UNTRUSTED, QSslError::CertificateUntrusted},
        std::pair{X509_V_ERR_CERT_REVOKED, QSslError::CertificateRevoked},
        std::pair{X509_V_ERR_INVALID_PURPOSE, QSslError::InvalidPurpose},
        std::pair{X509_V_ERR_INVALID_CA, QSslError::InvalidCaCertificate},
    };
    for (const auto &[code, known] : Known) {
        if (code == error)
            return known;
    }
    return QSslError::UnspecifiedError;
}

QSslCertificate certificateOf(X509 *certificate)
{
    if (!certificate)
        return QSslCertificate();
    unsigned char *bytes = nullptr;
    const int size = i2d_X509(certificate, &bytes);
    if (size <= 0)
        return QSslCertificate();
    const QByteArray der(reinterpret_cast<const char *>(bytes), size);
    OPENSSL_free(bytes);
    return QSslCertificate(der, QSsl::Der);
}

bool isAddress(const QByteArray &host)
{
    NetworkError error;
    static_cast<void>(net::ip::make_address(host.constData(), error));
    return !error;
}

} // namespace

RelayTls::RelayTls(const QByteArray &pem)
{
    m_context.set_options(net::ssl::context::default_workarounds | net::ssl::context::no_sslv2
                          | net::ssl::context::no_sslv3 | net::ssl::context::no_tlsv1
                          | net::ssl::context::no_tlsv1_1);
    m_context.set_verify_mode(net::ssl::verify_peer);
    NetworkError error; // without authorities nobody is trusted, and each call says so
    if (pem.isEmpty())
        m_context.set_default_verify_paths(error);
    else
        m_context.add_certificate_authority(
            net::buffer(pem.constData(), static_cast<std::size_t>(pem.size())), error);
}

void RelayTls::prepare(TlsStream &stream, const RelayTarget &target, QList<QSslError> &errors,
                       QSslCertificate &shown)
{
    SSL *const ssl = stream.native_handle();
    const QByteArray &host = target.host();
    X509_VERIFY_PARAM *const wanted = SSL_get0_param(ssl);
    if (isAddress(host)) {
        X509_VERIFY_PARAM_set1_ip_asc(wanted, host.constData());
    } else {
        X509_VERIFY_PARAM_set_hostflags(wanted, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
        X509_VERIFY_PARAM_set1_host(wanted, host.constData(),
                                    static_cast<std::size_t>(host.size()));
        SSL_set_tlsext_host_name(ssl, host.constData());
    }
    if (m_session)
        SSL_set_session(ssl, m_session.get());
    NetworkError ignored;
    stream.set_verify_callback(
        [&errors, &shown](bool isGood, net::ssl::verify_context &context) {
            X509_STORE_CTX *const store = context.native_handle();
            if (!isGood) {
                shown = certificateOf(X509_STORE_CTX_get0_cert(store));
                errors.append(QSslError(qtErrorOf(X509_STORE_CTX_get_error(store)),
                                        certificateOf(X509_STORE_CTX_get_current_cert(store))));
            }
            return isGood;
        },
        ignored);
}

void RelayTls::keepSession(TlsStream &stream)
{
    SSL_SESSION *const session = SSL_get1_session(stream.native_handle());
    if (session && SSL_SESSION_is_resumable(session) == 1)
        m_session.reset(session);
    else
        SSL_SESSION_free(session);
}

} // namespace RadarDesk::sandbox
