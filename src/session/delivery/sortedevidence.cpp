// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/delivery/sortedevidence.h>

#include <session/delivery/deliverycase.h>
#include <session/observation/eventcauses.h>

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
