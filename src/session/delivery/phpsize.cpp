// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/delivery/phpsize.h>

#include <pushradar/jsonvalue.h>

using PushRadar::JsonMember;
using PushRadar::JsonValue;

namespace RadarDesk::session {

namespace {

qint64 digitsOf(qint64 number)
{
    return QByteArray::number(number).size();
}

/// s:5:"hello";
qint64 serializedString(const QString &text)
{
    const qint64 bytes = text.toUtf8().size();
    return bytes + digitsOf(bytes) + 6;
}

/// a:2:{i:0;…i:1;…} or a:1:{s:3:"key";…}
qint64 serializedSize(const JsonValue &value)
{
    constexpr qint64 AroundArray = 5; // a::{}
    constexpr qint64 AroundNumber = 3; // i:;
    switch (value.type()) {
    case JsonValue::Type::Null:
        return 2; // N;
    case JsonValue::Type::Bool:
        return 4; // b:1;
    case JsonValue::Type::Number:
        return value.toJson().size() + AroundNumber;
    case JsonValue::Type::String:
        return serializedString(value.toString());
    case JsonValue::Type::Array: {
        const QList<JsonValue> elements = value.elements();
        qint64 size = AroundArray + digitsOf(elements.size());
        for (qsizetype i = 0; i < elements.size(); ++i)
            size += AroundNumber + digitsOf(i) + serializedSize(elements.at(i));
        return size;
    }
    case JsonValue::Type::Object: {
        const QList<JsonMember> members = value.members();
        qint64 size = AroundArray + digitsOf(members.size());
        for (const JsonMember &member : members)
            size += serializedString(member.key) + serializedSize(member.value);
        return size;
    }
    }
    return 0;
}

} // namespace

qint64 phpSize(const QString &channel, const QByteArray &json)
{
    const auto value = JsonValue::fromJson(json);
    return serializedString(channel) + (value ? serializedSize(*value) : json.size());
}

} // namespace RadarDesk::session
