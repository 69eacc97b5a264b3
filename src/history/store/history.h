// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/store/historyrequest.h>
#include <history/store/historystore.h>
#include <history/store/historyworker.h>
#include <history/store/recentevents.h>

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>

namespace RadarDesk::history {

/// Some events of the history, the oldest first.
struct HistoryPage
{
    QList<StoredEvent> events;
    bool isLast = false; ///< There are no further ones in its direction.
    std::optional<qint64> reached; ///< The key up to which was looked, unless it is the last.
    qint64 newest = 0; ///< What is recorded from when the search began has a greater key.
};

/// How many events there are over time.
struct HistoryTally
{
    EventTally tally;
    bool isComplete = false;
    std::optional<qint64> reached; ///< The key down to which was counted, unless it is complete.
    qint64 newest = 0; ///< What is recorded from when the count began has a greater key.
};

/// Everything that happened, on disk to stay. No function waits for the disk: a thread of its own
/// does the work, and tells of it by a signal or an answer.
class History : public QObject
{
    Q_OBJECT

public:
    /// In the file at \a path, which is made where there is none.
    explicit History(const QString &path, QObject *parent = nullptr);
    /// Writes what is still waiting.
    ~History() override;

    /// Opens the file. What is recorded before waits for that.
    void start();

    /// Records an event and returns its number, which counts for this run only.
    quint64 append(workbench::Event event);
    /// Records that the event of that number is now as \a event.
    void update(quint64 number, workbench::Event event);
    /// An event of this run; nullptr when its outcome has been known for long.
    [[nodiscard]] const workbench::Event *find(quint64 number) const
    {
        return m_recent.find(number);
    }
    /// The latest arrival of the broadcast that the service calls \a broadcastId; nullptr when it
    /// was not seen lately.
    [[nodiscard]] const workbench::Event *findArrival(const QString &broadcastId) const
    {
        return m_recent.findArrival(broadcastId);
    }

    /// What is called with an answer, in this object's thread.
    template <typename T> using Answer = std::function<void(const HistoryResult<T> &)>;

    /// At most \a limit events beside \a place. This and what follows answer only as long as
    /// \a context is there, and their request is open. A search that takes its time calls
    /// \a progress now and then with what it has found so far.
    HistoryRequest page(const HistoryFilter &filter, const HistoryPlace &place, int limit,
                        const QObject *context, const Answer<HistoryPage> &answer,
                        const std::function<void(const HistoryPage &)> &progress = {});
    /// How many events with a key greater than \a after there are, in buckets of that width or a
    /// greater one. Where each has to be read, older ones are left out once that has taken long.
    HistoryRequest tally(const HistoryFilter &filter, qint64 after, qint64 width,
                         const QObject *context, const Answer<HistoryTally> &answer,
                         const std::function<void(const HistoryTally &)> &progress = {});
    /// The event before that one of the same profile, channel and kind.
    HistoryRequest previousOf(qint64 key, const QObject *context,
                              const Answer<std::optional<StoredEvent>> &answer);
    /// The newest events of the conversation that \a head begins, at most \a limit.
    HistoryRequest members(qint64 head, int limit, const QObject *context,
                           const Answer<ConversationMembers> &answer);
    /// Changes annotations; annotated() tells when that is done, noticed() why it couldn't be. Then
    /// \a done is called, as long as \a context is there.
    void annotate(const QList<KeyedAnnotation> &changes, const QObject *context,
                  const std::function<void()> &done);
    /// How much there is of each profile.
    HistoryRequest usage(const QObject *context,
                         const Answer<QHash<QString, HistoryUsage>> &answer);

    /// Takes a channel's events away, all at once. The answer is what undo() and commit()
    /// want.
    HistoryRequest forgetChannel(const QString &profile, const QString &channel,
                                 const QObject *context, const Answer<qint64> &answer);
    /// Likewise all events of a profile; of all profiles when it is empty.
    HistoryRequest clear(const QString &profile, const QObject *context,
                         const Answer<qint64> &answer);
    void undo(qint64 removal);
    /// Deletes what was taken away.
    void commit(qint64 removal);

    /// How much to keep of each profile's events; of others, all.
    void setRetentionRules(const QHash<QString, RetentionRule> &rules);
    /// Tries at once whether what went wrong is right again.
    void retry();
    /// Why events are kept in memory only; nothing while all is well.
    [[nodiscard]] const std::optional<HistoryError> &trouble() const { return m_trouble; }

    /// Runs \a task in the history's thread again and again until it returns false. It does little
    /// at a time.
    void run(const HistoryWorker::Task &task);

Q_SIGNALS:
    /// Those events are recorded: on disk, or in memory while there is trouble.
    void recorded(const QList<quint64> &numbers);
    /// The event of that number was given another outcome or duration.
    void updated(quint64 number);
    /// There are newer events than before.
    void grown();
    /// Those events are other than before.
    void replaced(const QList<RadarDesk::history::StoredEvent> &events);
    /// Those events have other annotations.
    void annotated(const QList<RadarDesk::history::StoredEvent> &events);
    /// Events have become part of conversations.
    void conversationsChanged(const QList<RadarDesk::history::ConversationChange> &changes);
    /// Any event may have come, gone or changed.
    void reset();
    void troubleChanged();
    /// Something a person should know.
    void warning(const QString &sentence);

private:
    template <typename T>
    HistoryRequest ask(const std::function<HistoryResult<T>(HistoryStore &)> &work,
                       const QObject *context, const Answer<T> &answer);
    /// Gives an answer, called in the history's thread.
    template <typename T>
    [[nodiscard]] std::function<void(HistoryResult<T>)>
    answering(const HistoryRequest &request, const QObject *context, const Answer<T> &answer);
    /// Tells how far it has come, called in the history's thread.
    template <typename T>
    [[nodiscard]] std::function<void(const T &)>
    telling(const HistoryRequest &request, const QObject *context,
            const std::function<void(const T &)> &progress);
    HistoryRequest remove(const std::function<HistoryResult<qint64>(HistoryStore &)> &work,
                          const QObject *context, const Answer<qint64> &answer);
    template <typename Function> void inThread(Function &&function);

    RecentEvents m_recent;
    std::shared_ptr<HistoryInbox> m_inbox;
    HistoryWorker *m_worker; // lives in the thread, and ends with it
    QThread m_thread;
    std::optional<HistoryError> m_trouble;
};

} // namespace RadarDesk::history
