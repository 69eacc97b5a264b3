// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/core/dataitemsmodel.h>

#include <workbench/core/draggedrows.h>

#include <QMimeData>

#include <algorithm>

namespace RadarDesk::workbench {

namespace {

constexpr qsizetype UndoSteps = 200;

/// Null has one value; one that was typed can become another type by typing.
bool isValueEditable(const EditedItem &item)
{
    return item.type != ItemType::Null || item.source == TypeSource::Inferred;
}

} // namespace

DataItemsModel::DataItemsModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_history{{}}
{
}

void DataItemsModel::setItems(const QList<EditedItem> &items)
{
    if (items == m_items)
        return;
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
    beginInsertRows({}, at, at + static_cast<int>(items.size()) - 1);
    for (qsizetype i = 0; i < items.size(); ++i)
        m_items.insert(at + i, items.at(i));
    endInsertRows();
    edited();
}

void DataItemsModel::removeItems(int row, int count)
{
    const int last = std::min(row + count, static_cast<int>(m_items.size())) - 1;
    if (row < 0 || last < row)
        return;
    beginRemoveRows({}, row, last);
    m_items.remove(row, last - row + 1);
    endRemoveRows();
    edited();
}

void DataItemsModel::removeItems(const QList<int> &rows)
{
    if (rows.isEmpty())
        return;
    // From the last, so that each row is still where it was.
    std::for_each(rows.crbegin(), rows.crend(), [this](int row) {
        beginRemoveRows({}, row, row);
        m_items.removeAt(row);
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
    const int end = static_cast<int>(m_items.size());
    QList<int> order; // which row each one was before
    for (int row = 0; row <= end; ++row) {
        if (row == std::clamp(before, 0, end))
            order += rows;
        if (row < end && !rows.contains(row))
            order.append(row);
    }
    if (std::is_sorted(order.begin(), order.end()))
        return false;
    Q_EMIT layoutAboutToBeChanged();
    QList<EditedItem> moved;
    for (const int row : order)
        moved.append(m_items.at(row));
    m_items = moved;
    const QModelIndexList from = persistentIndexList();
    for (const QModelIndex &each : from) {
        const auto row = order.indexOf(each.row()); // none of the empty row, which stays
        if (row >= 0)
            changePersistentIndex(each, index(static_cast<int>(row), each.column()));
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

void DataItemsModel::undo()
{
    if (!canUndo())
        return;
    show(m_history.at(--m_step));
    Q_EMIT itemsChanged();
}

void DataItemsModel::redo()
{
    if (!canRedo())
        return;
    show(m_history.at(++m_step));
    Q_EMIT itemsChanged();
}

int DataItemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size()) + 1;
}

int DataItemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DataItemsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool placeholder = index.row() == m_items.size();
    const EditedItem item = placeholder ? EditedItem() : m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return placeholder ? QVariant() : shownText(index);
    case Qt::CheckStateRole:
        if (index.column() != EnabledColumn || placeholder)
            return {};
        return item.enabled ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
        if (placeholder)
            return {};
        if (index.column() == TypeColumn && item.source == TypeSource::Inferred)
            return tr("Inferred from the value. Press Ctrl+T to make it text.");
        if (isRepeated(index.row()))
            return tr("An earlier item has this key; only the first one is sent.");
        return faultOf(item);
    case Qt::AccessibleTextRole:
        if (index.column() == EnabledColumn)
            return item.enabled ? tr("sent") : tr("not sent");
        return placeholder ? tr("new item") : spokenText(index);
    case TypeRole:
        return QVariant::fromValue(item.type);
    case FaultRole:
        return placeholder ? QString() : faultOf(item);
    case RepeatedRole:
        return !placeholder && isRepeated(index.row());
    case PlaceholderRole:
        return placeholder;
    case InferredRole:
        return item.source == TypeSource::Inferred;
    default:
        return {};
    }
}

QString DataItemsModel::spokenText(const QModelIndex &index) const
{
    const QString text = shownText(index).toString();
    if (index.column() == KeyColumn && isRepeated(index.row()))
        return tr("%1, duplicate key", "the key of an item").arg(text);
    if (index.column() == TypeColumn && m_items.at(index.row()).source == TypeSource::Inferred)
        return tr("%1, inferred", "the type of an item").arg(text);
    const QString fault = faultOf(m_items.at(index.row()));
    const bool isAtFault = index.column() == ValueColumn && !fault.isEmpty();
    return isAtFault ? tr("%1, %2", "the value of an item, what is wrong with it").arg(text, fault)
                     : text;
}

QVariant DataItemsModel::shownText(const QModelIndex &index) const
{
    const EditedItem &item = m_items.at(index.row());
    switch (index.column()) {
    case KeyColumn:
        return item.key;
    case TypeColumn:
        return typeName(item.type);
    case ValueColumn:
        return item.type == ItemType::Null ? QStringLiteral("null") : item.text;
    default:
        return {};
    }
}

bool DataItemsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid())
        return false;
    const bool placeholder = index.row() == m_items.size();
    EditedItem item = placeholder ? EditedItem() : m_items.at(index.row());
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
    } else if (role == Qt::EditRole && index.column() == ValueColumn && isValueEditable(item)) {
        if (value.toString() != item.text)
            typeValue(item, value.toString());
    } else {
        return false;
    }
    if (item == before)
        return true;
    if (item.type != before.type || item.text != before.text)
        item.json.clear();

    if (placeholder) {
        // The empty row becomes the item where it is, and a new empty row comes after it.
        beginInsertRows({}, index.row() + 1, index.row() + 1);
        m_items.append(item);
        endInsertRows();
    } else {
        m_items[index.row()] = item;
    }
    edited();
    return true;
}

