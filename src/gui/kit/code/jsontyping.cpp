// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/code/jsontyping.h>

#include <QKeyEvent>
#include <QTextBlock>

#include <algorithm>

namespace RadarDesk::gui {

namespace {

constexpr int IndentWidth = 2;

/// Whether a string is open behind \a before, the start of a line: strings end with their line.
bool endsInString(QStringView before)
{
    bool isInString = false;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (before.at(i) == u'"')
            isInString = !isInString;
        else if (before.at(i) == u'\\' && isInString)
            ++i;
    }
    return isInString;
}

QChar otherHalf(QChar c)
{
    switch (c.unicode()) {
    case u'{':
        return u'}';
    case u'[':
        return u']';
    case u'"':
        return u'"';
    default:
        return {};
    }
}

struct Bracket
{
    int position = 0;
    QChar c;
};

/// The brackets of a line that are in no string.
QList<Bracket> bracketsOf(const QTextBlock &line)
{
    QList<Bracket> found;
    if (line.length() > LongestLine)
        return found;
    bool isInString = false;
    const QString text = line.text();
    for (int i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'"')
            isInString = !isInString;
        else if (c == u'\\' && isInString)
            ++i;
        else if (!isInString && QStringView(u"{}[]").contains(c))
            found.append({line.position() + i, c});
    }
    return found;
}

bool isOpening(QChar c)
{
    return c == u'{' || c == u'[';
}

QString beforeIn(const QTextCursor &cursor)
{
    return cursor.block().text().first(cursor.positionInBlock());
}

QString behindIn(const QTextCursor &cursor)
{
    return cursor.block().text().sliced(cursor.positionInBlock());
}

QString indentOf(const QTextBlock &line)
{
    const QString text = line.text();
    const auto end =
        std::find_if_not(text.begin(), text.end(), [](QChar c) { return c == u' ' || c == u'\t'; });
    return text.first(end - text.begin());
}

} // namespace

std::optional<int> matchingBracket(const QTextDocument &document, int position, int reach)
{
    const QTextBlock start = document.findBlock(position);
    if (!start.isValid())
        return std::nullopt;
    QList<Bracket> brackets = bracketsOf(start);
    const auto here =
        std::find_if(brackets.begin(), brackets.end(),
                     [position](const Bracket &each) { return each.position == position; });
    if (here == brackets.end())
        return std::nullopt;
    const bool forward = isOpening(here->c);
    if (forward)
        brackets.erase(brackets.begin(), here);
    else
        brackets.erase(here + 1, brackets.end());
    int depth = 0;
    for (QTextBlock line = start; line.isValid();) {
        if (!forward)
            std::reverse(brackets.begin(), brackets.end());
        for (const Bracket &each : brackets) {
            depth += isOpening(each.c) == forward ? 1 : -1;
            if (depth == 0)
                return each.position;
        }
        line = forward ? line.next() : line.previous();
        if (!line.isValid() || std::abs(line.position() - position) > reach)
            return std::nullopt;
        brackets = bracketsOf(line);
    }
    return std::nullopt;
}

std::optional<int> openBracket(const QTextBlock &line)
{
    QList<int> open;
    for (const QList<Bracket> brackets = bracketsOf(line); const Bracket &each : brackets) {
        if (isOpening(each.c))
            open.append(each.position);
        else if (!open.isEmpty())
            open.removeLast();
    }
    return open.isEmpty() ? std::nullopt : std::optional(open.first());
}

bool JsonTyping::take(const QKeyEvent &event, QTextCursor &cursor)
{
    constexpr auto Commands = Qt::ControlModifier | Qt::MetaModifier;
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (isEnter && event.modifiers() == Qt::NoModifier) {
        breakLine(cursor);
        return true;
    }
    if (event.key() == Qt::Key_Backspace && event.modifiers() == Qt::NoModifier)
        return erasePair(cursor);
    // AltGr types brackets on many keyboards, and some systems call it Ctrl and Alt.
    const bool isCommand = (event.modifiers() & Commands) != 0
        && !event.modifiers().testFlag(Qt::AltModifier)
        && !event.modifiers().testFlag(Qt::GroupSwitchModifier);
    if (event.text().size() != 1 || isCommand)
        return false;
    const QChar c = event.text().at(0);
    if (typeOver(c, cursor) || outdent(c, cursor))
        return true;
    return !otherHalf(c).isNull() && open(c, cursor);
}

