// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/service/subscribercommands.h>

#include <pushradar/jsonvalue.h>
#include <sandbox/service/sandboxtext.h>

namespace RadarDesk::sandbox {

using PushRadar::ChannelName;
using PushRadar::JsonValue;

namespace {

QString sentenceFor(TokenCheck check, const QString &channel)
{
    switch (check) {
    case TokenCheck::Valid:
        break;
    case TokenCheck::Missing:
        return SandboxText::tr("“%1” needs a channel token.").arg(channel);
    case TokenCheck::Unknown:
        return SandboxText::tr(
            "The token is unknown. It was altered, or it isn't from this run of the sandbox.");
    case TokenCheck::TooOld:
        return SandboxText::tr("The token has expired; ask for a new one.");
    case TokenCheck::OtherChannel:
        return SandboxText::tr("The token is for another channel than “%1”.").arg(channel);
    case TokenCheck::OtherSocket:
        return SandboxText::tr("The token is for another socket; ask for one with the ID of this "
                               "socket.");
    }
    return {};
}

QByteArray digestIfAny(const QByteArray &token)
{
    return token.isEmpty() ? QByteArray() : digestOf(token);
}

} // namespace

SubscriberCommands::SubscriberCommands(const Limits &limits, Hub &hub, const Tokens &tokens,
                                       const Observing &observing)
    : m_limits(limits)
    , m_hub(hub)
    , m_tokens(tokens)
    , m_observing(observing)
{
}

void SubscriberCommands::handle(Subscriber &subscriber, QByteArrayView text)
{
    const auto command = JsonValue::fromJson(text);
    if (!command) {
        refuse(subscriber, {}, 400,
               SandboxText::tr("The message isn't JSON: %1").arg(command.error().message));
        return;
    }
    const JsonValue event = command->member(u"event");
    const JsonValue channel = command->member(u"channel");
    const JsonValue token = command->member(u"token");
    const QString eventName =
        event.type() == JsonValue::Type::String ? event.toString() : QString();
    if (eventName == u"handled") {
        if (m_observing)
            noteHandled(subscriber, *command);
        return;
    }
    if (eventName != u"subscribe" && eventName != u"unsubscribe") {
        refuse(subscriber, {}, 400,
               SandboxText::tr("The “event” of a message must be “subscribe” or “unsubscribe”."));
        return;
    }
    if (channel.type() != JsonValue::Type::String) {
        refuse(subscriber, {}, 400, SandboxText::tr("The message has no “channel”."));
        return;
    }
    if (eventName == u"unsubscribe") {
        m_hub.unsubscribe(subscriber, channel.toString().trimmed());
        return;
    }
    if (token.type() != JsonValue::Type::String && token.type() != JsonValue::Type::Null) {
        refuse(subscriber, channel.toString(), 400,
               SandboxText::tr("The “token” must be a string."));
        return;
    }
    subscribe(subscriber, channel.toString(),
              token.type() == JsonValue::Type::String ? token.toString().toUtf8() : QByteArray());
}

void SubscriberCommands::subscribe(Subscriber &subscriber, const QString &channel,
                                   const QByteArray &token)
{
    // A subscriber belongs to no API version; v2 allows every name that v3 does.
    const auto name = ChannelName::make(channel, PushRadar::ApiVersion::V2);
    if (!name) {
        refuse(subscriber, channel, 400, name.error().message, token);
        return;
    }
    if (name->toString().toUtf8().size() > m_limits.channelBytes) {
        refuse(subscriber, {}, 413,
               SandboxText::tr("The channel name is longer than %1 bytes.")
                   .arg(m_limits.channelBytes));
        return;
    }
    if (const QString *only = subscriber.onlyChannel(); only && *only != name->toString()) {
        refuse(subscriber, channel, 403,
               SandboxText::tr("This connection is for the channel “%1” alone.").arg(*only), token);
        return;
    }
    if (name->needsToken()) {
        const auto check = m_tokens.check(token, *name, subscriber.socketId());
        if (check != TokenCheck::Valid) {
            refuse(subscriber, channel, 403, sentenceFor(check, channel), token);
            return;
        }
    }

    const auto outcome = m_hub.subscribe(subscriber, *name);
    if (m_observing && outcome == Hub::Subscribed::Yes) {
        m_observing.report(ObservedSubscription{Observing::now(),
                                                subscriber.socketId(),
                                                subscriber.run(),
                                                name->toString(),
                                                ObservedSubscription::Change::Admitted,
                                                0,
                                                {},
                                                digestIfAny(token)});
    }
    switch (outcome) {
    case Hub::Subscribed::Yes:
    case Hub::Subscribed::Already:
        m_hub.sendTo(subscriber,
                     "{\"event\":\"subscribed\",\"channel\":"
                         + PushRadar::toJsonString(name->toString()) + '}');
        break;
    case Hub::Subscribed::TooManyOfThis:
        refuse(subscriber, channel, 413,
               SandboxText::tr("One subscriber may have at most %1 channels.")
                   .arg(m_limits.channelsOfOneSubscriber),
               token);
        break;
    case Hub::Subscribed::TooManyOfAll:
        refuse(subscriber, channel, 413,
               SandboxText::tr("The sandbox has no room for another subscription."), token);
        break;
    }
}

void SubscriberCommands::noteHandled(const Subscriber &subscriber, const JsonValue &command) const
{
    const auto text = [this](const JsonValue &value) {
        return value.type() == JsonValue::Type::String ? m_observing.word(value.toString())
                                                       : QString();
    };
    const JsonValue threw = command.member(u"threw");
    ObservedCallback callback;
    callback.time = Observing::now();
    callback.socketId = subscriber.socketId();
    callback.run = subscriber.run();
    callback.channel = text(command.member(u"channel"));
    callback.broadcastId = text(command.member(u"id"));
    callback.callbacks = command.member(u"callbacks").toJson().toInt();
    callback.threw = threw.type() == JsonValue::Type::Object;
    callback.message = text(threw.member(u"message"));
    callback.file = text(threw.member(u"file"));
    callback.line = threw.member(u"line").toJson().toInt();
    m_observing.report(std::move(callback));
}

void SubscriberCommands::refuse(Subscriber &subscriber, const QString &channel, int code,
                                const QString &message, const QByteArray &token)
{
    if (m_observing) {
        m_observing.report(ObservedSubscription{
            Observing::now(), subscriber.socketId(), subscriber.run(),
            channel.left(m_observing.limits.channelLength), ObservedSubscription::Change::Refused,
            code, message, digestIfAny(token)});
    }
    QByteArray json = "{\"event\":\"error\",";
    if (!channel.isNull())
        json += "\"channel\":" + PushRadar::toJsonString(channel) + ',';
    json += "\"code\":" + QByteArray::number(code)
        + ",\"message\":" + PushRadar::toJsonString(message) + '}';
    m_hub.sendTo(subscriber, json);
}

} // namespace RadarDesk::sandbox
