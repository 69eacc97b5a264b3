// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/relay/relayedevents.h>

#include <sandbox/relay/httphead.h>
#include <sandbox/service/requestfields.h>
#include <session/relay/secretowners.h>
#include <workbench/core/keepable.h>
#include <workbench/core/visibletext.h>
#include <workbench/decoders/gunzip.h>

#include <pushradar/faults.h>

#include <QCoreApplication>
#include <QLocale>

#include <array>

using PushRadar::ApiVersion;
using PushRadar::Exchange;
using PushRadar::JsonValue;

namespace RadarDesk::session {

using namespace sandbox;
using namespace workbench;

namespace {

struct RelayedText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::session::RecordingRelay)
};

using Operation = ObservedCall::Operation;

constexpr qsizetype MostUnpacked = qsizetype{64} * 1024;

struct KnownCall
{
    QByteArrayView path;
    Operation operation;
};

constexpr std::array KnownCalls{
    KnownCall{"/v2/broadcast", Operation::Broadcast},
    KnownCall{"/v2/channel-auth", Operation::Token},
    KnownCall{"/v3/broadcasts", Operation::Broadcast},
    KnownCall{"/v3/channels/auth", Operation::Token},
    KnownCall{"/v3/client-data", Operation::ClientData},
};

QByteArray headerOf(const QByteArray &lines, QByteArrayView name)
{
    return HttpHead("\r\n" + lines + "\r\n").value(name);
}

/// The content of a body, whose secrets can't be found while it is compressed; nothing where it
/// can't be unpacked.
std::optional<QByteArray> plain(const QByteArray &body, const QByteArray &headers)
{
    const QByteArray encoding = headerOf(headers, "Content-Encoding").toLower();
    if (encoding.isEmpty() || encoding == "identity" || body.isEmpty())
        return body;
    std::optional<Gunzipped> unpacked;
    if (encoding == "gzip" || encoding == "x-gzip")
        unpacked = gunzip(body, MostUnpacked);
    else if (encoding == "deflate")
        unpacked = unpackDeflate(body, MostUnpacked);
    return unpacked && !unpacked->isCut ? std::optional(unpacked->bytes) : std::nullopt;
}

Operation operationOf(const ObservedCall &call)
{
    QByteArray path = call.target.split('?').value(0);
    if (path.endsWith('/'))
        path.chop(1);
    for (const KnownCall &known : KnownCalls) {
        if (path == known.path)
            return known.operation;
    }
    return Operation::Other;
}

void readBroadcast(ObservedCall &call, const RequestFields &fields)
{
    if (call.version == ApiVersion::V3) {
        call.channel = QString::fromUtf8(fields.text(QStringLiteral("channel")).valueOr({}));
        if (const auto json = fields.jsonInText(QStringLiteral("data")))
            call.data = json->toJson();
        return;
    }
    const auto notification = fields.json(QStringLiteral("notification"));
    if (!notification || notification->type() != JsonValue::Type::Object)
        return;
    if (const JsonValue name = notification->member(u"channel");
        name.type() == JsonValue::Type::String)
        call.channel = name.toString();
    call.data = notification->member(u"data").toJson();
}

void readRequest(ObservedCall &call)
{
    const bool isQuery = call.operation == Operation::Token && call.version == ApiVersion::V3;
    const qsizetype question = call.target.indexOf('?');
    const auto fields = isQuery
        ? RequestFields::fromForm(question < 0 ? QByteArray() : call.target.sliced(question + 1))
        : RequestFields::fromBody(headerOf(call.requestHeaders, "Content-Type"), call.requestBody);
    if (!fields)
        return;
    const auto text = [&](const char *name) {
        return fields->text(QString::fromLatin1(name)).valueOr({});
    };
    if (call.operation == Operation::Broadcast) {
        readBroadcast(call, *fields);
        return;
    }
    call.channel = QString::fromUtf8(text("channel"));
    call.socketId = QString::fromUtf8(text("socketID"));
    if (const QByteArray token = text("authToken"); !token.isEmpty())
        call.tokenDigest = digestOf(token);
    if (call.operation == Operation::ClientData)
        call.data = text("clientData");
}

void readResponse(ObservedCall &call)
{
    call.subscribers = -1;
    const auto json = JsonValue::fromJson(call.responseBody);
    if (!json || json->type() != JsonValue::Type::Object)
        return;
    if (const JsonValue id = json->member(u"id"); id.type() == JsonValue::Type::String)
        call.broadcastId = visibleText(id.toString(), 100);
    if (const JsonValue count = json->member(u"subscribers");
        count.type() == JsonValue::Type::Number) {
        bool isNumber = false;
        const int subscribers = count.toJson().toInt(&isNumber);
        if (isNumber && subscribers >= 0)
            call.subscribers = subscribers;
    }
    if (const JsonValue token = json->member(u"token");
        call.operation == Operation::Token && token.type() == JsonValue::Type::String)
        call.tokenDigest = digestOf(token.toString().toUtf8());
}

QString reasonOf(const ObservedCall &call)
{
    if (call.relayed->error)
        return call.relayed->error->message;
    Exchange answered;
    answered.url = call.relayed->service;
    if (call.status > 0)
        answered.status = call.status;
    answered.responseBody = call.responseBody;
    const auto error = call.status > 0 ? PushRadar::statusFault(answered, {}) : std::nullopt;
    return error ? error->message : QString();
}

QString milliseconds(std::chrono::microseconds time)
{
    return QLocale().toString(static_cast<double>(time.count()) / 1000, 'f', 1);
}

} // namespace

ObservedCall readRelayed(ObservedCall call)
{
    if (const auto body = plain(call.requestBody, call.requestHeaders)) {
        call.requestBody = *body;
    } else {
        call.requestBody.clear();
        call.requestIsCut = true;
    }
    if (const auto body = plain(call.responseBody, call.responseHeaders)) {
        call.responseBody = *body;
    } else {
        call.responseBody.clear();
        RelayedPart part = *call.relayed;
        part.responseIsCut = true;
        call.relayed = std::make_shared<const RelayedPart>(std::move(part));
    }
    call.operation = operationOf(call);
    if (call.operation != Operation::Other)
        readRequest(call);
    readResponse(call);
    call.reason = reasonOf(call);
    return call;
}

Event withRelay(Event event, const ObservedCall &call, const QString &profileId,
                const SecretOwners &owners)
{
    const RelayedPart &part = *call.relayed;
    QStringList sentences;
    if (!event.note.isEmpty())
        sentences.append(event.note);
    if (!part.simulated.isEmpty())
        //: %1 is a sentence on what was done to a call
        sentences.append(RelayedText::tr("Simulated fault: %1").arg(part.simulated));
    if (part.atService)
        //: two numbers of milliseconds
        sentences.append(RelayedText::tr("Relayed: %1 ms at the service, %2 ms in the relay.")
                             .arg(milliseconds(*part.atService), milliseconds(part.inRelay)));
    sentences.append(owners.sentenceOn(call, profileId));
    event.note = sentences.join(u' ');
    if (call.subscribers < 0)
        event.subscribers.reset();
    Exchange exchange = *event.exchange;
    const QDateTime started = exchange.timing.started;
    exchange.timing = part.timing;
    exchange.timing.started = started;
    exchange.error = part.error;
    exchange.tlsFault = part.tlsFault;
    exchange.responseCut = exchange.responseCut || part.responseIsCut;
    exchange.url = keepableUrl(part.service.toEncoded() + call.target);
    event.exchange = std::make_shared<const Exchange>(std::move(exchange));
    return event;
}

} // namespace RadarDesk::session
