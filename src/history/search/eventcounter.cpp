// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/search/eventcounter.h>

#include <base/platform/qtversions.h>
#include <history/store/eventrow.h>
#include <history/store/historykey.h>

#include <algorithm>

namespace RadarDesk::history {

using namespace workbench;

namespace {

constexpr int EventsCountedAtOnce = 250; // where each is read

/// When an event happened; those without a time, when they were recorded.
qint64 timeOf(const StoredEvent &stored)
{
    const QDateTime time =
        stored.event.time.isValid() ? stored.event.time : historyTimeOf(stored.key);
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

} // namespace

EventCounter::EventCounter(HistoryConnection &connection, EventReader &reader)
    : m_connection(connection)
    , m_reader(reader)
{
}

HistoryResult<std::optional<qint64>>
EventCounter::addSome(const HistoryFilter &filter, const CountedKeys &keys, EventTally &tally)
{
    const auto clause = FilterClause::make(m_connection, filter);
    if (!clause)
        return clause.error();
    if (clause->readsEvents || !clause->words.isEmpty())
        return addRead(filter, keys, tally);
    EventReader::Range range{true, std::max(clause->least, keys.after + 1),
                             std::min(clause->most, keys.before - 1)};
    if (clause->isEmpty || range.least > range.most)
        return std::optional<qint64>();
    if (const auto done = m_reader.shorten(*clause, range); !done)
        return done.error();
    // The index of failures has no column that would tell the outcome of each.
    const QString outcome = clause->index == QStringLiteral("events_that_failed")
        ? QStringLiteral("2")
        : QStringLiteral("outcome");
    const QString width = QString::number(tally.width());
    const QString keysInMs =
        QString::number(historyKeyAt(QDateTime::fromMSecsSinceEpoch(1, base::Utc)));
    if (const auto done = m_connection.run(
            QStringLiteral("SELECT coalesce(time_ms, key / %1) / %2 AS bucket, kind & %3 AS sort, "
                           "%4 AS result, count(*) FROM events INDEXED BY %5 "
                           "WHERE %6 AND key BETWEEN ? AND ?%7 GROUP BY bucket, sort, result")
                .arg(keysInMs, width, QString::number(PartOfSameChannel - 1), outcome,
                     clause->index, clause->entriesOf(clause->owners.size()), clause->conditions),
            clause->owners + QVariantList{range.least, range.most} + clause->values,
            [&tally, width = tally.width()](const QSqlQuery &row) {
                tally.add(row.value(0).toLongLong() * width,
                          sortOf(kindOfColumn(row.value(1).toLongLong()),
                                 static_cast<Outcome>(row.value(2).toInt())),
                          row.value(3).toLongLong());
            });
        !done)
        return done.error();
    return range.isLast ? std::optional<qint64>() : std::optional(range.least);
}

HistoryResult<std::optional<qint64>>
EventCounter::addRead(const HistoryFilter &filter, const CountedKeys &keys, EventTally &tally)
{
    const auto batch = m_reader.readBatch(filter, {HistoryPlace::Direction::Older, keys.before},
                                          EventsCountedAtOnce);
    if (!batch)
        return batch.error();
    for (const StoredEvent &stored : batch->events) {
        if (stored.key > keys.after)
            tally.add(timeOf(stored), sortOf(stored.event.kind, stored.event.outcome), 1);
    }
    return batch->rest && *batch->rest > keys.after ? batch->rest : std::optional<qint64>();
}

} // namespace RadarDesk::history
