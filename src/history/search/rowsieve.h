// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/query/querymatcher.h>
#include <history/store/eventrow.h>
#include <history/store/historytypes.h>

namespace RadarDesk::history {

/// Which of the rows that an index has led to are wanted.
class RowSieve
{
public:
    explicit RowSieve(const HistoryFilter &filter);

    /// Whether the index can't tell all, so that each event is to be looked at.
    [[nodiscard]] bool readsEvents() const { return m_query.readsEvents(); }
    /// Whether the row is certainly not wanted. A search passes over most rows, so only the rest is
    /// worth being read whole.
    [[nodiscard]] bool isPassedOver(const EventRow &row) const;
    /// Whether the index was right to lead to \a event.
    [[nodiscard]] bool isIndexed(const workbench::Event &event) const;
    /// Whether \a event, which the index has led to, is wanted.
    [[nodiscard]] bool letsThrough(const workbench::Event &event) const;

private:
    HistoryFilter m_filter;
    QueryMatcher m_query;
};

} // namespace RadarDesk::history
