// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#include <pushradar/faults.h>

#include <pushradar/jsonvalue.h>
#include <pushradar/serviceaddress.h>
#include <pushradar/utctext.h>

#include <QCoreApplication>
#include <QLocale>
#include <QSslCertificate>
#include <QSslError>

#include <algorithm>

namespace PushRadar {

namespace {

struct FaultText
{
    Q_DECLARE_TR_FUNCTIONS(PushRadar::Call)
};

constexpr qsizetype LongestQuotation = 300;
constexpr qsizetype LongHost = 32;
constexpr qsizetype ManyHosts = 3;

/// The sentence of {"error": "<sentence>"}, if the service sent one.
QString serviceSentence(const QByteArray &body)
{
    const auto json = JsonValue::fromJson(body);
    if (!json)
        return {};
    const JsonValue error = json->member(u"error");
    if (error.type() != JsonValue::Type::String)
        return {};
    const QString sentence = error.toString().simplified();
    return sentence.size() > LongestQuotation ? sentence.first(LongestQuotation) + u'…' : sentence;
}

QString statusSentence(int status, const QString &where)
{
    switch (status) {
    case 401:
        return FaultText::tr("%1 rejected the secret (status 401). Compare it with the one on the "
                             "API page of the dashboard.")
            .arg(where);
    case 403:
        return FaultText::tr("%1 doesn't allow this request (status 403). Check that the profile "
                             "has the right secret.")
            .arg(where);
    case 404:
        return FaultText::tr("%1 has nothing at this URL (status 404). Check the service address.")
            .arg(where);
    case 413:
        return FaultText::tr("The request is too large for %1 (status 413). Send less data.")
            .arg(where);
    case 429:
        return FaultText::tr(
                   "%1 received too many requests (status 429). Wait a moment and try again.")
            .arg(where);
    default:
        break;
    }
    if (status >= 500)
        return FaultText::tr("%1 reported a server error (status %2). Try again later.")
            .arg(where)
            .arg(status);
    if (status >= 400)
        return FaultText::tr("%1 refused the request (status %2).").arg(where).arg(status);
    return FaultText::tr("%1 answered with status %2 instead of 200.").arg(where).arg(status);
}

/// One or several words of a certificate, which could hold whatever its maker likes.
QString wordsOf(const QStringList &names)
{
    return names.join(u", ").simplified();
}

QString nameOf(const QSslCertificate &certificate,
               QStringList (QSslCertificate::*info)(QSslCertificate::SubjectInfo) const)
{
    const QStringList common = (certificate.*info)(QSslCertificate::CommonName);
    return wordsOf(common.isEmpty() ? (certificate.*info)(QSslCertificate::Organization) : common);
}

/// The hosts that a certificate is made out to, all of them.
QStringList hostsOf(const QSslCertificate &certificate)
{
    QStringList names;
    for (const auto type : {QSsl::DnsEntry, QSsl::IpAddressEntry}) {
        const QStringList ofType = certificate.subjectAlternativeNames().values(type);
        // A multi-map tells the last one first.
        names.append({ofType.crbegin(), ofType.crend()});
    }
    return names.isEmpty() ? certificate.subjectInfo(QSslCertificate::CommonName) : names;
}

/// Some of \a hosts, cut so that they fit into a sentence.
QString fewOf(const QStringList &hosts)
{
    QStringList few;
    // The end of a name tells more than its beginning.
    for (const QString &host : hosts.first(std::min(ManyHosts, hosts.size())))
        few.append(host.size() > LongHost ? u'…' + host.last(LongHost) : host);
    return hosts.size() > ManyHosts ? FaultText::tr("%1 and others").arg(wordsOf(few))
                                    : wordsOf(few);
}

QString tlsSentence(const QUrl &url, const QSslCertificate &shown, const QSslError &error)
{
    const QSslCertificate at = error.certificate();
    const QString authority =
        at.isNull() || at == shown ? QString() : fewOf({nameOf(at, &QSslCertificate::subjectInfo)});
    switch (error.error()) {
    case QSslError::SelfSignedCertificate:
        return FaultText::tr("It is self-signed, so it isn't trusted.");
    case QSslError::SelfSignedCertificateInChain: // the authority's own, as it always is
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return FaultText::tr("It is signed by an authority that isn't trusted on this machine.");
    case QSslError::CertificateExpired:
        return authority.isEmpty()
            ? FaultText::tr("It expired on %1.").arg(utcText(at.expiryDate()))
            : FaultText::tr("The certificate of the authority %1 expired on %2.")
                  .arg(authority, utcText(at.expiryDate()));
    case QSslError::CertificateNotYetValid:
        return authority.isEmpty()
            ? FaultText::tr("It isn't valid before %1.").arg(utcText(at.effectiveDate()))
            : FaultText::tr("The certificate of the authority %1 isn't valid before %2.")
                  .arg(authority, utcText(at.effectiveDate()));
    case QSslError::HostNameMismatch:
        return hostsOf(shown).isEmpty() ? FaultText::tr("It isn't issued for %1.").arg(url.host())
                                        : FaultText::tr("It isn't issued for %1, but for %2.")
                                              .arg(url.host(), fewOf(hostsOf(shown)));
    default:
        return error.errorString() + u'.';
    }
}

} // namespace

std::optional<ErrorCode> codeOf(QNetworkReply::NetworkError error, std::optional<int> status)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return ErrorCode::HostNotFound;
    case QNetworkReply::ConnectionRefusedError:
        return ErrorCode::ConnectionRefused;
    case QNetworkReply::RemoteHostClosedError:
        return ErrorCode::ConnectionLost;
    case QNetworkReply::ContentReSendError:
        // From OneShotBody, which Qt rewinds after a lost connection, and for 307 and 308 too.
        return status ? std::nullopt : std::optional(ErrorCode::ConnectionLost);
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return ErrorCode::NetworkUnreachable;
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorCode::TlsFault;
    case QNetworkReply::TimeoutError:
        return ErrorCode::TimedOut;
    case QNetworkReply::OperationCanceledError:
        return ErrorCode::Cancelled;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return ErrorCode::ProxyFault;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return status ? std::nullopt : std::optional(ErrorCode::ProxyFault);
    case QNetworkReply::BackgroundRequestNotAllowedError:
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::UnknownNetworkError:
        return ErrorCode::NetworkFault;
    case QNetworkReply::ProtocolInvalidOperationError: // status 400 and others
        return status ? std::nullopt : std::optional(ErrorCode::NetworkFault);
    case QNetworkReply::NoError:
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return std::nullopt;
    }
    return ErrorCode::NetworkFault;
}

