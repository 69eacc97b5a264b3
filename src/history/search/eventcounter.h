// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/search/eventreader.h>
#include <history/search/eventtally.h>

#include <limits>

namespace RadarDesk::history {

/// Between which keys events are counted, without these.
struct CountedKeys
{
    qint64 after = std::numeric_limits<qint64>::min();
    qint64 before = std::numeric_limits<qint64>::max();
};

/// Counts the events of a filter over time: from the index where that tells all that is asked for.
class EventCounter
{
public:
    /// Both must outlive it.
    EventCounter(HistoryConnection &connection, EventReader &reader);
    Q_DISABLE_COPY_MOVE(EventCounter)

    /// Adds the newest ones between \a keys, as many as a few milliseconds allow, and returns the
    /// key before which to go on; nothing when all are counted.
    [[nodiscard]] HistoryResult<std::optional<qint64>>
    addSome(const HistoryFilter &filter, const CountedKeys &keys, EventTally &tally);

private:
    [[nodiscard]] HistoryResult<std::optional<qint64>>
    addRead(const HistoryFilter &filter, const CountedKeys &keys, EventTally &tally);

    HistoryConnection &m_connection;
    EventReader &m_reader;
};

} // namespace RadarDesk::history
