// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#pragma once

#include <pushradar/jsonvalue.h>

#include <initializer_list>

namespace PushRadar {

/// One key of a broadcast's data with its value.
struct DataItem
{
    QString key;
    JsonValue value;

    bool operator==(const DataItem &) const = default;
};

/// What a broadcast carries: items in their order, each key once. Keys are trimmed (protocol:
/// official libraries). A key may be empty here; a broadcast refuses it.
class DataItems
{
public:
    DataItems() = default;
    /// {{"message", "Hello World!"}, {"n", 1}}; of a repeated key the first counts.
    DataItems(std::initializer_list<DataItem> items);
    /// The members of a JSON object in their order; of a repeated key the first counts. Empty for
    /// any other value.
    static DataItems fromObject(const JsonValue &object);

    /// Appends an item. A key that is already there keeps its value.
    DataItems &add(const QString &key, const JsonValue &value);
    DataItems &add(const DataItems &items);
    /// Sets the value of a key in its place, or appends it.
    DataItems &replace(const QString &key, const JsonValue &value);
    DataItems &replace(const DataItems &items);

    [[nodiscard]] bool isEmpty() const { return m_items.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_items.size(); }
    [[nodiscard]] auto begin() const { return m_items.begin(); }
    [[nodiscard]] auto end() const { return m_items.end(); }
    void clear() { m_items.clear(); }

    /// The items as one JSON object without white space between them, each value byte for byte.
    [[nodiscard]] QByteArray toJson() const;

    bool operator==(const DataItems &) const = default;

private:
    [[nodiscard]] DataItem *find(QStringView trimmedKey);

    QList<DataItem> m_items;
};

} // namespace PushRadar
