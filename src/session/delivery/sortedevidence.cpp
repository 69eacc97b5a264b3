// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/delivery/sortedevidence.h>

#include <session/delivery/deliverycase.h>
#include <session/delivery/subscriberlives.h>
#include <session/observation/eventcauses.h>

#include <QSet>

#include <algorithm>

namespace RadarDesk::session {

using namespace workbench;

namespace {

/// What the sandbox counts its broadcasts by: 12 of "4f1c-12"; nothing for another ID.
std::optional<qlonglong> numberIn(const QString &id)
{
    bool isNumber = false;
    const qlonglong number = QStringView(id).sliced(id.lastIndexOf(u'-') + 1).toLongLong(&isNumber);
    return isNumber && id.contains(u'-') ? std::optional(number) : std::nullopt;
}

QString runIn(const QString &id)
{
    return id.first(std::max<qsizetype>(id.lastIndexOf(u'-'), 0));
}

void addFault(DeliveryEvidence &evidence, const Event &event)
{
    const bool isKnown = std::ranges::any_of(evidence.faults, [&](const AppliedFault &fault) {
        return fault.event.time == event.time && fault.event.note == event.note
            && fault.event.broadcastId == event.broadcastId;
    });
    if (!isKnown)
        evidence.faults.append({faultEffectIn(event), event});
}

/// Whether one of them had ended before the other one began.
bool areApart(const SubscriberLife &one, const SubscriberLife &other)
{
    const auto isBefore = [](const SubscriberLife &first, const SubscriberLife &second) {
        return first.ended.isValid() && second.opened.isValid() && first.ended <= second.opened;
    };
    return isBefore(one, other) || isBefore(other, one);
}

/// \a event with what became of it at those connections alone.
Event onlyAt(Event event, const QSet<QString> &socketIds)
{
    if (!event.deliveries)
        return event;
    Deliveries kept = *event.deliveries;
    const bool areAllListed = kept.total <= kept.receipts.size();
    const bool areReportsListed = kept.reports <= kept.callbacks.size();
    const auto isOther = [&](const auto &each) { return !socketIds.contains(each.socketId); };
    kept.receipts.removeIf(isOther);
    kept.absences.removeIf(isOther);
    kept.callbacks.removeIf(isOther);
    kept.lookAlikes.clear(); // those who were there are others
    if (areAllListed)
        kept.total = kept.receipts.size();
    if (areReportsListed)
        kept.reports = kept.callbacks.size();
    kept.thrown = std::ranges::count(kept.callbacks, true, &Deliveries::Callback::threw);
    event.deliveries = std::make_shared<const Deliveries>(std::move(kept));
    return event;
}

} // namespace

void sortInto(DeliveryEvidence &evidence, const QList<Event> &events)
{
    for (const Event &event : events) {
        switch (event.kind) {
        case EventKind::Broadcast:
            evidence.broadcasts.append(event);
            break;
        case EventKind::Arrival:
            evidence.arrivals.append(event);
            break;
        case EventKind::Fault:
            addFault(evidence, event);
            break;
        case EventKind::Gap:
            evidence.hasGap = true;
            break;
        case EventKind::Connection:
            if (event.socketId.isEmpty() && event.outcome == Outcome::Failed
                && event.source == EventSource::Page)
                evidence.refusedConnections.append(event);
            break;
        default:
            break;
        }
    }
}

void narrowTo(DeliveryEvidence &evidence, const QString &socketId)
{
    QList<SubscriberLife> &lives = evidence.subscribers;
    const auto found = std::ranges::find(lives, socketId, &SubscriberLife::socketId);
    if (found == lives.end())
        return;
    const SubscriberLife asked = *found;
    lives.removeIf([&asked](const SubscriberLife &life) {
        return life.socketId != asked.socketId
            && !(isSameClient(life, asked) && areApart(life, asked));
    });
    QSet<QString> socketIds;
    for (const SubscriberLife &life : std::as_const(lives))
        socketIds.insert(life.socketId);
    for (QList<Event> *events : {&evidence.broadcasts, &evidence.calls}) {
        for (Event &event : *events)
            event = onlyAt(std::move(event), socketIds);
    }
}

void inOrderOfSending(QList<Event> &broadcasts)
{
    std::ranges::stable_sort(broadcasts, {}, momentOf);
    // Clocks tell milliseconds, and two machines tell different ones: within the places of those
    // of one run, its numbers decide.
    QHash<QString, QList<qsizetype>> placesOfRuns;
    for (qsizetype i = 0; i < broadcasts.size(); ++i) {
        const QString &id = broadcasts.at(i).broadcastId;
        if (numberIn(id))
            placesOfRuns[runIn(id)].append(i);
    }
    for (const QList<qsizetype> &places : std::as_const(placesOfRuns)) {
        QList<Event> events;
        for (const qsizetype place : places)
            events.append(broadcasts.at(place));
        std::ranges::stable_sort(events, {},
                                 [](const Event &event) { return numberIn(event.broadcastId); });
        for (qsizetype i = 0; i < places.size(); ++i)
            broadcasts[places.at(i)] = events.at(i);
    }
}

} // namespace RadarDesk::session
