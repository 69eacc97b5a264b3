// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/core/editeditem.h>

#include <QAbstractTableModel>

namespace RadarDesk::workbench {

/// The rows of the data editor, with one empty row at the end that becomes an item as soon as
/// something is typed into it. Every change can be undone.
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
    /// The copies stand behind the last one.
    void duplicateItems(const QList<int> &rows);
    /// Moves the items together in front of the row \a before; false where nothing changes.
    bool moveItems(const QList<int> &rows, int before);
    void setEnabled(const QList<int> &rows, bool enabled);
    /// Makes these items texts, whatever they look like; if they are all, what they look like.
    void togglePlainText(const QList<int> &rows);

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
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;

    /// What a person reads for a type.
    [[nodiscard]] static QString typeName(ItemType type);

Q_SIGNALS:
    /// The items are other than before, whoever changed them.
    void itemsChanged();

private:
    void step(qsizetype to);
    void remember();
    void show(const QList<EditedItem> &items);
    void changed(int firstRow, int lastRow);
    void edited();
    [[nodiscard]] bool isRepeated(int row) const;
    [[nodiscard]] QString spokenText(const QModelIndex &index) const;
    [[nodiscard]] QVariant shownText(const QModelIndex &index) const;

    QList<EditedItem> m_items;
    QList<QList<EditedItem>> m_history; // the states that undo and redo walk through
    qsizetype m_step = 0;
    bool m_isStepping = false;
};

} // namespace RadarDesk::workbench
