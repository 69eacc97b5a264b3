// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/drafts/dataitemsmodel.h>

#include <algorithm>

namespace RadarDesk::workbench {

int DataItemsModel::rowOf(int item, const JsonPath &path) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const ItemRow &row) {
        return row.item == item && row.path == path;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

std::pair<int, int> DataItemsModel::blockOf(int item) const
{
    const int first = rowOf(item);
    return {first, rowOf(item + 1) - first};
}

bool DataItemsModel::hasFoldable() const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [](const ItemRow &row) { return row.isFoldable; });
}

int DataItemsModel::placeOf(int row) const
{
    const ItemRow &at = m_rows.at(row);
    return at.isNested() ? at.path.last() : at.item;
}

QList<int> DataItemsModel::placesOf(const QList<int> &rows) const
{
    QList<int> places;
    for (const int row : rows)
        places.append(placeOf(row));
    return places;
}

void DataItemsModel::setUnfolded(int row, bool unfolded)
{
    if (!m_rows.at(row).isFoldable || m_rows.at(row).isUnfolded == unfolded)
        return;
    m_folds.setUnfolded(m_rows.at(row).name, unfolded);
    refreshRows();
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void DataItemsModel::refreshRows()
{
    const QList<ItemRow> fresh = m_folds.rowsOf(m_items);
    const auto most = std::min(fresh.size(), m_rows.size());
    qsizetype head = 0;
    while (head < most && fresh.at(head).isSamePlace(m_rows.at(head)))
        ++head;
    qsizetype tail = 0;
    while (tail < most - head
           && fresh.at(fresh.size() - 1 - tail).isSamePlace(m_rows.at(m_rows.size() - 1 - tail)))
        ++tail;
    const auto first = static_cast<int>(head);
    if (const auto gone = static_cast<int>(m_rows.size() - head - tail); gone > 0) {
        beginRemoveRows({}, first, first + gone - 1);
        m_rows.remove(first, gone);
        endRemoveRows();
    }
    if (const auto come = static_cast<int>(fresh.size() - head - tail); come > 0) {
        beginInsertRows({}, first, first + come - 1);
        m_rows = fresh;
        endInsertRows();
    }
    m_rows = fresh;
}

void DataItemsModel::editBeside(const ItemRow &row, const std::function<void(JsonParts &)> &edit)
{
    EditedItem &item = m_items[row.item];
    const auto value = valueOf(item);
    if (!value)
        return;
    const QByteArray json = withEdited(value->toJson(), row.parent(), edit);
    if (json == value->toJson())
        return;
    item.json = json;
    item.text = QString::fromUtf8(json);
    edited();
}

bool DataItemsModel::setNestedData(int row, int column, const QVariant &value, int role)
{
    const ItemRow at = m_rows.at(row);
    EditedItem nested = at.value;
    if (role == TypeRole)
        setNestedType(nested, value.value<ItemType>());
    else if (role == Qt::EditRole && column == KeyColumn && !at.isInArray)
        nested.key = value.toString();
    else if (role == Qt::EditRole && column == ValueColumn) {
        if (value.toString() != shownText(index(row, column)).toString())
            typeNestedValue(nested, value.toString());
    } else {
        return false;
    }
    if (nested == at.value)
        return true;
    const QByteArray json = valueOf(nested)->toJson();
    if (at.isEmpty) {
        // It becomes the member where it stands, and a new empty row comes after it.
        beginInsertRows({}, row + 1, row + 1);
        m_rows[row].isEmpty = false;
        ItemRow after = at;
        ++after.path.last();
        m_rows.insert(row + 1, after);
        endInsertRows();
        editBeside(at, [&](JsonParts &parts) { parts.insert(at.path.last(), nested.key, json); });
    } else if (nested.key != at.value.key) {
        m_folds.rename(at.name, ItemRows::renamed(at.name, nested.key));
        editBeside(at, [&](JsonParts &parts) { parts.setKey(at.path.last(), nested.key); });
    } else {
        editBeside(at, [&](JsonParts &parts) { parts.setValue(at.path.last(), json); });
    }
    return true;
}

void DataItemsModel::removeAt(const QList<int> &rows)
{
    if (rows.isEmpty())
        return;
    const QList<int> places = placesOf(rows);
    const ItemRow first = m_rows.at(rows.first());
    if (first.isNested())
        editBeside(first, [&places](JsonParts &parts) { parts.remove(places); });
    else
        removeItems(places);
}

void DataItemsModel::duplicateAt(const QList<int> &rows)
{
    if (rows.isEmpty())
        return;
    const ItemRow first = m_rows.at(rows.first());
    const QList<int> places = placesOf(rows);
    if (!first.isNested()) {
        duplicateItems(places);
        return;
    }
    QList<EditedItem> copies;
    for (const int row : rows)
        copies.append(valueAt(row));
    editBeside(first, [&](JsonParts &parts) {
        int at = places.last();
        for (const EditedItem &copy : copies)
            parts.insert(++at, copy.key, copy.json);
    });
}

bool DataItemsModel::moveAt(const QList<int> &rows, int place)
{
    if (rows.isEmpty())
        return false;
    const QList<int> places = placesOf(rows);
    const ItemRow first = m_rows.at(rows.first());
    if (!first.isNested())
        return moveItems(places, place);
    const QList<EditedItem> before = m_items;
    editBeside(first, [&](JsonParts &parts) { parts.move(places, place); });
    return m_items != before;
}

void DataItemsModel::togglePlainTextAt(const QList<int> &rows)
{
    if (rows.isEmpty())
        return;
    const ItemRow first = m_rows.at(rows.first());
    if (!first.isNested()) {
        togglePlainText(placesOf(rows));
        return;
    }
    const bool areTexts = std::all_of(
        rows.begin(), rows.end(), [this](int row) { return valueAt(row).type == ItemType::Text; });
    editBeside(first, [&](JsonParts &parts) {
        for (const int row : rows) {
            EditedItem value = valueAt(row);
            const ItemType type = value.type;
            setPlainText(value, !areTexts);
            if (value.type == type)
                continue;
            value.json.clear();
            if (const auto json = valueOf(value))
                parts.setValue(placeOf(row), json->toJson());
        }
    });
}

void DataItemsModel::insertAt(int row, const QList<EditedItem> &items)
{
    const ItemRow at = m_rows.at(row);
    if (!at.isNested()) {
        insertItems(at.item, items);
        return;
    }
    editBeside(at, [&](JsonParts &parts) {
        int place = at.path.last();
        for (const EditedItem &item : items) {
            if (const auto value = valueOf(item))
                parts.insert(place++, item.key, value->toJson());
        }
    });
}

} // namespace RadarDesk::workbench
