// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <support/desk.h>

#include <QMap>

namespace RadarDesk {

/// Adds a dozen events to the history, long and failed ones too.
inline void addEvents(Desk &desk)
{
    for (int i = 0; i < 12; ++i) {
        desk.history.append(
            {.profileId = "sandbox",
             .kind = i % 2 == 0 ? workbench::EventKind::Broadcast : workbench::EventKind::Arrival,
             .outcome = i == 4 ? workbench::Outcome::Failed : workbench::Outcome::Done,
             .time = QDateTime::currentDateTimeUtc(),
             .channel = "orders",
             .data = QByteArray(R"({"id":7,"items":[1,2,3]})").repeated(1),
             .note = i == 4 ? QString("It failed for a long reason. ").repeated(9) : QString()});
    }
}

/// Where the panes are, and the window.
inline QMap<QString, QRect> panesOf(const Desk &desk)
{
    QMap<QString, QRect> panes{{"window", desk.window.geometry()}};
    for (const char *name : {"left", "topPages", "events", "details"}) {
        const auto *pane = desk.find<QWidget>(name);
        if (pane->isVisible())
            panes.insert(name, QRect(pane->mapTo(&desk.window, QPoint()), pane->size()));
    }
    return panes;
}

} // namespace RadarDesk
