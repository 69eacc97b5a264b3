// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/timeline/openconversations.h>

#include <QDate>

#include <array>

namespace RadarDesk::history {

/// A row of the timeline: an event, the day that those below it happened on, or how many events of
/// an open conversation aren't shown. Those of an open conversation stand below the one that begins
/// it.
struct TimelineRow
{
    qint64 key = 0; ///< The event's; of a day, that of its first event.
    QDate day = {}; ///< Valid for a day; as the calendar on the wall has it.
    workbench::Event event = {}; ///< Of an event.
    int left = 0; ///< How many older events the conversation has that aren't shown.
    /// The keys from the event that stands by itself down to this one; 0 after that.
    std::array<qint64, OpenConversations::Depth> place = {key};
    int depth = 0;
    ConversationSummary conversation = {};
    bool isOpen = false;

    [[nodiscard]] bool isDay() const { return day.isValid(); }
    [[nodiscard]] bool isEvent() const { return !isDay() && left == 0; }
    /// Whether this row stands before \a other.
    [[nodiscard]] bool standsBefore(const TimelineRow &other) const;
    /// Whether both would be seen the same, being of the same key.
    [[nodiscard]] bool looksLike(const TimelineRow &other) const;
};

/// The rows of \a events, which stand in their order, with the days and the open conversations.
[[nodiscard]] QList<TimelineRow> rowsOf(const QList<StoredEvent> &events,
                                        const OpenConversations *open = nullptr);

/// Removes, inserts or changes rows in a row.
struct RowStep
{
    enum class Kind { Remove, Insert, Change };

    Kind kind = Kind::Remove;
    int at = 0; ///< In the list as the steps before have left it.
    int count = 1;
    int from = 0; ///< Where the rows are in the list that it becomes.
};

/// What makes \a after of \a before. Both stand in the same order.
[[nodiscard]] QList<RowStep> stepsBetween(const QList<TimelineRow> &before,
                                          const QList<TimelineRow> &after);

/// "Today", "Yesterday", or the date in full.
[[nodiscard]] QString dayText(QDate day, QDate today);

} // namespace RadarDesk::history
