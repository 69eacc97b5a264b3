// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/search/eventreader.h>

#include <history/search/rowsieve.h>
#include <history/store/eventrow.h>

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace RadarDesk::history {

using namespace workbench;

namespace {

struct EventReaderText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::history::History)
};

// How many entries of an index a step looks at; measured to take a few milliseconds.
constexpr int EntriesAtOnce = 20'000;

// How many events a step reads where a search looks at each; it takes about as long.
constexpr int EventsReadAtOnce = 250;

/// The event of a row, or what stands for it; nothing when a newer program wrote it.
std::optional<StoredEvent> eventToShow(const EventRow &row)
{
    auto event = row.decode();
    if (event)
        return StoredEvent{row.key, *std::move(event)};
    if (event.error() == CodingFault::Newer)
        return std::nullopt;
    return StoredEvent{row.key, damagedEvent(row.key)};
}

HistoryError wrongIndex()
{
    return {HistoryTrouble::Damaged,
            EventReaderText::tr("The history is damaged: an index doesn't fit the events.")};
}

} // namespace

QString EventReader::Range::order() const
{
    return isOlder ? QStringLiteral("DESC") : QStringLiteral("ASC");
}

void EventReader::Range::endAt(qint64 key)
{
    isLast = false;
    if (isOlder)
        least = std::max(least, key);
    else
        most = std::min(most, key);
}

EventReader::EventReader(HistoryConnection &connection)
    : m_connection(connection)
{
}

HistoryResult<HistoryBatch> EventReader::readBatch(const HistoryFilter &filter,
                                                   const HistoryPlace &place, int limit)
{
    const auto clause = FilterClause::make(m_connection, filter);
    if (!clause)
        return clause.error();
    Range range{place.direction == HistoryPlace::Direction::Older, clause->least, clause->most};
    if (place.key && range.isOlder)
        range.most = std::min(range.most, *place.key - 1);
    else if (place.key)
        range.least = std::max(range.least, *place.key + 1);
    if (clause->isEmpty || range.least > range.most)
        return HistoryBatch();

    const QString end = QStringLiteral(" ORDER BY key %1 LIMIT ?").arg(range.order());
    if (clause->words.isEmpty()) {
        if (!clause->isExact()) {
            if (const auto done = shorten(*clause, range); !done)
                return done.error();
        }
        return read(QStringLiteral("SELECT key FROM events INDEXED BY %1 WHERE %2 "
                                   "AND key BETWEEN ? AND ?%3")
                            .arg(clause->index, clause->entriesOf(clause->owners.size()),
                                 clause->conditions)
                        + end,
                    clause->owners + QVariantList{range.least, range.most} + clause->values, range,
                    limit, filter);
    }
    const auto block = SearchIndex::blockAt(m_connection, range.isOlder ? range.most : range.least);
    if (!block)
        return block.error();
    if (!*block)
        return HistoryBatch();
    const Range whole = range;
    range.endAt(range.isOlder ? (*block)->first : (*block)->last);
    range.isLast = whole.least == range.least && whole.most == range.most;
    const auto further =
        clause->channelWord.conditionIn(m_connection, **block, range.least, range.most);
    if (!further)
        return further.error();
    // From the words to the events, since that has them in the order of their keys.
    return read(QStringLiteral("SELECT words.rowid AS key FROM %1 AS words CROSS JOIN events "
                               "INDEXED BY events_in_order ON events.key = words.rowid "
                               "WHERE words.%1 MATCH ? AND words.rowid BETWEEN ? AND ?%2 "
                               "ORDER BY words.rowid %3 LIMIT ?")
                    .arg((*block)->table(), clause->conditions + further->sql, range.order()),
                QVariantList{clause->words, range.least, range.most} + clause->values
                    + further->values,
                range, limit, filter);
}

HistoryResult<void> EventReader::shorten(const FilterClause &clause, Range &range)
{
    const qsizetype times = std::max(clause.owners.size(), qsizetype(1));
    const QString sql =
        QStringLiteral("SELECT key FROM events INDEXED BY %1 WHERE %2 "
                       "AND key BETWEEN ? AND ? ORDER BY key %3 LIMIT 1 OFFSET ?")
            .arg(clause.index, clause.entriesOf(clause.owners.isEmpty() ? 0 : 1), range.order());
    for (qsizetype i = 0; i < times; ++i) {
        QVariantList values = clause.owners.mid(i, 1);
        values += {range.least, range.most, EntriesAtOnce / times};
        if (auto done = m_connection.run(
                sql, values,
                [&range](const QSqlQuery &query) { range.endAt(query.value(0).toLongLong()); });
            !done)
            return done;
    }
    return {};
}

