// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/drafts/dataitemsmodel.h>

#include <workbench/drafts/draggedrows.h>
#include <workbench/drafts/pasteditems.h>

#include <QMimeData>
#include <QScopedValueRollback>

#include <algorithm>
#include <set>

namespace RadarDesk::workbench {

namespace {

constexpr qsizetype UndoSteps = 200;
constexpr qsizetype FewestUndoSteps = 10;
constexpr qsizetype MostUndoBytes = qsizetype{64} * 1024 * 1024;
// The rows of a larger object or array would keep the window waiting with each change.
constexpr qsizetype LargestUnfolded = qsizetype{64} * 1024;

/// So many states like that are remembered.
qsizetype stepsFor(const QList<EditedItem> &items)
{
    constexpr qsizetype Letter = sizeof(QChar);
    qsizetype bytes = 1;
    for (const EditedItem &item : items)
        bytes += (item.key.size() + item.text.size()) * Letter + item.json.size();
    return std::clamp(MostUndoBytes / bytes, FewestUndoSteps, UndoSteps);
}

} // namespace

DataItemsModel::DataItemsModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_rows(m_folds.rowsOf({}))
    , m_history{{}}
{
}

void DataItemsModel::setItems(const QList<EditedItem> &items)
{
    if (items == m_items)
        return;
    foldLarge(items);
    if (items.size() == m_items.size())
        replace(items);
    else
        show(items);
    remember();
    Q_EMIT itemsChanged();
}

void DataItemsModel::resetItems(const QList<EditedItem> &items)
{
    show(items);
    m_history = {items};
    m_step = 0;
    Q_EMIT itemsChanged();
}

void DataItemsModel::insertItems(int row, const QList<EditedItem> &items)
{
    if (items.isEmpty())
        return;
    const int at = std::clamp(row, 0, static_cast<int>(m_items.size()));
    const auto count = static_cast<int>(items.size());
    const int first = rowOf(at);
    beginInsertRows({}, first, first + count - 1);
    for (int i = 0; i < count; ++i) {
        m_items.insert(at + i, items.at(i));
        m_rows.insert(first + i, ItemRow{.item = at + i});
    }
    for (qsizetype i = first + count; i < m_rows.size(); ++i)
        m_rows[i].item += count;
    endInsertRows();
    edited();
}

void DataItemsModel::removeItems(int row, int count)
{
    const int end = std::min(row + count, static_cast<int>(m_items.size()));
    QList<int> rows;
    for (int each = std::max(0, row); row >= 0 && each < end; ++each)
        rows.append(each);
    removeItems(rows);
}

void DataItemsModel::removeItems(const QList<int> &rows)
{
    if (rows.isEmpty())
        return;
    // From the last, so that each row is still where it was.
    std::for_each(rows.crbegin(), rows.crend(), [this](int row) {
        const auto [first, count] = blockOf(row);
        beginRemoveRows({}, first, first + count - 1);
        m_items.removeAt(row);
        m_rows.remove(first, count);
        for (qsizetype i = first; i < m_rows.size(); ++i)
            --m_rows[i].item;
        endRemoveRows();
    });
    edited();
}

void DataItemsModel::duplicateItems(const QList<int> &rows)
{
    QList<EditedItem> copies;
    for (const int row : rows)
        copies.append(m_items.at(row));
    if (!copies.isEmpty())
        insertItems(rows.last() + 1, copies);
}

bool DataItemsModel::moveItems(const QList<int> &rows, int before)
{
    const QList<int> order = orderAfterMove(static_cast<int>(m_items.size()), rows, before);
    if (std::is_sorted(order.begin(), order.end()))
        return false;
    Q_EMIT layoutAboutToBeChanged();
    QList<EditedItem> moved;
    QList<ItemRow> movedRows;
    QList<int> movedTo(m_rows.size(), -1); // of each row; none of the empty one, which stays
    for (const int item : order) {
        const auto [first, count] = blockOf(item);
        for (int row = first; row < first + count; ++row) {
            movedTo[row] = static_cast<int>(movedRows.size());
            movedRows.append(m_rows.at(row));
            movedRows.last().item = static_cast<int>(moved.size());
        }
        moved.append(m_items.at(item));
    }
    m_items = moved;
    m_rows = movedRows << m_rows.last();
    const QModelIndexList from = persistentIndexList();
    for (const QModelIndex &each : from) {
        if (const int row = movedTo.value(each.row(), -1); row >= 0)
            changePersistentIndex(each, index(row, each.column()));
    }
    Q_EMIT layoutChanged();
    edited();
    return true;
}

void DataItemsModel::setEnabled(const QList<int> &rows, bool enabled)
{
    const QList<EditedItem> before = m_items;
    for (const int row : rows)
        m_items[row].enabled = enabled;
    if (m_items != before)
        edited();
}

void DataItemsModel::togglePlainText(const QList<int> &rows)
{
    const bool areTexts = std::all_of(rows.begin(), rows.end(), [this](int row) {
        return m_items.at(row).type == ItemType::Text;
    });
    const QList<EditedItem> before = m_items;
    for (const int row : rows) {
        EditedItem &item = m_items[row];
        const ItemType type = item.type;
        setPlainText(item, !areTexts);
        if (item.type != type)
            item.json.clear();
    }
    if (m_items != before)
        edited();
}

void DataItemsModel::setSteps(const Steps &steps)
{
    if (steps.states.value(steps.current) != m_items || steps.states.isEmpty())
        return;
    m_history = steps.states;
    m_step = steps.current;
}

void DataItemsModel::step(qsizetype to)
{
    if (to < 0 || to >= m_history.size())
        return;
    const QScopedValueRollback<bool> stepping(m_isStepping, true);
    m_step = to;
    show(m_history.at(to));
    Q_EMIT itemsChanged();
}

int DataItemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DataItemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool DataItemsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid())
        return false;
    const ItemRow row = m_rows.at(index.row());
    if (row.isNested())
        return setNestedData(index.row(), index.column(), value, role);
    EditedItem item = valueAt(index.row());
    const EditedItem before = item;
    if (role == Qt::CheckStateRole && index.column() == EnabledColumn) {
        item.enabled = value.toInt() == Qt::Checked;
    } else if (role == TypeRole) {
        item.type = value.value<ItemType>();
        item.source = TypeSource::Chosen;
        if (item.type == ItemType::TrueFalse && item.text != u"true" && item.text != u"false")
            item.text = QStringLiteral("true");
    } else if (role == Qt::EditRole && index.column() == KeyColumn) {
        item.key = value.toString();
    } else if (role == Qt::EditRole && index.column() == ValueColumn
               && flags(index).testFlag(Qt::ItemIsEditable)) {
        if (value.toString() != item.text)
            typeValue(item, value.toString());
    } else {
        return false;
    }
    if (item == before)
        return true;
    if (item.type != before.type || item.text != before.text)
        item.json.clear();
    if (!row.isEmpty && item.key != before.key)
        m_folds.rename(row.name, ItemRows::renamed(row.name, item.key));

    if (row.isEmpty) {
        // The empty row becomes the item where it is, and a new empty row comes after it.
        beginInsertRows({}, index.row() + 1, index.row() + 1);
        m_items.append(item);
        m_rows.last().isEmpty = false;
        m_rows.append({.item = row.item + 1, .isEmpty = true});
        endInsertRows();
    } else {
        m_items[row.item] = item;
    }
    edited();
    return true;
}

