// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/firstpaint.h>

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace RadarDesk::app {

FirstPaint::FirstPaint(QWidget &window)
    : QObject(&window)
{
    window.installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // The children are painted in the same turn of the event loop.
        QTimer::singleShot(0, this, &FirstPaint::painted);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace RadarDesk::app

#include "moc_firstpaint.cpp"
