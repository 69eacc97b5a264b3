// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/query/eventquery.h>
#include <history/query/querymoment.h>
#include <workbench/fields/fieldscanner.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace RadarDesk::history {

using namespace workbench;

namespace {

struct QueryText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::history::EventQuery)
};

using Type = QueryTerm::Type;

/// Reads one term after the other.
class QueryParser
{
public:
    QueryParser(const QString &text, const QDateTime &now)
        : m_scan(text)
        , m_now(now)
    {
    }

    PushRadar::Result<EventQuery, QueryError> parse()
    {
        for (m_scan.skipSpace(); !m_scan.atEnd(); m_scan.skipSpace()) {
            if (!readTerm())
                return m_error;
        }
        return m_query;
    }

private:
    // Each of these returns false after an error.
    bool readTerm()
    {
        m_start = m_scan.position();
        QueryTerm term;
        const QChar next = m_scan.peek(1);
        if (m_scan.peek() == u'-' && !next.isNull() && !next.isSpace()) {
            term.isNegated = true;
            m_scan.goTo(m_start + 1);
        }
        if (m_scan.peek() == u'"') {
            term.type = Type::Phrase;
            term.value = m_scan.takeQuoted();
            m_query.terms.append(term);
            return true;
        }
        for (const Type type : keyedTerms()) {
            const qsizetype from = m_scan.position();
            if (m_scan.take(queryKey(type)) && m_scan.take(u":"))
                return readCondition(type, term);
            m_scan.goTo(from);
        }
        return readField(term) || (!m_isWrong && readWord(term));
    }

    bool readWord(QueryTerm &term)
    {
        term.value = m_scan.takeBare();
        m_query.terms.append(term);
        return true;
    }

    bool readCondition(Type type, QueryTerm &term)
    {
        term.type = type;
        term.value = m_scan.peek() == u'"' ? m_scan.takeQuoted() : m_scan.takeBare();
        const QString reason = term.value.isEmpty() ? missing(type) : wrong(term);
        if (!reason.isEmpty())
            return fail(reason);
        m_query.terms.append(term);
        return true;
    }

    static QString missing(Type type)
    {
        switch (type) {
        case Type::Channel:
            return QueryText::tr("Enter the name of a channel after “channel:”.");
        case Type::Profile:
            return QueryText::tr("Enter the name of a profile after “profile:”.");
        case Type::Library:
            return QueryText::tr("Enter the name of a library after “library:”.");
        case Type::Mark:
            return QueryText::tr("Enter a color after “mark:”: %1.", "a list of words")
                .arg(markWords());
        case Type::Note:
            return QueryText::tr("Enter a word of the note after “note:”, or * for any note.");
        case Type::Status:
            return QueryText::tr("Enter ok, failed, pending or an HTTP status after “status:”.");
        case Type::Kind:
            return QueryText::tr("Enter a kind after “kind:”: %1.", "a list of words")
                .arg(listOf(AllEventKinds));
        case Type::Source:
            return QueryText::tr("Enter a source after “from:”: %1.", "a list of words")
                .arg(listOf(AllEventSources));
        default:
            return QueryText::tr("Enter a time after “%1:”, like 14:30, 2h, yesterday or "
                                 "2026-01-31.",
                                 "since or before")
                .arg(queryKey(type));
        }
    }

    /// Why the term's value isn't one; empty when it is.
    QString wrong(QueryTerm &term) const
    {
        switch (term.type) {
        case Type::Status:
            if (isWordOf(AllOutcomes, term.value) || isStatus(term.value))
                return {};
            return QueryText::tr("“%1” isn't a status. Use ok, failed, pending or an HTTP status "
                                 "like 403 or 4xx.")
                .arg(term.value);
        case Type::Kind:
            return isWordOf(AllEventKinds, term.value)
                ? QString()
                : QueryText::tr("“%1” isn't a kind of event. Use one of %2.",
                                "a word, a list of words")
                      .arg(term.value, listOf(AllEventKinds));
        case Type::Source:
            return isWordOf(AllEventSources, term.value)
                ? QString()
                : QueryText::tr("“%1” isn't a source of events. Use one of %2.",
                                "a word, a list of words")
                      .arg(term.value, listOf(AllEventSources));
        case Type::Mark:
            return isAnyMark(term.value) || markOf(term.value) != Mark::None
                ? QString()
                : QueryText::tr("“%1” isn't a mark. Use one of %2.", "a word, a list of words")
                      .arg(term.value, markWords());
        case Type::Since:
        case Type::Before:
            term.moment = queryMoment(term.value, m_now);
            return term.moment.isValid()
                ? QString()
                : QueryText::tr("“%1” isn't a time. Use one like 14:30, 2h, yesterday or "
                                "2026-01-31.")
                      .arg(term.value);
        default:
            return {};
        }
    }

    bool readField(QueryTerm &term)
    {
        auto field = takeFieldComparison(m_scan);
        if (!field)
            return false;
        term.type = Type::Field;
        term.isNegated ^= std::exchange(field->isNegated, false);
        term.field = *field;
        if (!takeComparedValue(m_scan, term.field))
            return fail(QueryText::tr("Enter a value to compare “%1” with.", "a field")
                            .arg(field->path.text()));
        m_query.terms.append(term);
        return true;
    }

    bool fail(const QString &message)
    {
        m_isWrong = true;
        m_error = {m_start, m_scan.position() - m_start, message};
        return false;
    }

    static QString markWords()
    {
        QStringList words;
        for (const Mark mark : AllMarks)
            words.append(markWord(mark));
        return (words << QStringLiteral("any")).join(QStringLiteral(", "));
    }

    static constexpr std::array AllOutcomes{Outcome::Done, Outcome::Failed, Outcome::Pending};

    static bool isStatus(const QString &value)
    {
        const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
        return value.size() == 3 && value.at(0) >= u'1' && value.at(0) <= u'5'
            && ((isDigit(value.at(1)) && isDigit(value.at(2)))
                || value.mid(1).compare(QStringLiteral("xx"), Qt::CaseInsensitive) == 0);
    }

    template <typename All> static bool isWordOf(const All &all, const QString &value)
    {
        return std::any_of(all.begin(), all.end(), [&value](auto each) {
            return queryWord(each).compare(value, Qt::CaseInsensitive) == 0;
        });
    }

    template <typename All> static QString listOf(const All &all)
    {
        QStringList words;
        for (const auto each : all)
            words.append(queryWord(each));
        return words.join(QStringLiteral(", "));
    }

    FieldScanner m_scan;
    QDateTime m_now;
    EventQuery m_query;
    QueryError m_error;
    bool m_isWrong = false;
    qsizetype m_start = 0;
};

} // namespace

PushRadar::Result<EventQuery, QueryError> parseEventQuery(const QString &text, const QDateTime &now)
{
    return QueryParser(text, now).parse();
}

} // namespace RadarDesk::history
