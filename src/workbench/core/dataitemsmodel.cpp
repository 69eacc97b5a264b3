// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/core/dataitemsmodel.h>

#include <algorithm>

namespace RadarDesk::workbench {

namespace {

constexpr qsizetype UndoSteps = 200;

}

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
    remember();
    changed(0, static_cast<int>(m_items.size()) - 1);
}

void DataItemsModel::removeItems(int row, int count)
{
    const int last = std::min(row + count, static_cast<int>(m_items.size())) - 1;
    if (row < 0 || last < row)
        return;
    beginRemoveRows({}, row, last);
    m_items.remove(row, last - row + 1);
    endRemoveRows();
    remember();
    changed(0, static_cast<int>(m_items.size()) - 1);
}

void DataItemsModel::duplicateItem(int row)
{
    if (row >= 0 && row < m_items.size())
        insertItems(row + 1, {m_items.at(row)});
}

bool DataItemsModel::moveItem(int from, int to)
{
    const auto isItem = [this](int row) { return row >= 0 && row < m_items.size(); };
    if (from == to || !isItem(from) || !isItem(to))
        return false;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    m_items.move(from, to);
    endMoveRows();
    remember();
    changed(std::min(from, to), std::max(from, to));
    return true;
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
    default:
        return {};
    }
}

QString DataItemsModel::spokenText(const QModelIndex &index) const
{
    const QString text = shownText(index).toString();
    if (index.column() == KeyColumn && isRepeated(index.row()))
        return tr("%1, duplicate key", "the key of an item").arg(text);
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
        if (item.type == ItemType::TrueFalse && item.text != u"true" && item.text != u"false")
            item.text = QStringLiteral("true");
    } else if (role == Qt::EditRole && index.column() == KeyColumn) {
        item.key = value.toString();
    } else if (role == Qt::EditRole && index.column() == ValueColumn
               && item.type != ItemType::Null) {
        item.text = value.toString();
    } else {
        return false;
    }
    if (item == before)
        return true;
    if (item.type != before.type || item.text != before.text)
        item.json.clear();

    if (placeholder) {
        // The empty row becomes the item where it stands, and a new empty row comes after it.
        beginInsertRows({}, index.row() + 1, index.row() + 1);
        m_items.append(item);
        endInsertRows();
    } else {
        m_items[index.row()] = item;
    }
    remember();
    changed(0, static_cast<int>(m_items.size()) - 1);
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
    if (index.column() == EnabledColumn)
        return placeholder ? flags : flags | Qt::ItemIsUserCheckable;
    const bool isNull = !placeholder && m_items.at(index.row()).type == ItemType::Null;
    if (index.column() != ValueColumn || !isNull)
        flags |= Qt::ItemIsEditable;
    return flags;
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
