// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/storage/filelock.h>
#include <history/search/eventcounter.h>
#include <history/search/eventreader.h>
#include <history/store/eventremover.h>
#include <history/store/eventwriter.h>
#include <history/store/historyruns.h>
#include <history/store/oldconversations.h>

namespace RadarDesk::history {

/// The events in an SQLite file, for one thread: each function returns when it is done. What has
/// been written survives a crash and a power cut. Several programs may use the file at once.
///
/// With an empty path it is in memory, and ends with this object: a place for what the disk can't
/// take.
class HistoryDatabase
{
public:
    explicit HistoryDatabase(QString path);
    ~HistoryDatabase();
    Q_DISABLE_COPY_MOVE(HistoryDatabase)

    /// The first key that an event of that moment can have: all events of that time or later have
    /// that key or a greater one. Keys grow as events are recorded, whatever the clock does.
    [[nodiscard]] static qint64 keyAt(const QDateTime &time);
    /// New keys are not below that one.
    void setLeastKey(qint64 key) { m_writer.setLeastKey(key); }

    /// For how long each function waits for other programs, then with HistoryTrouble::Busy.
    void setBusyTime(std::chrono::milliseconds time) { m_connection.setBusyTime(time); }

    /// Opens the file, and makes it when there is none.
    [[nodiscard]] HistoryResult<void> open();
    void close();
    [[nodiscard]] bool isOpen() const { return m_connection.isOpen(); }
    /// The file that was opened last, or was to be.
    [[nodiscard]] const FileIdentity &identity() const { return m_connection.identity(); }

    /// Records \a added and replaces \a changed, all or nothing. Returns the keys of those added,
    /// in their order. What is changed and not there is left out.
    [[nodiscard]] HistoryResult<QList<qint64>> write(const QList<workbench::Event> &added,
                                                     const QList<StoredEvent> &changed);
    [[nodiscard]] HistoryResult<QList<qint64>> append(const QList<workbench::Event> &events);
    [[nodiscard]] HistoryResult<void> update(const QList<StoredEvent> &events);
    /// Records events with the keys that they have, all or nothing. Those that are pending count as
    /// interrupted.
    [[nodiscard]] HistoryResult<void> restore(const QList<StoredEvent> &events);

    /// Records events that happened before, all or nothing, so that they come to stand at their
    /// time among the others; those without a time come after all. Those that are pending count as
    /// interrupted. Returns their keys; 0 for one whose profile, channel, kind, time and data are
    /// those of an event that is there.
    [[nodiscard]] HistoryResult<QList<qint64>> insertAt(const QList<workbench::Event> &events);

    /// Removes all events of a channel at once, however many they are, and returns the number of
    /// the removal. Until it is settled, or this object closes, it can be undone.
    [[nodiscard]] HistoryResult<qint64> forgetChannel(const QString &profile,
                                                      const QString &channel);
    /// The same for all that a profile has,
    [[nodiscard]] HistoryResult<qint64> clearProfile(const QString &profile);
    /// and for all that there is.
    [[nodiscard]] HistoryResult<qint64> clearAll();
    /// Undoes a removal. False when it is settled, or undone already.
    [[nodiscard]] HistoryResult<bool> undo(qint64 removal);
    /// Makes a removal final.
    [[nodiscard]] HistoryResult<void> commit(qint64 removal);
    /// Deletes at most \a limit of the events whose removal is final, and hands back some of the
    /// room that is free in the file. True while there is more to do.
    [[nodiscard]] HistoryResult<bool> removeSome(int limit);

    /// Finds out of some events from before there were conversations which belong together. False
    /// when there are none left.
    [[nodiscard]] HistoryResult<bool> linkSome();

    /// How much each profile has.
    [[nodiscard]] HistoryResult<QHash<QString, HistoryUsage>> usage() { return m_reader.usage(); }
    /// The size of what is in the file, in bytes.
    [[nodiscard]] HistoryResult<qint64> fileSize();
    /// Deletes at most \a limit of a profile's events, the oldest first: those before \a notBefore
    /// (if that is valid), and as many as it has more than \a maxBytes (if that is not 0). True
    /// while there may be more.
    [[nodiscard]] HistoryResult<bool> keepOnly(const QString &profile, const QDateTime &notBefore,
                                               qint64 maxBytes, int limit);

