// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/fields/fieldtest.h>

#include <cmath>

namespace RadarDesk::workbench {

using PushRadar::JsonValue;

namespace {

/// Whether \a text is a number as JSON writes it.
bool isJsonNumber(const QString &text)
{
    const QChar first = text.isEmpty() ? QChar() : text.at(0);
    if (first != u'-' && !first.isDigit())
        return false;
    const auto value = JsonValue::fromJson(text.toUtf8());
    return value && value->type() == JsonValue::Type::Number
        && value->toJson().size() == text.size();
}

/// A number without zeros at the end of its fraction, so that 1.50 is 1.5. Digits are compared
/// rather than doubles, which have too few of them. One with an exponent stays as it is.
QString plainDigits(const QString &number)
{
    QString digits = number;
    if (digits.contains(u'e', Qt::CaseInsensitive))
        return digits;
    if (digits.contains(u'.')) {
        while (digits.endsWith(u'0'))
            digits.chop(1);
        if (digits.endsWith(u'.'))
            digits.chop(1);
    }
    return digits == QStringLiteral("-0") ? QStringLiteral("0") : digits;
}

std::optional<double> asDouble(const QString &number)
{
    bool isRead = false;
    const double value = number.toDouble(&isRead);
    return isRead && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

template <typename T> bool isInOrder(FieldRelation relation, const T &one, const T &other)
{
    switch (relation) {
    case FieldRelation::Less:
        return one < other;
    case FieldRelation::LessOrEqual:
        return one <= other;
    case FieldRelation::Greater:
        return one > other;
    case FieldRelation::GreaterOrEqual:
        return one >= other;
    default:
        return false;
    }
}

bool isText(const JsonValue &value)
{
    return value.type() != JsonValue::Type::Object && value.type() != JsonValue::Type::Array;
}

} // namespace

FieldTest::FieldTest(const FieldCondition &condition)
    : m_relation(condition.relation)
    , m_value(condition.value)
    , m_isQuoted(condition.isQuoted)
{
    if (m_relation == FieldRelation::Matches)
        m_pattern.setPattern(m_value);
    if (m_isQuoted || !isJsonNumber(m_value))
        return;
    m_digits = plainDigits(m_value);
    m_number = asDouble(m_value);
}

bool FieldTest::operator()(const JsonValue &value) const
{
    switch (m_relation) {
    case FieldRelation::Exists:
        return true;
    case FieldRelation::Equal:
        return isEqual(value);
    case FieldRelation::Contains:
        return isText(value) && value.toString().contains(m_value, Qt::CaseInsensitive);
    case FieldRelation::Matches:
        return isText(value) && m_pattern.match(value.toString()).hasMatch();
    case FieldRelation::IsType:
        return typeWord(value.type()) == m_value;
    default:
        return isOrdered(value);
    }
}

bool FieldTest::isEqual(const JsonValue &value) const
{
    if (!isText(value) || (m_isQuoted && value.type() != JsonValue::Type::String))
        return false;
    const QString text = value.toString();
    return text == m_value
        || (!m_digits.isEmpty() && isJsonNumber(text) && plainDigits(text) == m_digits);
}

bool FieldTest::isOrdered(const JsonValue &value) const
{
    if (!isText(value))
        return false;
    const QString text = value.toString();
    if (m_number) {
        const auto number = isJsonNumber(text) ? asDouble(text) : std::nullopt;
        return number && isInOrder(m_relation, *number, *m_number);
    }
    return value.type() == JsonValue::Type::String
        && isInOrder(m_relation, text.compare(m_value), 0);
}

QString FieldTest::indexedText() const
{
    if (m_relation != FieldRelation::Equal)
        return {};
    // Of a number, what is before the point: behind it, zeros may follow.
    const bool isPlain = !m_digits.isEmpty() && !m_digits.contains(u'e', Qt::CaseInsensitive);
    return isPlain ? m_digits.section(u'.', 0, 0) : m_value;
}

} // namespace RadarDesk::workbench
