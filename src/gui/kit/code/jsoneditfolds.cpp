// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/code/jsonedit.h>

#include <gui/kit/look/accessibility.h>
#include <gui/kit/look/theme.h>

#include <QKeyEvent>
#include <QPainter>

namespace RadarDesk::gui {

void JsonEdit::foldHere()
{
    const QTextBlock opening = m_folds.foldAround(textCursor().block());
    if (!textCursor().block().isVisible()) {
        QTextCursor cursor(opening);
        cursor.movePosition(QTextCursor::EndOfBlock);
        setTextCursor(cursor);
    }
    finishFolding();
    //: %1: the number of a line
    announce(*this, tr("Line %1 folded.").arg(opening.blockNumber() + 1));
}

void JsonEdit::unfoldHere()
{
    const QTextBlock line = textCursor().block();
    m_folds.setFolded(line, false);
    finishFolding();
    //: %1: the number of a line
    announce(*this, tr("Line %1 unfolded.").arg(line.blockNumber() + 1));
}

void JsonEdit::foldAll()
{
    m_folds.foldAll();
    QTextCursor cursor = textCursor();
    while (!cursor.block().isVisible() && cursor.movePosition(QTextCursor::PreviousBlock)) { }
    setTextCursor(cursor);
    finishFolding();
}

void JsonEdit::unfoldAll()
{
    m_folds.unfoldAll();
    finishFolding();
}

void JsonEdit::finishFolding()
{
    viewport()->update();
    updateGutter();
}

void JsonEdit::noteEdit(int position, int, int added)
{
    const int end = position + added;
    m_editedTo = m_editedFrom < 0 ? end : qMax(m_editedTo, end);
    m_editedFrom = m_editedFrom < 0 ? position : qMin(m_editedFrom, position);
}

void JsonEdit::keepCursorInSight(int before, const QKeyEvent *event)
{
    QTextCursor cursor = textCursor();
    if (cursor.block().isVisible())
        return;
    const int key = event ? event->key() : 0;
    const bool isStep = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp
        || key == Qt::Key_PageDown;
    if (!isStep) {
        m_folds.reveal(cursor.block());
        finishFolding();
        ensureCursorVisible();
        return;
    }
    const bool forward = cursor.position() > before;
    QTextBlock line = cursor.block();
    while (line.isValid() && !line.isVisible())
        line = forward ? line.next() : line.previous();
    if (!line.isValid())
        return;
    const int column = qMin(cursor.positionInBlock(), line.length() - 1);
    cursor.setPosition(line.position() + column,
                       event->modifiers().testFlag(Qt::ShiftModifier) ? QTextCursor::KeepAnchor
                                                                      : QTextCursor::MoveAnchor);
    setTextCursor(cursor);
}

void JsonEdit::paintEvent(QPaintEvent *event)
{
    CodeText::paintEvent(event);
    QPainter painter(viewport());
    forLinesInSight([this, &painter](const QTextBlock &line, const QRectF &rect) {
        if (!JsonFolds::isFolded(line) || line.layout()->lineCount() == 0)
            return;
        const QTextLine row = line.layout()->lineAt(line.layout()->lineCount() - 1);
        const ThemeColors tones = ThemeColors::of(palette());
        constexpr int Gap = 3;
        const QRectF place(rect.left() + row.x() + row.naturalTextWidth() + Gap,
                           rect.top() + row.y(), fontMetrics().horizontalAdvance(u'…') + 2 * Gap,
                           row.height());
        painter.setPen(Qt::NoPen);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(tones.chip);
        painter.drawRoundedRect(place, 4, 4);
        painter.setPen(tones.muted);
        painter.drawText(place, Qt::AlignCenter, QStringLiteral("…"));
    });
}

} // namespace RadarDesk::gui
