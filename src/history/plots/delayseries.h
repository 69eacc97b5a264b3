// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/plots/bucketrow.h>

#include <QList>

#include <chrono>
#include <vector>

namespace RadarDesk::history {

/// How often there was which delay, to within three per cent, in little memory.
class DelayCounts
{
public:
    void add(std::chrono::microseconds delay);
    void merge(const DelayCounts &other);
    [[nodiscard]] qint64 count() const { return m_count; }
    /// In milliseconds, what \a share of the delays are at most; 0 while there is none.
    [[nodiscard]] double quantile(double share) const;

private:
    /// Delays of about the same size: each class is a few per cent wider than the one before.
    struct SizeClass
    {
        int number = 0;
        qint64 count = 0;
    };

    void add(int number, qint64 count);

    std::vector<SizeClass> m_classes; // those that occurred, the shortest first
    qint64 m_count = 0;
};

struct DelayPoint
{
    qint64 time = 0; ///< The middle of the bucket, in milliseconds since the epoch.
    double median = 0; ///< Milliseconds; as is the next.
    double percentile99 = 0;
    qint64 count = 0;
};

/// How long broadcasts took to arrive, over time.
class DelaySeries
{
public:
    static constexpr qint64 Steps = 60;

    DelaySeries()
        : m_rows(Steps)
    {
    }

    /// \a time in milliseconds since the epoch; in any order.
    void add(qint64 time, std::chrono::microseconds delay);
    /// The oldest first.
    [[nodiscard]] QList<DelayPoint> points(PlotWindow window) const;

private:
    BucketRows<DelayCounts> m_rows;
};

} // namespace RadarDesk::history