bool JsonTyping::open(QChar opening, QTextCursor &cursor)
{
    QTextCursor start = cursor;
    start.setPosition(cursor.selectionStart());
    QTextCursor end = cursor;
    end.setPosition(cursor.selectionEnd());
    const QString behind = behindIn(end).trimmed();
    // In front of a value it would only be in the way.
    const bool isFree = behind.isEmpty() || QStringView(u",}]:").contains(behind.front());
    if (!isFree || endsInString(beforeIn(start)))
        return false;
    cursor.beginEditBlock();
    cursor.insertText(QString(opening) + otherHalf(opening));
    cursor.movePosition(QTextCursor::PreviousCharacter);
    cursor.endEditBlock();
    m_added.push_back(cursor);
    return true;
}

bool JsonTyping::typeOver(QChar closing, QTextCursor &cursor)
{
    const int here = cursor.position();
    const auto isBlankUpTo = [&cursor, here](int position) {
        QTextCursor between = cursor;
        between.setPosition(here);
        between.setPosition(position, QTextCursor::KeepAnchor);
        return between.selectedText().trimmed().isEmpty();
    };
    const auto added = std::find_if(m_added.begin(), m_added.end(), [&](const QTextCursor &each) {
        const bool isNext = closing == u'"' ? each.position() == here : each.position() >= here;
        return isNext && cursor.document()->characterAt(each.position()) == closing
            && isBlankUpTo(each.position());
    });
    if (cursor.hasSelection() || added == m_added.end())
        return false;
    // Behind a backslash it is part of the string.
    const QString before = beforeIn(cursor);
    if (closing == u'"' && (!endsInString(before) || endsInString(before + closing)))
        return false;
    cursor.beginEditBlock();
    // A blank line in front of it was for what didn't come.
    if (before.trimmed().isEmpty() && added->block() != cursor.block()) {
        cursor.setPosition(cursor.block().position() - 1);
        cursor.setPosition(added->block().position() - 1, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    }
    cursor.setPosition(added->position() + 1);
    cursor.endEditBlock();
    m_added.erase(added);
    return true;
}

bool JsonTyping::erasePair(QTextCursor &cursor)
{
    const auto added = std::find_if(m_added.begin(), m_added.end(), [&](const QTextCursor &each) {
        return each.position() == cursor.position();
    });
    const QTextDocument &document = *cursor.document();
    if (cursor.hasSelection() || added == m_added.end() || cursor.atBlockStart()
        || otherHalf(document.characterAt(cursor.position() - 1))
            != document.characterAt(cursor.position()))
        return false;
    m_added.erase(added);
    cursor.beginEditBlock();
    cursor.deleteChar();
    cursor.deletePreviousChar();
    cursor.endEditBlock();
    return true;
}

void JsonTyping::breakLine(QTextCursor &cursor)
{
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const QString indent = indentOf(cursor.block()).left(cursor.positionInBlock());
    const QString before = beforeIn(cursor).trimmed();
    const QString behind = behindIn(cursor).trimmed();
    const bool opens =
        !before.isEmpty() && isOpening(before.back()) && !endsInString(beforeIn(cursor));
    cursor.insertText(u'\n' + indent + QString(opens ? IndentWidth : 0, u' '));
    if (opens && !behind.isEmpty() && behind.front() == otherHalf(before.back())) {
        const int here = cursor.position();
        cursor.insertText(u'\n' + indent);
        cursor.setPosition(here);
    }
    cursor.endEditBlock();
}

bool JsonTyping::outdent(QChar closing, QTextCursor &cursor)
{
    const bool isClosing = closing == u'}' || closing == u']';
    if (!isClosing || cursor.hasSelection() || cursor.atBlockStart()
        || !beforeIn(cursor).trimmed().isEmpty())
        return false;
    cursor.beginEditBlock();
    cursor.insertText(closing);
    if (const auto opening = matchingBracket(*cursor.document(), cursor.position() - 1)) {
        const QString indent = indentOf(cursor.document()->findBlock(*opening));
        cursor.movePosition(QTextCursor::PreviousCharacter);
        cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
        cursor.insertText(indent);
        cursor.movePosition(QTextCursor::NextCharacter);
    }
    cursor.endEditBlock();
    return true;
}

} // namespace RadarDesk::gui
