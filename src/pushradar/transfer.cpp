// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#include <pushradar/transfer.h>

#include <pushradar/faults.h>
#include <pushradar/jsonvalue.h>
#include <pushradar/oneshotbody.h>

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QSslError>

#include <algorithm>

namespace PushRadar {

namespace {

/// What Qt may hold of an answer that nobody has read yet.
constexpr qint64 ReadBuffer = qint64{64} * 1024;

bool isChunked(const QNetworkReply &reply)
{
    return reply.hasRawHeader("Transfer-Encoding");
}

/// How many bytes the body of \a reply has by its head; nothing where that does not say so.
std::optional<qint64> announcedLength(const QNetworkReply &reply, const Exchange &record)
{
    const int status = record.status.value_or(0);
    const bool hasBody = record.method != "HEAD" && status >= 200 && status != 204 && status != 304;
    bool isNumber = false;
    const qint64 length = reply.rawHeader("Content-Length").trimmed().toLongLong(&isNumber);
    return hasBody && isNumber && !isChunked(reply) ? std::optional(length) : std::nullopt;
}

/// Whether \a body is JSON that goes on after its end.
bool isUnfinishedJson(const QByteArray &body)
{
    const QByteArray text = body.trimmed();
    if (!text.startsWith('{') && !text.startsWith('['))
        return false;
    const auto json = JsonValue::fromJson(text);
    return !json && json.error().offset >= text.size();
}

} // namespace

TransferSettings::TransferSettings(QNetworkAccessManager *network, const Redactor &redactor,
                                   std::chrono::milliseconds timeout,
                                   const std::optional<QSslConfiguration> &sslConfiguration,
                                   const QList<HttpHeader> &headers,
                                   const QList<HttpHeader> &unrecordedHeaders)
    : m_network(network)
    , m_redactor(redactor)
    , m_timeout(timeout)
{
    for (const HttpHeader &header : headers + unrecordedHeaders)
        m_request.setRawHeader(header.name, header.value);
    for (const HttpHeader &header : headers)
        m_recorded.append({header.name, m_redactor.redact(header.value)});
    m_request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                           QNetworkRequest::ManualRedirectPolicy);
    m_request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                           QNetworkRequest::AlwaysNetwork);
    m_request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    m_request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    m_request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    m_request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // HTTP/2 would share one connection, whose loss ends every call at once.
    m_request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    if (sslConfiguration)
        m_request.setSslConfiguration(*sslConfiguration);
}

QNetworkRequest TransferSettings::networkRequest(const Request &request) const
{
    QNetworkRequest out = m_request;
    out.setUrl(request.url);
    for (const HttpHeader &header : request.headers)
        out.setRawHeader(header.name, header.value);
    if (m_address.isEmpty())
        return out;
    QUrl there = request.url;
    there.setHost(m_address);
    out.setUrl(there);
    out.setPeerVerifyName(request.url.host());
    out.setRawHeader("Host",
                     request.url.authority(QUrl::FullyEncoded).section(u'@', -1).toLatin1());
    return out;
}

QList<HttpHeader> TransferSettings::recordedHeaders(const Request &request) const
{
    QList<HttpHeader> out = m_recorded;
    for (const HttpHeader &header : request.headers)
        out.append({header.name, m_redactor.redact(header.value)});
    return out;
}

Transfer::Transfer(const Request &request, const TransferSettings &settings, Exchange &record)
    : m_record(record)
    , m_redactor(settings.redactor())
    , m_timeout(settings.timeout())
    , m_body(new OneShotBody(request.body, this))
    , m_keepsCompressed(settings.keepsCompressed())
{
    m_record.method = request.method;
    const QByteArray address = request.url.toEncoded();
    const QByteArray redacted = m_redactor.redact(address);
    m_record.url = redacted == address ? request.url : QUrl::fromEncoded(redacted);
    m_record.requestHeaders = settings.recordedHeaders(request);
    m_record.requestBody = m_redactor.redact(request.body);
    m_record.timing.started = QDateTime::currentDateTimeUtc();
    m_clock.start();

    const QNetworkRequest sent = settings.networkRequest(request);
    // Of a method that it does not know, Qt waits for the body.
    m_reply.reset(request.method == "HEAD"
                      ? settings.network().head(sent)
                      : settings.network().sendCustomRequest(sent, request.method, m_body));
    watch();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { giveUp(End::TimedOut); });
    m_timer.start(m_timeout);
}

Transfer::~Transfer()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
}

void Transfer::watch()
{
    const auto mark = [this](ExchangeTiming::Elapsed &phase) {
        if (!phase)
            phase = elapsed();
    };
    QNetworkReply *const reply = m_reply.get();
    connect(reply, &QNetworkReply::socketStartedConnecting, this, [this, mark] {
        // Qt sends a GET again on a new connection when the first one broke.
        if (m_record.timing.requestSent)
            stop(End::Lost);
        mark(m_record.timing.connecting);
    });
    if (reply->url().scheme() == u"https") {
        connect(reply, &QNetworkReply::encrypted, this,
                [this, mark] { mark(m_record.timing.encrypted); });
        connect(reply, &QNetworkReply::sslErrors, this, &Transfer::keepTlsFault);
    }
    const auto markSent = [this, mark] {
        m_body->setSent();
        mark(m_record.timing.requestSent);
    };
    connect(reply, &QNetworkReply::requestSent, this, markSent);
    connect(reply, &QNetworkReply::metaDataChanged, this, [this, mark, markSent] {
        // Without a body, requestSent() does not come.
        markSent();
        mark(m_record.timing.headers);
        readHead();
        // Only now, since it costs speed, and nearly every answer is short.
        const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
        if (!length.isValid() || length.toLongLong() > ReadBuffer)
            m_reply->setReadBufferSize(ReadBuffer);
    });
    connect(reply, &QNetworkReply::readyRead, this, &Transfer::readBody);
    connect(reply, &QNetworkReply::finished, this, &Transfer::conclude);
}

