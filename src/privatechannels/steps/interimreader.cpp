// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/steps/interimreader.h>

#include <privatechannels/diagnosis/origin.h>
#include <privatechannels/steps/endpointcall.h>

#include <QNetworkProxy>

#include <algorithm>
#include <cctype>
#include <utility>

namespace RadarDesk::privatechannels {

using PushRadar::Exchange;
using PushRadar::HttpHeader;

namespace {

// Where the head ends and the body begins.
std::optional<std::pair<qsizetype, qsizetype>> endOfHead(const QByteArray &bytes, qsizetype from)
{
    const qsizetype wide = bytes.indexOf("\r\n\r\n", from);
    const qsizetype narrow = bytes.indexOf("\n\n", from);
    if (wide < 0 && narrow < 0)
        return std::nullopt;
    return wide >= 0 && (narrow < 0 || wide < narrow) ? std::pair(wide, wide + 4)
                                                      : std::pair(narrow, narrow + 2);
}

WireAnswer parsedHead(const QByteArray &head)
{
    WireAnswer answer;
    QByteArrayList lines = head.split('\n');
    answer.status = lines.takeFirst().split(' ').value(1).trimmed().toInt();
    for (const QByteArray &line : std::as_const(lines)) {
        if (const qsizetype colon = line.indexOf(':'); colon > 0)
            answer.headers.append({line.first(colon).trimmed(), line.sliced(colon + 1).trimmed()});
    }
    return answer;
}

/// The chunks of a body, as far as they came.
struct Chunks
{
    QByteArray text;
    bool isWhole = false;
    bool isBroken = false;
};

// Whether a line ends at \a at, and where the next one begins.
std::optional<qsizetype> afterLineEnd(const QByteArray &bytes, qsizetype at)
{
    for (const QByteArrayView end : {QByteArrayView("\r\n"), QByteArrayView("\n")}) {
        if (QByteArrayView(bytes).sliced(at).startsWith(end))
            return at + end.size();
    }
    return std::nullopt;
}

Chunks joinedChunks(const QByteArray &bytes)
{
    Chunks chunks;
    qsizetype at = 0;
    for (;;) {
        const qsizetype end = bytes.indexOf('\n', at);
        if (end < 0)
            return chunks;
        const QByteArray size = bytes.sliced(at, end - at).split(';').first().trimmed();
        bool isNumber = false;
        const qsizetype length = size.toLongLong(&isNumber, 16);
        // No sign and no "0x", which Qt would take.
        chunks.isBroken = !isNumber || !std::all_of(size.begin(), size.end(), [](char each) {
            return std::isxdigit(static_cast<uchar>(each)) != 0;
        });
        chunks.isWhole = !chunks.isBroken && length == 0;
        if (chunks.isBroken || chunks.isWhole || length > bytes.size() - end - 1)
            return chunks;
        chunks.text += bytes.sliced(end + 1, length);
        const qsizetype behind = end + 1 + length;
        const bool mayFollow = bytes.size() < behind + 2 && !bytes.sliced(behind).contains('\n');
        if (mayFollow)
            return chunks;
        const auto next = afterLineEnd(bytes, behind);
        chunks.isBroken = !next;
        if (!next)
            return chunks;
        at = *next;
    }
}

// The head of the final answer in \a bytes, and where its body begins.
std::optional<std::pair<WireAnswer, qsizetype>> finalHeadIn(const QByteArray &bytes)
{
    qsizetype at = 0;
    WireAnswer answer;
    do {
        const auto end = endOfHead(bytes, at);
        if (!end)
            return std::nullopt;
        answer = parsedHead(bytes.sliced(at, end->first - at));
        at = end->second;
    } while (answer.status >= 100 && answer.status < 200);
    return std::pair(answer, at);
}

bool isChunked(const QList<HttpHeader> &headers)
{
    return headerOf(headers, "Transfer-Encoding").toLower().contains("chunked");
}

} // namespace

std::optional<WireAnswer> finalAnswerIn(const QByteArray &bytes, bool isEnd)
{
    const auto head = finalHeadIn(bytes);
    if (!head)
        return std::nullopt;
    WireAnswer answer = head->first;
    const QByteArray rest = bytes.sliced(head->second);
    if (isChunked(answer.headers)) {
        const Chunks chunks = joinedChunks(rest);
        answer.body = chunks.text;
        return chunks.isWhole ? std::optional(answer) : std::nullopt;
    }
    const QByteArray length = headerOf(answer.headers, "Content-Length");
    if (length.isEmpty() && !isEnd)
        return std::nullopt;
    answer.body = length.isEmpty() ? rest : rest.left(length.toLongLong());
    return length.isEmpty() || answer.body.size() == length.toLongLong() ? std::optional(answer)
                                                                         : std::nullopt;
}

bool hasBrokenChunk(const QByteArray &bytes)
{
    const auto head = finalHeadIn(bytes);
    return head && isChunked(head->first.headers)
        && joinedChunks(bytes.sliced(head->second)).isBroken;
}

bool isInterim(const Exchange &answer)
{
    return answer.status && *answer.status > 101 && *answer.status < 200;
}

bool mayLackChunks(const Exchange &answer)
{
    const int status = answer.status.value_or(0);
    const bool hasEnded =
        !answer.error || answer.error->code == PushRadar::ErrorCode::ConnectionLost;
    return hasEnded && status >= 200 && status < 300 && isChunked(answer.responseHeaders);
}

bool mayLackHead(const Exchange &answer)
{
    using PushRadar::ErrorCode;
    return answer.method == "GET" && !answer.status && answer.error
        && (answer.error->code == ErrorCode::ConnectionLost
            || answer.error->code == ErrorCode::NetworkFault);
}

bool mayLackHeaders(const Exchange &answer)
{
    const int status = answer.status.value_or(0);
    if (answer.method != "GET" || status < 200 || status >= 300)
        return false;
    const bool lacksPermission = !headerOf(answer.requestHeaders, "Origin").isEmpty()
        && headerOf(answer.responseHeaders, "Access-Control-Allow-Origin").isNull();
    return answer.responseHeaders.isEmpty() || (!answer.error && lacksPermission);
}

InterimReader::InterimReader(const std::optional<QSslConfiguration> &ssl,
                             const PushRadar::Redactor &redactor)
    : m_redactor(redactor)
{
    if (ssl)
        m_socket.setSslConfiguration(*ssl);
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        if (!takeOther())
            finish(m_record, Ending::Missing);
    });
    connect(&m_socket, &QSslSocket::readyRead, this, [this] { take(false); });
    connect(&m_socket, &QSslSocket::errorOccurred, this, [this] { take(true); });
}

