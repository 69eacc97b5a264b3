// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/observation/deliverytracks.h>

#include <base/redaction/namedvalues.h>
#include <base/redaction/secretlike.h>
#include <session/observation/callerwords.h>
#include <session/observation/observedevents.h>
#include <workbench/core/visibletext.h>

#include <algorithm>

namespace RadarDesk::session {

using namespace base;
using namespace sandbox;
using namespace workbench;

namespace {

/// Text from a page's script is cleaned like all foreign input.
QString pageText(const QString &text, qsizetype most, const KnownSecrets &secrets)
{
    return withoutNamedValues(redactSecretLike(secrets.redact(visibleText(text, most))));
}

} // namespace

void DeliveryTracks::add(const ObservedDelivery &delivery, const ClientOf &clientOf)
{
    if (delivery.broadcastId.isEmpty())
        return;
    const QDateTime time = timeOf(delivery.time);
    Track &its = track(delivery.broadcastId);
    its.isKnown = true;
    its.deliveries.total = delivery.subscribers;
    for (const QString &socketId :
         delivery.socketIds.first(std::min(delivery.socketIds.size(), Deliveries::Listed)))
        its.deliveries.receipts.append({socketId, clientOf(socketId), time});
    for (const ObservedDelivery::LookAlike &each :
         delivery.lookAlikes.first(std::min(delivery.lookAlikes.size(), Deliveries::Listed)))
        its.deliveries.lookAlikes.append({visibleText(each.channel), each.subscribers});
    for (const ObservedDelivery::Absence &each :
         delivery.absences.first(std::min(delivery.absences.size(), Deliveries::Listed)))
        its.deliveries.absences.append({each.socketId, clientOf(each.socketId), timeOf(each.left)});
    noteChange(delivery.broadcastId, its);
}

void DeliveryTracks::add(const ObservedCallback &callback, const KnownSecrets &secrets)
{
    constexpr qsizetype MostOfMessage = 1'000;
    const auto found = m_tracks.find(callback.broadcastId);
    if (found == m_tracks.end())
        return;
    found->isKnown = true;
    Deliveries &deliveries = found->deliveries;
    ++deliveries.reports;
    deliveries.thrown += callback.threw ? 1 : 0;
    QList<Deliveries::Callback> &listed = deliveries.callbacks;
    if (listed.size() >= Deliveries::Listed) {
        const auto quiet =
            std::find_if(listed.begin(), listed.end(),
                         [](const Deliveries::Callback &each) { return !each.threw; });
        if (callback.threw && quiet != listed.end())
            listed.erase(quiet);
    }
    if (listed.size() < Deliveries::Listed)
        listed.append({.socketId = visibleText(callback.socketId),
                       .time = timeOf(callback.time),
                       .callbacks = callback.callbacks,
                       .threw = callback.threw,
                       .message = pageText(callback.message, MostOfMessage, secrets),
                       .file = pageText(callback.file, MostOfMessage, secrets),
                       .line = callback.line});
    noteChange(callback.broadcastId, *found);
}

void DeliveryTracks::setEvent(const QString &broadcastId, quint64 number, bool isTold)
{
    if (broadcastId.isEmpty())
        return;
    Track &its = track(broadcastId);
    its.number = number;
    if (its.isKnown && !isTold)
        noteChange(broadcastId, its);
}

std::shared_ptr<const Deliveries> DeliveryTracks::find(const QString &broadcastId) const
{
    const auto found = m_tracks.constFind(broadcastId);
    return found != m_tracks.cend() && found->isKnown
        ? std::make_shared<const Deliveries>(found->deliveries)
        : nullptr;
}

QList<DeliveryTracks::Change> DeliveryTracks::takeChanges(qsizetype most)
{
    QList<Change> changes;
    while (!m_changed.isEmpty() && changes.size() < most) {
        const QString broadcastId = *m_changed.cbegin();
        m_changed.remove(broadcastId);
        if (const auto found = m_tracks.constFind(broadcastId); found != m_tracks.cend())
            changes.append({found->number, std::make_shared<const Deliveries>(found->deliveries)});
    }
    return changes;
}

DeliveryTracks::Track &DeliveryTracks::track(const QString &broadcastId)
{
    if (const auto found = m_tracks.find(broadcastId); found != m_tracks.end())
        return *found;
    if (m_order.size() >= Capacity) {
        m_tracks.remove(m_order.constFirst());
        m_order.removeFirst();
    }
    m_order.append(broadcastId);
    return m_tracks[broadcastId];
}

void DeliveryTracks::noteChange(const QString &broadcastId, const Track &track)
{
    if (track.number > 0)
        m_changed.insert(broadcastId);
}

} // namespace RadarDesk::session
