// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/store/historyconnection.h>

namespace RadarDesk::history {

/// Joins broadcasts and their arrivals that were recorded before the history knew conversations, a
/// few at a time. How far it came is in the file, so that another program goes on from there.
class OldConversations
{
public:
    explicit OldConversations(HistoryConnection &connection);

    /// Whether there are events that were not looked at yet.
    [[nodiscard]] HistoryResult<bool> isLeft();
    /// Looks at some of them, in a transaction. True.
    [[nodiscard]] HistoryResult<bool> step();

private:
    HistoryConnection &m_connection;
};

} // namespace RadarDesk::history