Qt::DropActions DataItemsModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

Qt::DropActions DataItemsModel::supportedDragActions() const
{
    return Qt::MoveAction | Qt::CopyAction;
}

QStringList DataItemsModel::mimeTypes() const
{
    return {draggedRowsMime()};
}

QMimeData *DataItemsModel::mimeData(const QModelIndexList &indexes) const
{
    std::set<int> rows;
    for (const QModelIndex &index : indexes)
        rows.insert(index.row());
    QList<EditedItem> items;
    for (const int row : rows)
        items.append(valueAt(row));
    std::unique_ptr<QMimeData> mime = mimeOfRows(*this, indexes);
    mime->setText(itemsToText(items));
    return mime.release();
}

void DataItemsModel::remember()
{
    // Two equal rows that changed places are no step.
    if (m_items == m_history.at(m_step))
        return;
    m_history.resize(m_step + 1);
    m_history.append(m_items);
    if (const qsizetype most = stepsFor(m_items); m_history.size() > most)
        m_history.remove(0, m_history.size() - most);
    m_step = m_history.size() - 1;
}

void DataItemsModel::foldLarge(const QList<EditedItem> &items)
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        const EditedItem &item = items.at(i);
        if (item.json.size() <= LargestUnfolded)
            continue;
        const auto before =
            std::count_if(items.begin(), items.begin() + i,
                          [&item](const EditedItem &each) { return each.key == item.key; });
        m_folds.setUnfolded(ItemRows::nameOf(item.key, static_cast<int>(before)), false);
    }
}

void DataItemsModel::replace(const QList<EditedItem> &items)
{
    const auto [first, firstOld] = std::mismatch(items.begin(), items.end(), m_items.begin());
    const auto [last, lastOld] = std::mismatch(items.rbegin(), items.rend(), m_items.rbegin());
    const auto firstItem = static_cast<int>(first - items.begin());
    const auto lastItem = static_cast<int>(items.rend() - last) - 1;
    m_items = items;
    refreshRows();
    const auto [lastRow, rowsOfLast] = blockOf(lastItem);
    Q_EMIT dataChanged(index(rowOf(firstItem), 0),
                       index(lastRow + rowsOfLast - 1, ColumnCount - 1));
}

void DataItemsModel::show(const QList<EditedItem> &items)
{
    beginResetModel();
    m_items = items;
    m_rows = m_folds.rowsOf(m_items);
    endResetModel();
}

void DataItemsModel::edited()
{
    remember();
    refreshRows();
    if (m_rows.size() > 1)
        Q_EMIT dataChanged(index(0, 0),
                           index(static_cast<int>(m_rows.size()) - 2, ColumnCount - 1));
    Q_EMIT itemsChanged();
}

} // namespace RadarDesk::workbench

#include "moc_dataitemsmodel.cpp"