    /// At most \a limit events beside \a place that \a filter lets through. It is one step, which
    /// takes a few milliseconds whatever the size of the history.
    [[nodiscard]] HistoryResult<HistoryBatch> readBatch(const HistoryFilter &filter,
                                                        const HistoryPlace &place, int limit)
    {
        return m_reader.readBatch(filter, place, limit);
    }
    /// Nothing when there is no event with that key.
    [[nodiscard]] HistoryResult<std::optional<StoredEvent>> find(qint64 key)
    {
        return m_reader.find(key);
    }
    /// The newest event before that one of the same profile, channel and kind.
    [[nodiscard]] HistoryResult<std::optional<StoredEvent>> previousOf(qint64 key)
    {
        return m_reader.previousOf(key);
    }
    /// The newest events of the conversation that \a head begins, at most \a limit.
    [[nodiscard]] HistoryResult<ConversationMembers> members(qint64 head, int limit)
    {
        return m_reader.members(head, limit);
    }
    /// Those beside \a place, at most \a limit.
    [[nodiscard]] HistoryResult<QList<StoredEvent>> members(qint64 head, const HistoryPlace &place,
                                                            int limit)
    {
        return m_reader.members(head, place, limit);
    }
    /// Which events have become part of a conversation since this was last asked.
    [[nodiscard]] QList<ConversationChange> takeConversations()
    {
        return m_reader.withHeads(m_writer.takeLinked());
    }
    /// Changes annotations, all or nothing. Returns the events as they are now.
    [[nodiscard]] HistoryResult<QList<StoredEvent>> annotate(const QList<KeyedAnnotation> &changes);
    /// It takes a time that grows with the history.
    [[nodiscard]] HistoryResult<qint64> count(const HistoryFilter &filter)
    {
        return m_reader.count(filter);
    }
    /// Counts some events over time, as EventCounter::addSome().
    [[nodiscard]] HistoryResult<std::optional<qint64>>
    tally(const HistoryFilter &filter, const CountedKeys &keys, EventTally &tally)
    {
        return m_counter.addSome(filter, keys, tally);
    }
    /// The greatest key that any event has had.
    [[nodiscard]] HistoryResult<qint64> newest()
    {
        return m_connection.number(QStringLiteral("SELECT newest FROM state"));
    }
    /// A number that is another one when another program, or another object, has written since.
    [[nodiscard]] HistoryResult<qint64> changes() { return m_connection.dataVersion(); }

    /// Makes failures of the events that programs left pending which no longer run, and returns how
    /// many these were.
    [[nodiscard]] HistoryResult<int> markInterrupted();

    /// The damaged file that a HistoryRescue has not yet read to its end, if there is one.
    [[nodiscard]] HistoryResult<std::optional<QString>> unfinishedRescue();

    /// The lock that everybody holds who writes, and alone who puts another file in its place.
    [[nodiscard]] static QString lockPath(const QString &path);

private:
    friend class HistoryRescue; // what it recovers and how far it came are one transaction

    [[nodiscard]] HistoryResult<void> openLocked();
    /// Waits for a lock on the file.
    [[nodiscard]] HistoryResult<void> take(base::FileLock &lock, base::FileLock::Mode mode) const;
    /// Runs \a work in a transaction.
    [[nodiscard]] HistoryResult<void> transact(const std::function<HistoryResult<void>()> &work);
    template <typename T>
    [[nodiscard]] HistoryResult<T> transactFor(const std::function<HistoryResult<T>()> &work);
    /// Hides the channels that fulfil a condition.
    [[nodiscard]] HistoryResult<qint64> hide(const QString &condition, const QVariantList &values);
    [[nodiscard]] HistoryResult<void> interrupt(const HistoryRuns::Run &run, int &count);

    HistoryConnection m_connection;
    EventReader m_reader;
    EventCounter m_counter;
    EventWriter m_writer;
    OldConversations m_old;
    EventRemover m_remover;
    HistoryRuns m_runs;
};

} // namespace RadarDesk::history
