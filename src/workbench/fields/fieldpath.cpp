// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/fields/fieldpath.h>

#include <workbench/fields/fieldscanner.h>

#include <algorithm>

namespace RadarDesk::workbench {

using PushRadar::JsonMember;
using PushRadar::JsonValue;

namespace {

using Test = std::function<bool(const JsonValue &)>;
using Steps = QList<FieldPath::Step>;

// As deep as JSON values may be elsewhere: arrays in arrays take no step of the path.
constexpr int MaxFieldDepth = 512;

bool anyBehind(const JsonValue &value, const Steps &steps, qsizetype at, const Test &test,
               int depth)
{
    if (depth > MaxFieldDepth)
        return false;
    const bool isEnd = at == steps.size();
    if (isEnd && test(value))
        return true;
    if (isEnd && value.type() != JsonValue::Type::Array)
        return false;
    const FieldPath::Step step = isEnd ? FieldPath::Step() : steps.at(at);
    if (value.type() == JsonValue::Type::Array) {
        const QList<JsonValue> elements = value.elements();
        if (step.index >= 0)
            return step.index < elements.size()
                && anyBehind(elements.at(step.index), steps, at + 1, test, depth + 1);
        return std::any_of(elements.begin(), elements.end(), [&](const JsonValue &each) {
            return anyBehind(each, steps, at, test, depth + 1);
        });
    }
    if (step.index >= 0)
        return false;
    const QList<JsonMember> members = value.members();
    return std::any_of(members.begin(), members.end(), [&](const JsonMember &member) {
        return member.key == step.key && anyBehind(member.value, steps, at + 1, test, depth + 1);
    });
}

} // namespace

QString FieldPath::text() const
{
    QString text = QStringLiteral("data");
    for (const Step &step : steps) {
        if (step.index >= 0)
            text += u'[' + QString::number(step.index) + u']';
        else if (!step.key.isEmpty()
                 && std::all_of(step.key.begin(), step.key.end(), isFieldKeyCharacter))
            text += u'.' + step.key;
        else
            text += u'[' + quotedFieldText(step.key) + u']';
    }
    return text;
}

bool FieldPath::anyIn(const JsonValue &data, const Test &test) const
{
    return anyBehind(data, steps, 0, test, 0);
}

} // namespace RadarDesk::workbench
