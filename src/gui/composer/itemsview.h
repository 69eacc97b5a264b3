// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace RadarDesk::workbench {
class DataItemsModel;
}

namespace RadarDesk::gui {

/// The table of the data editor. Tab and Enter walk from cell to cell, and out of the table at its
/// end; whole rows are moved, copied, pasted and removed by keys or by the menu.
class ItemsView : public QTableView
{
    Q_OBJECT

public:
    explicit ItemsView(QWidget *parent = nullptr);

    void setItems(workbench::DataItemsModel *model);
    /// Takes over what is being typed into a cell.
    void finishEditing();
    /// Puts the cursor into a cell and starts to edit it, behind what is there.
    void editCell(int row, int column);
    /// The height with which so many rows can be seen.
    [[nodiscard]] int heightOf(int rows) const;
    /// Types \a text at the cursor of the cell that is, or just was, edited; else at the end of the
    /// current one.
    void insertText(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void commitData(QWidget *editor) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    [[nodiscard]] QList<int> selectedItems() const;
    [[nodiscard]] QModelIndex cellAfter(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex cellBefore(const QModelIndex &index) const;
    void moveTo(const QModelIndex &index, bool edit);
    void moveItem(int by);
    void toggleEnabled();
    void removeSelected();
    void duplicateCurrent();
    void copy() const;
    void paste();

    workbench::DataItemsModel *m_items = nullptr;
    QPoint m_leftCell{-1, -1}; ///< Row and column of the one edited last: a menu may close it.
    int m_leftCursor = 0;
};

} // namespace RadarDesk::gui
