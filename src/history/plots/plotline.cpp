// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/plots/plotline.h>

#include <algorithm>
#include <cstdlib>

namespace RadarDesk::history {

const PlotReading *PlotLine::nearest(qint64 time) const
{
    if (readings.isEmpty())
        return nullptr;
    const auto after = std::lower_bound(
        readings.cbegin(), readings.cend(), time,
        [](const PlotReading &reading, qint64 wanted) { return reading.time < wanted; });
    if (after == readings.cend())
        return &readings.constLast();
    if (after == readings.cbegin())
        return &*after;
    const auto before = after - 1;
    return time - before->time < after->time - time ? &*before : &*after;
}

QList<QPointF> PlotLine::points() const
{
    QList<QPointF> points;
    points.reserve(readings.size());
    for (const PlotReading &reading : readings) {
        const auto from = static_cast<double>(reading.from);
        if (reading.least < reading.value)
            points.append({from, reading.least});
        if (reading.greatest > reading.value)
            points.append({from, reading.greatest});
        points.append({static_cast<double>(reading.time), reading.value});
    }
    return points;
}

std::optional<qint64> nearestTime(const QList<PlotLine> &lines, qint64 time)
{
    std::optional<qint64> nearest;
    for (const PlotLine &line : lines) {
        const PlotReading *reading = line.nearest(time);
        if (reading && (!nearest || std::abs(reading->time - time) < std::abs(*nearest - time)))
            nearest = reading->time;
    }
    return nearest;
}

std::optional<qint64> nextTime(const QList<PlotLine> &lines, qint64 time, bool forward)
{
    std::optional<qint64> next;
    for (const PlotLine &line : lines) {
        for (const PlotReading &reading : line.readings) {
            const bool isBeyond = forward ? reading.time > time : reading.time < time;
            const bool isNearer = !next || (forward ? reading.time < *next : reading.time > *next);
            if (isBeyond && isNearer)
                next = reading.time;
        }
    }
    return next;
}

} // namespace RadarDesk::history
