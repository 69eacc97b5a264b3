// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/composer/itemsview.h>

#include <gui/composer/itemdelegate.h>
#include <gui/composer/itemsmenu.h>
#include <gui/kit/accessibility.h>
#include <workbench/core/dataitemsmodel.h>
#include <workbench/core/pasteditems.h>

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace RadarDesk::gui {

using namespace workbench;

namespace {

constexpr int EnabledWidth = 34;
constexpr int KeyWidth = 190;
constexpr int TypeWidth = 132;

} // namespace

ItemsView::ItemsView(QWidget *parent)
    : RowTable(parent)
{
    setItemDelegate(new ItemDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::AnyKeyPressed
                    | QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    setTabKeyNavigation(false); // see focusNextPrevChild
    setShowGrid(false);
    setAlternatingRowColors(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(EnabledWidth);
}

void ItemsView::setItems(DataItemsModel *model)
{
    m_items = model;
    setModel(model);
    horizontalHeader()->setSectionResizeMode(DataItemsModel::EnabledColumn, QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(DataItemsModel::ValueColumn, QHeaderView::Stretch);
    setColumnWidth(DataItemsModel::EnabledColumn, EnabledWidth);
    setColumnWidth(DataItemsModel::KeyColumn, KeyWidth);
    setColumnWidth(DataItemsModel::TypeColumn, TypeWidth);
}

void ItemsView::finishEditing()
{
    if (state() != QAbstractItemView::EditingState)
        return;
    // A cell's editor commits as soon as it loses the focus.
    setFocus(Qt::OtherFocusReason);
}

void ItemsView::editCell(int row, int column)
{
    const QModelIndex cell = m_items->index(row, column);
    moveTo(cell, true);
    // What is at fault is to be mended: the next key is not to write over it.
    if (auto *line = qobject_cast<QLineEdit *>(indexWidget(cell)))
        line->end(false);
}

int ItemsView::heightOf(int rows) const
{
    return horizontalHeader()->sizeHint().height() + 2 * frameWidth() + rows * rowHeight(0);
}

void ItemsView::insertText(const QString &text)
{
    const auto editor = [this] { return qobject_cast<QLineEdit *>(indexWidget(currentIndex())); };
    QLineEdit *line = editor();
    if (!line) {
        QModelIndex cell = currentIndex().isValid() ? currentIndex() : m_items->index(0, 0);
        if (cell.column() != DataItemsModel::KeyColumn) {
            cell = cell.siblingAtColumn(DataItemsModel::ValueColumn);
            const auto type = cell.data(DataItemsModel::TypeRole).value<ItemType>();
            // Only a text can hold it.
            if (type == ItemType::Number || type == ItemType::TrueFalse || type == ItemType::Null)
                m_items->setData(cell, QVariant::fromValue(ItemType::Text),
                                 DataItemsModel::TypeRole);
        }
        moveTo(cell, true);
        line = editor();
        if (!line)
            return;
        line->end(false);
        if (m_leftCell == QPoint(cell.row(), cell.column()))
            line->setCursorPosition(m_leftCursor);
    }
    line->insert(text);
    line->setFocus(Qt::OtherFocusReason);
}

void ItemsView::togglePlainText()
{
    finishEditing();
    const QList<int> rows = selectedItems();
    if (rows.isEmpty())
        return;
    m_items->togglePlainText(rows);
    const QModelIndex type = currentIndex().siblingAtColumn(DataItemsModel::TypeColumn);
    announce(*this, type.data(Qt::AccessibleTextRole).toString());
}

void ItemsView::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    if (event->matches(QKeySequence::Undo)) {
        walkHistory(&DataItemsModel::undo);
    } else if (event->matches(QKeySequence::Redo)) {
        walkHistory(&DataItemsModel::redo);
    } else if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_D) {
        duplicateSelected(); // before Delete, which has this key on some desktops
    } else if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (event->matches(QKeySequence::Cut)) {
        copy();
        removeSelected();
    } else if (event->matches(QKeySequence::Delete)) {
        removeSelected();
    } else if (alt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        moveSelected(event->key() == Qt::Key_Up ? -1 : 1);
    } else if (event->key() == Qt::Key_Space
               && currentIndex().column() == DataItemsModel::EnabledColumn) {
        toggleEnabled();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
               && event->modifiers() == Qt::NoModifier
               && state() != QAbstractItemView::EditingState) {
        if (currentIndex().column() == DataItemsModel::EnabledColumn)
            moveTo(currentIndex().siblingAtColumn(DataItemsModel::KeyColumn), true);
        else if (currentIndex().flags().testFlag(Qt::ItemIsEditable))
            edit(currentIndex());
        else
            moveTo(cellAfter(currentIndex()), true);
    } else {
        // Beside the tick, what is typed begins the key.
        const bool isText = event->key() == Qt::Key_F2
            || (!event->text().isEmpty() && event->text().at(0).isPrint()
                && (event->modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier);
        if (isText && currentIndex().column() == DataItemsModel::EnabledColumn)
            setCurrentIndex(currentIndex().siblingAtColumn(DataItemsModel::KeyColumn));
        RowTable::keyPressEvent(event);
    }
}

void ItemsView::mousePressEvent(QMouseEvent *event)
{
    RowTable::mousePressEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || event->modifiers() != Qt::NoModifier
        || !index.isValid())
        return;
    const bool placeholder = index.data(DataItemsModel::PlaceholderRole).toBool();
    // One click is enough where it can mean only one thing.
    if (state() == QAbstractItemView::EditingState)
        return;
    if (index.column() == DataItemsModel::TypeColumn && !placeholder)
        edit(index);
    else if (placeholder)
        moveTo(index.siblingAtColumn(qMax<int>(DataItemsModel::KeyColumn, index.column())), true);
}

void ItemsView::contextMenuEvent(QContextMenuEvent *event)
{
    ItemsMenu(*this).exec(event->globalPos());
}

void ItemsView::dropRows(const QList<int> &rows, int before)
{
    m_items->moveItems(rows, before);
}

bool ItemsView::focusNextPrevChild(bool next)
{
    const QModelIndex target = next ? cellAfter(currentIndex()) : cellBefore(currentIndex());
    if (!target.isValid())
        return RowTable::focusNextPrevChild(next);
    moveTo(target, false);
    return true;
}

void ItemsView::focusInEvent(QFocusEvent *event)
{
    RowTable::focusInEvent(event);
    // Walking in by keyboard starts at the end that one comes from.
    if (event->reason() == Qt::TabFocusReason)
        moveTo(m_items->index(0, DataItemsModel::KeyColumn), false);
    else if (event->reason() == Qt::BacktabFocusReason)
        moveTo(m_items->index(m_items->rowCount() - 1, DataItemsModel::KeyColumn), false);
    else if (!currentIndex().isValid() && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(m_items->index(0, DataItemsModel::KeyColumn));
}

void ItemsView::commitData(QWidget *editor)
{
    // Before the model's text is put into it, which moves the cursor.
    if (const auto *line = qobject_cast<const QLineEdit *>(editor)) {
        m_leftCell = {currentIndex().row(), currentIndex().column()};
        m_leftCursor = line->cursorPosition();
    }
    RowTable::commitData(editor);
}

void ItemsView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const QModelIndex edited = currentIndex();
    RowTable::closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (hint == QAbstractItemDelegate::EditNextItem) {
        moveTo(cellAfter(edited), true);
    } else if (hint == QAbstractItemDelegate::EditPreviousItem) {
        moveTo(cellBefore(edited), true);
    } else if (hint == QAbstractItemDelegate::SubmitModelCache) {
        // Enter fills the table from the top: key, value, the next row's key.
        const QModelIndex value = edited.siblingAtColumn(DataItemsModel::ValueColumn);
        const bool toValue = edited.column() == DataItemsModel::KeyColumn
            && value.flags().testFlag(Qt::ItemIsEditable)
            && !edited.data(DataItemsModel::PlaceholderRole).toBool();
        moveTo(toValue ? value : cellAfter(value), true);
    }
}

QList<int> ItemsView::selectedItems() const
{
    QList<int> rows;
    const auto indexes = selectedIndexes();
    for (const QModelIndex &index : indexes) {
        if (index.row() < m_items->items().size() && !rows.contains(index.row()))
            rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

QModelIndex ItemsView::cellAfter(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (index.data(DataItemsModel::PlaceholderRole).toBool())
        return {};
    if (index.column() < DataItemsModel::ValueColumn)
        return index.siblingAtColumn(index.column() + 1);
    return m_items->index(index.row() + 1, DataItemsModel::KeyColumn);
}

QModelIndex ItemsView::cellBefore(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const bool placeholder = index.data(DataItemsModel::PlaceholderRole).toBool();
    const int first = placeholder ? DataItemsModel::KeyColumn : DataItemsModel::EnabledColumn;
    if (index.column() > first)
        return index.siblingAtColumn(index.column() - 1);
    if (index.row() == 0)
        return {};
    return m_items->index(index.row() - 1, DataItemsModel::ValueColumn);
}

void ItemsView::moveTo(const QModelIndex &index, bool edit)
{
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    // The list of types opens only when asked for: most items are texts.
    const bool opens = edit && index.column() != DataItemsModel::TypeColumn
        && index.flags().testFlag(Qt::ItemIsEditable);
    if (opens && state() != QAbstractItemView::EditingState)
        this->edit(index);
}

void ItemsView::select(int firstRow, int count)
{
    const int column = qMax<int>(DataItemsModel::KeyColumn, currentIndex().column());
    setCurrentIndex(m_items->index(firstRow, column));
    selectionModel()->select(
        {m_items->index(firstRow, column), m_items->index(firstRow + count - 1, column)},
        QItemSelectionModel::ClearAndSelect);
}

void ItemsView::moveSelected(int by)
{
    const QList<int> rows = selectedItems();
    // The selection moves along.
    if (rows.isEmpty()
        || !m_items->moveItems(rows, by < 0 ? qMax(0, rows.first() + by) : rows.last() + 1 + by))
        return;
    scrollTo(currentIndex());
    //: %1: the row of the current item, counted from 1
    announce(*this, tr("Moved to row %1.").arg(currentIndex().row() + 1));
}

void ItemsView::toggleEnabled()
{
    const QModelIndex cell = currentIndex().siblingAtColumn(DataItemsModel::EnabledColumn);
    m_items->setEnabled(selectedItems(), cell.data(Qt::CheckStateRole).toInt() != Qt::Checked);
}

void ItemsView::removeSelected()
{
    const QList<int> rows = selectedItems();
    if (rows.isEmpty())
        return;
    const int column = currentIndex().column();
    m_items->removeItems(rows);
    setCurrentIndex(m_items->index(qMin(rows.first(), m_items->rowCount() - 1), column));
    announce(*this, tr("Deleted %n item(s).", nullptr, static_cast<int>(rows.size())));
}

void ItemsView::duplicateSelected()
{
    const QList<int> rows = selectedItems();
    if (rows.isEmpty())
        return;
    const int count = static_cast<int>(rows.size());
    m_items->duplicateItems(rows);
    select(rows.last() + 1, count);
    announce(*this, tr("Duplicated %n item(s).", nullptr, count));
}

void ItemsView::copy()
{
    QList<EditedItem> items;
    const QList<int> rows = selectedItems();
    for (const int row : rows)
        items.append(m_items->items().at(row));
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
        && cell.row() < m_items->items().size() && !text.trimmed().contains(u'\n');
    if (items.isEmpty() && !isValue)
        items = itemsFromLines(text);
    if (items.isEmpty()) {
        if (cell.flags().testFlag(Qt::ItemIsEditable) && !text.isEmpty())
            m_items->setData(cell, text);
        return;
    }
    const int row = cell.isValid() ? cell.row() : m_items->rowCount() - 1;
    const int count = static_cast<int>(items.size());
    m_items->insertItems(row, items);
    select(row, count);
    announce(*this, tr("Pasted %n item(s).", nullptr, count));
}

void ItemsView::walkHistory(void (DataItemsModel::*step)())
{
    const int row = currentIndex().row();
    const int column = currentIndex().column();
    (m_items->*step)();
    // The rows are shown anew.
    if (column >= 0)
        setCurrentIndex(m_items->index(qMin(row, m_items->rowCount() - 1), column));
}

} // namespace RadarDesk::gui

#include "moc_itemsview.cpp"
