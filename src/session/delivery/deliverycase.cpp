// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/delivery/deliverycase.h>

#include <workbench/core/namecomparison.h>
#include <workbench/events/eventtext.h>

#include <algorithm>
#include <cstdlib>

namespace RadarDesk::session {

using namespace sandbox;
using namespace workbench;

namespace {

constexpr QStringView OwnClient = u"RadarDesk"; // as TrafficRecorder names it in each language
constexpr qint64 NearMs = 1000; // between a call and what was done to it

/// Whether a call that names no channel may have been meant for a broadcast: at a wrong path, any
/// may.
bool mayBeBroadcast(const Event &call)
{
    return call.exchange && !call.exchange->url.path().endsWith(u"/client-data");
}

/// Whether somebody else than RadarDesk got it, as far as that is known.
bool reachedOthers(const Event &event)
{
    return event.deliveries && event.deliveries->total > 0;
}

void takeNewer(std::optional<Event> &newest, const Event &event)
{
    if (!newest || event.time >= newest->time)
        newest = event;
}

/// \a asked as it is in \a recorded, where more may be known of it than when it was asked about:
/// what it reached, and what the pages report.
Event asItIsNow(const Event &asked, const QList<Event> &recorded)
{
    const auto same = std::ranges::find_if(recorded, [&](const Event &event) {
        if (event.profileId != asked.profileId || event.source != asked.source)
            return false;
        if (!asked.broadcastId.isEmpty())
            return event.broadcastId == asked.broadcastId;
        return event.time == asked.time && event.channel == asked.channel
            && event.data == asked.data;
    });
    return same == recorded.end() ? asked : *same;
}

} // namespace

DeliveryCase::DeliveryCase(const DeliveryEvidence &evidence)
    : m_evidence(evidence)
    , m_subject(findSubject())
    , m_channel(m_subject && !m_subject->channel.isEmpty() ? m_subject->channel
                                                           : evidence.question.channel)
    , m_moment(m_subject ? momentOf(*m_subject) : evidence.now)
{
}

QList<Event> DeliveryCase::ownCalls() const
{
    QList<Event> calls;
    for (const Event &call : m_evidence.calls) {
        if (call.profileId == m_evidence.question.profile)
            calls.append(call);
    }
    return calls;
}

std::optional<Event> DeliveryCase::findSubject() const
{
    const DeliveryQuestion &question = m_evidence.question;
    if (question.broadcast)
        return asItIsNow(*question.broadcast, m_evidence.broadcasts);
    std::optional<Event> ofApp;
    std::optional<Event> ofRadarDesk;
    for (const Event &event : m_evidence.broadcasts)
        takeNewer(event.source == EventSource::App ? ofApp : ofRadarDesk, event);
    std::optional<Event> similar;
    std::optional<Event> unreadable;
    const QList<Event> calls = ownCalls();
    for (const Event &call : calls) {
        const QString named = call.channel.isEmpty() ? requestedChannel(call) : call.channel;
        const bool isRefused = call.kind == EventKind::Call && call.outcome == Outcome::Failed;
        if (isRefused && named == question.channel)
            takeNewer(ofApp, call);
        else if (call.kind == EventKind::Broadcast && named != question.channel
                 && areAlike(named, question.channel) && !reachedOthers(call))
            takeNewer(similar, call);
        else if (isRefused
                 && (named.isEmpty() ? mayBeBroadcast(call) : areAlike(named, question.channel)))
            takeNewer(unreadable, call);
    }
    // What the app does is what one asks about: of RadarDesk's own broadcast one sees what became.
    for (const auto &found : {ofApp, similar, ofRadarDesk, unreadable}) {
        if (found)
            return found;
    }
    return std::nullopt;
}

const SubscriberLife *DeliveryCase::lifeOf(const QString &socketId) const
{
    const auto found =
        std::ranges::find_if(m_evidence.subscribers,
                             [&](const SubscriberLife &life) { return life.socketId == socketId; });
    return found == m_evidence.subscribers.end() ? nullptr : &*found;
}

bool DeliveryCase::isOwn(const Deliveries::Receipt &receipt) const
{
    const SubscriberLife *const life = lifeOf(receipt.socketId);
    return life ? life->isOwn : receipt.client == OwnClient;
}

bool DeliveryCase::wasPresent(const SubscriberLife &life) const
{
    const auto &deliveries = m_subject ? m_subject->deliveries : nullptr;
    if (!deliveries)
        return life.stayAt(m_channel, m_moment) != nullptr;
    const auto isHere = [&](const auto &entry) { return entry.socketId == life.socketId; };
    if (std::ranges::any_of(deliveries->receipts, isHere))
        return true;
    if (std::ranges::any_of(deliveries->absences, isHere))
        return false;
    return life.stayAt(m_channel, m_moment) != nullptr;
}

QList<SubscriberLife> DeliveryCase::present() const
{
    QList<SubscriberLife> found;
    for (const SubscriberLife &life : m_evidence.subscribers) {
        if (!life.isOwn && wasPresent(life))
            found.append(life);
    }
    // One that got it was there, whatever else is known of it.
    const QList<Deliveries::Receipt> got = receivers();
    for (const Deliveries::Receipt &receipt : got) {
        if (!lifeOf(receipt.socketId))
            found.append(SubscriberLife{.socketId = receipt.socketId, .client = receipt.client});
    }
    return found;
}

QList<Deliveries::Receipt> DeliveryCase::receivers() const
{
    QList<Deliveries::Receipt> found;
    if (!m_subject || !m_subject->deliveries)
        return found;
    for (const Deliveries::Receipt &receipt : m_subject->deliveries->receipts) {
        if (!isOwn(receipt))
            found.append(receipt);
    }
    return found;
}

const Event *DeliveryCase::arrival() const
{
    if (!m_subject)
        return nullptr;
    const auto found = std::ranges::find_if(m_evidence.arrivals, [&](const Event &arrival) {
        if (!m_subject->broadcastId.isEmpty() && !arrival.broadcastId.isEmpty())
            return arrival.broadcastId == m_subject->broadcastId;
        return arrival.data == m_subject->data && arrival.time >= m_moment;
    });
    return found == m_evidence.arrivals.end() ? nullptr : &*found;
}

QList<AppliedFault> DeliveryCase::faultsOfMessage() const
{
    QList<AppliedFault> found;
    if (!m_subject || m_subject->broadcastId.isEmpty())
        return found;
    for (const AppliedFault &fault : m_evidence.faults) {
        if (fault.event.broadcastId == m_subject->broadcastId)
            found.append(fault);
    }
    return found;
}

const AppliedFault *DeliveryCase::faultOfCall() const
{
    const auto found = std::ranges::find_if(m_evidence.faults, [&](const AppliedFault &fault) {
        return fault.effect && groupOf(*fault.effect) == FaultGroup::Call
            && (fault.event.channel.isEmpty() || fault.event.channel == m_channel)
            && std::abs(fault.event.time.msecsTo(m_moment)) <= NearMs;
    });
    return found == m_evidence.faults.end() ? nullptr : &*found;
}

QString clockTime(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().time().toString(QStringLiteral("HH:mm:ss.zzz"))
                          : QString();
}

QString spanBetween(const QDateTime &from, const QDateTime &to)
{
    return shortDuration(std::chrono::milliseconds(std::abs(from.msecsTo(to))));
}

QDateTime momentOf(const Event &event)
{
    const bool isOwn = event.source == EventSource::RadarDesk && event.exchange
        && event.exchange->timing.started.isValid();
    return isOwn ? event.exchange->timing.started : event.time;
}

} // namespace RadarDesk::session
