// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>
#include <optional>

namespace RadarDesk::history {

/// How far back a plot looks.
enum class PlotWindow { Minute, FiveMinutes, Hour, All };

inline constexpr std::array PlotWindows{PlotWindow::Minute, PlotWindow::FiveMinutes,
                                        PlotWindow::Hour, PlotWindow::All};

/// In milliseconds; nothing for All.
[[nodiscard]] constexpr std::optional<qint64> spanOf(PlotWindow window)
{
    constexpr qint64 MinuteMs = 60'000;
    switch (window) {
    case PlotWindow::Minute:
        return MinuteMs;
    case PlotWindow::FiveMinutes:
        return 5 * MinuteMs;
    case PlotWindow::Hour:
        return 60 * MinuteMs;
    case PlotWindow::All:
        break;
    }
    return std::nullopt;
}

} // namespace RadarDesk::history
