// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/steps/interimreader.h>

#include <privatechannels/diagnosis/origin.h>
#include <privatechannels/steps/endpointcall.h>

#include <QNetworkProxy>

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

// The text in \a chunks; nothing while the last one is missing.
std::optional<QByteArray> joinedChunks(const QByteArray &chunks)
{
    QByteArray text;
    qsizetype at = 0;
    for (;;) {
        const qsizetype end = chunks.indexOf('\n', at);
        if (end < 0)
            return std::nullopt;
        bool isNumber = false;
        const QByteArray size = chunks.sliced(at, end - at).split(';').first().trimmed();
        const qsizetype length = size.toLongLong(&isNumber, 16);
        if (!isNumber || length < 0 || length > chunks.size() - end - 1)
            return std::nullopt;
        if (length == 0)
            return text;
        text += chunks.sliced(end + 1, length);
        at = chunks.indexOf('\n', end + 1 + length) + 1;
        if (at == 0)
            return std::nullopt;
    }
}

} // namespace

std::optional<WireAnswer> finalAnswerIn(const QByteArray &bytes, bool isEnd)
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
    const QByteArray rest = bytes.sliced(at);
    if (headerOf(answer.headers, "Transfer-Encoding").toLower().contains("chunked")) {
        const auto text = joinedChunks(rest);
        answer.body = text.value_or(QByteArray());
        return text ? std::optional(answer) : std::nullopt;
    }
    const QByteArray length = headerOf(answer.headers, "Content-Length");
    if (length.isEmpty() && !isEnd)
        return std::nullopt;
    answer.body = length.isEmpty() ? rest : rest.left(length.toLongLong());
    return length.isEmpty() || answer.body.size() == length.toLongLong() ? std::optional(answer)
                                                                         : std::nullopt;
}

bool isInterim(const Exchange &answer)
{
    return answer.status && *answer.status > 101 && *answer.status < 200;
}

bool mayLackChunks(const Exchange &answer)
{
    const int status = answer.status.value_or(0);
    return !answer.error && status >= 200 && status < 300
        && headerOf(answer.responseHeaders, "Transfer-Encoding").toLower().contains("chunked");
}

InterimReader::InterimReader(const std::optional<QSslConfiguration> &ssl,
                             const PushRadar::Redactor &redactor)
    : m_redactor(redactor)
{
    if (ssl)
        m_socket.setSslConfiguration(*ssl);
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { finish(m_record, false); });
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
    if (isSecure)
        m_socket.connectToHostEncrypted(request.url.host(), portOf(request.url));
    else
        m_socket.connectToHost(request.url.host(), portOf(request.url));
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
    finish(record, answer.has_value());
}

void InterimReader::finish(const Exchange &record, bool isWhole)
{
    if (!m_got)
        return;
    m_limit.stop();
    m_socket.disconnect(this);
    const Got got = std::exchange(m_got, nullptr);
    // Not from within a signal of the socket.
    QMetaObject::invokeMethod(
        this, [got, record, isWhole] { got(record, isWhole); }, Qt::QueuedConnection);
}

} // namespace RadarDesk::privatechannels

#include "moc_interimreader.cpp"