Error networkFault(ErrorCode code, const QUrl &url, const QString &detail)
{
    const auto sentence = [&]() -> QString {
        switch (code) {
        case ErrorCode::HostNotFound:
            return FaultText::tr("There is no host named %1 (for %2). Check the service address "
                                 "and the network connection.")
                .arg(url.host(), hostAndPort(url));
        case ErrorCode::ConnectionRefused:
            return FaultText::tr("Nothing listens at %1. Check the service address, or start the "
                                 "service.");
        case ErrorCode::ConnectionLost:
            return FaultText::tr("%1 closed the connection before its response was complete. It "
                                 "may have processed the request, so the request wasn't repeated.");
        case ErrorCode::NetworkUnreachable:
            return FaultText::tr("There is no route to %1. Check the network connection.");
        case ErrorCode::TlsFault:
            return FaultText::tr("No trusted encrypted connection to %1 could be established, so "
                                 "nothing was sent. %2")
                .arg(hostAndPort(url), detail);
        case ErrorCode::ProxyFault:
            return FaultText::tr("The proxy on the way to %1 failed: %2. Check the proxy settings.")
                .arg(hostAndPort(url), detail);
        case ErrorCode::TimedOut:
            return FaultText::tr("%1 couldn't be reached in time. Check the network connection.");
        case ErrorCode::Cancelled:
            return FaultText::tr("The request to %1 was canceled. If it had been sent, the service "
                                 "may have processed it.");
        default:
            return FaultText::tr("The request to %1 failed: %2. Check that the service address "
                                 "belongs to a PushRadar service.")
                .arg(hostAndPort(url), detail);
        }
    }();
    return {code, sentence.contains(u"%1") ? sentence.arg(hostAndPort(url)) : sentence};
}

