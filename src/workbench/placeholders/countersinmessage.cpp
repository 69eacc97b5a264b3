// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/placeholders/countersinmessage.h>

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using PushRadar::Result;

namespace RadarDesk::workbench {

namespace {

struct CountersText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::Placeholders)
};

constexpr qsizetype LongestCounterName = 100;
constexpr qsizetype MostCounterWords = 3;

bool isCounterName(const QString &word)
{
    return word.size() <= LongestCounterName && word.front().isLetter()
        && std::all_of(word.begin(), word.end(), [](QChar c) {
               return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.';
           });
}

} // namespace

Result<CounterArguments, QString> CounterArguments::from(const QString &arguments)
{
    const QStringList words = arguments.simplified().split(u' ', Qt::SkipEmptyParts);
    CounterArguments made;
    if (words.isEmpty())
        return made;
    if (words.size() > MostCounterWords)
        return CountersText::tr("A counter takes a name, a start and a step only.");
    if (!isCounterName(words.first()))
        return CountersText::tr("“%1” isn't a valid counter name. Start with a letter, and "
                                "continue with letters, digits, “-”, “_” or “.”.")
            .arg(words.first());
    made.name = words.first();
    for (qsizetype i = 1; i < words.size(); ++i) {
        bool isNumber = false;
        const qint64 number = words.at(i).toLongLong(&isNumber);
        if (!isNumber)
            return CountersText::tr("“%1” isn't a whole number.").arg(words.at(i));
        (i == 1 ? made.start : made.step) = number;
    }
    return made;
}

std::optional<QString> CountersInMessage::add(const CounterArguments &given)
{
    CounterArguments &told = m_told[given.name];
    const auto differs = [](std::optional<qint64> &before, std::optional<qint64> now) {
        if (before && now)
            return *before != *now;
        if (now)
            before = now;
        return false;
    };
    if (differs(told.start, given.start) || differs(told.step, given.step))
        return CountersText::tr(
                   "The counter “%1” has another start or step earlier in this message.")
            .arg(given.name);
    return std::nullopt;
}

Result<qint64, QString> CountersInMessage::value(const QString &name)
{
    const auto known = m_used.constFind(name);
    if (known != m_used.constEnd())
        return *known;
    const CounterArguments told = m_told.value(name);
    qint64 value = told.start.value_or(1);
    if (const auto last = m_values.counter(name)) {
        if (qAddOverflow(*last, told.step.value_or(1), &value))
            return CountersText::tr("The counter “%1” reached the largest number. Reset it.")
                .arg(name);
    }
    m_used.insert(name, value);
    return value;
}

} // namespace RadarDesk::workbench
