// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/shapes/messageshape.h>

#include <workbench/core/visibletext.h>

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>

using PushRadar::JsonMember;
using PushRadar::JsonValue;

namespace RadarDesk::workbench {

namespace {

struct ShapeText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::MessageShape)
};

constexpr qsizetype MostFields = 500;
constexpr qsizetype MostKeys = 100; // of one object
constexpr qsizetype MostValues = 12; // of one field
constexpr qsizetype LongestValue = 60;
constexpr qsizetype LongestKey = 100;
constexpr qsizetype MostElements = 50; // of one array
constexpr qsizetype MostDeviations = 20;
constexpr qsizetype ShownDeviations = 3;
constexpr int MostLevels = 8;

quint8 bitOf(JsonValue::Type type)
{
    return static_cast<quint8>(1U << static_cast<unsigned>(type));
}

bool holdsPlaceholder(const JsonValue &value)
{
    return value.type() == JsonValue::Type::String && value.toJson().contains("{{");
}

} // namespace

QString MessageShape::memberPath(const QString &object, const QString &key)
{
    return object.isEmpty() ? key : object + u'.' + key;
}

void MessageShape::learn(QByteArrayView json)
{
    const auto value = JsonValue::fromJson(json);
    if (!value || value->type() != Type::Object)
        return;
    ++m_messages;
    learn({}, *value, 0);
}

void MessageShape::learn(const QString &path, const JsonValue &value, int level)
{
    if (level > MostLevels || (m_fields.size() >= MostFields && !m_fields.contains(path)))
        return;
    Field &field = m_fields[path];
    ++field.count;
    field.types |= bitOf(value.type());
    if (value.type() == Type::Object) {
        ++field.objects;
        QSet<QString> keys;
        QList<JsonMember> members = value.members();
        members.resize(std::min(members.size(), MostKeys));
        for (const JsonMember &member : std::as_const(members)) {
            if (member.key.size() > LongestKey || keys.contains(member.key))
                continue;
            keys.insert(member.key);
            if (!field.keys.contains(member.key) && field.keys.size() < MostKeys)
                field.keys.append(member.key);
        }
        // The reference doesn't outlive what is learned inside.
        keys.clear();
        for (const JsonMember &member : std::as_const(members)) {
            if (member.key.size() > LongestKey || keys.contains(member.key))
                continue;
            keys.insert(member.key);
            learn(memberPath(path, member.key), member.value, level + 1);
        }
        return;
    }
    if (value.type() == Type::Array) {
        QList<JsonValue> elements = value.elements();
        elements.resize(std::min(elements.size(), MostElements));
        for (const JsonValue &element : std::as_const(elements))
            learn(elementPath(path), element, level + 1);
        return;
    }
    if (value.type() == Type::Number) {
        const double number = value.toJson().toDouble();
        field.least = field.numbers == 0 ? number : std::min(field.least, number);
        field.most = field.numbers == 0 ? number : std::max(field.most, number);
        ++field.numbers;
    }
    if (value.toJson().size() <= LongestValue) {
        const QString text = QString::fromUtf8(value.toJson());
        field.values.removeOne(text);
        field.values.prepend(text);
        if (field.values.size() > MostValues)
            field.values.removeLast();
    }
}

QList<ShapeDeviation> MessageShape::deviationsOf(QByteArrayView json) const
{
    QList<ShapeDeviation> found;
    const auto value =
        m_messages < EnoughMessages ? JsonValue::fromJson("") : JsonValue::fromJson(json);
    if (value && value->type() == Type::Object)
        compare({}, *value, 0, found);
    return found;
}

