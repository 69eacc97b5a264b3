// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/transfer/jsonlineswriter.h>

#include <history/transfer/deliverylines.h>
#include <history/transfer/eventwords.h>
#include <history/transfer/historyfile.h>
#include <history/transfer/jsonobjecttext.h>

#include <pushradar/jsonvalue.h>

using PushRadar::Exchange;
using PushRadar::ExchangeTiming;
using PushRadar::HttpHeader;

namespace RadarDesk::history {

using namespace workbench;

namespace {

std::optional<qint64> microseconds(const ExchangeTiming::Elapsed &elapsed)
{
    return elapsed ? std::optional<qint64>(elapsed->count()) : std::nullopt;
}

/// Whether the bytes are JSON that may stand in a line as they are, and come back the same.
bool isJsonOnOneLine(const QByteArray &data)
{
    if (data.contains('\n') || data.contains('\r'))
        return false;
    const auto json = PushRadar::JsonValue::fromJson(data);
    return json && json->toJson().size() == data.size();
}

void putData(JsonObjectText &object, const QByteArray &name, const QByteArray &data)
{
    if (data.isEmpty())
        return;
    if (isJsonOnOneLine(data))
        object.put(name, data);
    else
        object.putBytes(name + "Text", data);
}

void putHeaders(JsonObjectText &object, QByteArrayView name, const QList<HttpHeader> &headers)
{
    if (headers.isEmpty())
        return;
    QByteArray array = "[";
    for (const HttpHeader &header : headers) {
        if (array.size() > 1)
            array += ',';
        JsonObjectText one;
        one.putBytes("name", header.name);
        one.putBytes("value", header.value);
        array += one.text();
    }
    object.put(name, array + ']');
}

QByteArray timingLineText(const ExchangeTiming &timing)
{
    JsonObjectText object;
    object.putTime("started", timing.started);
    object.putNumber("connectingUs", microseconds(timing.connecting));
    object.putNumber("encryptedUs", microseconds(timing.encrypted));
    object.putNumber("requestSentUs", microseconds(timing.requestSent));
    object.putNumber("headersUs", microseconds(timing.headers));
    object.putNumber("finishedUs", microseconds(timing.finished));
    return object.text();
}

QByteArray exchangeLineText(const Exchange &exchange, bool withHeadersAndBodies)
{
    JsonObjectText object;
    object.putBytes("method", exchange.method);
    object.putBytes("url", exchange.url.toEncoded());
    if (withHeadersAndBodies) {
        putHeaders(object, "requestHeaders", exchange.requestHeaders);
        object.putBytes("requestBody", exchange.requestBody);
    }
    object.putNumber("status", exchange.status);
    object.putText("reason", exchange.reason);
    if (withHeadersAndBodies) {
        putHeaders(object, "responseHeaders", exchange.responseHeaders);
        object.putBytes("responseBody", exchange.responseBody);
    }
    if (exchange.responseCut)
        object.put("responseCut", "true");
    object.put("timing", timingLineText(exchange.timing));
    if (exchange.error) {
        JsonObjectText error;
        error.putWord("code", wordOf(exchange.error->code));
        error.putText("message", exchange.error->message);
        object.put("error", error.text());
    }
    if (exchange.tlsFault) {
        JsonObjectText fault;
        fault.putText("reason", exchange.tlsFault->reason);
        fault.putText("subject", exchange.tlsFault->subject);
        fault.putText("issuer", exchange.tlsFault->issuer);
        fault.putTime("effective", exchange.tlsFault->effective);
        fault.putTime("expiry", exchange.tlsFault->expiry);
        object.put("tlsFault", fault.text());
    }
    return object.text();
}

} // namespace

QByteArray JsonLinesWriter::opening() const
{
    JsonObjectText object;
    object.putWord("format", HistoryFile::Format);
    object.putNumber("version", HistoryFile::Version);
    return object.text() + '\n';
}

QByteArray JsonLinesWriter::textOf(const Event &event) const
{
    JsonObjectText object;
    object.putTime("time", event.time);
    object.putText("profileId", event.profileId);
    object.putText("profile", profileName(event));
    object.putWord("kind", wordOf(event.kind));
    object.putWord("outcome", wordOf(event.outcome));
    object.putWord("apiVersion", wordOf(event.version));
    object.putText("channel", event.channel);
    putData(object, "data", event.data);
    putData(object, "typed", event.typed);
    object.putText("note", event.note);
    object.putText("broadcastId", event.broadcastId);
    object.putNumber("subscribers", event.subscribers);
    object.putNumber("durationUs", microseconds(event.duration));
    if (event.exchange)
        object.put("exchange", exchangeLineText(*event.exchange, options().withHeadersAndBodies));
    if (event.source != EventSource::RadarDesk)
        object.putWord("source", wordOf(event.source));
    object.putText("socketId", event.socketId);
    object.putText("library", event.library);
    object.putText("client", event.client);
    if (!event.tokenDigest.isEmpty())
        object.putBytes("tokenDigest", event.tokenDigest);
    object.putText("cause", event.cause);
    object.putText("conversation", event.conversation);
    object.putText("partOf", event.partOf);
    object.putText("mark", markWord(event.annotation.mark));
    object.putText("comment", event.annotation.note);
    if (event.deliveries)
        object.put("deliveries", deliveriesText(*event.deliveries));
    return object.text() + '\n';
}

QByteArray JsonLinesWriter::closing() const
{
    return {};
}

} // namespace RadarDesk::history
