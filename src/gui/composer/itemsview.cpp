// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/composer/itemsview.h>

#include <gui/composer/itemdelegate.h>
#include <gui/composer/itemsmenu.h>
#include <gui/kit/look/accessibility.h>
#include <workbench/drafts/dataitemsmodel.h>

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
    // By their contents, each of thousands of rows would be measured whenever one has changed.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
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
    fitRows();
}

void ItemsView::finishEditing()
{
    if (state() != QAbstractItemView::EditingState)
        return;
    // A cell's editor commits as soon as it loses the focus.
    setFocus(Qt::OtherFocusReason);
}

void ItemsView::editCell(int item, int column)
{
    const QModelIndex cell = m_items->index(m_items->rowOf(item), column);
    moveTo(cell, true);
    // An invalid value is to be corrected, so it isn't selected and the next key doesn't replace
    // it.
    if (auto *line = qobject_cast<QLineEdit *>(indexWidget(cell)))
        line->end(false);
}

int ItemsView::heightOf(int rows) const
{
    return horizontalHeader()->sizeHint().height() + 2 * frameWidth() + rows * neededRowHeight();
}

int ItemsView::neededRowHeight() const
{
    return std::max(sizeHintForRow(0), verticalHeader()->sectionSizeHint(0));
}

void ItemsView::fitRows()
{
    if (m_items)
        verticalHeader()->setDefaultSectionSize(neededRowHeight());
}

void ItemsView::changeEvent(QEvent *event)
{
    RowTable::changeEvent(event);
    // Once all parts have the other font.
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &ItemsView::fitRows, Qt::QueuedConnection);
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
    } else if (event->modifiers() == Qt::NoModifier && takeFoldKey(event->key())) {
        event->accept();
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
        // In the column of check boxes, typing edits the key.
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
    if (index.data(DataItemsModel::FoldableRole).toBool()
        && ItemDelegate::foldMarkRect(visualRect(index), index, layoutDirection())
               .contains(event->position().toPoint())) {
        setUnfolded(!index.data(DataItemsModel::UnfoldedRole).toBool());
        return;
    }
    // One click is enough where it can mean only one thing.
    if (state() == QAbstractItemView::EditingState)
        return;
    if (index.column() == DataItemsModel::TypeColumn && !placeholder)
        edit(index);
    else if (placeholder)
        moveTo(index.siblingAtColumn(m_items->rows().at(index.row()).isInArray
                                         ? DataItemsModel::ValueColumn
                                         : qMax<int>(DataItemsModel::KeyColumn, index.column())),
               true);
}

void ItemsView::contextMenuEvent(QContextMenuEvent *event)
{
    ItemsMenu(*this).exec(event->globalPos());
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
    // Tab and Shift+Tab enter the table at its first and last cell.
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
        QModelIndex next = toValue ? value : cellAfter(value);
        // The place in an array isn't typed.
        if (next.isValid() && m_items->rows().at(next.row()).isInArray)
            next = next.siblingAtColumn(DataItemsModel::ValueColumn);
        moveTo(next, true);
    }
}

bool ItemsView::takeFoldKey(int key)
{
    const QModelIndex cell = currentIndex();
    if (!cell.isValid() || cell.column() > DataItemsModel::KeyColumn
        || state() == QAbstractItemView::EditingState)
        return false;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const ItemRow &row = m_items->rows().at(cell.row());
    if (key == (isMirrored ? Qt::Key_Left : Qt::Key_Right)) {
        if (!row.isFoldable || row.isUnfolded)
            return false;
        setUnfolded(true);
        return true;
    }
    if (key != (isMirrored ? Qt::Key_Right : Qt::Key_Left))
        return false;
    if (row.isUnfolded)
        setUnfolded(false);
    else if (row.isNested())
        setCurrentIndex(m_items->index(m_items->rowOf(row.item, row.parent()), cell.column()));
    else
        return false;
    return true;
}

void ItemsView::setUnfolded(bool unfolded)
{
    finishEditing();
    const QModelIndex cell = currentIndex();
    m_items->setUnfolded(cell.row(), unfolded);
    viewport()->update();
    announce(
        *this,
        cell.siblingAtColumn(DataItemsModel::KeyColumn).data(Qt::AccessibleTextRole).toString());
}

QModelIndex ItemsView::firstCell(int row) const
{
    if (row < 0 || row >= m_items->rowCount())
        return {};
    const bool isInArray = m_items->rows().at(row).isInArray;
    return m_items->index(row, isInArray ? DataItemsModel::TypeColumn : DataItemsModel::KeyColumn);
}

QModelIndex ItemsView::cellAfter(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const ItemRow &row = m_items->rows().at(index.row());
    if (row.isEmpty && row.isInArray && index.column() < DataItemsModel::ValueColumn)
        return index.siblingAtColumn(DataItemsModel::ValueColumn);
    if (!row.isEmpty && index.column() < DataItemsModel::ValueColumn)
        return index.siblingAtColumn(index.column() + 1);
    return firstCell(index.row() + 1);
}

QModelIndex ItemsView::cellBefore(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const ItemRow &row = m_items->rows().at(index.row());
    const int first = row.isEmpty || row.isNested() ? firstCell(index.row()).column()
                                                    : DataItemsModel::EnabledColumn;
    if (index.column() > first)
        return index.siblingAtColumn(index.column() - 1);
    if (index.row() == 0)
        return {};
    const bool isEmpty = m_items->rows().at(index.row() - 1).isEmpty;
    return isEmpty ? firstCell(index.row() - 1)
                   : m_items->index(index.row() - 1, DataItemsModel::ValueColumn);
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
