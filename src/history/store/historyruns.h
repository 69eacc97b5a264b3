// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/storage/filelock.h>
#include <history/store/historyconnection.h>
#include <workbench/events/event.h>

#include <QList>
#include <QString>

#include <optional>

namespace RadarDesk::history {

/// The programs at work on the file. One that may have something pending, or a removal to undo, is
/// entered in it, and holds a lock that tells others that it still runs.
class HistoryRuns
{
public:
    struct Run
    {
        qint64 id = 0;
        QString name;
    };

    explicit HistoryRuns(HistoryConnection &connection);
    Q_DISABLE_COPY_MOVE(HistoryRuns)

    /// This program as it is entered; nothing as long as that wasn't necessary.
    [[nodiscard]] const std::optional<qint64> &current() const { return m_run; }
    /// As it was before a transaction that failed.
    void setCurrent(const std::optional<qint64> &run) { m_run = run; }
    /// Enters this program, if it isn't yet, and returns its number.
    [[nodiscard]] HistoryResult<qint64> enter();
    /// Enters a program of that name, if it isn't yet.
    [[nodiscard]] HistoryResult<void> enter(const QString &name, qint64 &id);
    /// Where an event is entered as long as it is pending: in this program, if it is.
    [[nodiscard]] HistoryResult<std::optional<qint64>> runFor(const workbench::Event &event);
    /// The programs that no longer run, of which \a runs selects numbers and names.
    [[nodiscard]] HistoryResult<QList<Run>> ended(const QString &runs);
    /// What is left of the lock of one that has ended.
    void removeLock(const Run &run) const;
    /// This program ends, or closes the file.
    void leave();

private:
    [[nodiscard]] QString lockPath(const QString &name) const;

    HistoryConnection &m_connection;
    const QString m_name;
    base::FileLock m_lock;
    std::optional<qint64> m_run;
};

} // namespace RadarDesk::history
