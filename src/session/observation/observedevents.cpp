// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/observation/observedevents.h>

#include <base/platform/qtversions.h>
#include <base/redaction/hiddenvalue.h>
#include <history/transfer/shareableevent.h>
#include <sandbox/faults/faulteffect.h>
#include <session/observation/callerwords.h>
#include <session/observation/eventcauses.h>
#include <session/observation/observedexchanges.h>
#include <session/relay/relayedevents.h>
#include <session/sessionevents.h>
#include <workbench/core/visibletext.h>
#include <workbench/events/eventtext.h>
#include <workbench/profiles/profile.h>

#include <QCoreApplication>
#include <QLocale>

using PushRadar::ApiVersion;
using PushRadar::Exchange;

namespace RadarDesk::session {

using namespace base;
using namespace sandbox;
using namespace workbench;
using namespace history;

namespace {

struct ObservedEvents
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::session::TrafficRecorder)
};

constexpr int InvalidSubscription = 400; // its channel can be anything

template <typename... Makers> struct EventMaker : Makers...
{
    using Makers::operator()...;
};
template <typename... Makers> EventMaker(Makers...) -> EventMaker<Makers...>;

QString callNote(const ObservedCall &call)
{
    QString note = visibleText(call.reason, 1'000);
    if (note.isEmpty() && call.operation == ObservedCall::Operation::Token)
        note = call.version == ApiVersion::V2 ? ObservedEvents::tr("Your app registered a token.")
                                              : ObservedEvents::tr("Your app got a token.");
    else if (note.isEmpty() && call.operation == ObservedCall::Operation::ClientData)
        note = ObservedEvents::tr("Your app registered client data.");
    if (note.isEmpty() && call.operation == ObservedCall::Operation::Other)
        note = visibleText(call.method, 20) + u' ' + visibleText(call.target);
    if (call.requestIsCut)
        note = QString(note + u' ' + ObservedEvents::tr("Only the start of the request is stored."))
                   .trimmed();
    return note;
}

EventKind kindOf(const ObservedCall &call)
{
    if (call.operation == ObservedCall::Operation::Subscribe)
        return EventKind::Connection;
    if (!call.reason.isEmpty())
        return EventKind::Call;
    switch (call.operation) {
    case ObservedCall::Operation::Broadcast:
        return EventKind::Broadcast;
    case ObservedCall::Operation::Token:
    case ObservedCall::Operation::ClientData:
        return EventKind::Authentication;
    case ObservedCall::Operation::Subscribe:
    case ObservedCall::Operation::Other:
        break;
    }
    return EventKind::Call;
}

Event eventOfCall(const ObservedCall &call)
{
    Event event;
    event.kind = kindOf(call);
    event.source = event.kind == EventKind::Connection ? EventSource::Page : EventSource::App;
    const bool isRefused = !call.reason.isEmpty();
    event.outcome =
        isRefused || event.kind == EventKind::Connection ? Outcome::Failed : Outcome::Done;
    event.version = call.version;
    event.time = timeOf(call.time);
    event.channel = isRefused ? visibleText(call.channel) : call.channel;
    // What was refused is seen by its reason, and is in the exchange.
    if (!isRefused)
        event.data = call.data;
    event.note = callNote(call);
    event.broadcastId = call.broadcastId;
    if (event.kind == EventKind::Broadcast)
        event.subscribers = static_cast<int>(call.subscribers);
    event.duration = call.took;
    event.exchange = std::make_shared<const Exchange>(exchangeOf(call));
    event.socketId = visibleText(call.socketId);
    event.library = libraryWords(headerIn(*event.exchange, "X-PushRadar-Library"));
    if (event.library.isEmpty() && call.version == ApiVersion::V2)
        event.library = platformWords(formField(call.requestBody, "clientPlatform"));
    event.client =
        clientWords(headerIn(*event.exchange, "Origin"), headerIn(*event.exchange, "User-Agent"));
    event.tokenDigest = call.tokenDigest;
    return event;
}

/// An event of a connection that is known by these.
Event pageEvent(EventKind kind, ObservedTime time, const QString &socketId, const QString &client)
{
    Event event;
    event.kind = kind;
    event.source = EventSource::Page;
    event.time = timeOf(time);
    event.socketId = visibleText(socketId);
    event.client = client;
    return event;
}

Event eventOfConnection(const ObservedConnection &connection, const QString &client)
{
    Event event = pageEvent(EventKind::Connection, connection.time, connection.socketId, client);
    event.channel = visibleText(connection.onlyChannel);
    QStringList words;
    for (const QString &part :
         {client, visibleText(connection.page), visibleText(connection.peer)}) {
        if (!part.isEmpty())
            words.append(part);
    }
    event.note = words.isEmpty()
        ? ObservedEvents::tr("Connected.")
        : ObservedEvents::tr("Connected: %1", "%1 is who: browser, origin, page, address")
              .arg(words.join(QStringLiteral(" · ")));
    return event;
}

} // namespace

