// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/mainwindow/panecycle.h>

#include <QApplication>
#include <QWidget>

namespace RadarDesk::gui {

namespace {

/// The first widget within \a pane that Tab stops at.
QWidget *firstStop(QWidget &pane)
{
    for (QWidget *each = pane.nextInFocusChain(); each && each != &pane;
         each = each->nextInFocusChain()) {
        if (pane.isAncestorOf(each) && each->isVisible() && each->isEnabled()
            && (each->focusPolicy() & Qt::TabFocus) != 0 && !each->focusProxy())
            return each;
    }
    return nullptr;
}

} // namespace

void PaneCycle::set(const QList<QWidget *> &panes)
{
    m_panes.clear();
    for (QWidget *pane : panes)
        m_panes.append({pane, nullptr});
}

qsizetype PaneCycle::current() const
{
    const QWidget *const focus = QApplication::focusWidget();
    for (qsizetype i = 0; i < m_panes.size(); ++i) {
        const QWidget *const pane = m_panes.at(i).widget;
        if (focus && pane && (pane == focus || pane->isAncestorOf(focus)))
            return i;
    }
    return -1;
}

void PaneCycle::goOn(int direction)
{
    const qsizetype from = current();
    if (from >= 0)
        m_panes[from].last = QApplication::focusWidget();
    const qsizetype count = m_panes.size();
    for (qsizetype step = 1; step <= count; ++step) {
        const qsizetype start = from < 0 && direction < 0 ? 0 : from;
        const qsizetype at = (start + direction * step + count * (step + 1)) % count;
        const Pane &pane = m_panes.at(at);
        if (!pane.widget || !pane.widget->isVisible())
            continue;
        const bool canReturn = pane.last && pane.last->isVisible() && pane.last->isEnabled();
        if (QWidget *const stop = canReturn ? pane.last.data() : firstStop(*pane.widget)) {
            if (!stop->isActiveWindow())
                stop->window()->activateWindow(); // a pane can have its own
            stop->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

} // namespace RadarDesk::gui
