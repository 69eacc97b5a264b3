// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/events/event.h>

#include <array>
#include <map>
#include <numeric>

namespace RadarDesk::history {

/// What events are counted as.
enum class EventSort { Sent, Received, Failed, Other };

inline constexpr std::array AllEventSorts{EventSort::Sent, EventSort::Received, EventSort::Failed,
                                          EventSort::Other};

[[nodiscard]] EventSort sortOf(workbench::EventKind kind, workbench::Outcome outcome);

/// How many events there are of each sort.
struct SortCounts
{
    std::array<qint64, AllEventSorts.size()> counts{};

    [[nodiscard]] qint64 of(EventSort sort) const
    {
        return counts.at(static_cast<std::size_t>(sort));
    }
    [[nodiscard]] qint64 total() const
    {
        return std::accumulate(counts.begin(), counts.end(), qint64(0));
    }
    void add(const SortCounts &other);
    bool operator==(const SortCounts &) const = default;
};

/// How many events of each sort there are over time, in buckets of equal width. It has few of them
/// whatever the time: neighbors become one.
class EventTally
{
public:
    static constexpr std::size_t MostBuckets = 200;

    /// \a width in milliseconds; of the narrowest buckets.
    explicit EventTally(qint64 width = 1024)
        : m_width(width)
    {
    }

    /// The width with which a time of \a span milliseconds has many buckets and not too many.
    [[nodiscard]] static qint64 widthFor(qint64 span);

    /// \a time in milliseconds since the epoch.
    void add(qint64 time, EventSort sort, qint64 count);
    void merge(const EventTally &other);

    [[nodiscard]] qint64 width() const { return m_width; }
    [[nodiscard]] bool isEmpty() const { return m_buckets.empty(); }
    /// By the moment in milliseconds at which each begins, without empty ones.
    [[nodiscard]] const std::map<qint64, SortCounts> &buckets() const { return m_buckets; }
    /// When the first one begins and the last one ends; 0 without any.
    [[nodiscard]] qint64 from() const { return isEmpty() ? 0 : m_buckets.begin()->first; }
    [[nodiscard]] qint64 to() const { return isEmpty() ? 0 : m_buckets.rbegin()->first + m_width; }
    /// What there is from one moment to before another, by the buckets that begin there.
    [[nodiscard]] SortCounts between(qint64 from, qint64 to) const;

private:
    void add(qint64 time, const SortCounts &counts);
    void widen();

    qint64 m_width;
    std::map<qint64, SortCounts> m_buckets;
};

} // namespace RadarDesk::history
