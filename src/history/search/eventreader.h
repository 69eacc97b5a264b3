// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/search/filterclause.h>
#include <history/search/searchindex.h>

#include <QHash>

namespace RadarDesk::history {

/// Reads events from the tables. What is removed, and what a newer program wrote, is
/// left out; what is damaged is marked.
class EventReader
{
public:
    explicit EventReader(HistoryConnection &connection);
    Q_DISABLE_COPY_MOVE(EventReader)

    [[nodiscard]] HistoryResult<HistoryBatch> readBatch(const HistoryFilter &filter,
                                                        const HistoryPlace &place, int limit);
    [[nodiscard]] HistoryResult<qint64> count(const HistoryFilter &filter);
    [[nodiscard]] HistoryResult<QHash<QString, HistoryUsage>> usage();
    [[nodiscard]] HistoryResult<std::optional<StoredEvent>> find(qint64 key);
    /// Finds it even if it is removed.
    [[nodiscard]] HistoryResult<std::optional<StoredEvent>> findAny(qint64 key);
    [[nodiscard]] HistoryResult<std::optional<StoredEvent>> previousOf(qint64 key);
    /// The newest events of the conversation that \a head begins, at most \a limit.
    [[nodiscard]] HistoryResult<ConversationMembers> members(qint64 head, int limit);
    [[nodiscard]] HistoryResult<QList<StoredEvent>> members(qint64 head, const HistoryPlace &place,
                                                            int limit);
    /// \a members by the heads that they are part of, with these.
    [[nodiscard]] QList<ConversationChange> withHeads(const QMultiHash<qint64, qint64> &members);

private:
    friend class EventCounter; // goes over the same ranges

    /// Keys that a step looks at, in the direction that it goes.
    struct Range
    {
        bool isOlder = true;
        qint64 least = 0;
        qint64 most = 0;
        bool isLast = true; ///< Nothing is left behind it.

        [[nodiscard]] QString order() const;
        /// Ends the range so that \a key is in it, the last one to be looked at.
        void endAt(qint64 key);
    };

    [[nodiscard]] HistoryResult<std::optional<StoredEvent>> findBy(const QString &sql, qint64 key);
    /// Ends the range after as many entries of the index as a step looks at.
    [[nodiscard]] HistoryResult<void> shorten(const FilterClause &clause, Range &range);
    [[nodiscard]] HistoryResult<qint64> countRead(const HistoryFilter &filter);
    [[nodiscard]] HistoryResult<qint64> countWords(const FilterClause &clause);
    /// \a keys is a statement that selects keys.
    [[nodiscard]] HistoryResult<HistoryBatch> read(const QString &keys, QVariantList values,
                                                   const Range &range, int limit,
                                                   const HistoryFilter &filter);

    [[nodiscard]] HistoryResult<void> addConversations(QList<StoredEvent> &events);

    HistoryConnection &m_connection;
};

} // namespace RadarDesk::history
