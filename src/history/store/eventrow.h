// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/store/eventcoding.h>

#include <QSqlQuery>

namespace RadarDesk::history {

/// A row of the table of events. Its checksum is over all that it says of the event, and its place
/// in the table: SQLite itself doesn't notice when bytes of a row become others.
struct EventRow
{
    qint64 key = 0;
    qint64 profile = 0; ///< Its id.
    qint64 kind = 0; ///< Kind and source in one; see kindColumn().
    qint64 outcome = 0;
    std::optional<qint64> time; ///< Milliseconds.
    QByteArray event; ///< As encodeEvent() makes it.
    std::optional<qint64> checksum; ///< Rows from before there were checksums have none.

    /// The columns of the table \c events to be selected for read().
    [[nodiscard]] static QString columns();
    /// How many these are.
    static constexpr int ColumnCount = 7;
    /// The row in the first columns of a query.
    [[nodiscard]] static EventRow read(const QSqlQuery &query);

    /// The checksum that it should have.
    [[nodiscard]] qint64 expectedChecksum() const;
    /// The event, unless that is not what was recorded.
    [[nodiscard]] PushRadar::Result<workbench::Event, CodingFault> decode() const;
};

/// Kind and source as they stand in one column, so that each index tells both, and a file needs no
/// step for the sources: what was written before there were any is RadarDesk's own.
[[nodiscard]] qint64 kindColumn(workbench::EventKind kind, workbench::EventSource source);

/// The kind of such a column.
[[nodiscard]] workbench::EventKind kindOfColumn(qint64 column);

/// What is added to it once the event is part of a conversation: each index tells whether a row
/// stands by itself. The one that begins the conversation is on the same channel, or on another.
inline constexpr qint64 PartOfSameChannel = 256;
inline constexpr qint64 PartOfOtherChannel = 512;
/// The column without these.
[[nodiscard]] constexpr qint64 plainKind(qint64 column)
{
    return column & (PartOfSameChannel - 1);
}

/// What stands for an event that can't be read.
[[nodiscard]] workbench::Event damagedEvent(qint64 key);

} // namespace RadarDesk::history
