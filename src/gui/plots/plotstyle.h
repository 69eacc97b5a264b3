// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPen>

class QPalette;

namespace RadarDesk::gui {

/// How the line of that number is drawn: in a colour that is readable on the palette's base, and
/// in a dash of its own, for those who can't tell the colours apart. The styles repeat after
/// PlotStyleCount.
[[nodiscard]] QPen plotStyle(int number, const QPalette &palette);

inline constexpr int PlotStyleCount = 12;

} // namespace RadarDesk::gui
