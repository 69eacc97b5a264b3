// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/plots/plotline.h>

#include <QList>
#include <QString>

namespace RadarDesk::gui {

/// An axis of numbers that begins, ends and steps at round ones.
struct NumberScale
{
    double from = 0;
    double to = 1;
    double step = 1;
    int decimals = 0; ///< How many a step needs.

    bool operator==(const NumberScale &) const = default;
};

/// The scale that holds both, in at most about \a steps steps.
[[nodiscard]] NumberScale numberScale(double least, double greatest, int steps);

/// The scale that holds all of \a lines, but nothing beyond plus and minus \a most. What is
/// measured in a unit begins at zero.
[[nodiscard]] NumberScale numberScale(const QList<history::PlotLine> &lines, double most,
                                      int steps);

/// The axis that a line is drawn against: the first two are at the left and at the right, with
/// numbers. The others are as high as the plot, and have their numbers in the legend.
struct PlotAxis
{
    QList<int> lines; ///< Which ones of the plot.

    bool operator==(const PlotAxis &) const = default;
};

// An axis of QCustomPlot can't hold a greater number; the line of one runs along the edge.
inline constexpr double GreatestPlotted = 1e249;

/// How many axes have numbers beside the plot.
inline constexpr int NumberedAxes = 2;

/// The axes that \a lines need so that each can be read: lines of other units, or, without a
/// unit, more than ten times as large, are drawn against another one. The first line is at the
/// left.
[[nodiscard]] QList<PlotAxis> plotAxes(const QList<history::PlotLine> &lines);

/// The least and the greatest value of a line.
struct ValueRange
{
    double least = 0;
    double greatest = 0;
};
[[nodiscard]] ValueRange valueRange(const history::PlotLine &line);

/// A moment that is named on an axis of time.
struct TimeMark
{
    qint64 time = 0; ///< Milliseconds since the epoch.
    QString text; ///< In local time.

    bool operator==(const TimeMark &) const = default;
};

/// Round moments between two, at most \a count of them.
[[nodiscard]] QList<TimeMark> timeMarks(qint64 from, qint64 to, int count);

} // namespace RadarDesk::gui
