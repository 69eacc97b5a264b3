// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/drafts/editeditem.h>
#include <workbench/drafts/jsonparts.h>

#include <QSet>

namespace RadarDesk::workbench {

/// One row of the data editor: an item, a value inside one whose object or array is unfolded, or
/// the empty row at the end of either.
struct ItemRow
{
    int item = 0; ///< Which item it is, or is inside.
    JsonPath path; ///< From the item's value to this one; empty for the item itself.
    bool isEmpty = false; ///< Becomes a member as soon as something is typed into it.
    bool isInArray = false; ///< Its key is its place, which can't be typed.
    bool isFoldable = false;
    bool isUnfolded = false;
    EditedItem value; ///< Of a row inside an item: what it says.
    QString name; ///< By which it is known while rows come and go.

    [[nodiscard]] bool isNested() const { return !path.isEmpty(); }
    [[nodiscard]] JsonPath parent() const { return path.first(path.size() - 1); }
    /// Whether both are members of the same object or array, or both are items.
    [[nodiscard]] bool isBeside(const ItemRow &other) const
    {
        return isNested() == other.isNested()
            && (!isNested() || (item == other.item && parent() == other.parent()));
    }
    /// Whether it is the same place, whatever stands there.
    [[nodiscard]] bool isSamePlace(const ItemRow &other) const
    {
        return item == other.item && path == other.path && isEmpty == other.isEmpty;
    }
};

/// Which objects and arrays of the data editor are unfolded, and the rows that this makes. An
/// object or array keeps its state while it has the same key.
class ItemRows
{
public:
    [[nodiscard]] QList<ItemRow> rowsOf(const QList<EditedItem> &items) const;
    /// The rows of one item and of what is unfolded in it. \a occurrence counts those with its key
    /// before it.
    void appendItem(QList<ItemRow> &rows, int item, const EditedItem &edited, int occurrence) const;

    void setUnfolded(const QString &name, bool unfolded);
    /// What is unfolded by one name is unfolded by another from now on.
    void rename(const QString &from, const QString &to);
    [[nodiscard]] static QString nameOf(const QString &key, int occurrence);
    /// \a name with another key at its end, as the first with that key.
    [[nodiscard]] static QString renamed(const QString &name, const QString &key);

private:
    void appendMembers(QList<ItemRow> &rows, const ItemRow &parent, const QByteArray &json) const;

    QSet<QString> m_unfolded;
};

/// Whether the value of \a item is an object or array that can be unfolded now.
[[nodiscard]] bool isFoldable(const EditedItem &item);
/// What a person made of a value inside an item. There is always a JSON value: what isn't valid as
/// anything else is text.
void typeNestedValue(EditedItem &value, const QString &text);
/// Makes \a value one of \a type: what it says where that is possible, else what that type is at
/// first.
void setNestedType(EditedItem &value, ItemType type);

} // namespace RadarDesk::workbench
