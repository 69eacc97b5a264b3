// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/transfer/eventline.h>

#include <history/transfer/deliverylines.h>
#include <history/transfer/eventwords.h>
#include <history/transfer/historyfile.h>
#include <history/transfer/jsonobjectreader.h>
#include <workbench/core/keepable.h>

#include <QCoreApplication>

using PushRadar::ApiVersion;
using PushRadar::Error;
using PushRadar::ErrorCode;
using PushRadar::Exchange;
using PushRadar::ExchangeTiming;
using PushRadar::HttpHeader;
using PushRadar::Result;
using PushRadar::TlsFaultDetails;

namespace RadarDesk::history {

using namespace workbench;

namespace {

struct EventLineText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::history::TransferReader)
};

constexpr int MostHeadersInLine = 1000;

ExchangeTiming::Elapsed elapsedOf(JsonObjectReader &reader, const QString &name)
{
    const auto count = reader.number(name);
    return count ? ExchangeTiming::Elapsed(*count) : std::nullopt;
}

template <typename Choice>
Choice choiceIn(JsonObjectReader &reader, const QString &name, Choice otherwise)
{
    const QString word = reader.text(name);
    if (word.isEmpty())
        return otherwise;
    const auto choice = choiceOf<Choice>(word.toUtf8());
    if (!choice)
        reader.setFault(EventLineText::tr("“%1” has an unknown value.").arg(name));
    return choice.value_or(otherwise);
}

/// Hands a reader of the object that is a member of \a outer to \a read. Its faults are those of
/// the outer one.
template <typename Read> void readObject(JsonObjectReader &outer, const QString &name, Read read)
{
    if (!outer.has(name))
        return;
    auto inner = JsonObjectReader::of(outer.json(name));
    if (!inner) {
        outer.setFault(EventLineText::tr("“%1” isn't a JSON object.").arg(name));
        return;
    }
    JsonObjectReader reader = std::move(inner).value();
    read(reader);
    if (reader.fault())
        outer.setFault(*reader.fault());
}

QList<HttpHeader> headersOf(JsonObjectReader &reader, const QString &name)
{
    QList<HttpHeader> headers;
    reader.eachObject(name, MostHeadersInLine, [&](JsonObjectReader &inner) {
        headers.append({inner.bytes(QStringLiteral("name")), inner.bytes(QStringLiteral("value"))});
    });
    return headers;
}

/// null is data too.
QByteArray dataIn(JsonObjectReader &reader, const QString &name)
{
    const QByteArray json = reader.json(name).toByteArray();
    return json.isEmpty() ? reader.bytes(name + QStringLiteral("Text")) : json;
}

ExchangeTiming timingOf(JsonObjectReader &reader)
{
    ExchangeTiming timing;
    timing.started = reader.time(QStringLiteral("started"));
    timing.connecting = elapsedOf(reader, QStringLiteral("connectingUs"));
    timing.encrypted = elapsedOf(reader, QStringLiteral("encryptedUs"));
    timing.requestSent = elapsedOf(reader, QStringLiteral("requestSentUs"));
    timing.headers = elapsedOf(reader, QStringLiteral("headersUs"));
    timing.finished = elapsedOf(reader, QStringLiteral("finishedUs"));
    return timing;
}

Error errorOf(JsonObjectReader &reader)
{
    Error error;
    // One that only a newer program knows is some other failure; its sentence says which.
    error.code = choiceOf<ErrorCode>(reader.text(QStringLiteral("code")).toUtf8())
                     .value_or(ErrorCode::NetworkFault);
    error.message = reader.text(QStringLiteral("message"));
    return error;
}

TlsFaultDetails tlsFaultOf(JsonObjectReader &reader)
{
    TlsFaultDetails fault;
    fault.reason = reader.text(QStringLiteral("reason"));
    fault.subject = reader.text(QStringLiteral("subject"));
    fault.issuer = reader.text(QStringLiteral("issuer"));
    fault.effective = reader.time(QStringLiteral("effective"));
    fault.expiry = reader.time(QStringLiteral("expiry"));
    return fault;
}

