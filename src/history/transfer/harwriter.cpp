// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/transfer/harwriter.h>

#include <base/platform/qtversions.h>
#include <history/transfer/eventwords.h>
#include <history/transfer/jsonobjecttext.h>

#include <QUrlQuery>

#include <algorithm>

using PushRadar::ErrorCode;
using PushRadar::Exchange;
using PushRadar::ExchangeTiming;
using PushRadar::HttpHeader;

namespace RadarDesk::history {

using namespace workbench;

namespace {

using Microseconds = std::chrono::microseconds;

/// What the format demands, also where there is nothing to tell: other programs rely on it.
void putAlways(JsonObjectText &object, QByteArrayView name, const QString &text)
{
    object.put(name, jsonStringOf(text));
}

QByteArray milliseconds(Microseconds time)
{
    return QByteArray::number(static_cast<double>(time.count()) / 1000.0, 'f', 3);
}

QByteArray pairText(const QString &name, const QString &value)
{
    JsonObjectText object;
    putAlways(object, "name", name);
    putAlways(object, "value", value);
    return object.text();
}

QByteArray harHeadersText(const QList<HttpHeader> &headers)
{
    QByteArrayList pairs;
    for (const HttpHeader &header : headers)
        pairs += pairText(QString::fromUtf8(header.name), QString::fromUtf8(header.value));
    return '[' + pairs.join(',') + ']';
}

QByteArray queryText(const QUrl &url)
{
    QByteArrayList pairs;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        pairs += pairText(name, value);
    return '[' + pairs.join(',') + ']';
}

QString contentTypeOf(const QList<HttpHeader> &headers)
{
    const auto found = std::find_if(headers.begin(), headers.end(), [](const HttpHeader &header) {
        return header.name.compare("content-type", Qt::CaseInsensitive) == 0;
    });
    // What browsers write for a type that is not known.
    return found == headers.end() ? QStringLiteral("x-unknown") : QString::fromUtf8(found->value);
}

void putBody(JsonObjectText &object, QByteArrayView encodingName, const QByteArray &body)
{
    if (const auto text = textIfUtf8(body)) {
        putAlways(object, "text", *text);
        return;
    }
    object.put("text", '"' + body.toBase64() + '"');
    object.putWord(encodingName, "base64");
}

QByteArray harRequestText(const Exchange &exchange, bool withHeadersAndBodies)
{
    JsonObjectText object;
    putAlways(object, "method", QString::fromUtf8(exchange.method));
    putAlways(object, "url", QString::fromLatin1(exchange.url.toEncoded(QUrl::RemoveFragment)));
    putAlways(object, "httpVersion", QStringLiteral("HTTP/1.1"));
    object.put("cookies", "[]");
    object.put("headers", withHeadersAndBodies ? harHeadersText(exchange.requestHeaders) : "[]");
    object.put("queryString", queryText(exchange.url));
    if (withHeadersAndBodies && !exchange.requestBody.isEmpty()) {
        JsonObjectText post;
        putAlways(post, "mimeType", contentTypeOf(exchange.requestHeaders));
        // Only the answer's body has a member for it in this version of the format.
        putBody(post, "_encoding", exchange.requestBody);
        object.put("postData", post.text());
    }
    object.putNumber("headersSize", -1);
    object.putNumber("bodySize", exchange.requestBody.size());
    return object.text();
}

bool isFaultOnTheWay(const Exchange &exchange)
{
    return exchange.error
        && (!exchange.status
            || (exchange.error->code >= ErrorCode::HostNotFound
                && exchange.error->code <= ErrorCode::NetworkFault));
}

QByteArray harResponseText(const Exchange &exchange, bool withHeadersAndBodies)
{
    JsonObjectText content;
    content.putNumber("size", exchange.responseBody.size());
    putAlways(content, "mimeType", contentTypeOf(exchange.responseHeaders));
    if (withHeadersAndBodies && !exchange.responseBody.isEmpty())
        putBody(content, "encoding", exchange.responseBody);

    JsonObjectText object;
    object.putNumber("status", exchange.status.value_or(0));
    putAlways(object, "statusText", exchange.reason);
    putAlways(object, "httpVersion", QStringLiteral("HTTP/1.1"));
    object.put("cookies", "[]");
    object.put("headers", withHeadersAndBodies ? harHeadersText(exchange.responseHeaders) : "[]");
    object.put("content", content.text());
    putAlways(object, "redirectURL", {});
    object.putNumber("headersSize", -1);
    const bool isWhole = exchange.status && !exchange.responseCut;
    object.putNumber("bodySize", isWhole ? exchange.responseBody.size() : -1);
    if (isFaultOnTheWay(exchange))
        putAlways(object, "_error", exchange.error->message);
    return object.text();
}

/// The time and the timings, whose sum it must be.
void putTimings(JsonObjectText &entry, const ExchangeTiming &timing)
{
    Microseconds reached{0};
    const auto until = [&reached](const ExchangeTiming::Elapsed &end) {
        const Microseconds from = reached;
        reached = std::max(reached, end.value_or(reached));
        return reached - from;
    };
    JsonObjectText timings;
    const auto putOptional = [&](QByteArrayView name, const ExchangeTiming::Elapsed &end) {
        timings.put(name, end ? milliseconds(until(end)) : QByteArray("-1"));
    };
    putOptional("blocked", timing.connecting);
    timings.putNumber("dns", -1);
    putOptional("connect", timing.encrypted);
    // The format demands these three; one that did not happen took no time.
    timings.put("send", milliseconds(until(timing.requestSent)));
    const Microseconds waited =
        until(timing.headers) + (timing.headers ? Microseconds{0} : until(timing.finished));
    timings.put("wait", milliseconds(waited));
    timings.put("receive", milliseconds(until(timing.finished)));
    timings.putNumber("ssl", -1);
    entry.put("time", milliseconds(reached));
    entry.put("timings", timings.text());
}

} // namespace

QByteArray HarWriter::opening() const
{
    JsonObjectText creator;
    putAlways(creator, "name", QStringLiteral("RadarDesk"));
    putAlways(creator, "version", QCoreApplication::applicationVersion());
    return R"({"log":{"version":"1.2","creator":)" + creator.text() + ",\"entries\":[";
}

QByteArray HarWriter::textOf(const Event &event) const
{
    if (!event.exchange || event.exchange->method.isEmpty())
        return {};
    const Exchange &exchange = *event.exchange;
    JsonObjectText entry;
    QByteArray started = isoText(exchange.timing.started);
    if (started.isEmpty())
        started = isoText(event.time);
    if (started.isEmpty())
        started = isoText(QDateTime::fromMSecsSinceEpoch(0, base::Utc));
    entry.put("startedDateTime", '"' + started + '"');
    putTimings(entry, exchange.timing);
    entry.put("request", harRequestText(exchange, options().withHeadersAndBodies));
    entry.put("response", harResponseText(exchange, options().withHeadersAndBodies));
    entry.put("cache", "{}");
    QStringList comments{event.annotation.note, event.note};
    comments.removeAll(QString());
    entry.putText("comment", comments.join(u'\n'));
    // The format leaves names that begin so to each program.
    if (event.source != EventSource::RadarDesk)
        entry.putWord("_source", wordOf(event.source));
    entry.putText("_socketId", event.socketId);
    entry.putText("_library", event.library);
    entry.putText("_client", event.client);
    entry.putText("_mark", markWord(event.annotation.mark));
    entry.putText("_comment", event.annotation.note);
    return (isFirst() ? "\n" : ",\n") + entry.text();
}

QByteArray HarWriter::closing() const
{
    return "\n]}}\n";
}

} // namespace RadarDesk::history
