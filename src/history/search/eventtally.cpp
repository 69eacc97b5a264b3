// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/search/eventtally.h>

namespace RadarDesk::history {

using namespace workbench;

EventSort sortOf(EventKind kind, Outcome outcome)
{
    if (outcome == Outcome::Failed)
        return EventSort::Failed;
    if (kind == EventKind::Broadcast)
        return EventSort::Sent;
    return kind == EventKind::Arrival ? EventSort::Received : EventSort::Other;
}

void SortCounts::add(const SortCounts &other)
{
    for (std::size_t i = 0; i < counts.size(); ++i)
        counts.at(i) += other.counts.at(i);
}

qint64 EventTally::widthFor(qint64 span)
{
    qint64 width = 1;
    while (span / width > static_cast<qint64>(MostBuckets) / 2)
        width *= 2;
    return width;
}

void EventTally::add(qint64 time, EventSort sort, qint64 count)
{
    SortCounts counts;
    counts.counts.at(static_cast<std::size_t>(sort)) = count;
    add(time, counts);
}

void EventTally::add(qint64 time, const SortCounts &counts)
{
    m_buckets[time - time % m_width].add(counts);
    while (to() - from() > m_width * static_cast<qint64>(MostBuckets))
        widen();
}

void EventTally::merge(const EventTally &other)
{
    while (m_width < other.m_width)
        widen();
    for (const auto &[time, counts] : other.m_buckets)
        add(time, counts);
}

void EventTally::widen()
{
    m_width *= 2;
    std::map<qint64, SortCounts> wider;
    for (const auto &[time, counts] : m_buckets)
        wider[time - time % m_width].add(counts);
    m_buckets = std::move(wider);
}

SortCounts EventTally::between(qint64 from, qint64 to) const
{
    SortCounts counts;
    for (auto each = m_buckets.lower_bound(from); each != m_buckets.end() && each->first < to;
         ++each)
        counts.add(each->second);
    return counts;
}

} // namespace RadarDesk::history
