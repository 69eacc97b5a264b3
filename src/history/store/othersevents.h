// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/store/historyconnection.h>
#include <workbench/events/event.h>

#include <QByteArray>
#include <QHash>

#include <deque>

namespace RadarDesk::history {

/// What other programs have recorded lately of what this one hears, too: two windows listen to the
/// same channel or observe the same service, and each event is to be in the history once.
class OthersEvents
{
public:
    /// Reads what has come after the key \a after: the newest of it, so that the cost is bounded.
    [[nodiscard]] HistoryResult<void> readAfter(qint64 after, HistoryConnection &connection);
    /// The key of the same event; 0 where nobody else has recorded it.
    [[nodiscard]] qint64 keyOf(const workbench::Event &event) const;

private:
    QHash<QByteArray, qint64> m_keys;
    std::deque<QByteArray> m_order; ///< The oldest first, so that they are forgotten in time.
};

} // namespace RadarDesk::history
