// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/query/querymatcher.h>
#include <history/store/historytypes.h>

namespace RadarDesk::history {

/// Which events a filter lets through, told without the history.
class FilterMatcher
{
public:
    explicit FilterMatcher(const HistoryFilter &filter);

    /// Whether \a event may get through, as far as that can be told without its words and message.
    [[nodiscard]] bool mayMatch(const workbench::Event &event) const;
    /// Whether it gets through. It takes longer.
    [[nodiscard]] bool matches(const workbench::Event &event) const;
    /// Whether any event of that kind may get through.
    [[nodiscard]] bool mayMatch(workbench::EventKind kind) const;

private:
    [[nodiscard]] bool hasWords(const workbench::Event &event) const;

    HistoryFilter m_filter;
    QueryMatcher m_query;
};

} // namespace RadarDesk::history
