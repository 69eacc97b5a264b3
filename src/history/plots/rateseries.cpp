// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/plots/rateseries.h>

namespace RadarDesk::history {

namespace {

constexpr qint64 SecondMs = 1000;

} // namespace

void RateSeries::add(qint64 time)
{
    m_rows.each(time, [](Count &bucket) { ++bucket.count; });
}

QList<RatePoint> RateSeries::points(PlotWindow window, qint64 now) const
{
    const BucketRow<Count> &row = m_rows.of(window);
    const qint64 width = row.width();
    QList<RatePoint> points;
    const auto addPoint = [&points, width](qint64 from, qint64 count, qint64 span) {
        points.append({.time = from + span / 2,
                       .perSecond = static_cast<double>(count * SecondMs)
                           / static_cast<double>(std::min(span, width)),
                       .count = count});
    };
    qint64 next = 0; // where the bucket after the last one begins
    for (const auto &bucket : row.buckets()) {
        if (!points.isEmpty() && bucket.from > next) {
            addPoint(next, 0, width);
            if (bucket.from - width > next)
                addPoint(bucket.from - width, 0, width);
        }
        const qint64 passed = std::min(width, now - bucket.from);
        if (passed >= SecondMs || passed == width)
            addPoint(bucket.from, bucket.held.count, passed);
        next = bucket.from + width;
    }
    if (!points.isEmpty() && now - next >= width) {
        addPoint(next, 0, width);
        if (now - width > next + width)
            addPoint(now - width, 0, width);
    }
    return points;
}

} // namespace RadarDesk::history
