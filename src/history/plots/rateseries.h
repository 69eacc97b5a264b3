// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/plots/bucketrow.h>

#include <QList>

namespace RadarDesk::history {

/// How many arrivals a second there were about a moment.
struct RatePoint
{
    qint64 time = 0; ///< The middle of the bucket, in milliseconds since the epoch.
    double perSecond = 0;
    qint64 count = 0;
};

/// Arrivals a second over time.
class RateSeries
{
public:
    static constexpr qint64 Steps = 60;

    RateSeries()
        : m_rows(Steps)
    {
    }

    /// \a time in milliseconds since the epoch; in any order.
    void add(qint64 time);
    /// The rates until \a now, the oldest first, with a zero on each side of a range in which
    /// nothing came. The seconds that are not over yet count once they are.
    [[nodiscard]] QList<RatePoint> points(PlotWindow window, qint64 now) const;

private:
    struct Count
    {
        qint64 count = 0;
        void merge(const Count &other) { count += other.count; }
    };

    BucketRows<Count> m_rows;
};

} // namespace RadarDesk::history
