// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/composer/messagetabbar.h>

#include <QMouseEvent>

#include <algorithm>

namespace RadarDesk::gui {

namespace {

constexpr int LessHeight = 6; ///< How much lower than standalone tabs, in pixels.
constexpr int WidestTab = 32; ///< In letters.
constexpr int NarrowestTab = 11;
constexpr int FewLetters = 22; ///< The shortest that a longer tab is elided to.

} // namespace

MessageTabBar::MessageTabBar(QWidget *parent)
    : QTabBar(parent)
{
    setMovable(true);
    setTabsClosable(true);
    setExpanding(false);
    setDrawBase(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideRight);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // any number of them fits
}

QSize MessageTabBar::tabSizeHint(int index) const
{
    QSize size = QTabBar::tabSizeHint(index);
    size.rheight() -= LessHeight;
    const int letter = fontMetrics().averageCharWidth();
    size.setWidth(std::clamp(size.width(), NarrowestTab * letter, WidestTab * letter));
    return size;
}

QSize MessageTabBar::minimumTabSizeHint(int index) const
{
    QSize size = tabSizeHint(index);
    size.setWidth(std::min(size.width(), FewLetters * fontMetrics().averageCharWidth()));
    return size;
}

void MessageTabBar::mouseReleaseEvent(QMouseEvent *event)
{
    const int tab = tabAt(event->position().toPoint());
    if (event->button() == Qt::MiddleButton && tab >= 0)
        Q_EMIT tabCloseRequested(tab);
    else
        QTabBar::mouseReleaseEvent(event);
}

} // namespace RadarDesk::gui

#include "moc_messagetabbar.cpp"
