// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/store/filterclause.h>

#include <history/store/eventrow.h>
#include <history/store/historykey.h>
#include <history/store/searchtext.h>

#include <limits>

namespace RadarDesk::history {

using namespace workbench;

namespace {

QString placeholders(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(u',');
}

HistoryConnection::Fault findIds(HistoryConnection &connection, const QString &sql,
                                 const QVariantList &values, QVariantList &ids)
{
    return connection.run(sql, values,
                          [&ids](const QSqlQuery &query) { ids.append(query.value(0)); });
}

/// The rows of the profile and the channels that \a filter names, as far as there are any.
HistoryConnection::Fault findNames(HistoryConnection &connection, const HistoryFilter &filter,
                                   QVariantList &profile, QVariantList &channels)
{
    if (!filter.profile.isEmpty()) {
        if (auto fault =
                findIds(connection, QStringLiteral("SELECT id FROM profiles WHERE name = ?"),
                        {filter.profile}, profile))
            return fault;
        if (profile.isEmpty())
            return std::nullopt;
    }
    if (filter.channel.isEmpty())
        return std::nullopt;
    const QString sql = QStringLiteral("SELECT id FROM channels WHERE name = ? AND removal = 0");
    return profile.isEmpty() ? findIds(connection, sql, {filter.channel}, channels)
                             : findIds(connection, sql + QStringLiteral(" AND profile = ?"),
                                       {filter.channel, profile.constFirst()}, channels);
}

void addCondition(FilterClause &clause, const QString &condition, const QVariantList &values)
{
    clause.conditions += QStringLiteral(" AND ") + condition;
    clause.values += values;
}

/// Which index is gone over. SQLite knows nothing of how many rows there are of each sort, so it is
/// told.
void chooseIndex(FilterClause &clause, const HistoryFilter &filter, const QVariantList &profile,
                 const QVariantList &channels)
{
    clause.index = QStringLiteral("events_in_order");
    clause.entries = QStringLiteral("1");
    if (!clause.words.isEmpty()) {
        if (!channels.isEmpty())
            addCondition(clause,
                         QStringLiteral("channel IN (%1)").arg(placeholders(channels.size())),
                         channels);
        else if (!profile.isEmpty())
            addCondition(clause, QStringLiteral("profile = ?"), profile);
    } else if (!channels.isEmpty()) {
        clause.index = QStringLiteral("events_of_channel");
        clause.entries = QStringLiteral("channel IN (%1)");
        clause.owners = channels;
    } else if (filter.failedOnly) {
        clause.index = QStringLiteral("events_that_failed");
        clause.entries = QStringLiteral("outcome = 2");
        if (!profile.isEmpty())
            addCondition(clause, QStringLiteral("profile = ?"), profile);
        return;
    } else if (!profile.isEmpty()) {
        clause.index = QStringLiteral("events_of_profile");
        clause.entries = QStringLiteral("profile IN (%1)");
        clause.owners = profile;
    }
    if (filter.failedOnly)
        addCondition(clause, QStringLiteral("outcome = 2"), {});
}

/// The values of the column for the kinds and sources that are wanted; none when all are.
QVariantList kindsOf(const HistoryFilter &filter)
{
    QVariantList kinds;
    if (filter.kinds.isEmpty() && filter.sources.isEmpty())
        return kinds;
    for (const EventSource source : AllEventSources) {
        for (const EventKind kind : AllEventKinds) {
            if (filter.letsThrough(kind, source))
                kinds.append(kindColumn(kind, source));
        }
    }
    return kinds;
}

HistoryConnection::Fault limitTime(HistoryConnection &connection, const HistoryFilter &filter,
                                   FilterClause &clause)
{
    clause.least = std::numeric_limits<qint64>::min();
    clause.most = std::numeric_limits<qint64>::max();
    if (filter.from.isValid()) {
        clause.least = historyKeyAt(filter.from);
        addCondition(clause, QStringLiteral("time_ms >= ?"), {filter.from.toMSecsSinceEpoch()});
    }
    if (filter.to.isValid()) {
        const auto slack = connection.number(QStringLiteral("SELECT slack FROM state"));
        if (!slack)
            return slack.error();
        clause.most = historyKeyAt(filter.to) + *slack;
        addCondition(clause, QStringLiteral("time_ms < ?"), {filter.to.toMSecsSinceEpoch()});
    }
    return std::nullopt;
}

} // namespace

HistoryResult<FilterClause> FilterClause::make(HistoryConnection &connection,
                                               const HistoryFilter &filter)
{
    FilterClause clause;
    QVariantList profile;
    QVariantList channels;
    if (const auto fault = findNames(connection, filter, profile, channels))
        return *fault;
    clause.isEmpty = (!filter.profile.isEmpty() && profile.isEmpty())
        || (!filter.channel.isEmpty() && channels.isEmpty());
    if (clause.isEmpty)
        return clause;
    clause.words = searchQuery(filter.text);
    chooseIndex(clause, filter, profile, channels);
    if (const auto fault = limitTime(connection, filter, clause))
        return *fault;
    if (const QVariantList kinds = kindsOf(filter); !kinds.isEmpty())
        addCondition(clause, QStringLiteral("kind IN (%1)").arg(placeholders(kinds.size())), kinds);
    if (!channels.isEmpty())
        return clause;
    const QString removed = QStringLiteral("SELECT id FROM channels WHERE removal > 0");
    const auto isAnyRemoved = connection.number(removed + QStringLiteral(" LIMIT 1"));
    if (!isAnyRemoved)
        return isAnyRemoved.error();
    if (*isAnyRemoved > 0)
        addCondition(clause, QStringLiteral("channel NOT IN (%1)").arg(removed), {});
    return clause;
}

} // namespace RadarDesk::history
