// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/drafts/dataitemsmodel.h>

#include <algorithm>

namespace RadarDesk::workbench {

namespace {

/// Null has one value; one that was typed can become another type by typing.
bool isValueEditable(const EditedItem &item)
{
    return item.type != ItemType::Null || item.source == TypeSource::Inferred;
}

} // namespace

EditedItem DataItemsModel::valueAt(int row) const
{
    const ItemRow &at = m_rows.at(row);
    if (at.isNested())
        return at.value;
    return at.isEmpty ? EditedItem() : m_items.at(at.item);
}

QVariant DataItemsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ItemRow &row = m_rows.at(index.row());
    const bool isItem = !row.isNested() && !row.isEmpty;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return row.isEmpty ? QVariant() : shownText(index);
    case Qt::CheckStateRole:
        if (index.column() != EnabledColumn || !isItem)
            return {};
        return m_items.at(row.item).enabled ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
        return isItem ? toolTipOf(index) : QString();
    case Qt::AccessibleTextRole:
        return spokenText(index);
    case TypeRole:
        return QVariant::fromValue(valueAt(index.row()).type);
    case FaultRole:
        return isItem ? faultOf(m_items.at(row.item)) : QString();
    case RepeatedRole:
        return isItem && isRepeated(row.item);
    case PlaceholderRole:
        return row.isEmpty;
    case InferredRole:
        return valueAt(index.row()).source == TypeSource::Inferred;
    case DepthRole:
        return static_cast<int>(row.path.size());
    case FoldableRole:
        return row.isFoldable;
    case UnfoldedRole:
        return row.isUnfolded;
    default:
        return {};
    }
}

QString DataItemsModel::toolTipOf(const QModelIndex &index) const
{
    const int item = m_rows.at(index.row()).item;
    if (index.column() == TypeColumn && m_items.at(item).source == TypeSource::Inferred)
        return tr("Inferred from the value. Press Ctrl+T to make it text.");
    if (isRepeated(item))
        return tr("An earlier item has this key; only the first one is sent.");
    return faultOf(m_items.at(item));
}

QString DataItemsModel::spokenText(const QModelIndex &index) const
{
    const ItemRow &row = m_rows.at(index.row());
    QString text;
    if (row.isEmpty)
        text = index.column() == EnabledColumn && !row.isNested() ? tr("sent") : tr("new item");
    else if (row.isNested())
        text = shownText(index).toString();
    else if (index.column() == EnabledColumn)
        text = m_items.at(row.item).enabled ? tr("sent") : tr("not sent");
    else
        text = spokenItem(index);
    if (index.column() != KeyColumn)
        return text;
    if (row.isFoldable)
        text = row.isUnfolded ? tr("%1, unfolded", "the key of an object or array").arg(text)
                              : tr("%1, folded", "the key of an object or array").arg(text);
    return row.isNested()
        ? tr("%1, level %2", "a key, how many objects and arrays it is inside, and one")
              .arg(text)
              .arg(row.path.size() + 1)
        : text;
}

QString DataItemsModel::spokenItem(const QModelIndex &index) const
{
    const int item = m_rows.at(index.row()).item;
    const QString text = shownText(index).toString();
    if (index.column() == KeyColumn && isRepeated(item))
        return tr("%1, duplicate key", "the key of an item").arg(text);
    if (index.column() == TypeColumn && m_items.at(item).source == TypeSource::Inferred)
        return tr("%1, inferred", "the type of an item").arg(text);
    const QString fault = faultOf(m_items.at(item));
    const bool isAtFault = index.column() == ValueColumn && !fault.isEmpty();
    return isAtFault ? tr("%1, %2", "the value of an item, what is wrong with it").arg(text, fault)
                     : text;
}

QVariant DataItemsModel::shownText(const QModelIndex &index) const
{
    const EditedItem item = valueAt(index.row());
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
    const ItemRow &row = m_rows.at(index.row());
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (!row.isEmpty)
        flags |= Qt::ItemIsDragEnabled;
    if (index.column() == EnabledColumn)
        return row.isEmpty || row.isNested() ? flags : flags | Qt::ItemIsUserCheckable;
    const bool isKnown = index.column() == KeyColumn && row.isInArray;
    const bool isNull = index.column() == ValueColumn && !row.isEmpty && !row.isNested()
        && !isValueEditable(m_items.at(row.item));
    if (!isKnown && !isNull)
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

bool DataItemsModel::isRepeated(int item) const
{
    const EditedItem &edited = m_items.at(item);
    if (!edited.enabled || edited.key.trimmed().isEmpty())
        return false;
    return std::any_of(m_items.begin(), m_items.begin() + item,
                       [&edited](const EditedItem &earlier) {
                           return earlier.enabled && earlier.key.trimmed() == edited.key.trimmed();
                       });
}

} // namespace RadarDesk::workbench
