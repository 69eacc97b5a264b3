// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/plots/timeseries.h>

namespace RadarDesk::history {

void ValueBucket::add(qint64 time, double value)
{
    merge({.least = value, .greatest = value, .last = value, .lastAt = time, .count = 1});
}

void ValueBucket::merge(const ValueBucket &other)
{
    if (other.count == 0)
        return;
    if (count == 0) {
        *this = other;
        return;
    }
    least = std::min(least, other.least);
    greatest = std::max(greatest, other.greatest);
    if (other.lastAt >= lastAt) {
        last = other.last;
        lastAt = other.lastAt;
    }
    count += other.count;
}

void TimeSeries::add(qint64 time, double value)
{
    m_rows.each(time, [=](ValueBucket &bucket) { bucket.add(time, value); });
}

} // namespace RadarDesk::history
