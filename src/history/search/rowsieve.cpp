// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/search/rowsieve.h>

namespace RadarDesk::history {

using namespace workbench;

RowSieve::RowSieve(const HistoryFilter &filter)
    : m_filter(filter)
    , m_query(filter.query)
{
}

bool RowSieve::isPassedOver(const EventRow &row) const
{
    if (!readsEvents())
        return false;
    // One that the index was wrong about is read whole: it may be damaged.
    const auto event = decodeSearched(row.event);
    return event && isIndexed(*event) && !letsThrough(*event);
}

bool RowSieve::isIndexed(const Event &event) const
{
    return event.isDamaged
        || ((m_filter.profile.isEmpty() || event.profileId == m_filter.profile)
            && (m_filter.channel.isEmpty() || event.channel == m_filter.channel)
            && m_filter.letsThrough(event.kind, event.source)
            && (!m_filter.failedOnly || event.outcome == Outcome::Failed));
}

bool RowSieve::letsThrough(const Event &event) const
{
    return !readsEvents() || (!event.isDamaged && m_query.matches(event));
}

} // namespace RadarDesk::history