QString closingSentence(const ObservedClosing &closing)
{
    switch (closing.cause) {
    case ObservedClosing::Cause::Peer:
        return closing.code ? ObservedEvents::tr("Closed by the page (code %1).").arg(*closing.code)
                            : ObservedEvents::tr("Closed by the page.");
    case ObservedClosing::Cause::Lost:
        return ObservedEvents::tr("Connection lost, without a close frame.");
    case ObservedClosing::Cause::TooSlow:
        return ObservedEvents::tr("Closed: the client was too slow to receive its messages.");
    case ObservedClosing::Cause::Violation:
        return ObservedEvents::tr("Closed: the client violated the protocol.");
    case ObservedClosing::Cause::Stopped:
        return ObservedEvents::tr("Closed: the service stopped.");
    case ObservedClosing::Cause::OnPurpose:
        return ObservedEvents::tr("Closed by RadarDesk.");
    case ObservedClosing::Cause::Cut:
        return ObservedEvents::tr("Cut by RadarDesk, without a close frame.");
    }
    return {};
}

QString unsubscribedSentence()
{
    return ObservedEvents::tr("Unsubscribed.");
}

QString subscribedSentence()
{
    return ObservedEvents::tr("Subscribed.");
}

QString faultSentence(const ObservedFault &fault)
{
    switch (fault.act) {
    case ObservedFault::Act::Applied:
        break;
    case ObservedFault::Act::Released:
        return ObservedEvents::tr("Simulated fault: a held message was released.");
    case ObservedFault::Act::Edited:
        return ObservedEvents::tr("Simulated fault: a held message was changed and released.");
    case ObservedFault::Act::Discarded:
        return ObservedEvents::tr("Simulated fault: a held message was discarded.");
    }
    const auto effect = faultEffectFromKey(fault.effect);
    QString name = effect ? nameOf(*effect) : visibleText(fault.effect, 100);
    if (fault.delay.count() > 0)
        //: %1 is a fault, such as "Late message", %2 a number
        name = ObservedEvents::tr("%1 (%2 ms)").arg(name).arg(fault.delay.count());
    return fault.subscribers == 0
        //: %1 is a fault, such as "503 Service Unavailable"
        ? ObservedEvents::tr("Simulated fault: %1").arg(name)
        //: %1 is a fault, such as "Lost message"
        : ObservedEvents::tr("Simulated fault: %1, for %n connection(s)", nullptr,
                             static_cast<int>(fault.subscribers))
              .arg(name);
}