Error timeoutFault(const Exchange &exchange, std::chrono::milliseconds limit)
{
    const QString where = hostAndPort(exchange.url);
    const QString seconds = QLocale().toString(static_cast<double>(limit.count()) / 1000.0, 'g', 6);
    if (exchange.status)
        return {
            ErrorCode::TimedOut,
            FaultText::tr(
                "%1 didn't complete its response within %2 s. Try again later, or allow more time.")
                .arg(where, seconds)};
    if (exchange.timing.requestSent)
        return {
            ErrorCode::TimedOut,
            FaultText::tr(
                "%1 received the request but didn't respond within %2 s. It may still process it.")
                .arg(where, seconds)};
    // Without a body, nobody tells when it was sent.
    if (exchange.requestBody.isEmpty())
        return {ErrorCode::TimedOut,
                FaultText::tr("%1 didn't respond within %2 s. Check the service address and the "
                              "network connection.")
                    .arg(where, seconds)};
    return {ErrorCode::TimedOut,
            FaultText::tr("%1 could not be reached within %2 s. Check the service address and the "
                          "network connection.")
                .arg(where, seconds)};
}

Error shortAnswerFault(const QUrl &url, qint64 length, std::optional<qint64> announced)
{
    const QString where = hostAndPort(url);
    if (!announced)
        return {ErrorCode::ConnectionLost,
                FaultText::tr("The response of %1 ended before its last part. The service may have "
                              "processed the request, so the request wasn't repeated.",
                              "host and port")
                    .arg(where)};
    return {ErrorCode::ConnectionLost,
            FaultText::tr("The response of %1 ended after %2 of %3 bytes. The service may have "
                          "processed the request, so the request wasn't repeated.",
                          "host and port, two numbers")
                .arg(where, QString::number(length), QString::number(*announced))};
}

std::optional<Error> statusFault(const Exchange &exchange, const QUrl &redirectTarget)
{
    const QString where = hostAndPort(exchange.url);
    if (!exchange.status)
        return networkFault(ErrorCode::NetworkFault, exchange.url,
                            FaultText::tr("the response wasn't HTTP"));
    if (*exchange.status == 200)
        return std::nullopt;
    if (!redirectTarget.isEmpty())
        return Error{ErrorCode::Redirected,
                     FaultText::tr("%1 redirects to %2 (status %3). The secret isn't sent there. "
                                   "If that address is right, use it as the service address.")
                         .arg(where, redirectTarget.toDisplayString())
                         .arg(*exchange.status)};
    const QString words = serviceSentence(exchange.responseBody);
    const QString sentence = statusSentence(*exchange.status, where);
    return Error{ErrorCode::HttpStatus,
                 words.isEmpty() ? sentence
                                 : FaultText::tr("%1 The service says: “%2”").arg(sentence, words)};
}

TlsFaultDetails tlsFaultDetails(const QUrl &url, const QSslCertificate &shown,
                                const QList<QSslError> &errors)
{
    QStringList sentences;
    for (const QSslError &error : errors) {
        const QString sentence = tlsSentence(url, shown, error);
        if (!sentences.contains(sentence))
            sentences.append(sentence);
    }
    TlsFaultDetails details;
    details.reason =
        FaultText::tr("The certificate isn't valid for this service. %1").arg(sentences.join(u' '));
    if (!shown.isNull()) {
        details.subject = nameOf(shown, &QSslCertificate::subjectInfo);
        // Many authorities leave the subject empty by now.
        if (details.subject.isEmpty())
            details.subject = wordsOf(hostsOf(shown));
        details.issuer = nameOf(shown, &QSslCertificate::issuerInfo);
        details.effective = shown.effectiveDate().toUTC();
        details.expiry = shown.expiryDate().toUTC();
    }
    return details;
}

} // namespace PushRadar
