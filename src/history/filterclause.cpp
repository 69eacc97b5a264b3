// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/filterclause.h>

#include <history/searchtext.h>

namespace RadarDesk {

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

} // namespace

HistoryResult<FilterClause> FilterClause::make(HistoryConnection &connection,
                                               const HistoryFilter &filter)
{
    FilterClause clause;
    QVariantList profile;
    QVariantList channels;
    if (!filter.profile.isEmpty()) {
        if (const auto fault =
                findIds(connection, QStringLiteral("SELECT id FROM profiles WHERE name = ?"),
                        {filter.profile}, profile))
            return *fault;
        clause.isEmpty |= profile.isEmpty();
    }
    if (!filter.channel.isEmpty() && !clause.isEmpty) {
        const QString sql = QStringLiteral("SELECT id FROM channels WHERE name = ?");
        const auto fault = profile.isEmpty()
            ? findIds(connection, sql, {filter.channel}, channels)
            : findIds(connection, sql + QStringLiteral(" AND profile = ?"),
                      {filter.channel, profile.constFirst()}, channels);
        if (fault)
            return *fault;
        clause.isEmpty |= channels.isEmpty();
    }
    if (clause.isEmpty)
        return clause;

    const QString query = searchQuery(filter.text);
    QStringList conditions;
    if (!query.isEmpty()) {
        // From the index of words to the events, since that has them in the order of their keys.
        clause.sql = QStringLiteral("FROM search CROSS JOIN events ON events.key = search.rowid");
        clause.key = QStringLiteral("search.rowid");
        conditions.append(QStringLiteral("search MATCH ?"));
        clause.values.append(query);
    } else {
        // SQLite knows nothing of how many rows there are of each sort, so it is told.
        clause.sql = QStringLiteral("FROM events");
        if (!channels.isEmpty())
            clause.sql += QStringLiteral(" INDEXED BY events_of_channel");
        else if (filter.failedOnly)
            clause.sql += QStringLiteral(" INDEXED BY events_that_failed");
        else if (!profile.isEmpty())
            clause.sql += QStringLiteral(" INDEXED BY events_of_profile");
        clause.key = QStringLiteral("events.key");
    }
    if (!channels.isEmpty()) {
        conditions.append(QStringLiteral("channel IN (%1)").arg(placeholders(channels.size())));
        clause.values += channels;
    } else if (!profile.isEmpty()) {
        conditions.append(QStringLiteral("events.profile = ?"));
        clause.values += profile;
    }
    if (filter.failedOnly)
        conditions.append(QStringLiteral("outcome = 2"));
    if (!filter.kinds.isEmpty()) {
        conditions.append(QStringLiteral("kind IN (%1)").arg(placeholders(filter.kinds.size())));
        for (const EventKind kind : filter.kinds)
            clause.values.append(static_cast<int>(kind));
    }
    if (filter.from.isValid()) {
        conditions.append(QStringLiteral("time_ms >= ?"));
        clause.values.append(filter.from.toMSecsSinceEpoch());
    }
    if (filter.to.isValid()) {
        conditions.append(QStringLiteral("time_ms < ?"));
        clause.values.append(filter.to.toMSecsSinceEpoch());
    }
    conditions.append(QStringLiteral("1"));
    clause.sql += QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" AND "));
    return clause;
}

} // namespace RadarDesk