void MessageShape::compare(const QString &path, const JsonValue &value, int level,
                           QList<ShapeDeviation> &found) const
{
    const auto known = m_fields.constFind(path);
    if (known == m_fields.constEnd() || known->count < EnoughMessages || level > MostLevels
        || found.size() >= MostDeviations || holdsPlaceholder(value))
        return;
    if ((known->types & bitOf(value.type())) == 0) {
        found.append({ShapeDeviation::Kind::OtherType, path, namesOf(known->types)});
        return;
    }
    if (value.type() == Type::Object) {
        compareMembers(path, value, found);
        QSet<QString> keys;
        for (const auto members = value.members(); const JsonMember &member : members) {
            if (keys.contains(member.key))
                continue;
            keys.insert(member.key);
            compare(memberPath(path, member.key), member.value, level + 1, found);
        }
    } else if (value.type() == Type::Array) {
        // Of elements alike one word is enough.
        for (const auto elements = value.elements(); const JsonValue &element : elements) {
            QList<ShapeDeviation> ofElement;
            compare(elementPath(path), element, level + 1, ofElement);
            for (const ShapeDeviation &each : std::as_const(ofElement)) {
                if (!found.contains(each) && found.size() < MostDeviations)
                    found.append(each);
            }
        }
    } else if (value.type() == Type::Number && known->numbers >= EnoughNumbers) {
        const double number = value.toJson().toDouble();
        // Numbers up to half as large again as earlier ones aren't unusual.
        const double slack = std::max(known->most - known->least,
                                      std::max(std::abs(known->most), std::abs(known->least)) / 2);
        if (number < known->least - slack || number > known->most + slack)
            found.append({ShapeDeviation::Kind::UnusualNumber, path,
                          ShapeText::tr("%1 to %2", "two numbers")
                              .arg(QLocale().toString(known->least, 'g', 6),
                                   QLocale().toString(known->most, 'g', 6))});
    }
}

void MessageShape::compareMembers(const QString &path, const JsonValue &object,
                                  QList<ShapeDeviation> &found) const
{
    const Field &known = m_fields[path];
    if (known.objects < EnoughMessages)
        return;
    QSet<QString> keys;
    for (const auto members = object.members(); const JsonMember &member : members) {
        // Of an object with that many keys, not all are known.
        const bool isNew = !known.keys.contains(member.key) && known.keys.size() < MostKeys
            && !keys.contains(member.key) && member.key.size() <= LongestKey;
        keys.insert(member.key);
        if (isNew && found.size() < MostDeviations)
            found.append({ShapeDeviation::Kind::NewKey, memberPath(path, member.key), {}});
    }
    for (const QString &key : known.keys) {
        const auto field = m_fields.constFind(memberPath(path, key));
        if (field != m_fields.constEnd() && field->count >= known.objects && !keys.contains(key)
            && found.size() < MostDeviations)
            found.append({ShapeDeviation::Kind::MissingKey, memberPath(path, key), {}});
    }
}

QStringList MessageShape::keysAt(const QString &path) const
{
    return m_fields.value(path).keys;
}

QStringList MessageShape::valuesAt(const QString &path) const
{
    return m_fields.value(path).values;
}

QString MessageShape::namesOf(quint8 types)
{
    const std::pair<Type, QString> names[] = {
        {Type::Object, ShapeText::tr("an object")},   {Type::Array, ShapeText::tr("an array")},
        {Type::String, ShapeText::tr("text")},        {Type::Number, ShapeText::tr("a number")},
        {Type::Bool, ShapeText::tr("true or false")}, {Type::Null, ShapeText::tr("null")}};
    QStringList found;
    for (const auto &[type, name] : names) {
        if ((types & bitOf(type)) != 0)
            found.append(name);
    }
    return QLocale().createSeparatedList(found);
}

QString ShapeDeviation::text() const
{
    const QString place = visibleText(path, LongestValue);
    switch (kind) {
    case Kind::NewKey:
        return ShapeText::tr("“%1” is new", "%1 is a key").arg(place);
    case Kind::MissingKey:
        return ShapeText::tr("“%1” is missing", "%1 is a key").arg(place);
    case Kind::OtherType:
        return ShapeText::tr("“%1” is usually %2", "%1 is a key, %2 is “a number” or the like")
            .arg(place, usual);
    case Kind::UnusualNumber:
        return ShapeText::tr("“%1” is usually %2", "%1 is a key, %2 is “1 to 10” or the like")
            .arg(place, usual);
    }
    return {};
}

QString deviationsText(const QList<ShapeDeviation> &deviations)
{
    if (deviations.isEmpty())
        return {};
    QStringList texts;
    for (const ShapeDeviation &each : deviations) {
        if (texts.size() < ShownDeviations)
            texts.append(each.text());
    }
    if (deviations.size() > ShownDeviations)
        texts.append(ShapeText::tr("%n more", "after some deviations",
                                   static_cast<int>(deviations.size() - ShownDeviations)));
    return ShapeText::tr("Unlike earlier messages: %1", "%1 says what is unlike")
        .arg(texts.join(QStringLiteral(", ")));
}

} // namespace RadarDesk::workbench
