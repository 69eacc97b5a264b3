// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/query/querycompletion.h>

#include <history/query/eventquery.h>

#include <algorithm>
#include <optional>

namespace RadarDesk::history {

using namespace workbench;

namespace {

using Type = QueryTerm::Type;

constexpr qsizetype MostOptions = 50; // nobody reads more

constexpr QStringView Comparisons = u"=<>~";

/// Whether a quote that comes after \a word begins what is read up to the next one.
bool isBeforeQuoted(QStringView word)
{
    const QStringView plain = word.startsWith(u'-') ? word.sliced(1) : word;
    return plain.isEmpty() || plain.endsWith(u':')
        || (plain.startsWith(u"data", Qt::CaseInsensitive)
            && (plain.endsWith(u'[') || Comparisons.contains(plain.back())));
}

/// Whether \a before ends where the value of a field is to follow.
bool isBeforeValue(QStringView before)
{
    const QStringView compared = before.trimmed();
    qsizetype end = compared.size();
    while (end > 0 && (Comparisons.contains(compared.at(end - 1)) || compared.at(end - 1) == u'!'))
        --end;
    if (end == compared.size())
        return false;
    const QStringView path = compared.first(end).trimmed();
    const auto space =
        std::find_if(path.rbegin(), path.rend(), [](QChar c) { return c.isSpace(); });
    const QStringView word = path.last(space - path.rbegin());
    return (word.startsWith(u'-') ? word.sliced(1) : word).startsWith(u"data", Qt::CaseInsensitive);
}

/// Where the word begins that ends at \a cursor; nothing within a phrase or value that is quoted
/// and isn't the last.
qsizetype startOfWord(const QString &text, qsizetype cursor)
{
    bool isQuoted = false;
    qsizetype start = 0;
    for (qsizetype i = 0; i < cursor; ++i) {
        const QChar c = text.at(i);
        const bool opens =
            c == u'"' && (isQuoted || isBeforeQuoted(QStringView(text).sliced(start, i - start)));
        if (isQuoted && c == u'\\')
            ++i;
        else if (opens)
            isQuoted = !isQuoted;
        else if (!isQuoted && c.isSpace())
            start = i + 1;
    }
    return std::min(start, cursor);
}

template <typename All> QStringList wordsOf(const All &all)
{
    QStringList words;
    for (const auto each : all)
        words.append(queryWord(each));
    return words;
}

QStringList valuesOf(Type type, const QueryNames &names)
{
    switch (type) {
    case Type::Channel:
        return names.channels;
    case Type::Profile:
        return names.profiles;
    case Type::Library:
        return names.libraries;
    case Type::Mark: {
        QStringList words;
        for (const Mark mark : AllMarks)
            words.append(markWord(mark));
        return words << QStringLiteral("any");
    }
    case Type::Note:
        return {QStringLiteral("*")};
    case Type::Kind:
        return wordsOf(AllEventKinds);
    case Type::Source:
        return wordsOf(AllEventSources);
    case Type::Status:
        return {queryWord(Outcome::Done), queryWord(Outcome::Failed), queryWord(Outcome::Pending),
                QStringLiteral("4xx"), QStringLiteral("5xx")};
    case Type::Since:
    case Type::Before:
        return {QStringLiteral("5m"), QStringLiteral("1h"), QStringLiteral("today"),
                QStringLiteral("yesterday"), QStringLiteral("1w")};
    default:
        return {};
    }
}

/// The values that begin with what is typed, and then those that hold it.
QStringList fitting(const QStringList &values, const QString &typed)
{
    QStringList first;
    QStringList further;
    for (const QString &value : values) {
        if (first.size() >= MostOptions)
            break;
        if (value.startsWith(typed, Qt::CaseInsensitive))
            first.append(value);
        else if (further.size() < MostOptions && value.contains(typed, Qt::CaseInsensitive))
            further.append(value);
    }
    return (first + further).mid(0, MostOptions);
}

QStringList optionsFor(QString word, const QString &sign, const QueryNames &names)
{
    QStringList options;
    for (const Type type : keyedTerms()) {
        const QString key = queryKey(type) + u':';
        if (!word.startsWith(key, Qt::CaseInsensitive))
            continue;
        QString typed = word.mid(key.size());
        if (typed.startsWith(u'"'))
            typed.remove(0, 1);
        const QStringList values = fitting(valuesOf(type, names), typed);
        for (const QString &value : values)
            options.append(sign + key + queryValue(value));
        return options;
    }
    for (const Type type : keyedTerms()) {
        if (queryKey(type).startsWith(word, Qt::CaseInsensitive))
            options.append(sign + queryKey(type) + u':');
    }
    if (QStringLiteral("data").startsWith(word, Qt::CaseInsensitive))
        options.append(sign + QStringLiteral("data."));
    return options;
}

} // namespace

QueryCompletion completeQuery(const QString &text, qsizetype cursor, const QueryNames &names)
{
    QueryCompletion completion{cursor, 0, {}};
    const bool isInside = cursor < text.size() && !text.at(cursor).isSpace();
    const qsizetype start = startOfWord(text, cursor);
    QString word = text.mid(start, cursor - start);
    QString sign;
    if (word.startsWith(u'-')) {
        sign = u'-';
        word.remove(0, 1);
    }
    if (isInside || word.isEmpty() || isBeforeValue(QStringView(text).first(start)))
        return completion;
    completion.options = optionsFor(word, sign, names);
    // There is nothing left to be typed.
    if (completion.options == QStringList(sign + word))
        completion.options.clear();
    completion.start = start;
    completion.length = cursor - start;
    return completion;
}

} // namespace RadarDesk::history
