// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/events/event.h>

#include <QList>

namespace RadarDesk::history {

/// Events as JSON for the clipboard: of one, its data, set out on several lines; of several, an
/// array of objects with time, channel, kind and data. The values in the data stay untouched.
[[nodiscard]] QByteArray eventsAsJson(const QList<workbench::Event> &events);

} // namespace RadarDesk::history
