// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/store/eventcoding.h>

#include <base/platform/qtversions.h>
#include <workbench/core/keepable.h>

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <limits>

using PushRadar::Error;
using PushRadar::ErrorCode;
using PushRadar::Exchange;
using PushRadar::ExchangeTiming;
using PushRadar::HttpHeader;
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
};

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

/// Writes fields into a map. What is empty takes no room.
template <typename Field> class FieldWriter
{
public:
    void put(Field field, const QCborValue &value)
    {
        m_map.insert(static_cast<qint64>(field), value);
    }
    void putText(Field field, const QString &text)
    {
        if (!text.isEmpty())
            put(field, keepableText(text));
    }
    void putBytes(Field field, const QByteArray &bytes)
    {
        if (!bytes.isEmpty())
            put(field, bytes);
    }
    void putTime(Field field, const QDateTime &time)
    {
        if (time.isValid())
            put(field, time.toMSecsSinceEpoch());
    }
    void putElapsed(Field field, const ExchangeTiming::Elapsed &elapsed)
    {
        if (elapsed)
            put(field, static_cast<qint64>(elapsed->count()));
    }
    void putNumber(Field field, const std::optional<int> &number)
    {
        if (number)
            put(field, *number);
    }
    void putHeaders(Field field, const QList<HttpHeader> &headers)
    {
        if (headers.isEmpty())
            return;
        QCborArray array;
        for (const HttpHeader &header : headers) {
            array.append(header.name);
            array.append(header.value);
        }
        put(field, array);
    }

    [[nodiscard]] const QCborMap &map() const { return m_map; }

private:
    QCborMap m_map;
};

/// Reads fields out of a map. A field that is not there is empty; one of another type than it was
/// written with means damage.
template <typename Field> class FieldReader
{
public:
    explicit FieldReader(const QCborMap &map)
        : m_map(map)
    {
    }

    [[nodiscard]] bool isDamaged() const { return m_damaged; }
    [[nodiscard]] bool has(Field field) const { return m_map.contains(static_cast<qint64>(field)); }

    [[nodiscard]] QString text(Field field)
    {
        return keepableText(take(field, QCborValue::String).toString());
    }
    [[nodiscard]] QByteArray bytes(Field field)
    {
        return take(field, QCborValue::ByteArray).toByteArray();
    }
    [[nodiscard]] QCborMap map(Field field) { return take(field, QCborValue::Map).toMap(); }
    [[nodiscard]] QDateTime time(Field field)
    {
        const QCborValue value = take(field, QCborValue::Integer);
        return value.isInteger() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), base::Utc)
                                 : QDateTime();
    }
    [[nodiscard]] ExchangeTiming::Elapsed elapsed(Field field)
    {
        const QCborValue value = take(field, QCborValue::Integer);
        if (!value.isInteger())
            return std::nullopt;
        return std::chrono::microseconds(value.toInteger());
    }
    [[nodiscard]] std::optional<int> number(Field field)
    {
        const QCborValue value = take(field, QCborValue::Integer);
        if (!value.isInteger())
            return std::nullopt;
        const qint64 wide = value.toInteger();
        if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max()) {
            m_damaged = true;
            return std::nullopt;
        }
        return static_cast<int>(wide);
    }
    /// One of the values from 0 to \a last.
    template <typename Choice> [[nodiscard]] Choice choice(Field field, Choice last)
    {
        const int value = number(field).value_or(0);
        if (value < 0 || value > static_cast<int>(last)) {
            m_damaged = true;
            return Choice{};
        }
        return static_cast<Choice>(value);
    }
    [[nodiscard]] QList<HttpHeader> headers(Field field)
    {
        const QCborArray array = take(field, QCborValue::Array).toArray();
        QList<HttpHeader> headers;
        for (qsizetype i = 0; i + 1 < array.size(); i += 2) {
            m_damaged |= !array.at(i).isByteArray() || !array.at(i + 1).isByteArray();
            headers.append({array.at(i).toByteArray(), array.at(i + 1).toByteArray()});
        }
        return headers;
    }

private:
    QCborValue take(Field field, QCborValue::Type type)
    {
        QCborValue value = m_map.value(static_cast<qint64>(field));
        m_damaged |= !value.isUndefined() && value.type() != type;
        return value;
    }

    const QCborMap &m_map;
    bool m_damaged = false;
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

} // namespace

QByteArray encodeEvent(const Event &event)
{
    using Field = EventField;
    FieldWriter<Field> writer;
    writer.put(Field::Form, FormVersion);
    writer.putText(Field::Profile, event.profileId);
    writer.put(Field::Kind, static_cast<int>(event.kind));
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
    return QCborValue(writer.map()).toCbor();
}

PushRadar::Result<Event, CodingFault> decodeEvent(const QByteArray &blob)
{
    using Field = EventField;
    QCborParserError fault;
    const QCborValue value = QCborValue::fromCbor(blob, &fault);
    if (fault.error != QCborError::NoError || fault.offset != blob.size() || !value.isMap())
        return CodingFault::Damaged;
    const QCborMap map = value.toMap();
    FieldReader<Field> reader(map);
    const int form = reader.number(Field::Form).value_or(0);
    if (form < 1)
        return CodingFault::Damaged;
    if (form > FormVersion)
        return CodingFault::Newer;
    Event event;
    event.profileId = reader.text(Field::Profile);
    event.kind = reader.choice(Field::Kind, EventKind::Connection);
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

} // namespace RadarDesk::history
