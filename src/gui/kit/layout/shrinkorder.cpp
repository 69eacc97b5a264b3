// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/layout/shrinkorder.h>

#include <gui/kit/layout/shrinkingbutton.h>

#include <QEvent>
#include <QLayout>
#include <QWidget>

namespace RadarDesk::gui {

ShrinkOrder::ShrinkOrder(QWidget &row, const QLayout &layout, QList<ShrinkingButton *> buttons)
    : QObject(&row)
    , m_row(row)
    , m_layout(layout)
    , m_buttons(std::move(buttons))
{
    row.installEventFilter(this);
    arrange();
}

bool ShrinkOrder::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::LayoutRequest:
    case QEvent::FontChange:
    case QEvent::StyleChange:
        arrange();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

int ShrinkOrder::neededWidth() const
{
    const QMargins margins = m_layout.contentsMargins();
    int width = margins.left() + margins.right();
    int shown = 0;
    for (int i = 0; i < m_layout.count(); ++i) {
        QLayoutItem *const item = m_layout.itemAt(i);
        if (item->isEmpty() && !item->spacerItem())
            continue;
        width += item->minimumSize().width();
        ++shown;
    }
    return width + std::max(0, shown - 1) * m_layout.spacing();
}

void ShrinkOrder::arrange()
{
    const int room = m_row.width();
    int needed = neededWidth();
    for (const ShrinkingButton *button : std::as_const(m_buttons)) {
        if (button->isShrunk())
            needed += button->savedWidth();
    }
    for (ShrinkingButton *button : std::as_const(m_buttons)) {
        const bool isTooMuch = needed > room;
        if (isTooMuch)
            needed -= button->savedWidth();
        button->setShrunk(isTooMuch);
    }
}

} // namespace RadarDesk::gui

#include "moc_shrinkorder.cpp"
