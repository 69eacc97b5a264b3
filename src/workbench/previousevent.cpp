// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/previousevent.h>

#include <workbench/timelinemodel.h>

namespace RadarDesk {

std::optional<Event> previousOf(const TimelineModel &timeline, const Event &event)
{
    for (int row = timeline.rowOf(event.number) - 1; row >= 0; --row) {
        const Event &earlier = timeline.at(row);
        if (earlier.kind == event.kind && earlier.channel == event.channel
            && earlier.profileId == event.profileId && !earlier.data.isEmpty())
            return earlier;
    }
    return std::nullopt;
}

} // namespace RadarDesk
