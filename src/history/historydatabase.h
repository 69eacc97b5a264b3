// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/filelock.h>
#include <history/historyconnection.h>

#include <QHash>

namespace RadarDesk {

/// The events in an SQLite file, for one thread: each function returns when it is done. What has
/// been written survives a crash and a power cut. Several programs may use the file at once.
class HistoryDatabase
{
public:
    using Fault = HistoryConnection::Fault;

    explicit HistoryDatabase(QString path);
    ~HistoryDatabase();
    Q_DISABLE_COPY_MOVE(HistoryDatabase)

    /// For how long each function waits for other programs, then with HistoryTrouble::Busy.
    void setBusyTime(std::chrono::milliseconds time) { m_connection.setBusyTime(time); }

    /// Opens the file, and makes it when there is none.
    [[nodiscard]] Fault open();
    void close();
    [[nodiscard]] bool isOpen() const { return m_connection.isOpen(); }
    [[nodiscard]] const FileIdentity &identity() const { return m_connection.identity(); }

    /// Records \a added and replaces \a changed, all or nothing. Returns the keys of those added,
    /// in their order. What is changed and not there is left out.
    [[nodiscard]] HistoryResult<QList<qint64>> write(const QList<Event> &added,
                                                     const QList<StoredEvent> &changed);
    [[nodiscard]] HistoryResult<QList<qint64>> append(const QList<Event> &events);
    [[nodiscard]] Fault update(const QList<StoredEvent> &events);
    /// Records events with the keys that they have, all or nothing. Those that are pending count as
    /// interrupted.
    [[nodiscard]] Fault restore(const QList<StoredEvent> &events);

    /// At most \a limit events beside \a place, the oldest first.
    [[nodiscard]] HistoryResult<QList<StoredEvent>> page(const HistoryFilter &filter,
                                                         const HistoryPlace &place, int limit);
    /// Nothing when there is no event with that key.
    [[nodiscard]] HistoryResult<std::optional<StoredEvent>> find(qint64 key);
    [[nodiscard]] HistoryResult<qint64> count(const HistoryFilter &filter);

    /// Makes failures of the events that programs left pending which no longer run, and returns how
    /// many these were.
    [[nodiscard]] HistoryResult<int> markInterrupted();

    /// The lock that everybody holds who writes, and alone who puts another file in its place.
    [[nodiscard]] static QString lockPath(const QString &path);

private:
    struct Run
    {
        qint64 id = 0;
        QString name;
    };

    [[nodiscard]] Fault openLocked();
    /// Runs \a work in a transaction.
    [[nodiscard]] Fault transact(const std::function<Fault()> &work);
    [[nodiscard]] Fault insert(const Event &event, std::optional<qint64> key,
                               std::optional<qint64> run);
    [[nodiscard]] Fault replace(qint64 key, const Event &event);
    [[nodiscard]] Fault findNames(const Event &event, qint64 &profile, qint64 &channel);
    [[nodiscard]] Fault enterRun();
    [[nodiscard]] Fault enterRun(const QString &name, qint64 &id);
    [[nodiscard]] Fault interrupt(const Run &run, int &count);
    [[nodiscard]] QString runPath(const QString &name) const;
    void forgetUnwritten();

    HistoryConnection m_connection;
    QHash<QString, qint64> m_profiles;
    QHash<std::pair<qint64, QString>, qint64> m_channels;
    QString m_runName;
    FileLock m_runLock; ///< Held from the first pending event on: tells that this program runs.
    std::optional<qint64> m_run;
};

} // namespace RadarDesk
