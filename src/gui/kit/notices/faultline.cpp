// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/notices/faultline.h>

#include <gui/kit/look/themecolors.h>
#include <gui/kit/rows/rowpainter.h>
#include <workbench/core/tiptext.h>

#include <QEvent>
#include <QPainter>

namespace RadarDesk::gui {

FaultLine::FaultLine(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    QSizePolicy keeping(QSizePolicy::Ignored, QSizePolicy::Fixed);
    keeping.setRetainSizeWhenHidden(true);
    setSizePolicy(keeping);
    fit();
}

void FaultLine::showMessage(const QString &sentence)
{
    setText(sentence);
    setToolTip(workbench::tipText(sentence));
    setVisible(!sentence.isEmpty());
}

void FaultLine::fit()
{
    setFixedHeight(QFontMetrics(RowMetrics::smallFont(font())).height());
}

void FaultLine::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void FaultLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont small = RowMetrics::smallFont(font());
    painter.setFont(small);
    painter.setPen(ThemeColors::of(palette()).failure);
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeading,
                     QFontMetrics(small).elidedText(text(), Qt::ElideRight, width()));
}

} // namespace RadarDesk::gui

#include "moc_faultline.cpp"