Exchange exchangeIn(JsonObjectReader &reader)
{
    Exchange exchange;
    exchange.method = reader.bytes(QStringLiteral("method"));
    exchange.url = keepableUrl(reader.bytes(QStringLiteral("url")));
    exchange.requestHeaders = headersOf(reader, QStringLiteral("requestHeaders"));
    exchange.requestBody = reader.bytes(QStringLiteral("requestBody"));
    exchange.status = reader.smallNumber(QStringLiteral("status"));
    exchange.reason = reader.text(QStringLiteral("reason"));
    exchange.responseHeaders = headersOf(reader, QStringLiteral("responseHeaders"));
    exchange.responseBody = reader.bytes(QStringLiteral("responseBody"));
    exchange.responseCut = reader.flag(QStringLiteral("responseCut"));
    if (exchange.responseBody.size() > Exchange::ResponseLimit) {
        exchange.responseBody.truncate(Exchange::ResponseLimit);
        exchange.responseCut = true;
    }
    readObject(reader, QStringLiteral("timing"),
               [&](JsonObjectReader &inner) { exchange.timing = timingOf(inner); });
    readObject(reader, QStringLiteral("error"),
               [&](JsonObjectReader &inner) { exchange.error = errorOf(inner); });
    readObject(reader, QStringLiteral("tlsFault"),
               [&](JsonObjectReader &inner) { exchange.tlsFault = tlsFaultOf(inner); });
    return exchange;
}

} // namespace

Result<Event, QString> eventOfLine(QByteArrayView line)
{
    if (!line.isValidUtf8())
        return EventLineText::tr("The line isn't UTF-8.");
    auto object = JsonObjectReader::of(line);
    if (!object)
        return object.error();
    JsonObjectReader reader = std::move(object).value();
    // All else may be missing, but not what happened: any object would be an event.
    if (!reader.has(QStringLiteral("kind")))
        return EventLineText::tr("The object has no “kind”, so it isn't an event.");

    Event event;
    event.profileId = reader.text(QStringLiteral("profileId"));
    event.kind = choiceIn(reader, QStringLiteral("kind"), EventKind::Broadcast);
    event.outcome = choiceIn(reader, QStringLiteral("outcome"), Outcome::Done);
    event.version = choiceIn(reader, QStringLiteral("apiVersion"), ApiVersion::V3);
    event.time = reader.time(QStringLiteral("time"));
    event.channel = reader.text(QStringLiteral("channel"));
    event.data = dataIn(reader, QStringLiteral("data"));
    event.typed = dataIn(reader, QStringLiteral("typed"));
    event.note = reader.text(QStringLiteral("note"));
    event.broadcastId = reader.text(QStringLiteral("broadcastId"));
    event.subscribers = reader.smallNumber(QStringLiteral("subscribers"));
    event.duration = elapsedOf(reader, QStringLiteral("durationUs"));
    readObject(reader, QStringLiteral("exchange"), [&](JsonObjectReader &inner) {
        event.exchange = std::make_shared<const Exchange>(exchangeIn(inner));
    });
    event.source = choiceIn(reader, QStringLiteral("source"), EventSource::RadarDesk);
    event.socketId = reader.text(QStringLiteral("socketId"));
    event.library = reader.text(QStringLiteral("library"));
    event.client = reader.text(QStringLiteral("client"));
    event.tokenDigest = reader.bytes(QStringLiteral("tokenDigest"));
    event.cause = reader.text(QStringLiteral("cause"));
    event.conversation = reader.text(QStringLiteral("conversation"));
    event.partOf = reader.text(QStringLiteral("partOf"));
    // A color that only a newer program knows is left out.
    event.annotation = {.mark = markOf(reader.text(QStringLiteral("mark"))),
                        .note = noteOf(reader.text(QStringLiteral("comment")))};
    readObject(reader, QStringLiteral("deliveries"), [&](JsonObjectReader &inner) {
        event.deliveries = std::make_shared<const Deliveries>(deliveriesIn(inner));
    });
    if (reader.fault())
        return *reader.fault();
    return event;
}

std::optional<qint64> historyVersionOf(QByteArrayView line)
{
    if (!line.isValidUtf8())
        return std::nullopt;
    auto object = JsonObjectReader::of(line);
    if (!object)
        return std::nullopt;
    JsonObjectReader reader = std::move(object).value();
    if (reader.text(QStringLiteral("format")) != QLatin1String(HistoryFile::Format))
        return std::nullopt;
    const auto version = reader.number(QStringLiteral("version"));
    return version && *version >= 1 ? version : std::nullopt;
}

} // namespace RadarDesk::history
