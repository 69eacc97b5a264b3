// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/store/eventcoding.h>

#include <history/store/codingfields.h>
#include <history/store/deliverycoding.h>

#include <QCborStreamReader>

using PushRadar::Error;
using PushRadar::ErrorCode;
using PushRadar::Exchange;
using PushRadar::TlsFaultDetails;

namespace RadarDesk::history {

using namespace workbench;

namespace {

// It changes only when older programs must not read what is written; a further field needs none.
constexpr int FormVersion = 1;

// These numbers are in files: they never change, and none is used twice.
enum class EventField {
    Form = 0,
    Profile = 1,
    Kind = 2,
    Outcome = 3,
    Version = 4,
    Time = 5,
    Channel = 6,
    Data = 7,
    Note = 8,
    BroadcastId = 9,
    Subscribers = 10,
    Duration = 11,
    Exchange = 12,
    Typed = 13,
    ExactKind = 14,
    Source = 15,
    SocketId = 16,
    Library = 17,
    Client = 18,
    TokenDigest = 19,
    Deliveries = 20,
    Conversation = 21,
    PartOf = 22,
    Mark = 23,
    AnnotationNote = 24,
    Cause = 25,
};

// Those that are read by every version. One that an older version doesn't know has in ExactKind
// what it is, and in Kind what comes closest to it.
constexpr EventKind LastOldKind = EventKind::Connection;

EventKind closestOldKind(EventKind kind)
{
    if (kind <= LastOldKind)
        return kind;
    // An authentication is one whose tokens are never shown whole.
    return kind == EventKind::Call ? EventKind::Authentication : EventKind::Connection;
}

enum class ExchangeField {
    Method = 1,
    Url = 2,
    RequestHeaders = 3,
    RequestBody = 4,
    Status = 5,
    Reason = 6,
    ResponseHeaders = 7,
    ResponseBody = 8,
    ResponseCut = 9,
    Started = 10,
    Connecting = 11,
    Encrypted = 12,
    RequestSent = 13,
    Headers = 14,
    Finished = 15,
    ErrorCode = 16,
    ErrorMessage = 17,
    TlsReason = 18,
    TlsSubject = 19,
    TlsIssuer = 20,
    TlsEffective = 21,
    TlsExpiry = 22,
};

QCborMap mapOf(const Exchange &exchange)
{
    using Field = ExchangeField;
    FieldWriter<Field> writer;
    writer.putBytes(Field::Method, exchange.method);
    writer.putBytes(Field::Url, exchange.url.toEncoded());
    writer.putHeaders(Field::RequestHeaders, exchange.requestHeaders);
    writer.putBytes(Field::RequestBody, exchange.requestBody);
    writer.putNumber(Field::Status, exchange.status);
    writer.putText(Field::Reason, exchange.reason);
    writer.putHeaders(Field::ResponseHeaders, exchange.responseHeaders);
    writer.putBytes(Field::ResponseBody, exchange.responseBody);
    if (exchange.responseCut)
        writer.put(Field::ResponseCut, 1);
    writer.putTime(Field::Started, exchange.timing.started);
    writer.putElapsed(Field::Connecting, exchange.timing.connecting);
    writer.putElapsed(Field::Encrypted, exchange.timing.encrypted);
    writer.putElapsed(Field::RequestSent, exchange.timing.requestSent);
    writer.putElapsed(Field::Headers, exchange.timing.headers);
    writer.putElapsed(Field::Finished, exchange.timing.finished);
    if (exchange.error) {
        writer.put(Field::ErrorCode, static_cast<int>(exchange.error->code));
        writer.putText(Field::ErrorMessage, exchange.error->message);
    }
    if (exchange.tlsFault) {
        writer.put(Field::TlsReason, exchange.tlsFault->reason); // says that there is a fault
        writer.putText(Field::TlsSubject, exchange.tlsFault->subject);
        writer.putText(Field::TlsIssuer, exchange.tlsFault->issuer);
        writer.putTime(Field::TlsEffective, exchange.tlsFault->effective);
        writer.putTime(Field::TlsExpiry, exchange.tlsFault->expiry);
    }
    return writer.map();
}

/// Nothing when the map is damaged.
std::optional<Exchange> exchangeOf(const QCborMap &map)
{
    using Field = ExchangeField;
    FieldReader<Field> reader(map);
    Exchange exchange;
    exchange.method = reader.bytes(Field::Method);
    exchange.url = keepableUrl(reader.bytes(Field::Url));
    exchange.requestHeaders = reader.headers(Field::RequestHeaders);
    exchange.requestBody = reader.bytes(Field::RequestBody);
    exchange.status = reader.number(Field::Status);
    exchange.reason = reader.text(Field::Reason);
    exchange.responseHeaders = reader.headers(Field::ResponseHeaders);
    exchange.responseBody = reader.bytes(Field::ResponseBody);
    exchange.responseCut = reader.number(Field::ResponseCut).value_or(0) != 0;
    exchange.timing.started = reader.time(Field::Started);
    exchange.timing.connecting = reader.elapsed(Field::Connecting);
    exchange.timing.encrypted = reader.elapsed(Field::Encrypted);
    exchange.timing.requestSent = reader.elapsed(Field::RequestSent);
    exchange.timing.headers = reader.elapsed(Field::Headers);
    exchange.timing.finished = reader.elapsed(Field::Finished);
    if (reader.has(Field::ErrorCode)) {
        Error error;
        const int code = reader.number(Field::ErrorCode).value_or(-1);
        // One that only a newer program knows is some other failure; its sentence says which.
        if (code >= 0 && code <= static_cast<int>(ErrorCode::ResponseTooLarge))
            error.code = static_cast<ErrorCode>(code);
        error.message = reader.text(Field::ErrorMessage);
        exchange.error = error;
    }
    if (reader.has(Field::TlsReason)) {
        TlsFaultDetails fault;
        fault.reason = reader.text(Field::TlsReason);
        fault.subject = reader.text(Field::TlsSubject);
        fault.issuer = reader.text(Field::TlsIssuer);
        fault.effective = reader.time(Field::TlsEffective);
        fault.expiry = reader.time(Field::TlsExpiry);
        exchange.tlsFault = fault;
    }
    if (reader.isDamaged())
        return std::nullopt;
    return exchange;
}

/// Has \a take read each field of the map that \a reader is at, by its number. Whether all of them
/// are sound.
template <typename Take> bool readEachField(QCborStreamReader &reader, const Take &take)
{
    constexpr quint64 MostFields = 64;
    if (!reader.isMap() || !reader.enterContainer())
        return false;
    quint64 seen = 0;
    while (reader.hasNext()) {
        if (!reader.isUnsignedInteger())
            return false;
        const quint64 field = reader.toUnsignedInteger();
        // One that is there twice would be read otherwise than by decodeEvent().
        const quint64 bit = field < MostFields ? quint64{1} << field : 0;
        if ((seen & bit) != 0 || !reader.next() || !take(static_cast<qint64>(field)))
            return false;
        seen |= bit;
    }
    return reader.lastError() == QCborError::NoError && reader.leaveContainer();
}

/// Reads the next value into \a map.
bool readValue(QCborStreamReader &reader, QCborMap &map, qint64 field)
{
    const QCborValue value = QCborValue::fromCbor(reader);
    // After an error, a string may have no content, which only shows once it is copied.
    if (reader.lastError() != QCborError::NoError)
        return false;
    map.insert(field, value);
    return true;
}

/// Reads an exchange into \a map, of which a search looks at the status alone.
bool readSearchedExchange(QCborStreamReader &reader, QCborMap &map, qint64 field)
{
    QCborMap exchange;
    const bool isSound = readEachField(reader, [&](qint64 inside) {
        return inside == static_cast<qint64>(ExchangeField::Status)
            ? readValue(reader, exchange, inside)
            : reader.next();
    });
    map.insert(field, exchange);
    return isSound;
}

/// Reads a field of an event into \a map if a search looks at it.
bool readSearched(QCborStreamReader &reader, QCborMap &map, qint64 field)
{
    switch (static_cast<EventField>(field)) {
    case EventField::Exchange:
        return readSearchedExchange(reader, map, field);
    case EventField::Deliveries:
    case EventField::Typed:
        return reader.next();
    default:
        return readValue(reader, map, field);
    }
}

PushRadar::Result<Event, CodingFault> eventOf(const QCborMap &map)
{
    using Field = EventField;
    FieldReader<Field> reader(map);
    const int form = reader.number(Field::Form).value_or(0);
    if (form < 1)
        return CodingFault::Damaged;
    if (form > FormVersion)
        return CodingFault::Newer;
    Event event;
    event.profileId = reader.text(Field::Profile);
    event.kind = reader.choice(Field::Kind, LastOldKind);
    // What only a newer program knows stays what comes closest to it.
    if (const int kind = reader.number(Field::ExactKind).value_or(-1);
        kind > static_cast<int>(LastOldKind) && kind <= static_cast<int>(AllEventKinds.back()))
        event.kind = static_cast<EventKind>(kind);
    if (const int source = reader.number(Field::Source).value_or(0);
        source >= 0 && source <= static_cast<int>(AllEventSources.back()))
        event.source = static_cast<EventSource>(source);
    event.outcome = reader.choice(Field::Outcome, Outcome::Failed);
    event.version = reader.choice(Field::Version, PushRadar::ApiVersion::V3);
    event.time = reader.time(Field::Time);
    event.channel = reader.text(Field::Channel);
    event.data = reader.bytes(Field::Data);
    event.typed = reader.bytes(Field::Typed);
    event.note = reader.text(Field::Note);
    event.broadcastId = reader.text(Field::BroadcastId);
    event.subscribers = reader.number(Field::Subscribers);
    event.duration = reader.elapsed(Field::Duration);
    event.socketId = reader.text(Field::SocketId);
    event.library = reader.text(Field::Library);
    event.client = reader.text(Field::Client);
    event.tokenDigest = reader.bytes(Field::TokenDigest);
    event.cause = reader.text(Field::Cause);
    event.conversation = reader.text(Field::Conversation);
    event.partOf = reader.text(Field::PartOf);
    if (const int mark = reader.number(Field::Mark).value_or(0);
        mark >= 0 && mark <= static_cast<int>(AllMarks.back()))
        event.annotation.mark = static_cast<Mark>(mark);
    event.annotation.note = reader.text(Field::AnnotationNote);
    if (reader.has(Field::Deliveries)) {
        auto deliveries = deliveriesOf(reader.map(Field::Deliveries));
        if (!deliveries)
            return CodingFault::Damaged;
        event.deliveries = std::make_shared<const Deliveries>(*std::move(deliveries));
    }
    if (reader.has(Field::Exchange)) {
        auto exchange = exchangeOf(reader.map(Field::Exchange));
        if (!exchange)
            return CodingFault::Damaged;
        event.exchange = std::make_shared<const Exchange>(*std::move(exchange));
    }
    if (reader.isDamaged())
        return CodingFault::Damaged;
    return event;
}

} // namespace

QByteArray encodeEvent(const Event &event)
{
    using Field = EventField;
    FieldWriter<Field> writer;
    writer.put(Field::Form, FormVersion);
    writer.putText(Field::Profile, event.profileId);
    writer.put(Field::Kind, static_cast<int>(closestOldKind(event.kind)));
    if (event.kind > LastOldKind)
        writer.put(Field::ExactKind, static_cast<int>(event.kind));
    writer.put(Field::Outcome, static_cast<int>(event.outcome));
    writer.put(Field::Version, static_cast<int>(event.version));
    writer.putTime(Field::Time, event.time);
    writer.putText(Field::Channel, event.channel);
    writer.putBytes(Field::Data, event.data);
    writer.putBytes(Field::Typed, event.typed);
    writer.putText(Field::Note, event.note);
    writer.putText(Field::BroadcastId, event.broadcastId);
    writer.putNumber(Field::Subscribers, event.subscribers);
    writer.putElapsed(Field::Duration, event.duration);
    if (event.exchange)
        writer.put(Field::Exchange, mapOf(*event.exchange));
    writer.putCount(Field::Source, static_cast<int>(event.source));
    writer.putText(Field::SocketId, event.socketId);
    writer.putText(Field::Library, event.library);
    writer.putText(Field::Client, event.client);
    writer.putBytes(Field::TokenDigest, event.tokenDigest);
    writer.putText(Field::Cause, event.cause);
    writer.putText(Field::Conversation, event.conversation);
    writer.putText(Field::PartOf, event.partOf);
    writer.putCount(Field::Mark, static_cast<int>(event.annotation.mark));
    writer.putText(Field::AnnotationNote, event.annotation.note);
    if (event.deliveries)
        writer.put(Field::Deliveries, cborOf(*event.deliveries));
    return QCborValue(writer.map()).toCbor();
}

PushRadar::Result<Event, CodingFault> decodeEvent(const QByteArray &blob)
{
    QCborParserError fault;
    const QCborValue value = QCborValue::fromCbor(blob, &fault);
    if (fault.error != QCborError::NoError || fault.offset != blob.size() || !value.isMap())
        return CodingFault::Damaged;
    return eventOf(value.toMap());
}

std::optional<Event> decodeSearched(const QByteArray &blob)
{
    QCborStreamReader reader(blob);
    QCborMap map;
    if (!readEachField(reader, [&](qint64 field) { return readSearched(reader, map, field); }))
        return std::nullopt;
    auto event = eventOf(map);
    return event ? std::optional(*std::move(event)) : std::nullopt;
}

} // namespace RadarDesk::history
