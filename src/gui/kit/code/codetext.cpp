// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/code/codetext.h>

#include <gui/kit/code/codegutter.h>

#include <QEvent>
#include <QPainter>

namespace RadarDesk::gui {

CodeText::CodeText(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_gutter(new CodeGutter(*this))
{
    setTabChangesFocus(true);
    setLayoutDirection(Qt::LeftToRight);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAnywhere);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    document()->setDefaultTextOption(option);
    connect(this, &QPlainTextEdit::updateRequest, this, &CodeText::updateGutter);
}

void CodeText::forLinesInSight(
    const std::function<void(const QTextBlock &, const QRectF &)> &act) const
{
    const int bottom = viewport()->height();
    const QPointF offset = contentOffset();
    for (QTextBlock line = firstVisibleBlock(); line.isValid(); line = line.next()) {
        if (!line.isVisible())
            continue;
        const QRectF rect = blockBoundingGeometry(line).translated(offset);
        if (rect.top() > bottom)
            return;
        act(line, rect);
    }
}

QTextBlock CodeText::lineAt(int y) const
{
    QTextBlock found;
    forLinesInSight([&found, y](const QTextBlock &line, const QRectF &rect) {
        if (rect.top() <= y && y < rect.bottom())
            found = line;
    });
    return found;
}

void CodeText::paintGutter(QPainter &painter, int width)
{
    const qreal row = fontMetrics().lineSpacing();
    forLinesInSight([&](const QTextBlock &line, const QRectF &rect) {
        painter.save();
        paintMark(painter, line, QRectF(0, rect.top(), width, row));
        painter.restore();
    });
}

void CodeText::pressGutter(const QPoint &place)
{
    setFocus(Qt::MouseFocusReason);
    if (const QTextBlock line = lineAt(place.y()); line.isValid())
        pressMark(line, place.x());
}

void CodeText::updateGutter()
{
    m_gutter->update();
}

int CodeText::gutterWidth() const
{
    return fontMetrics().horizontalAdvance(u'M') * 2 + 4;
}

int CodeText::partOfRow() const
{
    constexpr int FewRows = 8;
    const int row = fontMetrics().lineSpacing();
    const int room = contentsRect().height() - static_cast<int>(document()->documentMargin());
    return room >= row && room < FewRows * row ? room % row : 0;
}

void CodeText::placeGutter()
{
    const int width = gutterWidth();
    const int below = isReadOnly() ? partOfRow() : 0;
    setViewportMargins(width, 0, 0, below);
    QRect strip = contentsRect().adjusted(0, 0, 0, -below);
    strip.setWidth(width);
    m_gutter->setGeometry(strip);
}

void CodeText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
}

void CodeText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        placeGutter();
}

} // namespace RadarDesk::gui

#include "moc_codetext.cpp"
