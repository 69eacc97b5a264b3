// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/core/event.h>

#include <QVariant>

namespace RadarDesk::history {

/// What a cell of the timeline says of an event, for a column and a role of TimelineModel.
[[nodiscard]] QVariant timelineCell(const workbench::Event &event, int column, int role);
/// What stands above a column.
[[nodiscard]] QVariant timelineHeader(int column, int role);

} // namespace RadarDesk::history
