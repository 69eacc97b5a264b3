// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/store/historyconnection.h>

#include <QStringList>

namespace RadarDesk::history {

/// Looks through a whole file for damage, in steps that take a few milliseconds: each table by
/// SQLite's own check, and the events by comparing them with their indexes. It has a connection of
/// its own, so that the pages that it reads displace none that are needed again.
class HistoryCheck
{
public:
    explicit HistoryCheck(const QString &path);
    Q_DISABLE_COPY_MOVE(HistoryCheck)

    /// False when all was looked at; HistoryTrouble::Damaged when there is damage.
    [[nodiscard]] HistoryResult<bool> step();

private:
    [[nodiscard]] HistoryResult<void> begin();
    [[nodiscard]] HistoryResult<void> checkTable(const QString &name);
    [[nodiscard]] HistoryResult<void> checkNames();
    [[nodiscard]] HistoryResult<void> checkEvents();
    /// Runs \a work on one state of the file.
    [[nodiscard]] HistoryResult<void> atOnce(const std::function<HistoryResult<void>()> &work);

    HistoryConnection m_connection;
    QStringList m_tables; ///< Those that are left.
    qint64 m_next = 0; ///< The least key that was not looked at.
    bool m_hasBegun = false;
    bool m_isDone = false;
};

} // namespace RadarDesk::history
