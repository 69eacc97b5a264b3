// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/steps/stepsview.h>

#include <gui/kit/steps/stepdelegate.h>

namespace RadarDesk::gui {

StepsView::StepsView(QWidget *parent)
    : QListView(parent)
    , m_delegate(new StepDelegate(this))
{
    setItemDelegate(m_delegate);
    setUniformItemSizes(true);
}

void StepsView::fit(int rows)
{
    const bool isCompact = viewport()->height() < rows * RowDelegate::heightOf(font(), 2);
    if (m_delegate->isCompact() == isCompact)
        return;
    m_delegate->setCompact(isCompact);
    scheduleDelayedItemsLayout();
}

void StepsView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (model())
        fit(model()->rowCount());
}

void StepsView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QListView::rowsInserted(parent, start, end);
    fit(model()->rowCount());
}

void StepsView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    QListView::rowsAboutToBeRemoved(parent, start, end);
    fit(model()->rowCount() - (end - start + 1));
}

} // namespace RadarDesk::gui

#include "moc_stepsview.cpp"
