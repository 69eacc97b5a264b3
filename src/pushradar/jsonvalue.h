// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#pragma once

#include <pushradar/result.h>

#include <QByteArray>
#include <QList>
#include <QString>

#include <concepts>

namespace PushRadar {

struct JsonMember;

/// Where and why a text is not JSON.
struct JsonFault
{
    QString message; ///< One sentence, translated, without the place.
    qsizetype offset = 0; ///< In bytes of the UTF-8 text.
    int line = 1; ///< Counted from 1.
    int column = 1; ///< In characters, counted from 1.
};

/// One JSON value, kept as the text it was typed as: members keep their order, numbers their
/// digits, strings their escapes. Once made, valid.
class JsonValue
{
public:
    enum class Type { Object, Array, String, Number, Bool, Null };

    JsonValue(); ///< null
    JsonValue(std::nullptr_t)
        : JsonValue()
    {
    }
    JsonValue(const QString &text); ///< A JSON string.
    JsonValue(QStringView text);
    JsonValue(const char *utf8);
    template <std::same_as<bool> T>
    JsonValue(T value)
        : JsonValue(Type::Bool, value ? QByteArrayLiteral("true") : QByteArrayLiteral("false"))
    {
    }
    template <std::integral T>
    requires(!std::same_as<T, bool>) JsonValue(T value)
        : JsonValue(Type::Number, QByteArray::number(value))
    {
    }
    /// The shortest digits that read back as \a value, always with a fraction or an exponent.
    /// JSON has no NaN and no infinity: they become null, as JavaScript does it.
    JsonValue(double value);

    /// Reads one JSON value (RFC 8259), at most 512 levels deep. White space around it is dropped;
    /// everything inside stays as it is.
    static Result<JsonValue, JsonFault> fromJson(QByteArrayView utf8);

    [[nodiscard]] Type type() const { return m_type; }
    /// The JSON text, byte for byte as it was given.
    [[nodiscard]] const QByteArray &toJson() const { return m_json; }
    /// The JSON text on several lines, its values and their order untouched.
    [[nodiscard]] QByteArray toIndentedJson(int spaces = 2) const;
    /// The JSON text without white space between its values, which are untouched.
    [[nodiscard]] QByteArray toMinifiedJson() const;
    /// The text that a JSON string stands for; for other types the JSON text itself.
    [[nodiscard]] QString toString() const;
    /// The members of an object in their order, a repeated key each time; else nothing.
    [[nodiscard]] QList<JsonMember> members() const;
    /// The elements of an array; else nothing.
    [[nodiscard]] QList<JsonValue> elements() const;
    /// The last member of an object with that key, or null when there is none: what most
    /// parsers take of a repeated key.
    [[nodiscard]] JsonValue member(QStringView key) const;

    /// The same JSON text; 1.0 and 1 are two values here.
    bool operator==(const JsonValue &) const = default;

private:
    JsonValue(Type type, QByteArray json)
        : m_type(type)
        , m_json(std::move(json))
    {
    }

    Type m_type = Type::Null;
    QByteArray m_json;
};

/// One member of a JSON object.
struct JsonMember
{
    QString key;
    JsonValue value;
    qsizetype keyOffset = 0; ///< Where the key starts, in bytes of the object's JSON text.
};

/// \a text as a JSON string with its quotes, in UTF-8; only what JSON demands is escaped.
[[nodiscard]] QByteArray toJsonString(QStringView text);
/// The line and column of a byte of \a utf8, filled into a fault.
[[nodiscard]] JsonFault jsonFaultAt(QByteArrayView utf8, qsizetype offset, const QString &message);

} // namespace PushRadar
