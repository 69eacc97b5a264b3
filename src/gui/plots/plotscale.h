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
