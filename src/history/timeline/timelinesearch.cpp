// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/timeline/timelinesearch.h>

#include <history/store/historykey.h>

#include <algorithm>

namespace RadarDesk::history {

TimelineSearch::TimelineSearch()
    : m_matcher(HistoryFilter())
{
}

void TimelineSearch::begin(const HistoryFilter &filter)
{
    m_filter = filter;
    m_matcher = FilterMatcher(filter);
    m_reached.reset();
    m_newest.reset();
    m_isStopped = false;
}

HistoryPlace TimelineSearch::older(const QList<StoredEvent> &shown) const
{
    std::optional<qint64> key = m_reached;
    if (!shown.isEmpty())
        key = std::min(shown.constFirst().key, key.value_or(shown.constFirst().key));
    return {HistoryPlace::Direction::Older, key};
}

std::optional<HistoryPlace> TimelineSearch::newer(const QList<StoredEvent> &shown,
                                                  bool isAtEnd) const
{
    std::optional<qint64> key = isAtEnd ? m_newest : std::nullopt;
    if (!shown.isEmpty())
        key = std::max(shown.constLast().key, key.value_or(shown.constLast().key));
    if (!key)
        return std::nullopt;
    return HistoryPlace{HistoryPlace::Direction::Newer, key};
}

void TimelineSearch::reach(const HistoryPage &page)
{
    m_reached = page.reached;
}

QDateTime TimelineSearch::reached() const
{
    return m_reached ? historyTimeOf(*m_reached) : QDateTime();
}

QList<StoredEvent> withEvent(QList<StoredEvent> events, const StoredEvent &added)
{
    const auto after =
        std::lower_bound(events.cbegin(), events.cend(), added.key,
                         [](const StoredEvent &each, qint64 wanted) { return each.key < wanted; });
    events.insert(after, added);
    return events;
}

} // namespace RadarDesk::history
