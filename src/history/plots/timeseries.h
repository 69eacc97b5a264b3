// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/plots/bucketrow.h>

namespace RadarDesk::history {

/// What some neighbouring values have come to.
struct ValueBucket
{
    double least = 0;
    double greatest = 0;
    double last = 0;
    qint64 lastAt = 0; ///< Milliseconds since the epoch.
    qint64 count = 0;

    void add(qint64 time, double value);
    void merge(const ValueBucket &other);
};

/// A number over time, in little memory whatever the rate: neighbours become one, of which the
/// least and the greatest stay, so that a spike is never lost.
class TimeSeries
{
public:
    /// How many buckets a window has at most.
    static constexpr qint64 Steps = 300;

    TimeSeries()
        : m_rows(Steps)
    {
    }

    /// \a time in milliseconds since the epoch; in any order.
    void add(qint64 time, double value);
    [[nodiscard]] const BucketRow<ValueBucket> &of(PlotWindow window) const
    {
        return m_rows.of(window);
    }

private:
    BucketRows<ValueBucket> m_rows;
};

} // namespace RadarDesk::history
