// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/plots/delayseries.h>

#include <cmath>

namespace RadarDesk::history {

namespace {

constexpr double ClassRatio = 1.05;
constexpr double MicrosecondsInMs = 1000.0;
constexpr double Median = 0.5;
constexpr double Percentile99 = 0.99;

} // namespace

void DelayCounts::add(std::chrono::microseconds delay)
{
    const double size = std::max<double>(1.0, static_cast<double>(delay.count()));
    add(static_cast<int>(std::floor(std::log(size) / std::log(ClassRatio))), 1);
}

void DelayCounts::add(int number, qint64 count)
{
    const auto place =
        std::lower_bound(m_classes.begin(), m_classes.end(), number,
                         [](const SizeClass &each, int wanted) { return each.number < wanted; });
    if (place != m_classes.end() && place->number == number)
        place->count += count;
    else
        m_classes.insert(place, {number, count});
    m_count += count;
}

void DelayCounts::merge(const DelayCounts &other)
{
    for (const SizeClass &each : other.m_classes)
        add(each.number, each.count);
}

double DelayCounts::quantile(double share) const
{
    const auto wanted =
        std::max<qint64>(1, static_cast<qint64>(std::ceil(share * static_cast<double>(m_count))));
    qint64 passed = 0;
    for (const SizeClass &each : m_classes) {
        passed += each.count;
        // The middle of the class is at most half its width off.
        if (passed >= wanted)
            return std::pow(ClassRatio, each.number + Median) / MicrosecondsInMs;
    }
    return 0;
}

void DelaySeries::add(qint64 time, std::chrono::microseconds delay)
{
    m_rows.each(time, [delay](DelayCounts &bucket) { bucket.add(delay); });
}

QList<DelayPoint> DelaySeries::points(PlotWindow window) const
{
    const BucketRow<DelayCounts> &row = m_rows.of(window);
    QList<DelayPoint> points;
    points.reserve(static_cast<qsizetype>(row.buckets().size()));
    for (const auto &bucket : row.buckets())
        points.append({.time = bucket.from + row.width() / 2,
                       .median = bucket.held.quantile(Median),
                       .percentile99 = bucket.held.quantile(Percentile99),
                       .count = bucket.held.count()});
    return points;
}

} // namespace RadarDesk::history
