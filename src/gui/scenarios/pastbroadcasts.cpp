// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/scenarios/pastbroadcasts.h>

#include <QSet>

namespace RadarDesk::gui {

using namespace workbench;
using namespace history;

QList<PastBroadcast> pastBroadcasts(const QList<StoredEvent> &events)
{
    QSet<QString> sent;
    for (const StoredEvent &stored : events) {
        if (stored.event.kind == EventKind::Broadcast && !stored.event.broadcastId.isEmpty())
            sent.insert(stored.event.broadcastId);
    }
    QList<PastBroadcast> broadcasts;
    for (const StoredEvent &stored : events) {
        const Event &event = stored.event;
        const bool isMessage =
            event.kind == EventKind::Broadcast || event.kind == EventKind::Arrival;
        const bool isCopy = event.kind == EventKind::Arrival && sent.contains(event.broadcastId);
        if (isMessage && !isCopy && !event.data.isEmpty())
            broadcasts.append({event.time, event.channel, event.data});
    }
    return broadcasts;
}

} // namespace RadarDesk::gui
