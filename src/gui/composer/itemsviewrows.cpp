// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/composer/itemsview.h>

#include <gui/kit/look/accessibility.h>
#include <workbench/drafts/dataitemsmodel.h>
#include <workbench/drafts/pasteditems.h>

#include <QApplication>
#include <QClipboard>

#include <algorithm>

namespace RadarDesk::gui {

using namespace workbench;

QList<int> ItemsView::selectedRows() const
{
    QList<int> rows;
    const auto indexes = selectedIndexes();
    const auto &all = m_items->rows();
    for (const QModelIndex &index : indexes) {
        const ItemRow &row = all.at(index.row());
        if (!row.isEmpty && !rows.contains(index.row())
            && row.isBeside(all.at(currentIndex().isValid() ? currentIndex().row() : index.row())))
            rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

int ItemsView::rowBeside(const ItemRow &row, int place) const
{
    for (; place > 0; --place) {
        JsonPath path = row.path;
        if (row.isNested())
            path.last() = place;
        const int found = m_items->rowOf(row.isNested() ? row.item : place, path);
        if (found >= 0)
            return found;
    }
    JsonPath path = row.path;
    if (row.isNested())
        path.last() = 0;
    return m_items->rowOf(row.isNested() ? row.item : 0, path);
}

void ItemsView::togglePlainText()
{
    finishEditing();
    const QList<int> rows = selectedRows();
    if (rows.isEmpty())
        return;
    m_items->togglePlainTextAt(rows);
    const QModelIndex type = currentIndex().siblingAtColumn(DataItemsModel::TypeColumn);
    announce(*this, type.data(Qt::AccessibleTextRole).toString());
}

void ItemsView::dropRows(const QList<int> &rows, int before)
{
    const auto &all = m_items->rows();
    QList<int> beside;
    for (const int row : rows) {
        if (all.at(row).isBeside(all.at(rows.first())))
            beside.append(row);
    }
    int place = 0;
    for (int row = 0; row < before; ++row)
        place += all.at(row).isBeside(all.at(rows.first())) ? 1 : 0;
    m_items->moveAt(beside, place);
}

void ItemsView::select(int firstRow, int count)
{
    const int column = qMax<int>(DataItemsModel::KeyColumn, currentIndex().column());
    setCurrentIndex(m_items->index(firstRow, column));
    QItemSelection selection;
    const ItemRow first = m_items->rows().at(firstRow);
    const int place = m_items->placeOf(firstRow);
    for (int each = 0; each < count; ++each) {
        const QModelIndex cell = m_items->index(rowBeside(first, place + each), column);
        selection.select(cell, cell);
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void ItemsView::moveSelected(int by)
{
    const QList<int> rows = selectedRows();
    if (rows.isEmpty())
        return;
    const ItemRow first = m_items->rows().at(rows.first());
    const int place = m_items->placeOf(rows.first());
    const int before = by < 0 ? qMax(0, place + by) : m_items->placeOf(rows.last()) + 1 + by;
    if (!m_items->moveAt(rows, before))
        return;
    // The selection moves along; values inside an item are other rows now.
    if (first.isNested()) {
        const int moved = by < 0 ? before : before - static_cast<int>(rows.size());
        select(rowBeside(first, moved), static_cast<int>(rows.size()));
    }
    scrollTo(currentIndex());
    //: %1: the row of the current item, counted from 1
    announce(*this, tr("Moved to row %1.").arg(currentIndex().row() + 1));
}

void ItemsView::toggleEnabled()
{
    const QModelIndex cell = currentIndex().siblingAtColumn(DataItemsModel::EnabledColumn);
    QList<int> items;
    const QList<int> rows = selectedRows();
    for (const int row : rows) {
        if (!m_items->rows().at(row).isNested())
            items.append(m_items->rows().at(row).item);
    }
    m_items->setEnabled(items, cell.data(Qt::CheckStateRole).toInt() != Qt::Checked);
}

void ItemsView::removeSelected()
{
    const QList<int> rows = selectedRows();
    if (rows.isEmpty())
        return;
    const int column = currentIndex().column();
    const ItemRow first = m_items->rows().at(rows.first());
    const int place = m_items->placeOf(rows.first());
    m_items->removeAt(rows);
    setCurrentIndex(m_items->index(rowBeside(first, place), column));
    announce(*this, tr("Deleted %n item(s).", nullptr, static_cast<int>(rows.size())));
}

void ItemsView::duplicateSelected()
{
    const QList<int> rows = selectedRows();
    if (rows.isEmpty())
        return;
    const int count = static_cast<int>(rows.size());
    const ItemRow last = m_items->rows().at(rows.last());
    const int place = m_items->placeOf(rows.last());
    m_items->duplicateAt(rows);
    select(rowBeside(last, place + 1), count);
    announce(*this, tr("Duplicated %n item(s).", nullptr, count));
}

void ItemsView::copy()
{
    QList<EditedItem> items;
    const QList<int> rows = selectedRows();
    for (const int row : rows)
        items.append(m_items->valueAt(row));
    if (!items.isEmpty())
        QApplication::clipboard()->setText(itemsToText(items));
}

void ItemsView::paste()
{
    const QString text = QApplication::clipboard()->text();
    const QModelIndex cell = currentIndex();
    QList<EditedItem> items = itemsFromText(text);
    // One line may as well be the value that is meant.
    const bool isValue = cell.column() == DataItemsModel::ValueColumn
        && !cell.data(DataItemsModel::PlaceholderRole).toBool() && !text.trimmed().contains(u'\n');
    if (items.isEmpty() && !isValue)
        items = itemsFromLines(text);
    if (items.isEmpty()) {
        if (cell.flags().testFlag(Qt::ItemIsEditable) && !text.isEmpty())
            m_items->setData(cell, text);
        return;
    }
    const int row = cell.isValid() ? cell.row() : m_items->rowCount() - 1;
    const int count = static_cast<int>(items.size());
    m_items->insertAt(row, items);
    select(row, count);
    announce(*this, tr("Pasted %n item(s).", nullptr, count));
}

} // namespace RadarDesk::gui
