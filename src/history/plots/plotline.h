// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPointF>
#include <QString>

#include <optional>

namespace RadarDesk::history {

/// What a line says about a moment.
struct PlotReading
{
    qint64 from = 0; ///< Where its range begins, in milliseconds since the epoch; as is the next.
    qint64 time = 0;
    double value = 0;
    double least = 0;
    double greatest = 0;
    qint64 count = 0; ///< Of how many arrivals it is made.
};

/// One line of a plot.
struct PlotLine
{
    QString name;
    QString unit; ///< Empty where there is none.
    int style = 0; ///< Which colour and dash; see plotStyle().
    QList<PlotReading> readings; ///< The oldest first.

    /// The reading nearest to \a time; nullptr when there is none.
    [[nodiscard]] const PlotReading *nearest(qint64 time) const;
    /// What is drawn: each reading, and what is least and greatest within it. At most three points
    /// a reading; x is in milliseconds since the epoch.
    [[nodiscard]] QList<QPointF> points() const;
};

/// When the reading nearest to \a time was, of any of the lines.
[[nodiscard]] std::optional<qint64> nearestTime(const QList<PlotLine> &lines, qint64 time);
/// When the next reading after \a time was, of any of the lines, or, backward, the last before it.
[[nodiscard]] std::optional<qint64> nextTime(const QList<PlotLine> &lines, qint64 time,
                                             bool forward);

} // namespace RadarDesk::history