HistoryResult<HistoryBatch> EventReader::read(const QString &keys, QVariantList values,
                                              const Range &range, int limit,
                                              const HistoryFilter &filter)
{
    const RowSieve sieve(filter);
    const int most = sieve.readsEvents() ? EventsReadAtOnce : limit;
    values.append(most);
    HistoryBatch batch;
    std::optional<qint64> last;
    int rows = 0;
    bool isRight = true;
    // A single event that can't be read keeps none of the others from being seen.
    if (const auto done = m_connection.run(
            QStringLiteral("SELECT %3, wanted.key FROM (%1) AS wanted LEFT JOIN events "
                           "ON events.key = wanted.key ORDER BY wanted.key %2")
                .arg(keys, range.order(), EventRow::columns()),
            values,
            [&](const QSqlQuery &answer) {
                if (batch.events.size() >= limit)
                    return;
                ++rows;
                const EventRow row = EventRow::read(answer);
                const qint64 key = answer.value(EventRow::ColumnCount).toLongLong();
                isRight = isRight && row.key == key && last != key;
                last = key;
                if (sieve.isPassedOver(row))
                    return;
                auto shown = eventToShow(row);
                if (!shown)
                    return;
                isRight = isRight && sieve.isIndexed(shown->event);
                if (!sieve.letsThrough(shown->event))
                    return;
                if (shown->event.isDamaged)
                    shown->event.profileId = filter.profile;
                batch.events.append(*std::move(shown));
            });
        !done)
        return done.error();
    if (!isRight)
        return wrongIndex();
    if (filter.isGrouped) {
        if (const auto done = addConversations(batch.events); !done)
            return done.error();
    }
    if (range.isOlder)
        std::reverse(batch.events.begin(), batch.events.end());
    if (rows >= most || batch.events.size() >= limit)
        batch.rest = last;
    else if (!range.isLast)
        batch.rest = range.isOlder ? range.least : range.most;
    return batch;
}

HistoryResult<void> EventReader::addConversations(QList<StoredEvent> &events)
{
    if (events.isEmpty())
        return {};
    QHash<qint64, ConversationSummary> found;
    const auto [least, most] = std::minmax_element(
        events.cbegin(), events.cend(),
        [](const StoredEvent &one, const StoredEvent &other) { return one.key < other.key; });
    if (auto done = m_connection.run(
            QStringLiteral("SELECT head, members, arrivals, first_us FROM conversations "
                           "WHERE head BETWEEN ? AND ?"),
            {least->key, most->key},
            [&found](const QSqlQuery &query) {
                ConversationSummary summary{query.value(1).toInt(), query.value(2).toInt(), {}};
                if (!query.isNull(3))
                    summary.firstArrival = std::chrono::microseconds(query.value(3).toLongLong());
                found.insert(query.value(0).toLongLong(), summary);
            });
        !done)
        return done;
    for (StoredEvent &stored : events)
        stored.conversation = found.value(stored.key);
    return {};
}

HistoryResult<QList<StoredEvent>> EventReader::members(qint64 head, const HistoryPlace &place,
                                                       int limit)
{
    using Limits = std::numeric_limits<qint64>;
    const bool isOlder = place.direction == HistoryPlace::Direction::Older;
    QList<StoredEvent> events;
    if (const auto done = m_connection.run(
            QStringLiteral("SELECT %1 FROM members CROSS JOIN events ON events.key = members.key "
                           "WHERE head = ? AND members.key %2 ? AND channel NOT IN "
                           "(SELECT id FROM channels WHERE removal > 0) "
                           "ORDER BY members.key %3 LIMIT ?")
                .arg(EventRow::columns(), isOlder ? u"<" : u">", isOlder ? u"DESC" : u"ASC"),
            {head, place.key.value_or(isOlder ? Limits::max() : Limits::min()), limit},
            [&events, isOlder](const QSqlQuery &query) {
                if (auto shown = eventToShow(EventRow::read(query)))
                    events.insert(isOlder ? 0 : events.size(), *std::move(shown));
            });
        !done)
        return done.error();
    // A broadcast within a run has a conversation of its own; they stand close together.
    const auto done = addConversations(events);
    return done.map([&] { return events; });
}

HistoryResult<ConversationMembers> EventReader::members(qint64 head, int limit)
{
    const auto events = members(head, HistoryPlace{}, limit);
    const auto all = m_connection.number(
        QStringLiteral("SELECT members FROM conversations WHERE head = ?"), {head});
    if (!events || !all)
        return events ? all.error() : events.error();
    const bool isFull = events->size() == limit;
    return ConversationMembers{*events, isFull ? static_cast<int>(*all - events->size()) : 0};
}

QList<ConversationChange> EventReader::withHeads(const QMultiHash<qint64, qint64> &members)
{
    QList<ConversationChange> changes;
    const QList<qint64> heads = members.uniqueKeys();
    for (const qint64 key : heads) {
        const auto head = find(key);
        if (!head || !*head)
            continue;
        QList<StoredEvent> one{**head};
        if (!addConversations(one))
            continue;
        changes.append({one.constFirst(), members.values(key)});
    }
    return changes;
}

