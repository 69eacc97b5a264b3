// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/store/historyconnection.h>
#include <workbench/events/event.h>

#include <QHash>
#include <QMap>
#include <QMultiHash>

#include <limits>

namespace RadarDesk::history {

/// Makes events part of the conversations that others begin, as they are written: by the IDs that
/// both have. Which of them comes first is not known, so the latest of these IDs are remembered.
/// What belongs together but is written by different programs, or long after, stands by itself.
class ConversationLinks
{
public:
    using Fault = HistoryResult<void>;
    static constexpr qsizetype Capacity = 10'000; ///< IDs that are remembered.

    explicit ConversationLinks(HistoryConnection &connection);

    /// What is added to the kind of an event that is to be inserted: PartOfSameChannel or
    /// PartOfOtherChannel where it is part of a conversation that is known, else 0.
    [[nodiscard]] qint64 partOf(const workbench::Event &event) const;
    /// An event was inserted with that key, and what partOf() said.
    [[nodiscard]] HistoryResult<void> add(qint64 key, const workbench::Event &event);
    /// The event with that key is another now. \a isMember: it is part of a conversation already.
    [[nodiscard]] HistoryResult<void> change(qint64 key, const workbench::Event &event,
                                             bool isMember);
    /// The event with that key is deleted: those that were part of its conversation stand by
    /// themselves from then on.
    [[nodiscard]] HistoryResult<void> remove(qint64 key);
    /// Right before the transaction is committed: writes what was counted.
    [[nodiscard]] HistoryResult<void> finish();
    /// When the tables were written otherwise, or are not as they were written.
    void forget();

    /// Which events (the values) have become part of which ones' conversations since this was last
    /// asked.
    [[nodiscard]] QMultiHash<qint64, qint64> takeLinked() { return std::exchange(m_linked, {}); }

private:
    struct Member
    {
        qint64 key = 0;
        QString channel;
        std::optional<qint64> delay; ///< Microseconds, of an arrival.
        bool isArrival = false;
    };
    /// What has come to a conversation in this transaction.
    struct Counted
    {
        int members = 0;
        int arrivals = 0;
        std::optional<qint64> delay; ///< The shortest.
    };
    /// All that is known by one ID.
    struct Conversation
    {
        qint64 head = 0; ///< 0 until it is known.
        QString channel;
        QList<Member> waiting; ///< For the head.
        quint64 used = 0; ///< When; see m_order.
    };

    Conversation &conversation(const QString &id);
    [[nodiscard]] HistoryResult<void> begin(qint64 key, const workbench::Event &event);
    [[nodiscard]] HistoryResult<void> join(qint64 key, const workbench::Event &event);
    /// It stands by itself until now.
    [[nodiscard]] HistoryResult<void> linkLate(const Member &member, qint64 head,
                                               const QString &channel);
    [[nodiscard]] HistoryResult<void> link(const Member &member, qint64 head);

    HistoryConnection &m_connection;
    QHash<QString, Conversation> m_conversations;
    QMap<quint64, QString> m_order; // the least recently used first
    quint64 m_uses = 0;
    qint64 m_leastHead = std::numeric_limits<qint64>::max(); // of all that were ever remembered
    QHash<qint64, Counted> m_counted; // by head
    QMultiHash<qint64, qint64> m_linked;
};

} // namespace RadarDesk::history
