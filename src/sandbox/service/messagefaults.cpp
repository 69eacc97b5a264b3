// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/service/messagefaults.h>

#include <pushradar/jsonvalue.h>
#include <sandbox/service/hub.h>

#include <utility>

namespace RadarDesk::sandbox {

using Act = ObservedFault::Act;

MessageFaults::MessageFaults(Parts parts)
    : m_parts(std::move(parts))
{
}

bool MessageFaults::concernMessages() const
{
    return m_parts.decider.decides(FaultGroup::Message);
}

QList<QString> MessageFaults::send(const BroadcastMessage &message,
                                   const std::vector<Subscriber *> &subscribers)
{
    QList<FaultSubject> subjects;
    QList<QString> now; // those that no fault keeps it from
    for (const Subscriber *subscriber : subscribers) {
        subjects.append({.channel = message.channel,
                         .socketId = subscriber->socketId(),
                         .page = subscriber->page()});
        now.append(subscriber->socketId());
    }
    QList<QString> gotBy = now;
    QList<QString> twice;
    for (const auto &[decision, places] : m_parts.decider.decideMessage(subjects)) {
        QList<QString> recipients;
        for (const qsizetype place : places)
            recipients.append(subjects.at(place).socketId);
        const auto isRecipient = [&](const QString &id) { return recipients.contains(id); };
        if (decision.effect == FaultEffect::MessageOvertaken) {
            // It is what those get for which one waits already: then that one follows it.
            const QList<QString> served = overtakenOf(message.channel, recipients);
            recipients.removeIf([&](const QString &id) { return served.contains(id); });
        }
        if (recipients.isEmpty())
            continue;
        if (decision.effect == FaultEffect::MessageTwice) {
            twice += recipients;
            report(decision.effect, message, recipients.size());
        } else if (keep(decision, message, recipients)) {
            now.removeIf(isRecipient);
            const bool isWithheld = decision.effect == FaultEffect::MessageLost
                || decision.effect == FaultEffect::MessageHeld;
            if (isWithheld)
                gotBy.removeIf(isRecipient);
        }
    }
    m_parts.hub.deliver(message, now);
    m_parts.hub.deliver(message, twice);
    sendOvertaken(message.channel, now);
    return gotBy;
}

bool MessageFaults::keep(const FaultDecision &decision, const BroadcastMessage &message,
                         const QList<QString> &recipients)
{
    if (decision.effect == FaultEffect::MessageLost) {
        report(decision.effect, message, recipients.size());
        return true;
    }
    if (m_waiting.size() >= MostWaiting || m_bytes + message.data.size() > MostWaitingBytes)
        return false;
    const quint64 number = ++m_last;
    Waiting &waiting = m_waiting[number];
    waiting = {decision.effect, message, recipients, Observing::now(), nullptr};
    m_bytes += message.data.size();
    report(decision.effect, message, recipients.size(), decision.delay);
    if (decision.effect == FaultEffect::MessageHeld) {
        tellHeld();
        return true;
    }
    waiting.timer = std::make_unique<Timer>(m_parts.executor);
    waiting.timer->expires_after(decision.delay);
    waiting.timer->async_wait(Expired([this, number](NetworkError error) {
        const auto place = error ? m_waiting.end() : m_waiting.find(number);
        if (place != m_waiting.end())
            send(place);
    }));
    return true;
}

void MessageFaults::send(Place place)
{
    m_parts.hub.deliver(place->second.message, place->second.recipients);
    erase(place);
}

void MessageFaults::erase(Place place)
{
    const bool wasHeld = place->second.effect == FaultEffect::MessageHeld;
    m_bytes -= place->second.message.data.size();
    m_waiting.erase(place);
    if (wasHeld)
        tellHeld();
}

QList<QString> MessageFaults::overtakenOf(const QString &channel,
                                          const QList<QString> &recipients) const
{
    QList<QString> found;
    for (const auto &[number, waiting] : m_waiting) {
        if (waiting.effect != FaultEffect::MessageOvertaken || waiting.message.channel != channel)
            continue;
        for (const QString &id : waiting.recipients) {
            if (recipients.contains(id))
                found.append(id);
        }
    }
    return found;
}

void MessageFaults::sendOvertaken(const QString &channel, const QList<QString> &recipients)
{
    for (auto place = m_waiting.begin(); place != m_waiting.end();) {
        const auto here = place++;
        Waiting &waiting = here->second;
        if (waiting.effect != FaultEffect::MessageOvertaken || waiting.message.channel != channel)
            continue;
        QList<QString> due;
        for (const QString &id : std::as_const(waiting.recipients)) {
            if (recipients.contains(id))
                due.append(id);
        }
        m_parts.hub.deliver(waiting.message, due);
        waiting.recipients.removeIf([&due](const QString &id) { return due.contains(id); });
        if (waiting.recipients.isEmpty())
            erase(here);
    }
}

void MessageFaults::release(quint64 number, const QByteArray &data)
{
    const auto place = heldAt(number);
    if (place == m_waiting.end())
        return;
    BroadcastMessage &message = place->second.message;
    const auto json = PushRadar::JsonValue::fromJson(data);
    const bool isEdited = json.ok() && json->toJson() != message.data;
    if (isEdited) {
        m_bytes += json->toJson().size() - message.data.size();
        message.data = json->toJson();
    }
    report(FaultEffect::MessageHeld, message, place->second.recipients.size(), {},
           isEdited ? Act::Edited : Act::Released);
    send(place);
}

void MessageFaults::discard(quint64 number)
{
    const auto place = heldAt(number);
    if (place == m_waiting.end())
        return;
    report(FaultEffect::MessageHeld, place->second.message, place->second.recipients.size(), {},
           Act::Discarded);
    erase(place);
}

MessageFaults::Place MessageFaults::heldAt(quint64 number)
{
    const auto place = m_waiting.find(number);
    const bool isHeld =
        place != m_waiting.end() && place->second.effect == FaultEffect::MessageHeld;
    return isHeld ? place : m_waiting.end();
}

void MessageFaults::sendAll()
{
    while (!m_waiting.empty()) {
        if (m_waiting.begin()->second.effect == FaultEffect::MessageHeld)
            release(m_waiting.begin()->first, {});
        else
            send(m_waiting.begin());
    }
}

bool MessageFaults::delayPresence(const QString &channel, const QByteArray &json)
{
    if (!m_parts.decider.decides(FaultGroup::Presence))
        return false;
    const auto decision = m_parts.decider.decide(FaultGroup::Presence, {.channel = channel});
    if (!decision)
        return false;
    report(decision->effect, {channel, {}, {}}, 0, decision->delay);
    const auto timer = std::make_shared<Timer>(m_parts.executor);
    timer->expires_after(decision->delay);
    timer->async_wait(Expired([this, timer, channel, json](NetworkError error) {
        if (!error)
            m_parts.hub.tellPresence(channel, json);
    }));
    return true;
}

void MessageFaults::report(FaultEffect effect, const BroadcastMessage &message,
                           qsizetype recipients, std::chrono::milliseconds delay, Act act) const
{
    if (!m_parts.observing)
        return;
    const Observing &observing = m_parts.observing;
    const bool isHandled = act != Act::Applied;
    observing.report(ObservedFault{
        .time = Observing::now(),
        .act = act,
        .effect = QString(keyOf(effect)),
        .channel = message.channel.left(observing.limits.channelLength),
        .broadcastId = QString::fromLatin1(message.id),
        .subscribers = recipients,
        .data = isHandled ? Observing::cut(message.data, observing.limits.bodyBytes) : QByteArray(),
        .delay = delay});
}

void MessageFaults::tellHeld() const
{
    if (!m_parts.heldChanged)
        return;
    QList<HeldMessage> held;
    for (const auto &[number, waiting] : m_waiting) {
        if (waiting.effect != FaultEffect::MessageHeld)
            continue;
        const auto since =
            std::chrono::duration_cast<std::chrono::milliseconds>(waiting.since.time_since_epoch());
        held.append({number, QString::fromLatin1(waiting.message.id), waiting.message.channel,
                     waiting.message.data, waiting.recipients.size(),
                     QDateTime::fromMSecsSinceEpoch(since.count(), Qt::UTC)});
    }
    m_parts.heldChanged(held);
}

} // namespace RadarDesk::sandbox
