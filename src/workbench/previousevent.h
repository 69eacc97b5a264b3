// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/event.h>

#include <optional>

namespace RadarDesk {

class TimelineModel;

/// The last event before \a event with data, of the same kind, channel and profile; nothing when
/// \a event is the first such one, or no longer in the timeline.
[[nodiscard]] std::optional<Event> previousOf(const TimelineModel &timeline, const Event &event);

} // namespace RadarDesk
