// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/jsonedit.h>

#include <gui/kit/jsonhighlighter.h>
#include <gui/kit/theme.h>

#include <QEvent>
#include <QTextBlock>

namespace RadarDesk::gui {

JsonEdit::JsonEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new JsonHighlighter(document()))
{
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAnywhere);
    follow(palette());
}

void JsonEdit::replaceText(const QString &text)
{
    if (text == toPlainText())
        return;
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
}

void JsonEdit::markFault(const std::optional<PushRadar::JsonFault> &fault)
{
    m_fault = fault;
    if (!fault) {
        setExtraSelections({});
        return;
    }
    QTextEdit::ExtraSelection mark;
    mark.cursor = cursorAt(*fault);
    // The end of a line has nothing to underline: then it is the character before.
    if (mark.cursor.atBlockEnd() && !mark.cursor.atBlockStart())
        mark.cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor);
    else
        mark.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
    const QColor tone = Tones::of(palette()).failure;
    mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    mark.format.setUnderlineColor(tone);
    QColor back = tone;
    back.setAlphaF(0.22F);
    mark.format.setBackground(back);
    setExtraSelections({mark});
}

void JsonEdit::insertPlaceholder(const QString &placeholder)
{
    QTextCursor cursor = textCursor();
    const QTextBlock block = document()->findBlock(cursor.selectionStart());
    const QString before = block.text().first(cursor.selectionStart() - block.position());
    bool isInText = false;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (before.at(i) == u'"')
            isInText = !isInText;
        else if (before.at(i) == u'\\')
            ++i;
    }
    cursor.insertText(isInText ? placeholder : u'"' + placeholder + u'"');
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
}

void JsonEdit::goToFault()
{
    if (m_fault)
        setTextCursor(cursorAt(*m_fault));
    setFocus(Qt::OtherFocusReason);
}

void JsonEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        follow(palette());
        markFault(m_fault);
    }
}

void JsonEdit::follow(const QPalette &palette)
{
    // Colouring is no edit of the person's.
    const QSignalBlocker quiet(this);
    m_highlighter->setPalette(palette);
}

QTextCursor JsonEdit::cursorAt(const PushRadar::JsonFault &fault) const
{
    const QTextBlock block = document()->findBlockByNumber(fault.line - 1);
    QTextCursor cursor(block.isValid() ? block : document()->lastBlock());
    const int column = qMin(fault.column - 1, cursor.block().length() - 1);
    cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::MoveAnchor, qMax(0, column));
    return cursor;
}

} // namespace RadarDesk::gui

#include "moc_jsonedit.cpp"
