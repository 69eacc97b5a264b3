// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/layout/steadybox.h>

#include <QWheelEvent>

namespace RadarDesk::gui {

void SteadyBox::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // for what is around it
}

} // namespace RadarDesk::gui

#include "moc_steadybox.cpp"
