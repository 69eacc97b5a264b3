// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/core/textdifference.h>

namespace RadarDesk::workbench {

/// The changed lines of a difference in a few rows, each with its sign and cut where it is long;
/// a last row says how many more there are.
[[nodiscard]] QString changedLines(const TextDifference &difference, int mostRows = 5);

} // namespace RadarDesk::workbench
