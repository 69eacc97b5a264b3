// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/code/folding.h>

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QTextDocument>

namespace RadarDesk::gui {

std::optional<FoldKey> foldKeyOf(const QKeyEvent &event)
{
    // The bracket keys with Shift are braces on some keyboards.
    const bool opening = event.key() == Qt::Key_BracketLeft || event.key() == Qt::Key_BraceLeft;
    const bool closing = event.key() == Qt::Key_BracketRight || event.key() == Qt::Key_BraceRight;
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (!opening && !closing)
        return std::nullopt;
    if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier))
        return opening ? FoldKey::Fold : FoldKey::Unfold;
    if (modifiers == (Qt::ControlModifier | Qt::AltModifier))
        return opening ? FoldKey::FoldAll : FoldKey::UnfoldAll;
    return std::nullopt;
}

void paintFoldMark(QPainter &painter, const QPointF &center, FoldMark mark, const QColor &color)
{
    constexpr qreal Side = 7;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(center);
    if (mark == FoldMark::Open)
        painter.rotate(90);
    else if (mark == FoldMark::FoldedToLeft)
        painter.rotate(180);
    QPainterPath triangle;
    triangle.moveTo(-Side / 3, -Side / 2);
    triangle.lineTo(Side / 2, 0);
    triangle.lineTo(-Side / 3, Side / 2);
    triangle.closeSubpath();
    painter.fillPath(triangle, color);
    painter.restore();
}

void setLineShown(QTextBlock &line, bool shown)
{
    line.setVisible(shown);
    // It may have been laid out for another width, so lay it out again when it is visible.
    if (shown)
        line.clearLayout();
    line.setLineCount(shown ? 1 : 0);
}

void updateLayoutOfLines(QTextDocument &document)
{
    // Marking the text as changed instead would lay out all of it again.
    QAbstractTextDocumentLayout *layout = document.documentLayout();
    Q_EMIT layout->documentSizeChanged(layout->documentSize());
}

} // namespace RadarDesk::gui
