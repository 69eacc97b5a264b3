// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/timeline/timelinerow.h>

#include <QVariant>

namespace RadarDesk::history {

/// What a cell of the timeline says, for a column and a role of TimelineModel. \a profile is what
/// the profile is called where it is to be said.
[[nodiscard]] QVariant timelineCell(const TimelineRow &row, int column, int role,
                                    const QString &profile);
/// What stands above a column.
[[nodiscard]] QVariant timelineHeader(int column, int role);

} // namespace RadarDesk::history
