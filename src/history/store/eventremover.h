// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/store/eventwriter.h>

namespace RadarDesk::history {

/// Takes events out of the tables, within transactions that others begin and end. Those of a
/// channel go out of sight at once, and are deleted bit by bit when that can't be undone any more.
class EventRemover
{
public:
    EventRemover(HistoryConnection &connection, EventWriter &writer);
    Q_DISABLE_COPY_MOVE(EventRemover)

    /// Hides the channels that fulfil \a condition; the program with that run may undo it. Returns
    /// the number of the removal.
    [[nodiscard]] HistoryResult<qint64> hide(const QString &condition, const QVariantList &values,
                                             qint64 run);
    [[nodiscard]] HistoryResult<bool> undo(qint64 removal);
    [[nodiscard]] HistoryResult<void> commit(qint64 removal);
    /// For a program that runs no longer.
    [[nodiscard]] HistoryResult<void> commitAllOf(qint64 run);
    [[nodiscard]] HistoryResult<bool> removeSome(int limit);

    [[nodiscard]] HistoryResult<bool> keepOnly(const QString &profile, const QDateTime &notBefore,
                                               qint64 maxBytes, int limit);

private:
    /// Moves the events of one row to the other and deletes the first.
    [[nodiscard]] HistoryResult<void> merge(qint64 from, qint64 into);
    [[nodiscard]] HistoryResult<int> removeOldest(qint64 profile, const QString &condition,
                                                  QVariantList values, qint64 maxBytes, int limit);
    [[nodiscard]] HistoryResult<bool> handBackRoom();

    HistoryConnection &m_connection;
    EventWriter &m_writer;
};

} // namespace RadarDesk::history
