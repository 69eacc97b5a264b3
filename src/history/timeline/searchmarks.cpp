// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/timeline/searchmarks.h>

#include <QStringList>

#include <algorithm>

namespace RadarDesk::history {

namespace {

/// The letters and digits of a text in their plainest form, and where each stands in the text. All
/// that lies between words is one space.
struct PlainText
{
    QString letters;
    QList<qsizetype> places;

    explicit PlainText(const QString &text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text.at(i);
            if (c.isLetterOrNumber() || c.isSurrogate()) {
                const QString plain = QString(c).normalized(QString::NormalizationForm_D);
                add(plain.at(0).toCaseFolded(), i);
            } else if (!c.isMark() && !letters.endsWith(u' ')) {
                add(u' ', i);
            }
        }
    }

    void add(QChar letter, qsizetype place)
    {
        letters += letter;
        places += place;
    }
};

/// Where \a word is next at the beginning of a word; -1 when nowhere.
qsizetype nextBeginning(const PlainText &plain, const QString &word, qsizetype from)
{
    qsizetype at = plain.letters.indexOf(word, from);
    while (at > 0 && plain.letters.at(at - 1) != u' ')
        at = plain.letters.indexOf(word, at + 1);
    return at;
}

} // namespace

bool hasWordsInRow(const QString &text, const QString &words)
{
    const QString wanted = PlainText(words).letters.trimmed();
    return !wanted.isEmpty() && nextBeginning(PlainText(text), wanted, 0) >= 0;
}

QList<TextSpan> searchMarks(const QString &text, const QString &searched)
{
    const PlainText plain(text);
    QList<TextSpan> found;
    const QStringList words = searched.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &typed : words) {
        const QString word = PlainText(typed).letters.trimmed();
        if (word.isEmpty())
            continue;
        for (qsizetype at = nextBeginning(plain, word, 0); at >= 0;
             at = nextBeginning(plain, word, at + 1)) {
            const qsizetype start = plain.places.at(at);
            found.append({start, plain.places.at(at + word.size() - 1) + 1 - start});
        }
    }
    std::sort(found.begin(), found.end(),
              [](const TextSpan &a, const TextSpan &b) { return a.start < b.start; });
    QList<TextSpan> apart;
    for (const TextSpan &span : std::as_const(found)) {
        if (apart.isEmpty() || span.start >= apart.constLast().start + apart.constLast().length)
            apart.append(span);
        else
            apart.last().length = std::max(apart.constLast().length,
                                           span.start + span.length - apart.constLast().start);
    }
    return apart;
}

} // namespace RadarDesk::history
