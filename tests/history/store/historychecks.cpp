// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/store/historychecks.h>

#include <history/search/searchindex.h>

namespace RadarDesk {

using namespace history;

namespace {

QString problemWith(HistoryConnection &connection)
{
    QStringList found;
    const auto collect = [&](const QString &sql) {
        const auto read = connection.run(sql, {}, [&](const QSqlQuery &query) {
            found.append(sql + QStringLiteral(": ") + query.value(0).toString());
        });
        if (!read)
            found.append(sql + QStringLiteral(": ") + read.error().reason);
    };
    collect(QStringLiteral("SELECT * FROM pragma_integrity_check WHERE integrity_check <> 'ok'"));
    collect(QStringLiteral("SELECT 1 FROM pragma_foreign_key_check"));
    collect(
        QStringLiteral("SELECT channels.id FROM channels LEFT JOIN events ON channel = channels.id "
                       "GROUP BY channels.id HAVING count(events.key) <> channels.events "
                       "OR ifnull(sum(length(event)), 0) <> channels.bytes"));
    collect(QStringLiteral("SELECT 1 FROM events, channels WHERE channels.id = channel "
                           "AND channels.profile <> events.profile"));
    collect(QStringLiteral("SELECT 1 FROM state WHERE newest < (SELECT max(key) FROM events)"));
    const auto blocks = SearchIndex::blocks(connection);
    if (!blocks)
        return blocks.error().reason;
    for (const SearchIndex::Block &block : *blocks) {
        collect(QStringLiteral("INSERT INTO %1(%1) VALUES('integrity-check')").arg(block.table()));
        collect(QStringLiteral("SELECT count(*) FROM events WHERE key BETWEEN %1 AND %2 "
                               "HAVING count(*) <> %3")
                    .arg(block.first)
                    .arg(block.last)
                    .arg(block.events));
    }
    return found.join(u'\n');
}

} // namespace

QList<qint64> keysOf(const QList<StoredEvent> &events)
{
    QList<qint64> keys;
    for (const StoredEvent &stored : events)
        keys.append(stored.key);
    return keys;
}

QList<qint64> keysOf(HistoryDatabase &database, const HistoryFilter &filter,
                     HistoryPlace::Direction direction, int limit)
{
    QList<qint64> keys;
    HistoryPlace place{direction, std::nullopt};
    do {
        const auto batch = database.readBatch(filter, place, limit);
        if (!batch.ok() || batch->events.size() > limit)
            return {-1};
        keys = direction == HistoryPlace::Direction::Newer ? keys + keysOf(batch->events)
                                                           : keysOf(batch->events) + keys;
        place.key = batch->rest;
    } while (place.key);
    return keys;
}

QList<qint64> keysOf(HistoryDatabase &database, const HistoryFilter &filter)
{
    return keysOf(database, filter, HistoryPlace::Direction::Newer, 1000);
}

QString faultsOf(const QString &path)
{
    HistoryConnection connection(path);
    if (const auto opened = connection.open(HistoryConnection::Access::ReadWrite); !opened)
        return opened.error().reason;
    return problemWith(connection);
}

} // namespace RadarDesk
