// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/codeview.h>

#include <gui/kit/codegutter.h>

#include <QEvent>
#include <QPainter>

namespace RadarDesk::gui {

CodeView::CodeView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_gutter(new CodeGutter(*this))
    , m_colours(palette())
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setLayoutDirection(Qt::LeftToRight);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setProperty("fixed", true);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    document()->setDefaultTextOption(option);
    connect(this, &QPlainTextEdit::updateRequest, this, &CodeView::updateGutter);
    placeGutter();
}

void CodeView::replaceText(const QString &text)
{
    setPlainText(text);
    recolour();
}

void CodeView::recolour()
{
    ++m_colouring;
    viewport()->update();
    m_gutter->update();
}

void CodeView::forLinesInSight(
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

QTextBlock CodeView::lineAt(int y) const
{
    QTextBlock found;
    forLinesInSight([&found, y](const QTextBlock &line, const QRectF &rect) {
        if (rect.top() <= y && y < rect.bottom())
            found = line;
    });
    return found;
}

void CodeView::paintGutter(QPainter &painter, int width)
{
    const qreal row = fontMetrics().lineSpacing();
    forLinesInSight([&](const QTextBlock &line, const QRectF &rect) {
        painter.save();
        paintMark(painter, line, QRectF(0, rect.top(), width, row));
        painter.restore();
    });
}

void CodeView::pressGutter(int y)
{
    setFocus(Qt::MouseFocusReason);
    if (const QTextBlock line = lineAt(y); line.isValid())
        pressMark(line);
}

void CodeView::updateGutter()
{
    m_gutter->update();
}

void CodeView::paintBack(QPainter &, const QTextBlock &, const QRectF &) const
{
}

void CodeView::paintEnd(QPainter &, const QTextBlock &, const QRectF &) const
{
}

void CodeView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        forLinesInSight([&](const QTextBlock &shown, const QRectF &rect) {
            QTextBlock line = shown;
            if (line.userState() != m_colouring) {
                line.setUserState(m_colouring);
                line.layout()->setFormats(formatsOf(line));
                // It is set out anew when it is drawn: colours do not change how many rows it has.
                line.layout()->clearLayout();
            }
            paintBack(painter, line, rect);
        });
    }
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setFont(font());
    forLinesInSight([&](const QTextBlock &line, const QRectF &rect) {
        painter.save();
        paintEnd(painter, line, rect);
        painter.restore();
    });
}

void CodeView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
}

void CodeView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_colours = JsonColours(palette());
        recolour();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        placeGutter();
    }
}

void CodeView::placeGutter()
{
    const int width = fontMetrics().horizontalAdvance(u'M') * 2 + 4;
    setViewportMargins(width, 0, 0, 0);
    QRect strip = contentsRect();
    strip.setWidth(width);
    m_gutter->setGeometry(strip);
}

} // namespace RadarDesk::gui

#include "moc_codeview.cpp"
