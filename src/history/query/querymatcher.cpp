// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/query/querymatcher.h>

#include <history/search/searchtext.h>
#include <history/timeline/searchmarks.h>
#include <workbench/fields/fieldtest.h>

#include <algorithm>
#include <optional>

namespace RadarDesk::history {

using namespace workbench;
using PushRadar::JsonValue;

namespace {

using Type = QueryTerm::Type;

bool isWord(const QString &word, const QString &value)
{
    return word.compare(value, Qt::CaseInsensitive) == 0;
}

bool isStatusNumber(const QString &value)
{
    return value.at(0).isDigit();
}

bool hasStatus(const Event &event, const QString &value)
{
    if (!isStatusNumber(value))
        return isWord(queryWord(event.outcome), value);
    if (!event.exchange || !event.exchange->status)
        return false;
    const QString status = QString::number(*event.exchange->status);
    return value.at(1).isDigit() ? status == value
                                 : status.size() == 3 && status.at(0) == value.at(0);
}

void addWord(QString &query, const QString &word)
{
    if (!word.isEmpty())
        query += (query.isEmpty() ? QString() : QStringLiteral(" ")) + word;
}

} // namespace

bool fitsPattern(const QString &name, const QString &pattern)
{
    const QStringList parts = pattern.split(u'*');
    if (parts.size() == 1)
        return name == pattern;
    if (!name.startsWith(parts.constFirst()))
        return false;
    qsizetype at = parts.constFirst().size();
    for (qsizetype i = 1; i + 1 < parts.size(); ++i) {
        at = name.indexOf(parts.at(i), at);
        if (at < 0)
            return false;
        at += parts.at(i).size();
    }
    return name.size() - at >= parts.constLast().size() && name.endsWith(parts.constLast());
}

QueryMatcher::QueryMatcher(const EventQuery &query)
    : m_query(query)
{
    m_readsEvents = std::any_of(query.terms.begin(), query.terms.end(), [](const QueryTerm &term) {
        const bool isText = term.type == Type::Word || term.type == Type::Phrase;
        return (isText && term.isNegated) || term.type == Type::Field || term.type == Type::Library
            || term.type == Type::Mark || term.type == Type::Note
            || (term.type == Type::Status && isStatusNumber(term.value));
    });
}

template <typename Test> bool QueryMatcher::holds(Type type, const Test &test) const
{
    bool isAsked = false;
    bool isFound = false;
    for (const QueryTerm &term : m_query.terms) {
        if (term.type != type)
            continue;
        const bool isTrue = test(term);
        if (term.isNegated && isTrue)
            return false;
        if (!term.isNegated) {
            isAsked = true;
            isFound = isFound || isTrue;
        }
    }
    return isFound || !isAsked;
}

bool QueryMatcher::letsThrough(EventKind kind, EventSource source) const
{
    // What was left out can be of any source.
    return holds(Type::Kind,
                 [kind](const QueryTerm &term) { return isWord(queryWord(kind), term.value); })
        && (kind == EventKind::Gap || holds(Type::Source, [source](const QueryTerm &term) {
                return isWord(queryWord(source), term.value);
            }));
}

QList<Outcome> QueryMatcher::outcomes() const
{
    QList<Outcome> outcomes;
    for (const Outcome outcome : {Outcome::Pending, Outcome::Done, Outcome::Failed}) {
        // A number says nothing of the outcome: it may be true with each, and false.
        const bool mayBe = holds(Type::Status, [outcome](const QueryTerm &term) {
            return isStatusNumber(term.value) ? !term.isNegated
                                              : isWord(queryWord(outcome), term.value);
        });
        if (mayBe)
            outcomes.append(outcome);
    }
    return outcomes;
}

bool QueryMatcher::mayMatch(const Event &event) const
{
    const auto isOf = [&event](const QueryTerm &term) {
        return term.profiles.contains(event.profileId);
    };
    const auto isTime = [&event](const QueryTerm &term) {
        return term.isNegated != ((event.time >= term.moment) == (term.type == Type::Since));
    };
    const bool isInTime =
        std::all_of(m_query.terms.begin(), m_query.terms.end(), [&isTime](const QueryTerm &term) {
            return (term.type != Type::Since && term.type != Type::Before) || isTime(term);
        });
    return isInTime && letsThrough(event.kind, event.source) && holds(Type::Profile, isOf)
        && holds(Type::Channel,
                 [&event](const QueryTerm &term) { return fitsPattern(event.channel, term.value); })
        && holds(Type::Status,
                 [&event](const QueryTerm &term) { return hasStatus(event, term.value); });
}

bool QueryMatcher::matches(const Event &event) const
{
    return mayMatch(event) && (!m_readsEvents || holdsMessage(event));
}

bool QueryMatcher::holdsMessage(const Event &event) const
{
    std::optional<QString> text; // made only where it is asked for
    std::optional<JsonValue> data;
    const auto isLibrary = [&event](const QueryTerm &term) {
        return hasWordsInRow(event.library, term.value);
    };
    if (!holds(Type::Library, isLibrary) || !holdsAnnotation(event.annotation))
        return false;
    for (const QueryTerm &term : m_query.terms) {
        if (term.type == Type::Field) {
            if (!data) {
                const auto read = JsonValue::fromJson(event.data);
                // Without a message, no field is there.
                if (!read && term.isNegated)
                    continue;
                if (!read)
                    return false;
                data = *read;
            }
            if (term.field.holdsIn(*data) == term.isNegated)
                return false;
        } else if (term.isNegated && (term.type == Type::Word || term.type == Type::Phrase)) {
            if (!text)
                text = searchText(event);
            if (hasWordsInRow(*text, term.value))
                return false;
        }
    }
    return true;
}

bool QueryMatcher::holdsAnnotation(const Annotation &annotation) const
{
    return holds(Type::Mark,
                 [&annotation](const QueryTerm &term) {
                     return isAnyMark(term.value) ? annotation.mark != Mark::None
                                                  : annotation.mark == markOf(term.value);
                 })
        && holds(Type::Note, [&annotation](const QueryTerm &term) {
               return isAnyNote(term.value) ? !annotation.note.isEmpty()
                                            : hasWordsInRow(annotation.note, term.value);
           });
}

QString QueryMatcher::indexedAnnotation(Type type) const
{
    QStringList values;
    for (const QueryTerm &term : m_query.terms) {
        if (term.type == type && !term.isNegated)
            values.append(term.value);
    }
    // Of several, one is enough, which the index can't tell; all marks begin in the same way.
    if (type == Type::Mark && !values.isEmpty())
        return phraseQuery(
            indexedMark(values.size() == 1 ? markOf(values.constFirst()) : Mark::None), true);
    if (values.isEmpty())
        return {};
    return values.size() == 1 && !isAnyNote(values.constFirst())
        ? phraseQuery(values.constFirst(), true)
        : phraseQuery(indexedNote(), false);
}

QString QueryMatcher::indexQuery() const
{
    QString query;
    for (const QueryTerm &term : m_query.terms) {
        if (term.isNegated)
            continue;
        if (term.type == Type::Word || term.type == Type::Phrase || term.type == Type::Library)
            addWord(query, phraseQuery(term.value, true));
        if (term.type != Type::Field)
            continue;
        for (const FieldPath::Step &step : term.field.path.steps)
            addWord(query, phraseQuery(step.key, false));
        addWord(query, phraseQuery(FieldTest(term.field).indexedText(), false));
    }
    for (const Type type : {Type::Mark, Type::Note})
        addWord(query, indexedAnnotation(type));
    return query;
}

} // namespace RadarDesk::history
