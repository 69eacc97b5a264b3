// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/composer/rowtable.h>

#include <workbench/drafts/draggedrows.h>

#include <QDrag>
#include <QDropEvent>
#include <QMimeData>
#include <QPainter>

#include <algorithm>
#include <memory>

namespace RadarDesk::gui {

using namespace workbench;

RowTable::RowTable(QWidget *parent)
    : QTableView(parent)
{
    setDragDropMode(QAbstractItemView::InternalMove);
    setDropIndicatorShown(false); // see paintEvent
}

void RowTable::startDrag(Qt::DropActions /*supported*/)
{
    const QModelIndexList rows = selectedIndexes();
    std::unique_ptr<QMimeData> mime(model()->mimeData(rows));
    if (rows.isEmpty() || !mime)
        return;
    QRect shown;
    for (const QModelIndex &each : rows)
        shown |= visualRect(each);
    auto *const drag = new QDrag(this);
    drag->setMimeData(mime.release());
    drag->setPixmap(viewport()->grab(shown & viewport()->rect()));
    // dropRows() moves rows within the table; the base class wouldn't allow copies elsewhere.
    drag->exec(model()->supportedDragActions(), Qt::MoveAction);
}

void RowTable::dragEnterEvent(QDragEnterEvent *event)
{
    if (draggedRows(*model(), *event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    setState(QAbstractItemView::DraggingState);
}

void RowTable::dragMoveEvent(QDragMoveEvent *event)
{
    // The base class scrolls near the edges.
    QTableView::dragMoveEvent(event);
    if (draggedRows(*model(), *event->mimeData()).isEmpty()) {
        event->ignore();
        return;
    }
    event->acceptProposedAction();
    showDropAt(dropRowAt(event->position().toPoint()));
}

void RowTable::dragLeaveEvent(QDragLeaveEvent *event)
{
    QTableView::dragLeaveEvent(event);
    showDropAt(-1);
}

void RowTable::dropEvent(QDropEvent *event)
{
    const QList<int> rows = draggedRows(*model(), *event->mimeData());
    showDropAt(-1);
    setState(QAbstractItemView::NoState);
    if (rows.isEmpty())
        return;
    event->acceptProposedAction();
    dropRows(rows, dropRowAt(event->position().toPoint()));
}

int RowTable::dropRowAt(const QPoint &position) const
{
    const int end = model()->rowCount() - 1;
    const QModelIndex under = indexAt(position);
    if (!under.isValid())
        return end;
    const bool isBelow = position.y() > visualRect(under).center().y();
    return std::min(end, under.row() + (isBelow ? 1 : 0));
}

void RowTable::showDropAt(int row)
{
    m_dropRow = row;
    viewport()->update();
}

void RowTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_dropRow < 0)
        return;
    constexpr int Thickness = 2;
    QPainter painter(viewport());
    painter.fillRect(0, rowViewportPosition(m_dropRow) - Thickness / 2, viewport()->width(),
                     Thickness, palette().color(QPalette::Highlight));
}

} // namespace RadarDesk::gui

#include "moc_rowtable.cpp"