QVariant DataItemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case EnabledColumn:
        return role == Qt::AccessibleTextRole ? tr("Send") : QString();
    case KeyColumn:
        return tr("Key");
    case TypeColumn:
        return tr("Type");
    case ValueColumn:
        return tr("Value");
    default:
        return {};
    }
}

Qt::ItemFlags DataItemsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const bool placeholder = index.row() == m_items.size();
    if (!placeholder)
        flags |= Qt::ItemIsDragEnabled;
    if (index.column() == EnabledColumn)
        return placeholder ? flags : flags | Qt::ItemIsUserCheckable;
    if (index.column() != ValueColumn || placeholder || isValueEditable(m_items.at(index.row())))
        flags |= Qt::ItemIsEditable;
    return flags;
}

Qt::DropActions DataItemsModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

QStringList DataItemsModel::mimeTypes() const
{
    return {draggedRowsMime()};
}

QMimeData *DataItemsModel::mimeData(const QModelIndexList &indexes) const
{
    return mimeOfRows(*this, indexes).release();
}

QString DataItemsModel::typeName(ItemType type)
{
    switch (type) {
    case ItemType::Text:
        return tr("Text");
    case ItemType::Number:
        return tr("Number");
    case ItemType::TrueFalse:
        return tr("True/False");
    case ItemType::Null:
        return tr("Null");
    case ItemType::Json:
        return tr("JSON");
    }
    return {};
}

void DataItemsModel::remember()
{
    // Two equal rows that changed places are no step.
    if (m_items == m_history.at(m_step))
        return;
    m_history.resize(m_step + 1);
    m_history.append(m_items);
    if (m_history.size() > UndoSteps)
        m_history.removeFirst();
    m_step = m_history.size() - 1;
}

void DataItemsModel::show(const QList<EditedItem> &items)
{
    beginResetModel();
    m_items = items;
    endResetModel();
}

void DataItemsModel::edited()
{
    remember();
    changed(0, static_cast<int>(m_items.size()) - 1);
}

void DataItemsModel::changed(int firstRow, int lastRow)
{
    if (lastRow >= firstRow)
        Q_EMIT dataChanged(index(firstRow, 0), index(lastRow, ColumnCount - 1));
    Q_EMIT itemsChanged();
}

bool DataItemsModel::isRepeated(int row) const
{
    const EditedItem &item = m_items.at(row);
    if (!item.enabled || item.key.trimmed().isEmpty())
        return false;
    return std::any_of(m_items.begin(), m_items.begin() + row, [&item](const EditedItem &earlier) {
        return earlier.enabled && earlier.key.trimmed() == item.key.trimmed();
    });
}

} // namespace RadarDesk::workbench

#include "moc_dataitemsmodel.cpp"
