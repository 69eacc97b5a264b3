// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <fuzz/fuzzing.h>

#include <pushradar/dataitems.h>
#include <pushradar/jsonvalue.h>

using PushRadar::JsonMember;
using PushRadar::JsonValue;
using RadarDesk::Fuzzing::mustHold;

namespace {

/// JSON without the white space between its tokens.
QByteArray tightened(const QByteArray &json)
{
    QByteArray tight;
    tight.reserve(json.size());
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (!inString && (c == ' ' || c == '\t' || c == '\n' || c == '\r'))
            continue;
        tight += c;
        if (inString && c == '\\')
            tight += json.at(++i);
        else if (c == '"')
            inString = !inString;
    }
    return tight;
}

void lookInto(const JsonValue &value, const QByteArray &input)
{
    const auto elements = value.elements();
    for (const JsonValue &element : elements)
        mustHold(input.contains(element.toJson()), "an element is as it was typed");
    const auto members = value.members();
    for (const JsonMember &member : members)
        mustHold(input.contains(member.value.toJson()), "a member is as it was typed");
    if (!members.isEmpty())
        mustHold(value.member(members.last().key) == members.last().value,
                 "the last of equal keys counts");
    const auto items = PushRadar::DataItems::fromObject(value);
    const auto again = JsonValue::fromJson(items.toJson());
    mustHold(again.ok() && PushRadar::DataItems::fromObject(*again) == items,
             "data items come back from their JSON");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = RadarDesk::Fuzzing::inputOf(data, size);
    const auto value = JsonValue::fromJson(input);
    if (!value) {
        mustHold(value.error().offset >= 0 && value.error().offset <= input.size()
                     && value.error().line >= 1 && value.error().column >= 1,
                 "a fault has a place in the text");
        return 0;
    }
    mustHold(input.contains(value->toJson()), "JSON stays the text that it was");
    const auto again = JsonValue::fromJson(value->toJson());
    mustHold(again.ok() && *again == *value, "JSON that was read can be read again");
    mustHold(tightened(value->toIndentedJson()) == tightened(value->toJson()),
             "setting JSON out changes white space only");
    const auto text = JsonValue::fromJson(PushRadar::toJsonString(value->toString()));
    mustHold(text.ok() && text->toString() == value->toString(), "a text comes back from JSON");
    if (input.size() < 4096) // each of its parts is searched for in the whole
        lookInto(*value, input);
    return 0;
}
