// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/plots/plotwindow.h>

#include <algorithm>
#include <array>
#include <deque>

namespace RadarDesk::history {

/// What happened, gathered in buckets of equal width in time, in the order of time; buckets in
/// which nothing happened are not kept. T is made empty, and has merge(const T &).
///
/// It never holds more buckets than its capacity: what is older than that goes, or, in a row that
/// widens, neighbours become one.
template <typename T> class BucketRow
{
public:
    struct Bucket
    {
        qint64 from = 0; ///< Milliseconds since the epoch.
        T held;
    };

    /// \a width in milliseconds; of the narrowest buckets in a row that widens.
    BucketRow(qint64 width, std::size_t capacity, bool widens)
        : m_width(width)
        , m_capacity(capacity)
        , m_widens(widens)
    {
    }

    /// The bucket of that moment; nullptr when it is too old to be kept. Moments may come in any
    /// order. Valid until the next call.
    [[nodiscard]] T *at(qint64 time)
    {
        const qint64 from = startOf(time);
        if (!m_widens && !m_buckets.empty() && from <= oldestKept(m_buckets.back().from))
            return nullptr;
        auto place = m_buckets.end();
        if (!m_buckets.empty() && m_buckets.back().from >= from)
            place = std::lower_bound(
                m_buckets.begin(), m_buckets.end(), from,
                [](const Bucket &bucket, qint64 wanted) { return bucket.from < wanted; });
        if (place != m_buckets.end() && place->from == from)
            return &place->held;
        place = m_buckets.insert(place, Bucket{from, T()});
        const bool fits = m_buckets.size() <= m_capacity
            && (m_widens || m_buckets.front().from > oldestKept(m_buckets.back().from));
        if (fits)
            return &place->held;
        makeRoom();
        return at(time);
    }

    [[nodiscard]] const std::deque<Bucket> &buckets() const { return m_buckets; }
    [[nodiscard]] qint64 width() const { return m_width; }

private:
    /// Also before the epoch.
    [[nodiscard]] qint64 startOf(qint64 time) const
    {
        const qint64 rest = time % m_width;
        return time - (rest < 0 ? rest + m_width : rest);
    }
    [[nodiscard]] qint64 oldestKept(qint64 newest) const
    {
        return newest - m_width * static_cast<qint64>(m_capacity);
    }
    void makeRoom()
    {
        if (!m_widens) {
            while (m_buckets.front().from <= oldestKept(m_buckets.back().from))
                m_buckets.pop_front();
            return;
        }
        while (m_buckets.size() > m_capacity) {
            m_width *= 2;
            std::deque<Bucket> merged;
            for (const Bucket &bucket : m_buckets) {
                const qint64 from = startOf(bucket.from);
                if (merged.empty() || merged.back().from != from)
                    merged.push_back({from, bucket.held});
                else
                    merged.back().held.merge(bucket.held);
            }
            m_buckets = std::move(merged);
        }
    }

    qint64 m_width;
    std::size_t m_capacity;
    bool m_widens;
    std::deque<Bucket> m_buckets;
};

/// The same happenings as each PlotWindow shows them: so the last minute stays sharp, however long
/// the whole is.
template <typename T> class BucketRows
{
public:
    /// With about \a steps buckets across a window.
    explicit BucketRows(qint64 steps)
        : m_rows{rowFor(PlotWindow::Minute, steps), rowFor(PlotWindow::FiveMinutes, steps),
                 rowFor(PlotWindow::Hour, steps), rowFor(PlotWindow::All, steps)}
    {
    }

    /// Calls \a act with the bucket of that moment in each row that reaches so far back.
    template <typename Act> void each(qint64 time, const Act &act)
    {
        for (BucketRow<T> &row : m_rows) {
            if (T *held = row.at(time))
                act(*held);
        }
    }
    [[nodiscard]] const BucketRow<T> &of(PlotWindow window) const
    {
        return m_rows.at(static_cast<std::size_t>(window));
    }

private:
    [[nodiscard]] static BucketRow<T> rowFor(PlotWindow window, qint64 steps)
    {
        const auto span = spanOf(window);
        const qint64 width = span.value_or(*spanOf(PlotWindow::Minute)) / steps;
        // One more, since a window seldom begins where a bucket does.
        return BucketRow<T>(width, static_cast<std::size_t>(steps + 1), !span);
    }

    std::array<BucketRow<T>, PlotWindows.size()> m_rows;
};

} // namespace RadarDesk::history
