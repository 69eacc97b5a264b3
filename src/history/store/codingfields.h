// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/platform/qtversions.h>
#include <pushradar/exchange.h>
#include <workbench/core/keepable.h>

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <algorithm>
#include <limits>

namespace RadarDesk::history {

/// Writes fields into a map. What is empty takes no room.
template <typename Field> class FieldWriter
{
public:
    void put(Field field, const QCborValue &value)
    {
        m_map.insert(static_cast<qint64>(field), value);
    }
    void putText(Field field, const QString &text)
    {
        if (!text.isEmpty())
            put(field, workbench::keepableText(text));
    }
    void putBytes(Field field, const QByteArray &bytes)
    {
        if (!bytes.isEmpty())
            put(field, bytes);
    }
    void putTime(Field field, const QDateTime &time)
    {
        if (time.isValid())
            put(field, time.toMSecsSinceEpoch());
    }
    void putElapsed(Field field, const PushRadar::ExchangeTiming::Elapsed &elapsed)
    {
        if (elapsed)
            put(field, static_cast<qint64>(elapsed->count()));
    }
    void putNumber(Field field, const std::optional<int> &number)
    {
        if (number)
            put(field, *number);
    }
    /// Nothing stands for 0.
    void putCount(Field field, qint64 count)
    {
        if (count != 0)
            put(field, count);
    }
    /// What \a mapOf makes of each entry, in an array.
    template <typename Entry, typename MapOf>
    void putEach(Field field, const QList<Entry> &entries, MapOf mapOf)
    {
        if (entries.isEmpty())
            return;
        QCborArray array;
        for (const Entry &entry : entries)
            array.append(mapOf(entry));
        put(field, array);
    }
    void putHeaders(Field field, const QList<PushRadar::HttpHeader> &headers)
    {
        if (headers.isEmpty())
            return;
        QCborArray array;
        for (const PushRadar::HttpHeader &header : headers) {
            array.append(header.name);
            array.append(header.value);
        }
        put(field, array);
    }

    [[nodiscard]] const QCborMap &map() const { return m_map; }

private:
    QCborMap m_map;
};

/// Reads fields out of a map. A field that is not there is empty; one of another type than it was
/// written with means damage.
template <typename Field> class FieldReader
{
public:
    explicit FieldReader(const QCborMap &map)
        : m_map(map)
    {
    }

    [[nodiscard]] bool isDamaged() const { return m_damaged; }
    [[nodiscard]] bool has(Field field) const { return m_map.contains(static_cast<qint64>(field)); }

    [[nodiscard]] QString text(Field field)
    {
        return workbench::keepableText(take(field, QCborValue::String).toString());
    }
    [[nodiscard]] QByteArray bytes(Field field)
    {
        return take(field, QCborValue::ByteArray).toByteArray();
    }
    [[nodiscard]] QCborMap map(Field field) { return take(field, QCborValue::Map).toMap(); }
    [[nodiscard]] QDateTime time(Field field)
    {
        const QCborValue value = take(field, QCborValue::Integer);
        return value.isInteger() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), base::Utc)
                                 : QDateTime();
    }
    [[nodiscard]] PushRadar::ExchangeTiming::Elapsed elapsed(Field field)
    {
        const QCborValue value = take(field, QCborValue::Integer);
        if (!value.isInteger())
            return std::nullopt;
        return std::chrono::microseconds(value.toInteger());
    }
    [[nodiscard]] std::optional<int> number(Field field)
    {
        const QCborValue value = take(field, QCborValue::Integer);
        if (!value.isInteger())
            return std::nullopt;
        const qint64 wide = value.toInteger();
        if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max()) {
            m_damaged = true;
            return std::nullopt;
        }
        return static_cast<int>(wide);
    }
    [[nodiscard]] qint64 count(Field field) { return take(field, QCborValue::Integer).toInteger(); }
    /// What \a entryOf makes of each map of an array, of at most \a most.
    template <typename EntryField, typename Entry>
    [[nodiscard]] QList<Entry> each(Field field, qsizetype most,
                                    Entry (*entryOf)(FieldReader<EntryField> &))
    {
        QList<Entry> entries;
        const QCborArray array = take(field, QCborValue::Array).toArray();
        for (qsizetype i = 0; i < std::min(most, array.size()); ++i) {
            m_damaged |= !array.at(i).isMap();
            const QCborMap map = array.at(i).toMap();
            FieldReader<EntryField> reader(map);
            entries.append(entryOf(reader));
            m_damaged |= reader.isDamaged();
        }
        return entries;
    }
    /// One of the values from 0 to \a last.
    template <typename Choice> [[nodiscard]] Choice choice(Field field, Choice last)
    {
        const int value = number(field).value_or(0);
        if (value < 0 || value > static_cast<int>(last)) {
            m_damaged = true;
            return Choice{};
        }
        return static_cast<Choice>(value);
    }
    [[nodiscard]] QList<PushRadar::HttpHeader> headers(Field field)
    {
        const QCborArray array = take(field, QCborValue::Array).toArray();
        QList<PushRadar::HttpHeader> headers;
        for (qsizetype i = 0; i + 1 < array.size(); i += 2) {
            m_damaged |= !array.at(i).isByteArray() || !array.at(i + 1).isByteArray();
            headers.append({array.at(i).toByteArray(), array.at(i + 1).toByteArray()});
        }
        return headers;
    }

private:
    QCborValue take(Field field, QCborValue::Type type)
    {
        QCborValue value = m_map.value(static_cast<qint64>(field));
        m_damaged |= !value.isUndefined() && value.type() != type;
        return value;
    }

    const QCborMap &m_map;
    bool m_damaged = false;
};

} // namespace RadarDesk::history
