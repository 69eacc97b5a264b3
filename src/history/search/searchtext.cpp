// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/search/searchtext.h>

#include <workbench/core/keepable.h>

#include <QStringList>

#include <algorithm>

namespace RadarDesk::history {

using namespace workbench;

namespace {

/// A text of JSON without its backslashes. It need not be whole.
QString withoutEscapes(const QString &json)
{
    if (!json.contains(u'\\'))
        return json;
    QString plain;
    plain.reserve(json.size());
    for (qsizetype i = 0; i < json.size(); ++i) {
        const QChar c = json.at(i);
        if (c != u'\\' || i + 1 == json.size()) {
            plain += c;
            continue;
        }
        const QChar escaped = json.at(++i);
        bool isNumber = false;
        const ushort unit =
            escaped == u'u' ? QStringView(json).mid(i + 1, 4).toUShort(&isNumber, 16) : ushort(0);
        if (isNumber) {
            plain += QChar(unit);
            i += 4;
        } else if (QStringView(u"\"\\/").contains(escaped)) {
            plain += escaped;
        } else {
            plain += u' '; // the rest of them are white space
        }
    }
    return plain;
}

bool holdsLetterOrDigit(const QString &word)
{
    const QList<uint> letters = word.toUcs4();
    return std::any_of(letters.begin(), letters.end(),
                       [](uint letter) { return QChar::isLetterOrNumber(letter); });
}

} // namespace

QString searchText(const Event &event)
{
    QString text =
        event.channel + u'\n' + withoutEscapes(QString::fromUtf8(event.data)) + u'\n' + event.note;
    // Events from before these fields have the same text as ever.
    for (const QString &further :
         {event.socketId, event.library, event.client, event.annotation.note}) {
        if (!further.isEmpty())
            text += u'\n' + further;
    }
    if (!event.tokenDigest.isEmpty())
        text += u'\n' + QString::fromLatin1(event.tokenDigest);
    if (event.annotation.mark != Mark::None)
        text += u'\n' + indexedMark(event.annotation.mark);
    if (!event.annotation.note.isEmpty())
        text += u'\n' + indexedNote();
    // Half a character does not come back from a file as it went in.
    return keepableText(text);
}

QString indexedMark(Mark mark)
{
    // One that nobody writes.
    return QStringLiteral("xmarkx") + markWord(mark);
}

QString indexedNote()
{
    return QStringLiteral("xnotex");
}

QString searchQuery(const QString &typed)
{
    QString query;
    const QStringList words = typed.simplified().split(u' ');
    for (const QString &word : words) {
        const QString phrase = phraseQuery(word, true);
        if (!query.isEmpty() && !phrase.isEmpty())
            query += u' ';
        query += phrase;
    }
    return query;
}

QString phraseQuery(QString words, bool asBeginning)
{
    words.remove(QChar::Null);
    if (!holdsLetterOrDigit(words))
        return {};
    const QString phrase = u'"' + words.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return asBeginning ? phrase + QStringLiteral(" *") : phrase;
}

} // namespace RadarDesk::history
