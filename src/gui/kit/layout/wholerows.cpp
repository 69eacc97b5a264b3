// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/layout/wholerows.h>

#include <QEvent>
#include <QHeaderView>
#include <QLayout>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <memory>

namespace RadarDesk::gui {

WholeRows::WholeRows(QTableView &table)
    : QWidget(table.parentWidget())
    , m_table(table)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setSizePolicy(table.sizePolicy());
    const std::unique_ptr<QLayoutItem> taken(
        table.parentWidget()->layout()->replaceWidget(&table, this));
    table.setParent(this);
    connect(table.horizontalHeader(), &QHeaderView::geometriesChanged, this, &WholeRows::place);
}

QSize WholeRows::sizeHint() const
{
    return m_table.sizeHint();
}

QSize WholeRows::minimumSizeHint() const
{
    return m_table.minimumSizeHint().expandedTo(m_table.minimumSize());
}

bool WholeRows::event(QEvent *event)
{
    // The table asks for it when its rows have another height.
    if (event->type() == QEvent::LayoutRequest)
        place();
    return QWidget::event(event);
}

void WholeRows::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void WholeRows::place()
{
    const int row = std::max(1, m_table.verticalHeader()->defaultSectionSize());
    const QHeaderView *const header = m_table.horizontalHeader();
    const int head = header->isHidden() ? 0 : header->sizeHint().height();
    m_table.setGeometry(0, 0, width(), height() - std::max(0, height() - head) % row);
    m_table.verticalScrollBar()->setSingleStep(row);
}

} // namespace RadarDesk::gui
