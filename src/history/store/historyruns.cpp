// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/store/historyruns.h>

#include <QCoreApplication>
#include <QFile>
#include <QUuid>

namespace RadarDesk::history {

using namespace base;
using namespace workbench;

namespace {

struct HistoryRunsText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::history::History)
};

} // namespace

HistoryRuns::HistoryRuns(HistoryConnection &connection)
    : m_connection(connection)
    , m_name(QUuid::createUuid().toString(QUuid::Id128))
{
}

HistoryResult<qint64> HistoryRuns::enter()
{
    if (m_run)
        return *m_run;
    if (!m_connection.isInMemory()
        && m_lock.lock(lockPath(m_name), FileLock::Mode::Exclusive) != FileLock::Outcome::Taken) {
        return HistoryError{
            HistoryTrouble::DiskFull,
            HistoryRunsText::tr("The file %1 can't be written.").arg(lockPath(m_name))};
    }
    qint64 id = 0;
    if (const auto done = enter(m_name, id); !done)
        return done.error();
    m_run = id;
    return id;
}

HistoryResult<void> HistoryRuns::enter(const QString &name, qint64 &id)
{
    if (auto done =
            m_connection.run(QStringLiteral("INSERT OR IGNORE INTO runs(name) VALUES(?)"), {name});
        !done)
        return done;
    return m_connection.run(QStringLiteral("SELECT id FROM runs WHERE name = ?"), {name},
                            [&id](const QSqlQuery &query) { id = query.value(0).toLongLong(); });
}

HistoryResult<std::optional<qint64>> HistoryRuns::runFor(const Event &event)
{
    if (event.outcome != Outcome::Pending || m_connection.isInMemory())
        return std::optional<qint64>();
    return enter().map([](qint64 run) { return std::optional(run); });
}

HistoryResult<QList<HistoryRuns::Run>> HistoryRuns::ended(const QString &runs)
{
    QList<Run> ended;
    // Nobody enters a run meanwhile, so each of them that lives holds its lock already.
    if (const auto done = m_connection.run(
            runs, {},
            [&](const QSqlQuery &query) {
                const Run run{query.value(0).toLongLong(), query.value(1).toString()};
                if (run.name != m_name && !FileLock::isHeld(lockPath(run.name)))
                    ended.append(run);
            });
        !done)
        return done.error();
    return ended;
}

void HistoryRuns::removeLock(const Run &run) const
{
    QFile::remove(lockPath(run.name));
}

void HistoryRuns::leave()
{
    m_run.reset();
    m_lock.unlock();
    if (!m_connection.isInMemory())
        QFile::remove(lockPath(m_name));
}

QString HistoryRuns::lockPath(const QString &name) const
{
    return m_connection.path() + QStringLiteral(".run-") + name;
}

} // namespace RadarDesk::history
