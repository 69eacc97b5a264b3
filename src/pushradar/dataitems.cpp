// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#include <pushradar/dataitems.h>

#include <algorithm>

namespace PushRadar {

DataItems::DataItems(std::initializer_list<DataItem> items)
{
    for (const DataItem &item : items)
        add(item.key, item.value);
}

DataItems DataItems::fromObject(const JsonValue &object)
{
    DataItems items;
    for (const JsonMember &member : object.members())
        items.add(member.key, member.value);
    return items;
}

DataItem *DataItems::find(QStringView trimmedKey)
{
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [&](const DataItem &item) { return item.key == trimmedKey; });
    return found == m_items.end() ? nullptr : &*found;
}

DataItems &DataItems::add(const QString &key, const JsonValue &value)
{
    const QString trimmed = key.trimmed();
    if (!find(trimmed))
        m_items.append({trimmed, value});
    return *this;
}

DataItems &DataItems::add(const DataItems &items)
{
    for (const DataItem &item : items)
        add(item.key, item.value);
    return *this;
}

DataItems &DataItems::replace(const QString &key, const JsonValue &value)
{
    if (DataItem *const item = find(key.trimmed()))
        item->value = value;
    else
        add(key, value);
    return *this;
}

DataItems &DataItems::replace(const DataItems &items)
{
    for (const DataItem &item : items)
        replace(item.key, item.value);
    return *this;
}

QByteArray DataItems::toJson() const
{
    QByteArray json("{");
    for (const DataItem &item : m_items) {
        if (json.size() > 1)
            json += ',';
        json += toJsonString(item.key) + ':' + item.value.toJson();
    }
    return json + '}';
}

} // namespace PushRadar
