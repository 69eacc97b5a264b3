// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/code/codeview.h>

#include <QEvent>
#include <QPainter>

namespace RadarDesk::gui {

CodeView::CodeView(QWidget *parent)
    : CodeText(parent)
    , m_colours(palette())
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setProperty("fixed", true);
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
    updateGutter();
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
                // It is set out again when it is drawn: colours do not change how many rows it has.
                line.layout()->clearLayout();
            }
            paintBack(painter, line, rect);
        });
    }
    CodeText::paintEvent(event);
    QPainter painter(viewport());
    painter.setFont(font());
    forLinesInSight([&](const QTextBlock &line, const QRectF &rect) {
        painter.save();
        paintEnd(painter, line, rect);
        painter.restore();
    });
}

void CodeView::changeEvent(QEvent *event)
{
    CodeText::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_colours = JsonColours(palette());
        recolour();
    }
}

} // namespace RadarDesk::gui

#include "moc_codeview.cpp"