void Transfer::cancel()
{
    giveUp(End::Cancelled);
}

void Transfer::giveUp(End end)
{
    if (m_concluded)
        return;
    stop(end);
    // At once: what was aborted before it began would begin all the same.
    m_reply.reset();
}

void Transfer::stop(End end)
{
    if (m_concluded || m_end != End::Answer)
        return;
    m_end = end;
    m_reply->abort(); // emits finished(), unless the reply just came to its end by itself
    conclude();
}

void Transfer::readHead()
{
    const QVariant status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (!status.isValid())
        return;
    m_record.status = status.toInt();
    m_record.reason = m_redactor.redact(
        m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString());
    m_record.responseHeaders.clear();
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        m_record.responseHeaders.append({m_redactor.redact(name), m_redactor.redact(value)});
    m_redirectTarget = m_record.status >= 300 && m_record.status < 400
        ? QUrl::fromEncoded(m_redactor.redact(
            m_record.url.resolved(QUrl::fromEncoded(m_reply->rawHeader("Location"))).toEncoded()))
        : QUrl();
    if (!m_reply->hasRawHeader("Location"))
        m_redirectTarget.clear();
    const QByteArray encoding = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
    m_compressed = !encoding.isEmpty() && encoding != "identity";
}

void Transfer::readBody()
{
    if (m_end != End::Answer)
        return;
    const qsizetype room = Exchange::ResponseLimit - m_record.responseBody.size();
    // Not the whole room at once: Qt would set 4 MiB aside for an answer of a few bytes.
    m_record.responseBody += m_reply->read(std::min<qint64>(room, m_reply->bytesAvailable()));
    if (m_reply->bytesAvailable() > 0)
        stop(End::Cut);
}

void Transfer::keepTlsFault(const QList<QSslError> &errors)
{
    m_record.tlsFault =
        tlsFaultDetails(m_record.url, m_reply->sslConfiguration().peerCertificate(), errors);
}

void Transfer::conclude()
{
    if (m_concluded)
        return;
    readBody();
    if (m_concluded)
        return;
    m_concluded = true;
    m_timer.stop();
    if (!m_record.status)
        readHead();
    findShortBody();
    // A compressed answer could hold the secret where it can't be found.
    m_record.responseCut = m_end == End::Cut || m_compressed;
    if (m_compressed && !m_keepsCompressed)
        m_record.responseBody.clear();
    const bool whole = m_end == End::Answer && !errorCode();
    m_record.responseBody = whole ? m_redactor.redact(m_record.responseBody)
                                  : m_redactor.redactIncomplete(m_record.responseBody);
    m_record.error = findError();
    m_record.timing.finished = elapsed();
    Q_EMIT finished();
}

void Transfer::findShortBody()
{
    const auto code = errorCode();
    if (!m_record.status || (code && code != ErrorCode::ConnectionLost))
        return;
    const qint64 length = m_record.responseBody.size();
    const auto announced = announcedLength(*m_reply, m_record);
    // Where the connection ends, it is chance whether Qt tells that or takes what came for all.
    const bool isShort = announced ? m_end != End::Cut && length < *announced
                                   : isChunked(*m_reply)
            && (code || (!m_compressed && isUnfinishedJson(m_record.responseBody)));
    if (!isShort)
        return;
    m_end = End::Short;
    m_shortFault = shortAnswerFault(m_record.url, length, announced);
}

std::optional<ErrorCode> Transfer::errorCode() const
{
    switch (m_end) {
    case End::Answer:
        return codeOf(m_reply->error(), m_record.status);
    case End::Cut:
        return std::nullopt;
    case End::Lost:
    case End::Short:
        return ErrorCode::ConnectionLost;
    case End::TimedOut:
        return ErrorCode::TimedOut;
    case End::Cancelled:
        return ErrorCode::Cancelled;
    }
    Q_UNREACHABLE();
}

std::optional<Error> Transfer::findError()
{
    const auto redacted = [this](const Error &error) {
        return Error{error.code, m_redactor.redact(error.message)};
    };
    if (m_end == End::TimedOut)
        return redacted(timeoutFault(m_record, m_timeout));
    if (m_shortFault)
        return redacted(*m_shortFault);
    const auto code = errorCode();
    if (code == ErrorCode::TlsFault) {
        if (!m_record.tlsFault)
            m_record.tlsFault = TlsFaultDetails{m_reply->errorString() + u'.', {}, {}, {}, {}};
        return redacted(networkFault(*code, m_record.url, m_record.tlsFault->reason));
    }
    if (code)
        return redacted(networkFault(*code, m_record.url, m_reply->errorString()));
    const auto fault = statusFault(m_record, m_redirectTarget);
    return fault ? std::optional(redacted(*fault)) : std::nullopt;
}

std::chrono::microseconds Transfer::elapsed() const
{
    return std::chrono::duration_cast<std::chrono::microseconds>(
        std::chrono::nanoseconds(m_clock.nsecsElapsed()));
}

} // namespace PushRadar

#include "moc_transfer.cpp"