HistoryResult<qint64> EventReader::count(const HistoryFilter &filter)
{
    const auto clause = FilterClause::make(m_connection, filter);
    if (!clause)
        return clause.error();
    if (clause->isEmpty || clause->least > clause->most)
        return qint64(0);
    if (clause->readsEvents)
        return countRead(filter);
    if (clause->words.isEmpty() && filter.query.isEmpty() && filter.kinds.isEmpty()
        && filter.sources.isEmpty() && !filter.failedOnly && !filter.from.isValid()
        && !filter.to.isValid() && !filter.isGrouped) {
        const QString column =
            filter.channel.isEmpty() ? QStringLiteral("profile") : QStringLiteral("id");
        return m_connection.number(
            QStringLiteral("SELECT sum(events) FROM channels WHERE removal = 0")
                + (clause->owners.isEmpty()
                       ? QString()
                       : QStringLiteral(" AND %1 IN (%2)")
                             .arg(column,
                                  QStringList(clause->owners.size(), QStringLiteral("?"))
                                      .join(u','))),
            clause->owners);
    }
    if (clause->words.isEmpty()) {
        return m_connection.number(
            QStringLiteral("SELECT count(*) FROM events INDEXED BY %1 WHERE %2 "
                           "AND key BETWEEN ? AND ?%3")
                .arg(clause->index, clause->entriesOf(clause->owners.size()), clause->conditions),
            clause->owners + QVariantList{clause->least, clause->most} + clause->values);
    }
    return countWords(*clause);
}

HistoryResult<qint64> EventReader::countRead(const HistoryFilter &filter)
{
    qint64 count = 0;
    HistoryPlace place;
    do {
        const auto found = readBatch(filter, place, EventsReadAtOnce);
        if (!found)
            return found.error();
        count += found->events.size();
        place.key = found->rest;
    } while (place.key);
    return count;
}

HistoryResult<qint64> EventReader::countWords(const FilterClause &clause)
{
    const auto blocks = SearchIndex::blocks(m_connection);
    if (!blocks)
        return blocks.error();
    qint64 count = 0;
    for (const SearchIndex::Block &block : *blocks) {
        const auto counted = m_connection.number(
            QStringLiteral("SELECT count(*) FROM %1 AS words CROSS JOIN events "
                           "INDEXED BY events_in_order ON events.key = words.rowid "
                           "WHERE words.%1 MATCH ? AND words.rowid BETWEEN ? AND ?%2")
                .arg(block.table(), clause.conditions),
            QVariantList{clause.words, clause.least, clause.most} + clause.values);
        if (!counted)
            return counted.error();
        count += *counted;
    }
    return count;
}

HistoryResult<QHash<QString, HistoryUsage>> EventReader::usage()
{
    QHash<QString, HistoryUsage> usage;
    if (const auto done = m_connection.run(
            QStringLiteral("SELECT profiles.name, sum(events), sum(bytes) FROM profiles "
                           "JOIN channels ON profile = profiles.id "
                           "WHERE removal = 0 AND events > 0 GROUP BY profile"),
            {},
            [&usage](const QSqlQuery &query) {
                usage.insert(query.value(0).toString(),
                             {query.value(1).toLongLong(), query.value(2).toLongLong()});
            });
        !done)
        return done.error();
    return usage;
}

HistoryResult<std::optional<StoredEvent>> EventReader::find(qint64 key)
{
    return findBy(QStringLiteral("SELECT %1 FROM events WHERE key = ? AND "
                                 "(SELECT removal FROM channels WHERE id = channel) = 0"),
                  key);
}

HistoryResult<std::optional<StoredEvent>> EventReader::findAny(qint64 key)
{
    return findBy(QStringLiteral("SELECT %1 FROM events WHERE key = ?"), key);
}

HistoryResult<std::optional<StoredEvent>> EventReader::findBy(const QString &sql, qint64 key)
{
    std::optional<StoredEvent> found;
    if (const auto done = m_connection.run(
            sql.arg(EventRow::columns()), {key},
            [&found](const QSqlQuery &query) { found = eventToShow(EventRow::read(query)); });
        !done)
        return done.error();
    return found;
}

HistoryResult<std::optional<StoredEvent>> EventReader::previousOf(qint64 key)
{
    // The row of a channel is its profile's alone.
    const auto previous = m_connection.number(
        QStringLiteral("SELECT before.key FROM events CROSS JOIN events AS before "
                       "INDEXED BY events_of_channel ON before.channel = events.channel "
                       "AND before.key < events.key AND before.kind & %1 = events.kind & %1 "
                       "WHERE events.key = ? ORDER BY before.key DESC LIMIT 1")
            .arg(PartOfSameChannel - 1),
        {key});
    if (!previous)
        return previous.error();
    return find(*previous);
}

} // namespace RadarDesk::history
