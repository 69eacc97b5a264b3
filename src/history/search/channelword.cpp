// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/search/channelword.h>

#include <workbench/fields/fieldtest.h>

#include <QStringList>

#include <algorithm>

namespace RadarDesk::history {

using namespace workbench;

namespace {

// With more channels, or more events that have the word elsewhere, there is little to leave out.
constexpr qsizetype MostChannels = 100;
constexpr qsizetype MostKeys = 100;

/// The words of \a text as the index has them; none where that isn't plain to see.
QStringList plainWords(const QString &text)
{
    QStringList words;
    bool isInWord = false;
    for (const QChar c : text) {
        if (c.unicode() > 0x7f)
            return {};
        if (c.isLetterOrNumber()) {
            if (!isInWord)
                words.append(QString());
            words.last() += c.toLower();
        }
        isInWord = c.isLetterOrNumber();
    }
    return words;
}

/// The word that each event has in the value of the field that \a term is about; empty without one.
QString wordOf(const QueryTerm &term)
{
    if (term.type != QueryTerm::Type::Field || term.isNegated)
        return {};
    const QStringList words = plainWords(FieldTest(term.field).indexedText());
    return words.size() == 1 ? words.constFirst() : QString();
}

QString placeholdersFor(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(u',');
}

} // namespace

HistoryResult<ChannelWord> ChannelWord::make(HistoryConnection &connection, const EventQuery &query)
{
    for (const QueryTerm &term : query.terms) {
        ChannelWord found;
        found.word = wordOf(term);
        if (found.word.isEmpty())
            continue;
        const auto take = [&found](const QSqlQuery &row) {
            const QStringList words = plainWords(row.value(1).toString());
            if (!words.contains(found.word))
                return;
            const auto count = static_cast<int>(words.size());
            found.offset = found.channels.isEmpty() ? count : std::min(found.offset, count);
            found.channels.append(row.value(0));
        };
        if (const auto done =
                connection.run(QStringLiteral("SELECT id, name FROM channels WHERE removal = 0 "
                                              "AND name LIKE ? LIMIT ?"),
                               {u'%' + found.word + u'%', MostChannels}, take);
            !done)
            return done.error();
        if (!found.channels.isEmpty())
            return found;
    }
    return ChannelWord();
}

HistoryResult<ChannelWord::Condition> ChannelWord::conditionIn(HistoryConnection &connection,
                                                               const SearchIndex::Block &block,
                                                               qint64 least, qint64 most) const
{
    if (word.isEmpty())
        return Condition();
    const QString places = QStringLiteral("places_%1").arg(block.number);
    if (const auto done =
            connection.run(QStringLiteral("CREATE VIRTUAL TABLE IF NOT EXISTS temp.%1 "
                                          "USING fts5vocab(main, %2, instance)")
                               .arg(places, block.table()));
        !done)
        return done.error();
    QVariantList keys;
    if (const auto done =
            connection.run(QStringLiteral("SELECT doc FROM temp.%1 WHERE term = ? AND offset >= ? "
                                          "AND doc BETWEEN ? AND ? LIMIT ?")
                               .arg(places),
                           {word, offset, least, most, MostKeys + 1},
                           [&keys](const QSqlQuery &row) { keys.append(row.value(0)); });
        !done)
        return done.error();
    if (keys.size() > MostKeys)
        return Condition();
    // Always as many, so that the statement is always the same.
    while (keys.size() < MostKeys)
        keys.append(QVariant(QMetaType::fromType<qint64>()));
    return Condition{QStringLiteral(" AND (events.channel NOT IN (%1) OR words.rowid IN (%2))")
                         .arg(placeholdersFor(channels.size()), placeholdersFor(MostKeys)),
                     channels + keys};
}

} // namespace RadarDesk::history
