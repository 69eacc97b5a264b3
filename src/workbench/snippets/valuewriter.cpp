// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/snippets/valuewriter.h>

#include <workbench/snippets/codetext.h>
#include <workbench/snippets/numberfate.h>

#include <QHash>
#include <QSet>

#include <algorithm>

namespace RadarDesk::workbench {

using PushRadar::JsonMember;
using PushRadar::JsonValue;

namespace {

constexpr qsizetype LineLength = 88;
constexpr int IndentWidth = 4;

QString indentBy(int depth)
{
    return QString(qsizetype{depth} * IndentWidth, u' ');
}

} // namespace

QString ValueWriter::inBrackets(const QString &open, const QStringList &entries,
                                const QString &close, int depth, qsizetype taken)
{
    const QString inner = entries.join(QStringLiteral(", "));
    const qsizetype length =
        indentBy(depth).size() + taken + open.size() + inner.size() + close.size();
    if (entries.isEmpty() || (length <= LineLength && !inner.contains(u'\n')))
        return open + inner + close;
    QString lines = open.trimmed();
    for (const QString &entry : entries)
        lines += u'\n' + indentBy(depth + 1) + entry + u',';
    return lines + u'\n' + indentBy(depth) + close.trimmed();
}

QString ValueWriter::value(const JsonValue &value, int depth) const
{
    if (const auto written = verbatim(value, depth))
        return *written;
    switch (value.type()) {
    case JsonValue::Type::Object:
        return objectOf(value, depth);
    case JsonValue::Type::Array: {
        QStringList elements;
        const auto values = value.elements();
        for (const JsonValue &element : values)
            elements.append(this->value(element, depth + 1));
        return array(elements, depth);
    }
    case JsonValue::Type::String:
        return text(value.toString());
    case JsonValue::Type::Number:
        return number(value.toJson());
    case JsonValue::Type::Bool:
    case JsonValue::Type::Null:
        break;
    }
    return word(value.toJson());
}

bool ValueWriter::breaksAsLiteral(const JsonValue &value, int depth)
{
    const auto members = value.members();
    return isDeep(value, depth)
        || (value.type() == JsonValue::Type::String && holdsHalfPair(value.toString()))
        || std::any_of(members.begin(), members.end(),
                       [](const JsonMember &member) { return holdsHalfPair(member.key); })
        || repeatsAKey(value);
}

QString ValueWriter::objectOf(const JsonValue &value, int depth) const
{
    QStringList keys;
    QStringList members;
    QHash<QString, qsizetype> places;
    const auto all = value.members();
    for (const JsonMember &each : all) {
        const QString written = member(each.key, this->value(each.value, depth + 1));
        if (const auto place = places.constFind(each.key); place != places.constEnd()) {
            members[*place] = written;
            notes().keyRepeated(each.key);
            continue;
        }
        places.insert(each.key, keys.size());
        keys.append(each.key);
        members.append(written);
    }
    return object(keys, members, depth);
}

QString ValueWriter::numberAsDouble(const QByteArray &json, PointZero pointZero) const
{
    switch (fateAsDouble(json, pointZero == PointZero::Kept)) {
    case NumberFate::Same:
        break;
    case NumberFate::Rewritten:
        notes().numberRewritten(json);
        break;
    case NumberFate::Rounded:
        notes().numberRounded(json);
        break;
    case NumberFate::TooLarge:
        return hugeNumber(json);
    }
    return QString::fromLatin1(json);
}

QString ValueWriter::hugeNumber(const QByteArray &json) const
{
    notes().numberAsText(json);
    return text(QString::fromLatin1(json));
}

QString ValueWriter::word(const QByteArray &json) const
{
    return QString::fromLatin1(json);
}

QString ValueWriter::array(const QStringList &elements, int depth) const
{
    return inBrackets(QStringLiteral("["), elements, QStringLiteral("]"), depth);
}

std::optional<QString> ValueWriter::verbatim(const JsonValue &, int) const
{
    return std::nullopt;
}

bool ValueWriter::isDeep(const JsonValue &value, int depth)
{
    constexpr int DeepestLiteral = 50;
    return depth >= DeepestLiteral
        && (value.type() == JsonValue::Type::Object || value.type() == JsonValue::Type::Array);
}

bool repeatsAKey(const JsonValue &value)
{
    const auto members = value.members();
    QSet<QString> keys;
    for (const JsonMember &member : members)
        keys.insert(member.key);
    return keys.size() != members.size();
}

} // namespace RadarDesk::workbench
