// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/session.h>

#include <history/store/history.h>
#include <history/transfer/shareableevent.h>
#include <session/sending/runmark.h>
#include <session/sessionevents.h>
#include <workbench/core/channelsmodel.h>

#include <algorithm>

using PushRadar::ApiVersion;
using PushRadar::Call;
using PushRadar::Message;

namespace RadarDesk::session {

using namespace base;
using namespace sandbox;
using namespace workbench;
using namespace history;

namespace {

// How long a broadcast waits for the subscription to its channel before it is sent anyway.
constexpr int HoldLimitMs = 2000;

} // namespace

Session::Session(History &history, ChannelsModel &channels, KnownSecrets secrets, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_channels(channels)
    , m_secrets(std::move(secrets))
    , m_profile(sandboxProfile())
{
    m_holdLimit.setSingleShot(true);
    m_holdLimit.setInterval(HoldLimitMs);
    connect(&m_holdLimit, &QTimer::timeout, this, [this] { releaseHeld({}); });
    connect(&history, &History::recorded, this, &Session::onRecorded);
    connect(&m_subscriber, &SandboxSubscriber::tokenNeeded, this, &Session::onTokenNeeded);
    connect(&m_subscriber, &SandboxSubscriber::subscribed, this, &Session::releaseHeld);
    connect(&m_subscriber, &SandboxSubscriber::refused, this, &Session::onRefused);
    connect(&m_subscriber, &SandboxSubscriber::messageArrived, this, &Session::onArrival);
    connect(&m_subscriber, &SandboxSubscriber::stateChanged, this, &Session::onSubscriberState);
}

Session::~Session()
{
    // The clients cancel their calls in their destructors: nobody is there for the results.
    for (const auto &call : std::as_const(m_calls)) {
        if (call)
            call->disconnect(this);
    }
}

void Session::use(const Profile &profile)
{
    const bool other = profile.id != m_profile.id;
    disconnectNow();
    m_profile = profile;
    if (other) {
        m_secret.reset();
        failHeld(tr("Not sent: another profile was selected first. Select the profile it was "
                    "for, and send it again."));
    }
    listenNow();
    if (m_secret)
        connectNow();
}

void Session::setSecret(const std::optional<PushRadar::Secret> &secret)
{
    if (m_secret == secret)
        return;
    m_secret = secret;
    m_v2.reset();
    m_v3.reset();
    if (!m_secret)
        return;
    m_secrets.add(*m_secret);
    connectNow();
}

void Session::refuseSecret(const QString &reason)
{
    if (!isReady())
        failHeld(reason);
}

void Session::connectNow()
{
    m_v2 = clientOf(m_profile, ApiVersion::V2, *m_secret);
    m_v3 = clientOf(m_profile, ApiVersion::V3, *m_secret);
    if (m_profile.webSocketUrl.isEmpty()) {
        releaseHeld({});
    } else {
        m_holdLimit.start();
        // The tokens of these channels couldn't be requested without the secret.
        const QSet<QString> withoutToken = std::exchange(m_withoutToken, {});
        for (const QString &channel : withoutToken) {
            m_subscriber.unsubscribe(channel);
            m_subscriber.subscribe(channel);
        }
        QStringList heard;
        for (const Held &held : std::as_const(m_held)) {
            const QString channel = held.message.channel().toString();
            if (m_subscriber.isSubscribed(channel))
                heard.append(channel);
        }
        for (const QString &channel : std::as_const(heard))
            releaseHeld(channel);
        if (m_subscriber.state() == SandboxSubscriber::State::Disconnected)
            releaseHeld({});
    }
    Q_EMIT ready();
}

void Session::listenNow()
{
    if (m_profile.webSocketUrl.isEmpty())
        return;
    m_subscriber.open(m_profile.webSocketUrl, m_profile.publicKey, runMark());
    for (const ChannelEntry &channel : m_channels.entries()) {
        if (channel.wish == ChannelWish::Listen)
            m_subscriber.subscribe(channel.name);
    }
    Q_EMIT listening();
}

void Session::disconnectNow()
{
    m_wasConnected = false; // so that no lost connection is reported
    m_holdLimit.stop();
    m_v2.reset();
    m_v3.reset();
    m_withoutToken.clear();
    m_subscriber.close();
}

quint64 Session::broadcast(const Message &message, ApiVersion version, const QByteArray &typed,
                           const QString &partOf)
{
    const QString channel = message.channel().toString();
    Event event;
    event.kind = EventKind::Broadcast;
    event.outcome = Outcome::Pending;
    event.version = version;
    event.time = QDateTime::currentDateTimeUtc();
    event.channel = channel;
    event.data = message.data();
    event.typed = typed;
    event.partOf = partOf;
    const quint64 number = record(event);
    m_channels.touch(channel, event.time);
    follow(channel);
    // A disconnected subscriber won't see the message, so the broadcast doesn't wait for it.
    const bool canListen = m_subscriber.state() != SandboxSubscriber::State::Disconnected;
    const bool waits =
        canListen && m_subscriber.isWanted(channel) && !m_subscriber.isSubscribed(channel);
    m_held.append({number, message, version, false, isReady() && !waits});
    if (isReady() && waits)
        m_holdLimit.start();
    Q_EMIT sendingChanged(true);
    askForSecret();
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
    if (const Event *recorded = m_history.find(number)) {
        Event event = *recorded;
        event.outcome = Outcome::Failed;
        event.note = tr("Canceled before the message was sent.");
        m_history.update(number, shareable(std::move(event)));
    }
    Q_EMIT broadcastFinished(number);
    Q_EMIT sendingChanged(isSending());
}

void Session::follow(const QString &channel)
{
    if (m_profile.webSocketUrl.isEmpty() || !PushRadar::ChannelName::make(channel, ApiVersion::V2)
        || m_channels.wishOf(channel) == ChannelWish::Stopped)
        return;
    m_channels.setWish(channel, ChannelWish::Listen);
    m_subscriber.subscribe(channel);
    Q_EMIT followingChanged(channel);
}

void Session::unfollow(const QString &channel)
{
    m_subscriber.unsubscribe(channel);
    Q_EMIT followingChanged(channel);
}

void Session::askForSecret()
{
    if (!isReady() && !m_profile.isSandbox) // the sandbox has a secret of its own
        Q_EMIT secretNeeded();
}

void Session::send(quint64 number, const Message &message, ApiVersion version)
{
    const auto began = ArrivalMatcher::Clock::now();
    const SharedClient sender = client(version);
    Call *const call = sender->broadcast(message);
    m_calls.insert(number, call);
    connect(call, &Call::finished, this, [this, sender, number, began](const Call *finished) {
        onBroadcastFinished(number, began, *finished);
    });
}

void Session::failHeld(const QString &reason)
{
    const QList<Held> given = std::exchange(m_held, {});
    for (const Held &held : given) {
        if (const Event *recorded = m_history.find(held.number)) {
            Event event = *recorded;
            event.outcome = Outcome::Failed;
            event.note = reason;
            m_history.update(held.number, event);
        }
        Q_EMIT broadcastFinished(held.number);
    }
    if (!given.isEmpty())
        Q_EMIT sendingChanged(isSending());
}

quint64 Session::record(Event event)
{
    event.profileId = m_profile.id;
    return m_history.append(redacted(std::move(event), m_secrets));
}

void Session::onRecorded(const QList<quint64> &numbers)
{
    for (Held &held : m_held)
        held.isRecorded |= numbers.contains(held.number);
    sendReleased();
}

void Session::releaseHeld(const QString &channel)
{
    if (!isReady())
        return;
    for (Held &held : m_held)
        held.isReleased |= channel.isEmpty() || held.message.channel().toString() == channel;
    sendReleased();
}

void Session::sendReleased()
{
    QList<Held> waiting;
    for (const Held &held : std::exchange(m_held, {})) {
        if (held.isRecorded && held.isReleased && isReady())
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
    if (const Event *recorded = m_history.find(number)) {
        Event event = *recorded;
        const auto error = call.error();
        event.outcome = error ? Outcome::Failed : Outcome::Done;
        event.note = error ? error->message : QString();
        event.exchange = std::make_shared<const PushRadar::Exchange>(call.exchange());
        event.duration = call.exchange().timing.finished;
        event.broadcastId = call.broadcastId();
        event.subscribers = call.subscribers();
        m_history.update(number, event);
    }
    if (!call.broadcastId().isEmpty())
        showDelays(m_matcher.broadcastKnown(call.broadcastId(), began));
    Q_EMIT broadcastFinished(number);
    Q_EMIT sendingChanged(isSending());
}

void Session::onTokenNeeded(const QString &channel, const QString &socketId)
{
    const SharedClient asking = client(ApiVersion::V3);
    if (!asking) {
        m_withoutToken.insert(channel);
        return;
    }
    Call *const call = asking->authenticate(channel, socketId);
    connect(call, &Call::finished, this,
            [this, asking, channel](Call *finished) { onTokenCallFinished(channel, *finished); });
}

void Session::onTokenCallFinished(const QString &channel, Call &call)
{
    Event event = authenticationEvent(channel, call, tr("RadarDesk got a token for this channel."));
    event.partOf = conversationOn(channel);
    record(std::move(event));
    if (const auto error = call.error()) {
        releaseHeld(channel);
        Q_EMIT followingFailed(channel, error->message);
    } else {
        m_subscriber.presentToken(channel, call.token());
    }
}

QString Session::conversationOn(const QString &channel)
{
    const auto held = std::find_if(m_held.cbegin(), m_held.cend(), [&channel](const Held &each) {
        return each.message.channel().toString() == channel;
    });
    return held == m_held.cend() ? QString() : conversationOf(held->number, m_history);
}

void Session::onRefused(const QString &channel, int code, const QString &message)
{
    //: %1 is a code, %2 why
    const QString sentence = tr("Subscription refused (%1): %2").arg(code).arg(message);
    recordConnection(Outcome::Failed, channel, sentence);
    releaseHeld(channel);
    Q_EMIT followingFailed(channel, sentence);
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
    const quint64 number = record(event);
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
                     m_profile.isSandbox
                         ? (connected ? tr("Connected to the sandbox.")
                                      : tr("Connection to the sandbox lost. Reconnecting…"))
                         : connected ? tr("Connected to the service.")
                                     : tr("Connection to the service lost. Reconnecting…"));
}

void Session::showDelays(const QList<ArrivalMatcher::Match> &matches)
{
    for (const ArrivalMatcher::Match &match : matches) {
        if (const Event *arrival = m_history.find(match.arrival)) {
            Event event = *arrival;
            event.duration = match.delay;
            m_history.update(match.arrival, event);
        }
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
    record(event);
}

const Session::SharedClient &Session::client(ApiVersion version) const
{
    return version == ApiVersion::V2 ? m_v2 : m_v3;
}

} // namespace RadarDesk::session

#include "moc_session.cpp"
