// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/composer/rowtable.h>

namespace RadarDesk::workbench {
class DataItemsModel;
struct ItemRow;
} // namespace RadarDesk::workbench

namespace RadarDesk::gui {

/// The table of the data editor. Tab and Enter walk from cell to cell, and out of the table at its
/// end; whole rows are moved, copied, pasted and removed by keys or by the menu.
class ItemsView : public RowTable
{
    Q_OBJECT

public:
    explicit ItemsView(QWidget *parent = nullptr);

    void setItems(workbench::DataItemsModel *model);
    /// Commits the cell that is being edited.
    void finishEditing();
    /// Puts the cursor into a cell of an item and starts to edit it, behind what is there.
    void editCell(int item, int column);
    /// The height with which so many rows can be seen.
    [[nodiscard]] int heightOf(int rows) const;
    /// Types \a text at the cursor of the cell that is, or just was, edited; else at the end of the
    /// current one.
    void insertText(const QString &text);
    [[nodiscard]] const workbench::DataItemsModel &items() const { return *m_items; }
    /// The rows with a selected cell that stand beside the current one, in their order.
    [[nodiscard]] QList<int> selectedRows() const;
    /// Unfolds the object or array of the current row, or folds it.
    void setUnfolded(bool unfolded);
    /// Makes the selected items strings, or infers their types.
    void togglePlainText();
    void removeSelected();
    void duplicateSelected();
    void moveSelected(int by);
    void copy();
    /// Items that are on the clipboard as JSON, as lines or as rows of a spreadsheet go in front of
    /// the current one; any other text goes into the current cell.
    void paste();
    /// Undoes or redoes; the current cell doesn't move.
    void walkHistory(void (workbench::DataItemsModel::*step)());

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dropRows(const QList<int> &rows, int before) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void commitData(QWidget *editor) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    /// Each row has one line, and there is always the one that adds an item.
    [[nodiscard]] int neededRowHeight() const;
    void fitRows();
    /// The first cell to edit in a row.
    [[nodiscard]] QModelIndex firstCell(int row) const;
    [[nodiscard]] QModelIndex cellAfter(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex cellBefore(const QModelIndex &index) const;
    void moveTo(const QModelIndex &index, bool edit);
    /// Folds, unfolds or goes to what is around, as in a tree.
    [[nodiscard]] bool takeFoldKey(int key);
    /// The row of a value that is beside \a row, at \a place; the last one there is.
    [[nodiscard]] int rowBeside(const workbench::ItemRow &row, int place) const;
    void select(int firstRow, int count);
    void toggleEnabled();

    workbench::DataItemsModel *m_items = nullptr;
    QPoint m_leftCell{-1, -1}; ///< Row and column of the one edited last: a menu may close it.
    int m_leftCursor = 0;
};

} // namespace RadarDesk::gui
