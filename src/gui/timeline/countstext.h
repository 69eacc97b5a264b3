// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/search/eventtally.h>

#include <QString>

namespace RadarDesk::gui {

/// A moment in milliseconds since the epoch, with its day unless that is today.
[[nodiscard]] QString momentText(qint64 time);
/// "3 sent, 2 received, 1 failed", without what there is none of.
[[nodiscard]] QString countsText(const history::SortCounts &counts);
/// The same with the time that they are of.
[[nodiscard]] QString countsText(qint64 from, qint64 to, const history::SortCounts &counts);

} // namespace RadarDesk::gui
