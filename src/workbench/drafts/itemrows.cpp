// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/drafts/itemrows.h>

#include <QHash>

using PushRadar::JsonValue;

namespace RadarDesk::workbench {

namespace {

// JSON writes these characters escaped, and hardly any key holds them.
constexpr QChar NameSeparator = u'\x1f';
constexpr QChar OccurrenceMark = u'\x1e';

bool isContainer(const QByteArray &json)
{
    return json.startsWith('{') || json.startsWith('[');
}

} // namespace

QString ItemRows::nameOf(const QString &key, int occurrence)
{
    return occurrence == 0 ? key : key + OccurrenceMark + QString::number(occurrence);
}

QString ItemRows::renamed(const QString &name, const QString &key)
{
    return name.first(name.lastIndexOf(NameSeparator) + 1) + nameOf(key, 0);
}

QList<ItemRow> ItemRows::rowsOf(const QList<EditedItem> &items) const
{
    QList<ItemRow> rows;
    QHash<QString, int> occurrences;
    for (int item = 0; item < items.size(); ++item)
        appendItem(rows, item, items.at(item), occurrences[items.at(item).key]++);
    rows.append({.item = static_cast<int>(items.size()), .isEmpty = true});
    return rows;
}

void ItemRows::appendItem(QList<ItemRow> &rows, int item, const EditedItem &edited,
                          int occurrence) const
{
    ItemRow row{.item = item, .name = nameOf(edited.key, occurrence)};
    row.isFoldable = isFoldable(edited);
    row.isUnfolded = row.isFoldable && m_unfolded.contains(row.name);
    rows.append(row);
    if (!row.isUnfolded)
        return;
    if (const auto value = valueOf(edited))
        appendMembers(rows, row, value->toJson());
}

void ItemRows::appendMembers(QList<ItemRow> &rows, const ItemRow &parent,
                             const QByteArray &json) const
{
    const JsonParts parts(json);
    QHash<QString, int> occurrences;
    int at = 0;
    for (const JsonParts::Member &member : parts.members()) {
        const auto value = JsonValue::fromJson(member.value);
        if (!value)
            return;
        const QString key =
            parts.isObject() ? JsonValue::fromJson(member.key)->toString() : QString::number(at);
        ItemRow row{.item = parent.item,
                    .path = parent.path + JsonPath{at++},
                    .isInArray = !parts.isObject(),
                    .isFoldable = isContainer(member.value),
                    .value = toEditedItem(key, *value)};
        row.name = parent.name + NameSeparator + nameOf(key, occurrences[key]++);
        row.isUnfolded = row.isFoldable && m_unfolded.contains(row.name);
        rows.append(row);
        if (row.isUnfolded)
            appendMembers(rows, row, member.value);
    }
    rows.append({.item = parent.item,
                 .path = parent.path + JsonPath{at},
                 .isEmpty = true,
                 .isInArray = !parts.isObject()});
}

void ItemRows::setUnfolded(const QString &name, bool unfolded)
{
    if (unfolded)
        m_unfolded.insert(name);
    else
        m_unfolded.remove(name);
}

void ItemRows::rename(const QString &from, const QString &to)
{
    const QString inside = from + NameSeparator;
    const QSet<QString> before = m_unfolded;
    for (const QString &each : before) {
        if (each != from && !each.startsWith(inside))
            continue;
        m_unfolded.remove(each);
        m_unfolded.insert(to + each.sliced(from.size()));
    }
}

bool isFoldable(const EditedItem &item)
{
    if (item.type != ItemType::Json)
        return false;
    // The value was parsed already; parsing it again for its first character would take long.
    if (!item.json.isEmpty())
        return isContainer(item.json);
    const auto value = valueOf(item);
    return value && isContainer(value->toJson());
}

void typeNestedValue(EditedItem &value, const QString &text)
{
    // Where its type is from isn't in the JSON: what isn't text follows what is typed.
    if (value.type != ItemType::Text)
        value.source = TypeSource::Inferred;
    typeValue(value, text);
    value.json.clear();
    if (!valueOf(value))
        value.type = ItemType::Text;
}

void setNestedType(EditedItem &value, ItemType type)
{
    if (value.type == type)
        return;
    if (value.type == ItemType::Null && type == ItemType::Text)
        value.text = QStringLiteral("null");
    value.type = type;
    value.json.clear();
    if (valueOf(value))
        return;
    value.text = type == ItemType::Number ? QStringLiteral("0")
        : type == ItemType::TrueFalse     ? QStringLiteral("true")
                                          : QStringLiteral("{}");
}

} // namespace RadarDesk::workbench
