// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/drafts/itemrows.h>

#include <QAbstractTableModel>

namespace RadarDesk::workbench {

/// The rows of the data editor: items, and the values inside those whose object or array is
/// unfolded, which are edited in the item's JSON. An empty row at the end of each becomes a member
/// as soon as something is typed into it. Every change of an item can be undone.
class DataItemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { EnabledColumn, KeyColumn, TypeColumn, ValueColumn, ColumnCount };
    enum Role {
        TypeRole = Qt::UserRole, ///< ItemType of the row
        FaultRole, ///< QString: why the row can't be sent
        RepeatedRole, ///< bool: an earlier row has the same key, so this one is not sent
        PlaceholderRole, ///< bool: the empty row at the end
        InferredRole, ///< bool: the type is from what was typed, and follows it
        DepthRole, ///< int: how many objects and arrays the row is inside
        FoldableRole, ///< bool: it is an object or array
        UnfoldedRole, ///< bool: its members are rows
    };

    explicit DataItemsModel(QObject *parent = nullptr);

    /// The items without the empty row.
    [[nodiscard]] const QList<EditedItem> &items() const { return m_items; }
    /// Replaces all items as one step of undo; no signal when they are the same.
    void setItems(const QList<EditedItem> &items);
    /// Replaces all items and forgets the steps of undo.
    void resetItems(const QList<EditedItem> &items);

    void insertItems(int row, const QList<EditedItem> &items);
    void removeItems(int row, int count);
    /// Each of these takes rows of items in their order, and is one step of undo.
    void removeItems(const QList<int> &rows);
    /// The copies follow the last one.
    void duplicateItems(const QList<int> &rows);
    /// Moves the items together in front of the row \a before; false where nothing changes.
    bool moveItems(const QList<int> &rows, int before);
    void setEnabled(const QList<int> &rows, bool enabled);
    /// Makes these items strings; if all of them are, infers their types instead.
    void togglePlainText(const QList<int> &rows);

    /// All rows, including the empty ones.
    [[nodiscard]] const QList<ItemRow> &rows() const { return m_rows; }
    /// The row of an item, or of a value inside it; -1 when that isn't unfolded.
    [[nodiscard]] int rowOf(int item, const JsonPath &path = {}) const;
    /// The contents of a row: an item, or a value inside one in the form of an item.
    [[nodiscard]] EditedItem valueAt(int row) const;
    /// Whether any row can be unfolded.
    [[nodiscard]] bool hasFoldable() const;
    void setUnfolded(int row, bool unfolded);
    /// The index of a row among its siblings.
    [[nodiscard]] int placeOf(int row) const;
    /// Each of these takes sibling rows of the table in order, and is one step of undo.
    void removeAt(const QList<int> &rows);
    void duplicateAt(const QList<int> &rows);
    /// Moves them in front of \a place among the rows beside them; false where nothing changes.
    bool moveAt(const QList<int> &rows, int place);
    void togglePlainTextAt(const QList<int> &rows);
    /// Inserts in front of \a row, beside it.
    void insertAt(int row, const QList<EditedItem> &items);
    /// The states that undo and redo walk through, and which of them is shown.
    struct Steps
    {
        QList<QList<EditedItem>> states;
        qsizetype current = 0;
    };
    [[nodiscard]] Steps steps() const { return {m_history, m_step}; }
    /// Goes on with \a steps, if the one that is current there holds these items.
    void setSteps(const Steps &steps);
    /// Whether items change because of undo or redo.
    [[nodiscard]] bool isStepping() const { return m_isStepping; }

    [[nodiscard]] bool canUndo() const { return m_step > 0; }
    [[nodiscard]] bool canRedo() const { return m_step + 1 < m_history.size(); }
    void undo() { step(m_step - 1); }
    void redo() { step(m_step + 1); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override;
    /// Within the table they are moved, elsewhere copied.
    [[nodiscard]] Qt::DropActions supportedDragActions() const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    /// What is dragged; for other programs it is JSON, as text.
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;

    /// The name of a type, for display.
    [[nodiscard]] static QString typeName(ItemType type);

Q_SIGNALS:
    /// The items have changed, by the user or the program.
    void itemsChanged();

private:
    void step(qsizetype to);
    void remember();
    void show(const QList<EditedItem> &items);
    /// Shows as many \a items as there are; what stays the same keeps its rows.
    void replace(const QList<EditedItem> &items);
    /// Folds those whose rows would take long to make.
    void foldLarge(const QList<EditedItem> &items);
    void edited();
    /// Brings the rows up to what the items say now.
    void refreshRows();
    /// The row of an item, and after it those inside.
    [[nodiscard]] std::pair<int, int> blockOf(int item) const;
    [[nodiscard]] QList<int> itemsAt(const QList<int> &rows) const;
    [[nodiscard]] QList<int> placesOf(const QList<int> &rows) const;
    void editBeside(const ItemRow &row, const std::function<void(JsonParts &)> &edit);
    bool setNestedData(int row, int column, const QVariant &value, int role);
    [[nodiscard]] bool isRepeated(int item) const;
    [[nodiscard]] QString toolTipOf(const QModelIndex &index) const;
    [[nodiscard]] QString spokenText(const QModelIndex &index) const;
    [[nodiscard]] QString spokenItem(const QModelIndex &index) const;
    [[nodiscard]] QVariant shownText(const QModelIndex &index) const;

    QList<EditedItem> m_items;
    ItemRows m_folds;
    QList<ItemRow> m_rows;
    QList<QList<EditedItem>> m_history; // the states that undo and redo walk through
    qsizetype m_step = 0;
    bool m_isStepping = false;
};

} // namespace RadarDesk::workbench
