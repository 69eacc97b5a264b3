// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/query/eventquery.h>

#include <workbench/fields/fieldscanner.h>

#include <algorithm>

namespace RadarDesk::history {

using namespace workbench;

QString QueryTerm::text() const
{
    const QString sign = isNegated ? QStringLiteral("-") : QString();
    switch (type) {
    case Type::Word:
        return sign + value;
    case Type::Phrase:
        return sign + quotedFieldText(value);
    case Type::Field:
        return sign + field.text();
    default:
        return sign + queryKey(type) + u':' + queryValue(value);
    }
}

QString EventQuery::text() const
{
    QStringList texts;
    for (const QueryTerm &term : terms)
        texts.append(term.text());
    return texts.join(u' ');
}

QString EventQuery::wanted() const
{
    QStringList words;
    for (const QueryTerm &term : terms) {
        const bool isText =
            term.type == QueryTerm::Type::Word || term.type == QueryTerm::Type::Phrase;
        if (isText && !term.isNegated)
            words.append(term.value);
    }
    return words.join(u' ');
}

bool EventQuery::has(QueryTerm::Type type) const
{
    return std::any_of(terms.begin(), terms.end(),
                       [type](const QueryTerm &term) { return term.type == type; });
}

EventQuery
EventQuery::withProfiles(const std::function<QStringList(const QString &name)> &idsOf) const
{
    EventQuery query = *this;
    for (QueryTerm &term : query.terms) {
        if (term.type == QueryTerm::Type::Profile)
            term.profiles = idsOf(term.value);
    }
    return query;
}

QString queryWord(EventKind kind)
{
    switch (kind) {
    case EventKind::Broadcast:
        return QStringLiteral("sent");
    case EventKind::Arrival:
        return QStringLiteral("received");
    case EventKind::Authentication:
        return QStringLiteral("token");
    case EventKind::Connection:
        return QStringLiteral("connection");
    case EventKind::Call:
        return QStringLiteral("call");
    case EventKind::Subscription:
        return QStringLiteral("subscription");
    case EventKind::Gap:
        return QStringLiteral("gap");
    case EventKind::Check:
        return QStringLiteral("check");
    case EventKind::Run:
        return QStringLiteral("run");
    case EventKind::Fault:
        return QStringLiteral("fault");
    }
    return {};
}

QString queryWord(EventSource source)
{
    switch (source) {
    case EventSource::RadarDesk:
        return QStringLiteral("radardesk");
    case EventSource::App:
        return QStringLiteral("app");
    case EventSource::Page:
        return QStringLiteral("page");
    }
    return {};
}

QString queryWord(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Pending:
        return QStringLiteral("pending");
    case Outcome::Done:
        return QStringLiteral("ok");
    case Outcome::Failed:
        return QStringLiteral("failed");
    }
    return {};
}

bool isAnyMark(const QString &value)
{
    return value.compare(QStringLiteral("any"), Qt::CaseInsensitive) == 0;
}

bool isAnyNote(const QString &value)
{
    return value == u"*";
}

QString queryKey(QueryTerm::Type type)
{
    using Type = QueryTerm::Type;
    switch (type) {
    case Type::Channel:
        return QStringLiteral("channel");
    case Type::Status:
        return QStringLiteral("status");
    case Type::Kind:
        return QStringLiteral("kind");
    case Type::Source:
        return QStringLiteral("from");
    case Type::Profile:
        return QStringLiteral("profile");
    case Type::Library:
        return QStringLiteral("library");
    case Type::Mark:
        return QStringLiteral("mark");
    case Type::Note:
        return QStringLiteral("note");
    case Type::Since:
        return QStringLiteral("since");
    case Type::Before:
        return QStringLiteral("before");
    case Type::Word:
    case Type::Phrase:
    case Type::Field:
        break;
    }
    return {};
}

const QList<QueryTerm::Type> &keyedTerms()
{
    using Type = QueryTerm::Type;
    static const QList<Type> types{Type::Channel, Type::Status,  Type::Kind, Type::Source,
                                   Type::Profile, Type::Library, Type::Mark, Type::Note,
                                   Type::Since,   Type::Before};
    return types;
}

QString queryValue(const QString &value)
{
    const bool isPlain = !value.isEmpty() && !value.startsWith(u'"')
        && std::none_of(value.begin(), value.end(), [](QChar c) { return c.isSpace(); });
    return isPlain ? value : quotedFieldText(value);
}

} // namespace RadarDesk::history
