// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/search/filterclause.h>

#include <history/query/querymatcher.h>
#include <history/search/searchtext.h>
#include <history/store/eventrow.h>
#include <history/store/historykey.h>

#include <algorithm>
#include <limits>
#include <optional>

namespace RadarDesk::history {

using namespace workbench;

namespace {

QString placeholders(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(u',');
}

HistoryResult<void> findIds(HistoryConnection &connection, const QString &sql,
                            const QVariantList &values, QVariantList &ids)
{
    return connection.run(sql, values,
                          [&ids](const QSqlQuery &query) { ids.append(query.value(0)); });
}

/// The rows of the profile and the channels that \a filter names, as far as there are any.
HistoryResult<void> findNames(HistoryConnection &connection, const HistoryFilter &filter,
                              QVariantList &profile, QVariantList &channels)
{
    if (!filter.profile.isEmpty()) {
        if (auto done =
                findIds(connection, QStringLiteral("SELECT id FROM profiles WHERE name = ?"),
                        {filter.profile}, profile);
            !done)
            return done;
        if (profile.isEmpty())
            return {};
    }
    if (filter.channel.isEmpty())
        return {};
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

// With more, the index of each channel costs more than it saves.
constexpr qsizetype MostOwners = 100;

/// A pattern of the search as SQLite's GLOB wants it.
QString globOf(QString pattern)
{
    return pattern.replace(u'[', QStringLiteral("[[]")).replace(u'?', QStringLiteral("[?]"));
}

/// A condition on a column of names: of the terms of \a type, one is true that isn't negated, and
/// none that is.
QString nameCondition(const EventQuery &query, QueryTerm::Type type, QVariantList &values)
{
    QStringList wanted;
    QStringList unwanted;
    QVariantList wantedValues;
    QVariantList unwantedValues;
    for (const QueryTerm &term : query.terms) {
        if (term.type != type)
            continue;
        QStringList &conditions = term.isNegated ? unwanted : wanted;
        QVariantList &names = term.isNegated ? unwantedValues : wantedValues;
        if (type == QueryTerm::Type::Channel) {
            conditions.append(QStringLiteral("name GLOB ?"));
            names.append(globOf(term.value));
            continue;
        }
        conditions.append(QStringLiteral("name IN (%1)").arg(placeholders(term.profiles.size())));
        for (const QString &id : term.profiles)
            names.append(id);
    }
    values = wantedValues + unwantedValues;
    QStringList all;
    if (!wanted.isEmpty())
        all.append(QStringLiteral("(%1)").arg(wanted.join(QStringLiteral(" OR "))));
    if (!unwanted.isEmpty())
        all.append(QStringLiteral("NOT (%1)").arg(unwanted.join(QStringLiteral(" OR "))));
    return all.join(QStringLiteral(" AND "));
}

/// Narrows it to the channels and profiles that the search names.
void addNames(FilterClause &clause, const EventQuery &query)
{
    QVariantList values;
    if (const QString profiles = nameCondition(query, QueryTerm::Type::Profile, values);
        !profiles.isEmpty())
        addCondition(clause,
                     QStringLiteral("profile IN (SELECT id FROM profiles WHERE %1)").arg(profiles),
                     values);
    if (const QString channels = nameCondition(query, QueryTerm::Type::Channel, values);
        !channels.isEmpty())
        addCondition(clause,
                     QStringLiteral("channel IN (SELECT id FROM channels WHERE %1)").arg(channels),
                     values);
}

/// The channels that the search wants, where they are so few that their index serves.
HistoryResult<void> findSearched(HistoryConnection &connection, const EventQuery &query,
                                 const QVariantList &profile, QVariantList &channels, bool &isNone)
{
    const bool wantsChannels =
        std::any_of(query.terms.begin(), query.terms.end(), [](const QueryTerm &term) {
            return term.type == QueryTerm::Type::Channel && !term.isNegated;
        });
    if (!wantsChannels)
        return {};
    QVariantList values;
    const QString condition = nameCondition(query, QueryTerm::Type::Channel, values);
    QVariantList found;
    if (auto done = findIds(
            connection,
            QStringLiteral("SELECT id FROM channels WHERE removal = 0 AND %1%2 LIMIT %3")
                .arg(condition, profile.isEmpty() ? QString() : QStringLiteral(" AND profile = ?"))
                .arg(MostOwners + 1),
            values + profile, found);
        !done)
        return done;
    isNone = found.isEmpty();
    if (found.size() <= MostOwners)
        channels = found;
    return {};
}

/// The values of the column that are wanted.
QList<Outcome> outcomesOf(const HistoryFilter &filter)
{
    QList<Outcome> outcomes = QueryMatcher(filter.query).outcomes();
    if (filter.failedOnly)
        outcomes.removeIf([](Outcome outcome) { return outcome != Outcome::Failed; });
    return outcomes;
}

bool isOnlyFailed(const HistoryFilter &filter)
{
    return outcomesOf(filter) == QList{Outcome::Failed};
}

void addOutcomes(FilterClause &clause, const HistoryFilter &filter)
{
    constexpr qsizetype AllOutcomes = 3;
    const QList<Outcome> outcomes = outcomesOf(filter);
    if (outcomes.size() == AllOutcomes)
        return;
    if (isOnlyFailed(filter)) {
        addCondition(clause, QStringLiteral("outcome = 2"), {});
        return;
    }
    QVariantList values;
    for (const Outcome outcome : outcomes)
        values.append(static_cast<int>(outcome));
    addCondition(clause, QStringLiteral("outcome IN (%1)").arg(placeholders(values.size())),
                 values);
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
    } else if (isOnlyFailed(filter)) {
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
    addOutcomes(clause, filter);
}

/// The values of the column for the kinds and sources that are wanted; nothing when all are.
std::optional<QVariantList> kindsOf(const HistoryFilter &filter)
{
    QVariantList kinds;
    const QueryMatcher query(filter.query);
    if (filter.kinds.isEmpty() && filter.sources.isEmpty()
        && !filter.query.has(QueryTerm::Type::Kind) && !filter.query.has(QueryTerm::Type::Source))
        return std::nullopt;
    for (const EventSource source : AllEventSources) {
        for (const EventKind kind : AllEventKinds) {
            if (filter.letsThrough(kind, source) && query.letsThrough(kind, source))
                kinds.append(kindColumn(kind, source));
        }
    }
    return kinds;
}

/// The same by the times that the search names. A negated one is the other side of its moment.
HistoryResult<void> limitSearchedTime(HistoryConnection &connection, const EventQuery &query,
                                      FilterClause &clause)
{
    for (const QueryTerm &term : query.terms) {
        if (term.type != QueryTerm::Type::Since && term.type != QueryTerm::Type::Before)
            continue;
        if ((term.type == QueryTerm::Type::Since) != term.isNegated) {
            clause.least = std::max(clause.least, historyKeyAt(term.moment));
            addCondition(clause, QStringLiteral("time_ms >= ?"), {term.moment.toMSecsSinceEpoch()});
            continue;
        }
        const auto slack = connection.number(QStringLiteral("SELECT slack FROM state"));
        if (!slack)
            return slack.error();
        clause.most = std::min(clause.most, historyKeyAt(term.moment) + *slack);
        addCondition(clause, QStringLiteral("time_ms < ?"), {term.moment.toMSecsSinceEpoch()});
    }
    return {};
}

HistoryResult<void> limitTime(HistoryConnection &connection, const HistoryFilter &filter,
                              FilterClause &clause)
{
    clause.least = std::numeric_limits<qint64>::min();
    clause.most = std::numeric_limits<qint64>::max();
    if (filter.from.isValid()) {
        clause.least = std::max(clause.least, historyKeyAt(filter.from));
        addCondition(clause, QStringLiteral("time_ms >= ?"), {filter.from.toMSecsSinceEpoch()});
    }
    if (auto done = limitSearchedTime(connection, filter.query, clause); !done)
        return done;
    if (filter.to.isValid()) {
        const auto slack = connection.number(QStringLiteral("SELECT slack FROM state"));
        if (!slack)
            return slack.error();
        clause.most = std::min(clause.most, historyKeyAt(filter.to) + *slack);
        addCondition(clause, QStringLiteral("time_ms < ?"), {filter.to.toMSecsSinceEpoch()});
    }
    return {};
}

} // namespace

QString FilterClause::entriesOf(qsizetype count) const
{
    return count == 0 ? entries : entries.arg(placeholders(count));
}

HistoryResult<FilterClause> FilterClause::make(HistoryConnection &connection,
                                               const HistoryFilter &filter)
{
    FilterClause clause;
    QVariantList profile;
    QVariantList channels;
    if (const auto done = findNames(connection, filter, profile, channels); !done)
        return done.error();
    clause.isEmpty = (!filter.profile.isEmpty() && profile.isEmpty())
        || (!filter.channel.isEmpty() && channels.isEmpty());
    if (clause.isEmpty)
        return clause;
    const QueryMatcher query(filter.query);
    clause.readsEvents = query.readsEvents();
    clause.words = QStringList{searchQuery(filter.text), query.indexQuery()}.join(u' ').trimmed();
    auto channelWord = ChannelWord::make(connection, filter.query);
    if (!channelWord)
        return channelWord.error();
    clause.channelWord = *std::move(channelWord);
    if (channels.isEmpty()) {
        if (const auto done =
                findSearched(connection, filter.query, profile, channels, clause.isEmpty);
            !done)
            return done.error();
    }
    clause.isEmpty = clause.isEmpty || outcomesOf(filter).isEmpty();
    chooseIndex(clause, filter, profile, channels);
    addNames(clause, filter.query);
    if (const auto done = limitTime(connection, filter, clause); !done)
        return done.error();
    if (const auto kinds = kindsOf(filter)) {
        clause.isEmpty = clause.isEmpty || kinds->isEmpty();
        addCondition(clause,
                     QStringLiteral("kind & %1 IN (%2)")
                         .arg(PartOfSameChannel - 1)
                         .arg(placeholders(kinds->size())),
                     *kinds);
    }
    if (filter.isGrouped)
        addCondition(clause,
                     filter.channel.isEmpty()
                         ? QStringLiteral("kind < %1").arg(PartOfSameChannel)
                         : QStringLiteral("kind & %1 = 0").arg(PartOfSameChannel),
                     {});
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
