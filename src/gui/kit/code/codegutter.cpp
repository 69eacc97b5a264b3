// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/code/codegutter.h>

#include <gui/kit/code/codetext.h>

#include <QCoreApplication>
#include <QMouseEvent>
#include <QPainter>

namespace RadarDesk::gui {

CodeGutter::CodeGutter(CodeText &view)
    : QWidget(&view)
    , m_view(view)
{
    setObjectName(QStringLiteral("gutter"));
}

void CodeGutter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setFont(m_view.font());
    m_view.paintGutter(painter, width());
}

void CodeGutter::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_view.pressGutter(event->position().toPoint());
}

void CodeGutter::wheelEvent(QWheelEvent *event)
{
    QCoreApplication::sendEvent(m_view.viewport(), event);
}

} // namespace RadarDesk::gui

#include "moc_codegutter.cpp"
