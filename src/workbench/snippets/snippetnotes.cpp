// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/snippets/snippetnotes.h>

#include <QCoreApplication>

namespace RadarDesk::workbench {

namespace {

struct SnippetNotesText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::SnippetNotes)
};

constexpr qsizetype ListedAtMost = 3;
constexpr qsizetype DigitsAtMost = 30;

QString listed(QStringList entries)
{
    entries.removeDuplicates();
    const bool more = entries.size() > ListedAtMost;
    QString text = entries.mid(0, ListedAtMost).join(QStringLiteral(", "));
    return more ? text + QStringLiteral(", …") : text;
}

} // namespace

QString SnippetNotes::asText(const QByteArray &json)
{
    const QString text = QString::fromLatin1(json);
    return text.size() > DigitsAtMost ? text.first(DigitsAtMost) + u'…' : text;
}

void SnippetNotes::deepValue()
{
    add(SnippetNotesText::tr("A value is nested so deeply that the code reads it from JSON."));
}

void SnippetNotes::keysReordered()
{
    add(SnippetNotesText::tr("%1 puts keys that are whole numbers before all others.")
            .arg(m_language));
}

QStringList SnippetNotes::sentences() const
{
    QStringList sentences = m_others;
    if (!m_rewritten.isEmpty()) {
        sentences.append(
            SnippetNotesText::tr("%1 writes these numbers differently, with the same value: %2")
                .arg(m_language, listed(m_rewritten)));
    }
    if (!m_rounded.isEmpty()) {
        sentences.append(
            SnippetNotesText::tr("%1 can't hold these numbers exactly, so they arrive rounded: %2")
                .arg(m_language, listed(m_rounded)));
    }
    if (!m_asText.isEmpty()) {
        sentences.append(
            SnippetNotesText::tr(
                "%1 can't send such large numbers, so they are in quotes and arrive as strings: %2")
                .arg(m_language, listed(m_asText)));
    }
    if (m_halfReplaced) {
        sentences.append(SnippetNotesText::tr(
                             "%1 can't send half of a surrogate pair, so it sends U+FFFD instead.")
                             .arg(m_language));
    }
    if (!m_repeatedKeys.isEmpty()) {
        sentences.append(SnippetNotesText::tr("Only the last value of a duplicate key is sent: %1")
                             .arg(listed(m_repeatedKeys)));
    }
    sentences.removeDuplicates();
    return sentences;
}

} // namespace RadarDesk::workbench
