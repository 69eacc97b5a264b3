// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/store/historycheck.h>
#include <history/store/historydatabase.h>
#include <history/store/historyrescue.h>

#include <QHash>

#include <memory>

namespace RadarDesk::history {

/// The events on disk, and in memory those that the disk can't take at present; for one thread.
/// What is written is always there afterwards, and trouble() tells whether it is there to stay.
class HistoryStore
{
public:
    explicit HistoryStore(QString path);
    ~HistoryStore();
    Q_DISABLE_COPY_MOVE(HistoryStore)

    /// Opens the file. One that is damaged is set aside, and a new one begun.
    void open();
    /// Why nothing can be written to the disk; nothing while all is well.
    [[nodiscard]] const std::optional<HistoryError> &trouble() const { return m_trouble; }
    /// The damaged file that was set aside since this was last asked; empty when there was none.
    [[nodiscard]] QString takeSetAside() { return std::exchange(m_setAside, {}); }
    /// The file, for what concerns only what is on disk. It need not be open.
    [[nodiscard]] HistoryDatabase &disk() { return m_disk; }

    /// Records \a added and replaces \a changed. Returns the keys of those added, in their order.
    QList<qint64> write(const QList<workbench::Event> &added, const QList<StoredEvent> &changed);
    /// One step towards a page, as HistoryDatabase::readBatch().
    [[nodiscard]] HistoryResult<HistoryBatch> readBatch(const HistoryFilter &filter,
                                                        const HistoryPlace &place, int limit);
    /// Counts some events over time, as EventCounter::addSome().
    [[nodiscard]] HistoryResult<std::optional<qint64>>
    tally(const HistoryFilter &filter, const CountedKeys &keys, EventTally &tally);
    /// The newest events of the conversation that \a head begins, at most \a limit.
    [[nodiscard]] HistoryResult<ConversationMembers> members(qint64 head, int limit);
    /// Those beside \a place, at most \a limit.
    [[nodiscard]] HistoryResult<QList<StoredEvent>> members(qint64 head, const HistoryPlace &place,
                                                            int limit);
    /// Changes annotations of events on disk, or in memory. Returns the events as they are now.
    [[nodiscard]] HistoryResult<QList<StoredEvent>> annotate(const QList<KeyedAnnotation> &changes);
    /// Which events write() has made part of a conversation.
    [[nodiscard]] QList<ConversationChange> takeConversations();
    /// All that is written from now on has a greater key.
    [[nodiscard]] qint64 newest();
    /// The event before it of the same profile, channel and kind.
    [[nodiscard]] HistoryResult<std::optional<StoredEvent>> previousOf(qint64 key);

    enum class Step {
        Nothing, ///< There was nothing to do.
        Waiting, ///< It can't be done at present.
        More,
        Done,
    };
    /// Tries again to write what is in memory, a few hundred events at a time.
    Step retry();
    /// Brings back a few hundred events of a damaged file.
    Step rescue();
    /// How many events the rescue that has just ended brought back.
    [[nodiscard]] qint64 rescued() const { return m_rescued; }
    /// Whether events were missing in the file that was last rescued; in one that was just set
    /// aside, whether none of them can be read.
    [[nodiscard]] bool isLosing() const { return m_isLosing; }
    /// The file that was last rescued.
    [[nodiscard]] const QString &rescuedFrom() const { return m_rescuedFrom; }
    /// Looks for damage in a part of the file, once after it was opened. One that is damaged is set
    /// aside. While there is more to be looked at, nothing of it should be deleted.
    Step check();

private:
    /// Does \a work with the file, and once more when that has been made sound in between.
    template <typename Work> [[nodiscard]] auto onDisk(const Work &work) -> decltype(work());
    [[nodiscard]] HistoryResult<void> openDisk();
    [[nodiscard]] bool mend(const HistoryError &error);
    void rescueFrom(const QString &aside);
    [[nodiscard]] HistoryDatabase &memory();
    [[nodiscard]] bool isInMemory(qint64 key) const { return m_memory && key >= m_leastInMemory; }
    [[nodiscard]] HistoryResult<void> move(const QList<StoredEvent> &events);
    void showLatest(QList<StoredEvent> &events) const;

    HistoryDatabase m_disk;
    std::unique_ptr<HistoryDatabase> m_memory;
    std::unique_ptr<HistoryRescue> m_rescue;
    std::unique_ptr<HistoryCheck> m_check; ///< Until all was looked at.
    std::optional<HistoryError> m_trouble;
    QHash<qint64, workbench::Event>
        m_overdue; // changes of events on disk that could not be written yet
    qint64 m_leastInMemory = 0; // events with this key or a greater one are in memory
    qint64 m_newest = 0;
    qint64 m_rescued = 0;
    bool m_isLosing = false;
    QString m_rescuedFrom;
    QString m_path;
    QString m_setAside;
};

} // namespace RadarDesk::history
