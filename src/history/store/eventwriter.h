// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/search/searchindex.h>
#include <history/store/conversationlinks.h>
#include <history/store/eventrow.h>
#include <history/store/othersevents.h>

#include <QHash>

namespace RadarDesk::history {

/// A name for the database, where an empty one is none that is missing.
[[nodiscard]] QString notNull(const QString &name);

/// Writes events into the tables, within transactions that others begin and end. It counts what it
/// writes, and remembers what it knows of the tables from one transaction to the next.
class EventWriter
{
public:
    explicit EventWriter(HistoryConnection &connection);
    Q_DISABLE_COPY_MOVE(EventWriter)

    /// New keys are not below that one.
    void setLeastKey(qint64 key) { m_leastKey = key; }

    /// Right after a transaction began.
    [[nodiscard]] HistoryResult<void> begin();
    /// Right before it is committed.
    [[nodiscard]] HistoryResult<void> finish();
    /// When it was rolled back, or the tables were written otherwise.
    void forget();
    /// Which events have become part of which others' conversations since this was last asked.
    [[nodiscard]] QMultiHash<qint64, qint64> takeLinked() { return m_conversations.takeLinked(); }

    /// Records an event as the newest one and returns its key. With \a run, it is pending there.
    /// One that another program has recorded already stays the only one.
    [[nodiscard]] HistoryResult<qint64> append(const workbench::Event &event,
                                               std::optional<qint64> run);
    /// Records an event with a key that is free.
    [[nodiscard]] HistoryResult<void> insert(qint64 key, const workbench::Event &event,
                                             std::optional<qint64> run);
    /// Records an event of before among the others of its time, and returns its key; 0 when the
    /// same event is there already.
    [[nodiscard]] HistoryResult<qint64> insertAtItsTime(const workbench::Event &event);
    /// Replaces the event with that key, if there is one. It keeps its annotation.
    [[nodiscard]] HistoryResult<void> replace(qint64 key, workbench::Event event,
                                              std::optional<qint64> run);
    /// Changes nothing but the annotation of the event with that key, if it can be read.
    [[nodiscard]] HistoryResult<void> annotate(qint64 key, const workbench::Annotation &annotation);
    /// The first key, that one or a greater one, that no event has.
    [[nodiscard]] HistoryResult<qint64> freeKeyFrom(qint64 key);
    /// Deletes the event with that key, if there is one.
    [[nodiscard]] HistoryResult<void> remove(qint64 key);
    /// Keys from now on are after that one.
    void skipTo(qint64 key);

private:
    struct Names
    {
        qint64 profile = 0;
        qint64 channel = 0;
    };
    struct Count
    {
        qint64 events = 0;
        qint64 bytes = 0;
    };

    /// The row with that key and its channel, which is 0 when there is none.
    [[nodiscard]] HistoryResult<void> find(qint64 key, EventRow &row, qint64 &channel);
    [[nodiscard]] HistoryResult<Names> namesOf(const workbench::Event &event);
    [[nodiscard]] HistoryResult<void> findId(const QString &selection, const QString &insertion,
                                             const QVariantList &values, qint64 &id);
    [[nodiscard]] HistoryResult<bool> isThere(const workbench::Event &event);
    /// Replaces the words of an event in the index.
    [[nodiscard]] HistoryResult<void> exchangeWords(qint64 key, const workbench::Event &before,
                                                    const workbench::Event &event);
    void forgetTables();
    void notice(qint64 key, const workbench::Event &event);
    void count(qint64 channel, qint64 events, qint64 bytes);

    HistoryConnection &m_connection;
    SearchIndex m_search;
    ConversationLinks m_conversations;
    qint64 m_leastKey = 1;
    std::optional<qint64> m_version; ///< Of the tables when they were last looked at.
    qint64 m_newest = 0;
    qint64 m_slack = 0;
    bool m_noticed = false; ///< Whether these two are not written yet.
    qint64 m_seen = 0; ///< The newest key when the last transaction began.
    OthersEvents m_others;
    QHash<QString, qint64> m_profiles;
    QHash<std::pair<qint64, QString>, qint64> m_channels;
    QHash<qint64, qint64> m_free; ///< From which key on to look for a free one, for each of them.
    QHash<qint64, Count> m_counts; ///< By channel; what is not written yet.
};

} // namespace RadarDesk::history
