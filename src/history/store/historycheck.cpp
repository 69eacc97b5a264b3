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
    Fault fault;
    if (!m_hasBegun) {
        fault = begin();
        m_hasBegun = !fault;
    } else if (!m_tables.isEmpty()) {
        fault = atOnce([this] { return checkTable(m_tables.constFirst()); });
        if (!fault)
            m_tables.removeFirst();
    } else {
        fault = atOnce([this] { return checkEvents(); });
    }
    if (fault)
        return *fault;
    if (m_isDone)
        m_connection.close();
    return !m_isDone;
}

HistoryCheck::Fault HistoryCheck::begin()
{
    if (auto fault = m_connection.open(HistoryConnection::Access::ReadOnly))
        return fault;
    if (auto fault = m_connection.run(QStringLiteral("PRAGMA cache_size = -512")))
        return fault;
    m_tables.clear();
    if (auto fault = m_connection.run(
            QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 "
                           "AND name <> 'events'"),
            {}, [this](const QSqlQuery &query) { m_tables.append(query.value(0).toString()); }))
        return fault;
    return checkNames();
}

HistoryCheck::Fault HistoryCheck::checkNames()
{
    // Events of a channel whose removal nobody knows would be out of sight for ever.
    const auto lost =
        m_connection.number(QStringLiteral("SELECT count(*) FROM channels WHERE removal <> 0 "
                                           "AND removal NOT IN (SELECT id FROM removals)"));
    if (!lost)
        return lost.error();
    if (*lost > 0)
        return damage(HistoryCheckText::tr("a channel is hidden for no reason."));
    return std::nullopt;
}

HistoryCheck::Fault HistoryCheck::checkTable(const QString &name)
{
    // Words of events that were deleted meanwhile are gone.
    const auto isThere = m_connection.number(
        QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = ?"), {name});
    if (!isThere)
        return isThere.error();
    if (*isThere == 0)
        return std::nullopt;
    QString found;
    if (auto fault =
            m_connection.run(QStringLiteral("SELECT quick_check FROM pragma_quick_check(?)"),
                             {name}, [&found](const QSqlQuery &query) {
                                 const QString said = query.value(0).toString();
                                 if (found.isEmpty() && said != QLatin1String("ok"))
                                     found = said;
                             }))
        return fault;
    return found.isEmpty() ? Fault() : Fault(damage(found));
}

HistoryCheck::Fault HistoryCheck::checkEvents()
{
    QList<Entry> rows;
    std::map<qint64, qint64> profiles; // how many events each has
    std::map<qint64, qint64> channels;
    qint64 failures = 0;
    if (auto fault = m_connection.run(
            QStringLiteral("SELECT key, profile, kind, outcome, ifnull(time_ms, 0), channel, event "
                           "FROM events NOT INDEXED WHERE key >= ? ORDER BY key LIMIT ?"),
            {m_next, EventsACheckStep}, [&](const QSqlQuery &query) {
                rows.append(entryAt(query, 0));
                ++profiles[query.value(1).toLongLong()];
                ++channels[query.value(5).toLongLong()];
                failures += query.value(3).toLongLong() == 2 ? 1 : 0;
            }))
        return fault;
    const bool isLast = rows.size() < EventsACheckStep;
    const qint64 last = isLast ? std::numeric_limits<qint64>::max() : rows.constLast().at(0);
    QList<Entry> entries;
    if (auto fault = m_connection.run(
            QStringLiteral("SELECT key, profile, kind, outcome, ifnull(time_ms, 0) "
                           "FROM events INDEXED BY events_in_order "
                           "WHERE key BETWEEN ? AND ? ORDER BY key LIMIT ?"),
            {m_next, last, EventsACheckStep + 1},
            [&](const QSqlQuery &query) { entries.append(entryAt(query, 0)); }))
        return fault;
    if (entries != rows)
        return indexDamage();
    const auto counts = [&](const QString &of, const std::map<qint64, qint64> &wanted) -> Fault {
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
        return std::nullopt;
    };
    if (auto fault = counts(QStringLiteral("profile"), profiles))
        return fault;
    if (auto fault = counts(QStringLiteral("channel"), channels))
        return fault;
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
    return std::nullopt;
}

HistoryCheck::Fault HistoryCheck::atOnce(const std::function<Fault()> &work)
{
    if (auto fault = m_connection.run(QStringLiteral("BEGIN")))
        return fault;
    auto fault = work();
    m_connection.rollback();
    return fault;
}

} // namespace RadarDesk::history
