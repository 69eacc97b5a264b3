// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/session.h>

#include <workbench/channelsmodel.h>
#include <workbench/timelinemodel.h>

#include <algorithm>

using PushRadar::ApiVersion;
using PushRadar::Call;
using PushRadar::Client;
using PushRadar::Message;

namespace RadarDesk {

namespace {

// A broadcast is worth more than being seen to arrive: it waits this long for its subscription.
constexpr int HoldLimitMs = 2000;

} // namespace

Session::Session(TimelineModel &timeline, ChannelsModel &channels, QObject *parent)
    : QObject(parent)
    , m_timeline(timeline)
    , m_channels(channels)
{
    m_holdLimit.setSingleShot(true);
    m_holdLimit.setInterval(HoldLimitMs);
    connect(&m_holdLimit, &QTimer::timeout, this, [this] { releaseHeld({}); });
    connect(&m_subscriber, &SandboxSubscriber::tokenNeeded, this, &Session::onTokenNeeded);
    connect(&m_subscriber, &SandboxSubscriber::subscribed, this, &Session::releaseHeld);
    connect(&m_subscriber, &SandboxSubscriber::refused, this, &Session::onRefused);
    connect(&m_subscriber, &SandboxSubscriber::messageArrived, this, &Session::onArrival);
    connect(&m_subscriber, &SandboxSubscriber::stateChanged, this, &Session::onSubscriberState);
}

Session::~Session()
{
    // The clients cancel their calls as they go; nobody is left to hear of it.
    for (const auto &call : std::as_const(m_calls)) {
        if (call)
            call->disconnect(this);
    }
}

void Session::use(const Profile &profile, const QString &secret)
{
    m_wasConnected = false; // leaving a profile is no loss of its connection
    m_subscriber.close();
    m_profile = profile;
    m_v2 = std::make_unique<Client>(secret, ApiVersion::V2);
    m_v2->setBaseUrl(profile.baseUrl(ApiVersion::V2));
    m_v3 = std::make_unique<Client>(secret, ApiVersion::V3);
    m_v3->setBaseUrl(profile.baseUrl(ApiVersion::V3));
    if (!profile.webSocketUrl.isEmpty()) {
        m_holdLimit.start();
        m_subscriber.open(profile.webSocketUrl, profile.publicKey);
        for (const ChannelEntry &channel : m_channels.entries())
            m_subscriber.subscribe(channel.name);
    } else {
        releaseHeld({});
    }
    Q_EMIT ready();
}

quint64 Session::broadcast(const Message &message, ApiVersion version)
{
    const QString channel = message.channel().toString();
    Event event;
    event.kind = EventKind::Broadcast;
    event.outcome = Outcome::Pending;
    event.version = version;
    event.time = QDateTime::currentDateTimeUtc();
    event.channel = channel;
    event.data = message.data();
    const quint64 number = m_timeline.append(event);
    m_channels.touch(channel, event.time);

    follow(channel);
    // Only where nobody listens at present, nothing is gained by waiting.
    const bool listening = isReady() && m_subscriber.isSubscribed(channel);
    const bool canListen =
        !isReady() || m_subscriber.state() != SandboxSubscriber::State::Disconnected;
    if (canListen && !listening) {
        m_held.append({number, message, version});
        if (isReady())
            m_holdLimit.start();
    } else {
        send(number, message, version);
    }
    Q_EMIT sendingChanged(true);
    return number;
}

void Session::cancel(quint64 number)
{
    if (const auto call = m_calls.value(number)) {
        call->cancel();
        return;
    }
    const auto held = std::find_if(m_held.cbegin(), m_held.cend(),
                                   [number](const Held &each) { return each.number == number; });
    if (held == m_held.cend())
        return;
    m_held.erase(held);
    if (const Event *recorded = m_timeline.find(number)) {
        Event event = *recorded;
        event.outcome = Outcome::Failed;
        event.note = tr("Cancelled before it was sent.");
        m_timeline.update(number, event);
    }
    Q_EMIT broadcastFinished(number);
    Q_EMIT sendingChanged(isSending());
}

void Session::follow(const QString &channel)
{
    if (!m_profile.webSocketUrl.isEmpty() && PushRadar::ChannelName::make(channel, ApiVersion::V2))
        m_subscriber.subscribe(channel);
}

void Session::unfollow(const QString &channel)
{
    m_subscriber.unsubscribe(channel);
}

void Session::send(quint64 number, const Message &message, ApiVersion version)
{
    const auto began = ArrivalMatcher::Clock::now();
    Call *const call = client(version).broadcast(message);
    m_calls.insert(number, call);
    connect(call, &Call::finished, this, [this, number, began](const Call *finished) {
        onBroadcastFinished(number, began, *finished);
    });
}

void Session::releaseHeld(const QString &channel)
{
    QList<Held> waiting;
    for (const Held &held : std::exchange(m_held, {})) {
        if (channel.isEmpty() || held.message.channel().toString() == channel)
            send(held.number, held.message, held.version);
        else
            waiting.append(held);
    }
    m_held += waiting;
}

void Session::onBroadcastFinished(quint64 number, ArrivalMatcher::Clock::time_point began,
                                  const Call &call)
{
    m_calls.remove(number);
    if (const Event *recorded = m_timeline.find(number)) {
        Event event = *recorded;
        const auto error = call.error();
        event.outcome = error ? Outcome::Failed : Outcome::Done;
        event.note = error ? error->message : QString();
        event.exchange = std::make_shared<const PushRadar::Exchange>(call.exchange());
        event.duration = call.exchange().timing.finished;
        event.broadcastId = call.broadcastId();
        event.subscribers = call.subscribers();
        m_timeline.update(number, event);
    }
    if (!call.broadcastId().isEmpty())
        showDelays(m_matcher.broadcastKnown(call.broadcastId(), began));
    Q_EMIT broadcastFinished(number);
    Q_EMIT sendingChanged(isSending());
}

void Session::onTokenNeeded(const QString &channel, const QString &socketId)
{
    Call *const call = client(ApiVersion::V3).authenticate(channel, socketId);
    connect(call, &Call::finished, this,
            [this, channel](Call *finished) { onTokenCallFinished(channel, *finished); });
}

void Session::onTokenCallFinished(const QString &channel, Call &call)
{
    const auto error = call.error();
    Event event;
    event.kind = EventKind::Authentication;
    event.outcome = error ? Outcome::Failed : Outcome::Done;
    event.time = call.exchange().timing.started;
    event.channel = channel;
    event.note = error ? error->message : tr("The service gave this window a token.");
    event.duration = call.exchange().timing.finished;
    event.exchange = std::make_shared<const PushRadar::Exchange>(call.exchange());
    m_timeline.append(event);
    if (error)
        releaseHeld(channel);
    else
        m_subscriber.presentToken(channel, call.token());
}

void Session::onRefused(const QString &channel, int code, const QString &message)
{
    recordConnection(Outcome::Failed, channel,
                     tr("Subscribing was refused (%1): %2").arg(code).arg(message));
    releaseHeld(channel);
}

void Session::onArrival(const QString &channel, const QString &id, const QByteArray &data)
{
    const auto now = ArrivalMatcher::Clock::now();
    Event event;
    event.kind = EventKind::Arrival;
    event.time = QDateTime::currentDateTimeUtc();
    event.channel = channel;
    event.data = data;
    event.broadcastId = id;
    const quint64 number = m_timeline.append(event);
    m_channels.touch(channel, event.time);
    m_channels.countUnseen(channel);
    showDelays(m_matcher.arrived(id, number, now));
    Q_EMIT messageArrived(channel, number);
}

void Session::onSubscriberState(SandboxSubscriber::State state)
{
    if (state == SandboxSubscriber::State::Disconnected)
        releaseHeld({});
    const bool connected = state == SandboxSubscriber::State::Connected;
    if (connected == m_wasConnected)
        return;
    m_wasConnected = connected;
    recordConnection(connected ? Outcome::Done : Outcome::Failed, {},
                     connected ? tr("Listening to the sandbox.")
                               : tr("The connection to the sandbox was lost; trying again."));
}

void Session::showDelays(const QList<ArrivalMatcher::Match> &matches)
{
    for (const ArrivalMatcher::Match &match : matches) {
        const Event *arrival = m_timeline.find(match.arrival);
        if (!arrival)
            continue;
        Event event = *arrival;
        event.duration = match.delay;
        m_timeline.update(match.arrival, event);
    }
}

void Session::recordConnection(Outcome outcome, const QString &channel, const QString &note)
{
    Event event;
    event.kind = EventKind::Connection;
    event.outcome = outcome;
    event.time = QDateTime::currentDateTimeUtc();
    event.channel = channel;
    event.note = note;
    m_timeline.append(event);
}

Client &Session::client(ApiVersion version)
{
    return version == ApiVersion::V2 ? *m_v2 : *m_v3;
}

} // namespace RadarDesk

#include "moc_session.cpp"