namespace {

Event eventOfClosing(const ObservedClosing &closing, const QString &client)
{
    using Cause = ObservedClosing::Cause;
    Event event = pageEvent(EventKind::Connection, closing.time, closing.socketId, client);
    const bool isFault = closing.cause == Cause::Lost || closing.cause == Cause::TooSlow
        || closing.cause == Cause::Violation;
    event.outcome = isFault ? Outcome::Failed : Outcome::Done;
    event.duration = closing.lived;
    event.cause = causeOf(closing);
    event.note = closingSentence(closing);
    if (!closing.reason.isEmpty())
        event.note += u' '
            + ObservedEvents::tr("Reason: %1", "%1 is of a closing frame")
                  .arg(visibleText(closing.reason));
    event.note += u' '
        + ObservedEvents::tr("The client was sent %n message(s) (%1).", "%1 is a size",
                             static_cast<int>(closing.messages))
              .arg(QLocale().formattedDataSize(closing.bytes));
    return event;
}

Event eventOfSubscription(const ObservedSubscription &subscription, const QString &client)
{
    Event event =
        pageEvent(EventKind::Subscription, subscription.time, subscription.socketId, client);
    // A name that the service has taken is compared with those of broadcasts, letter by letter.
    event.channel = subscription.code == InvalidSubscription ? visibleText(subscription.channel)
                                                             : subscription.channel;
    event.tokenDigest = subscription.tokenDigest;
    event.cause = causeOf(subscription);
    switch (subscription.change) {
    case ObservedSubscription::Change::Admitted:
        event.note = subscribedSentence();
        break;
    case ObservedSubscription::Change::Refused:
        event.outcome = Outcome::Failed;
        event.note = ObservedEvents::tr("Subscription refused (%1): %2", "a code, and why")
                         .arg(subscription.code)
                         .arg(visibleText(subscription.reason, 1'000));
        break;
    case ObservedSubscription::Change::Left:
        event.note = unsubscribedSentence();
        break;
    }
    return event;
}

Event eventOfFault(const ObservedFault &fault, const QString &client)
{
    Event event;
    event.kind = EventKind::Fault;
    event.time = timeOf(fault.time);
    event.channel = visibleText(fault.channel);
    event.socketId = visibleText(fault.socketId);
    event.client = client;
    event.broadcastId = visibleText(fault.broadcastId);
    event.data = fault.data;
    event.cause = causeOf(fault);
    event.note = faultSentence(fault);
    return event;
}

/// The secret of a v2 call is in its form, known or not.
void hideFormSecret(Event &event)
{
    if (!event.exchange || event.version != ApiVersion::V2)
        return;
    Exchange exchange = *event.exchange;
    exchange.requestBody = withoutFormSecret(exchange.requestBody);
    event.exchange = std::make_shared<const Exchange>(std::move(exchange));
}

} // namespace

std::optional<Event> eventOf(const Sighting &sighting, const KnownSecrets &secrets)
{
    using Made = std::optional<Event>;
    const QString &client = sighting.client;
    Made made = std::visit(
        EventMaker{
            [&](const ObservedCall &call) -> Made {
                if (!call.relayed)
                    return eventOfCall(call);
                const ObservedCall read = readRelayed(call);
                return withRelay(eventOfCall(read), read, sighting.profileId, sighting.owners);
            },
            [&](const ObservedConnection &connection) -> Made {
                return eventOfConnection(connection, client);
            },
            [&](const ObservedClosing &closing) -> Made { return eventOfClosing(closing, client); },
            [&](const ObservedSubscription &subscription) -> Made {
                return eventOfSubscription(subscription, client);
            },
            [](const ObservedDelivery &) -> Made { return std::nullopt; },
            [](const ObservedCallback &) -> Made { return std::nullopt; },
            [&](const ObservedFault &fault) -> Made { return eventOfFault(fault, client); },
        },
        sighting.observation);
    if (!made)
        return std::nullopt;
    hideFormSecret(*made);
    made->profileId = sighting.profileId;
    return filteredEvent(shareable(*std::move(made)), secretsFilter(secrets));
}

qint64 sizeOf(const Observation &observation)
{
    constexpr qint64 OfOthers = 1024;
    const auto *call = std::get_if<ObservedCall>(&observation);
    if (const auto *fault = std::get_if<ObservedFault>(&observation))
        return OfOthers + fault->data.size();
    return call ? OfOthers + call->requestHeaders.size() + call->requestBody.size()
            + call->responseHeaders.size() + call->responseBody.size() + call->data.size()
                : OfOthers;
}

QDateTime timeOf(ObservedTime time)
{
    using Milliseconds = std::chrono::milliseconds;
    return QDateTime::fromMSecsSinceEpoch(
        std::chrono::duration_cast<Milliseconds>(time.time_since_epoch()).count(), base::Utc);
}

} // namespace RadarDesk::session
