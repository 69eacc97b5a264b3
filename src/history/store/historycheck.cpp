// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/store/historycheck.h>

#include <QCoreApplication>

#include <array>
#include <limits>
#include <map>

namespace RadarDesk::history {

namespace {

struct HistoryCheckText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::history::History)
};

constexpr int EventsACheckStep = 200;

HistoryError damage(const QString &what)
{
    return {HistoryTrouble::Damaged, HistoryCheckText::tr("The history is damaged: %1").arg(what)};
}

HistoryError indexDamage()
{
    return {HistoryTrouble::Damaged,
            HistoryCheckText::tr("The history is damaged: an index doesn't fit the events.")};
}

/// What an index says of an event.
using Entry = std::array<qint64, 5>;

/// The entry in the columns of a query from \a first on.
Entry entryAt(const QSqlQuery &query, int first)
{
    Entry entry{};
    for (int i = 0; i < static_cast<int>(entry.size()); ++i)
        entry.at(static_cast<std::size_t>(i)) = query.value(first + i).toLongLong();
    return entry;
}

} // namespace

HistoryCheck::HistoryCheck(const QString &path)
    : m_connection(path)
    , m_next(std::numeric_limits<qint64>::min())
{
}

HistoryResult<bool> HistoryCheck::step()
{
    if (m_isDone)
        return false;
    HistoryResult<void> done;
    if (!m_hasBegun) {
        done = begin();
        m_hasBegun = done.ok();
    } else if (!m_tables.isEmpty()) {
        done = atOnce([this] { return checkTable(m_tables.constFirst()); });
        if (done)
            m_tables.removeFirst();
    } else {
        done = atOnce([this] { return checkEvents(); });
    }
    if (!done)
        return done.error();
    if (m_isDone)
        m_connection.close();
    return !m_isDone;
}

HistoryResult<void> HistoryCheck::begin()
{
    if (auto done = m_connection.open(HistoryConnection::Access::ReadOnly); !done)
        return done;
    if (auto done = m_connection.run(QStringLiteral("PRAGMA cache_size = -512")); !done)
        return done;
    m_tables.clear();
    if (auto done = m_connection.run(
            QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 "
                           "AND name <> 'events'"),
            {}, [this](const QSqlQuery &query) { m_tables.append(query.value(0).toString()); });
        !done)
        return done;
    return checkNames();
}

HistoryResult<void> HistoryCheck::checkNames()
{
    // Events of a channel whose removal nobody knows would be out of sight for ever.
    const auto lost =
        m_connection.number(QStringLiteral("SELECT count(*) FROM channels WHERE removal <> 0 "
                                           "AND removal NOT IN (SELECT id FROM removals)"));
    if (!lost)
        return lost.error();
    if (*lost > 0)
        return HistoryError{HistoryTrouble::Damaged,
                            HistoryCheckText::tr(
                                "The history is damaged: a hidden channel has no removal record.")};
    return {};
}

HistoryResult<void> HistoryCheck::checkTable(const QString &name)
{
    // Words of events that were deleted meanwhile are gone.
    const auto isThere = m_connection.number(
        QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = ?"), {name});
    if (!isThere)
        return isThere.error();
    if (*isThere == 0)
        return {};
    QString found;
    if (auto done = m_connection.run(
            QStringLiteral("SELECT quick_check FROM pragma_quick_check(?)"), {name},
            [&found](const QSqlQuery &query) {
                const QString said = query.value(0).toString();
                if (found.isEmpty() && said != QLatin1String("ok"))
                    found = said;
            });
        !done)
        return done;
    return found.isEmpty() ? HistoryResult<void>() : damage(found);
}

HistoryResult<void> HistoryCheck::checkEvents()
{
    QList<Entry> rows;
    std::map<qint64, qint64> profiles; // how many events each has
    std::map<qint64, qint64> channels;
    qint64 failures = 0;
    if (auto done = m_connection.run(
            QStringLiteral("SELECT key, profile, kind, outcome, ifnull(time_ms, 0), channel, event "
                           "FROM events NOT INDEXED WHERE key >= ? ORDER BY key LIMIT ?"),
            {m_next, EventsACheckStep},
            [&](const QSqlQuery &query) {
                rows.append(entryAt(query, 0));
                ++profiles[query.value(1).toLongLong()];
                ++channels[query.value(5).toLongLong()];
                failures += query.value(3).toLongLong() == 2 ? 1 : 0;
            });
        !done)
        return done;
    const bool isLast = rows.size() < EventsACheckStep;
    const qint64 last = isLast ? std::numeric_limits<qint64>::max() : rows.constLast().at(0);
    QList<Entry> entries;
    if (auto done = m_connection.run(
            QStringLiteral("SELECT key, profile, kind, outcome, ifnull(time_ms, 0) "
                           "FROM events INDEXED BY events_in_order "
                           "WHERE key BETWEEN ? AND ? ORDER BY key LIMIT ?"),
            {m_next, last, EventsACheckStep + 1},
            [&](const QSqlQuery &query) { entries.append(entryAt(query, 0)); });
        !done)
        return done;
    if (entries != rows)
        return indexDamage();
    const auto counts = [&](const QString &of,
                            const std::map<qint64, qint64> &wanted) -> HistoryResult<void> {
        for (const auto &[id, count] : wanted) {
            const auto found = m_connection.number(
                QStringLiteral("SELECT count(*) FROM events INDEXED BY events_of_%1 "
                               "WHERE %1 = ? AND key BETWEEN ? AND ?")
                    .arg(of),
                {id, m_next, last});
            if (!found)
                return found.error();
            if (*found != count)
                return indexDamage();
        }
        return {};
    };
    if (auto done = counts(QStringLiteral("profile"), profiles); !done)
        return done;
    if (auto done = counts(QStringLiteral("channel"), channels); !done)
        return done;
    const auto failed = m_connection.number(
        QStringLiteral("SELECT count(*) FROM events INDEXED BY events_that_failed "
                       "WHERE outcome = 2 AND key BETWEEN ? AND ?"),
        {m_next, last});
    if (!failed)
        return failed.error();
    if (*failed != failures)
        return indexDamage();
    m_isDone = isLast;
    m_next = isLast ? last : last + 1;
    return {};
}

HistoryResult<void> HistoryCheck::atOnce(const std::function<HistoryResult<void>()> &work)
{
    if (auto done = m_connection.run(QStringLiteral("BEGIN")); !done)
        return done;
    auto done = work();
    m_connection.rollback();
    return done;
}

} // namespace RadarDesk::history
