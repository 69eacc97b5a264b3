// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/events/event.h>

#include <functional>

namespace RadarDesk::history {

/// What each text of an event goes through, to keep known secrets out of it. An empty function
/// leaves texts as they are.
struct EventFilter
{
    std::function<QString(const QString &)> text;
    std::function<QByteArray(const QByteArray &)> bytes;
};

/// The event with each of its texts, and of its exchange's, having gone through the filter.
[[nodiscard]] workbench::Event filteredEvent(workbench::Event event, const EventFilter &filter);

} // namespace RadarDesk::history