void InterimReader::read(const PushRadar::Request &request, const Exchange &interim,
                         std::chrono::milliseconds limit, const Got &got)
{
    m_record = interim;
    m_got = got;
    m_limit.start(limit);
    const bool isSecure = request.url.scheme() == u"https";
    connect(&m_socket, isSecure ? &QSslSocket::encrypted : &QSslSocket::connected, this,
            [this, request] { send(request); });
    const QString place = m_address.isEmpty() ? request.url.host() : m_address;
    if (isSecure)
        m_socket.connectToHostEncrypted(place, portOf(request.url), request.url.host());
    else
        m_socket.connectToHost(place, portOf(request.url));
}

void InterimReader::send(const PushRadar::Request &request)
{
    const QByteArray target =
        request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    QByteArray bytes = request.method + ' ' + (target.isEmpty() ? "/" : target)
        + " HTTP/1.1\r\nHost: " + request.url.authority(QUrl::FullyEncoded).toLatin1() + "\r\n";
    for (const HttpHeader &header : request.headers)
        bytes += header.name + ": " + header.value + "\r\n";
    if (!request.body.isEmpty())
        bytes += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    m_socket.write(bytes + "Connection: close\r\n\r\n" + request.body);
}

void InterimReader::take(bool isEnd)
{
    m_bytes += m_socket.readAll();
    if (isEnd && takeOther())
        return;
    if (hasBrokenChunk(m_bytes)) {
        finish(m_record, Ending::Broken);
        return;
    }
    const bool isOver = isEnd || m_bytes.size() > Exchange::ResponseLimit;
    const auto answer = finalAnswerIn(m_bytes, isOver);
    if (!answer && !isOver)
        return;
    Exchange record = m_record;
    if (answer) {
        record.status = answer->status;
        record.error.reset();
        record.responseHeaders.clear();
        for (const HttpHeader &header : answer->headers)
            record.responseHeaders.append({header.name, m_redactor.redact(header.value)});
        record.responseBody = m_redactor.redact(answer->body);
        record.responseCut = false;
    }
    finish(record, answer ? Ending::Whole : Ending::Missing);
}

// Bytes that aren't the beginning of HTTP are a body without a head.
bool InterimReader::takeOther()
{
    if (m_bytes.isEmpty() || m_bytes.startsWith("HTTP/"))
        return false;
    Exchange record = m_record;
    record.responseBody = m_redactor.redactIncomplete(m_bytes.left(Exchange::ResponseLimit));
    finish(record, Ending::NoHttp);
    return true;
}

void InterimReader::finish(const Exchange &record, Ending ending)
{
    if (!m_got)
        return;
    m_limit.stop();
    m_socket.disconnect(this);
    const Got got = std::exchange(m_got, nullptr);
    // Not from within a signal of the socket.
    QMetaObject::invokeMethod(
        this, [got, record, ending] { got(record, ending); }, Qt::QueuedConnection);
}

} // namespace RadarDesk::privatechannels

#include "moc_interimreader.cpp"
