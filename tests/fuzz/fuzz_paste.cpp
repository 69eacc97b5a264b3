// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <fuzz/fuzzing.h>

#include <base/redaction/secretlike.h>
#include <workbench/snippets/pastedbroadcast.h>
#include <workbench/snippets/snippet.h>

using namespace RadarDesk;
using namespace RadarDesk::base;
using namespace RadarDesk::workbench;
using Fuzzing::mustHold;
using PushRadar::ApiVersion;
using PushRadar::DataItems;
using PushRadar::JsonValue;
using PushRadar::Message;

namespace {

/// The same value with each of its texts spelled in one way: a snippet escapes what can't be seen.
QByteArray respelled(const JsonValue &value)
{
    QByteArrayList parts;
    switch (value.type()) {
    case JsonValue::Type::Object:
        for (const auto &member : value.members())
            parts.append(PushRadar::toJsonString(member.key) + ':' + respelled(member.value));
        return '{' + parts.join(',') + '}';
    case JsonValue::Type::Array:
        for (const JsonValue &each : value.elements())
            parts.append(respelled(each));
        return '[' + parts.join(',') + ']';
    case JsonValue::Type::String:
        return PushRadar::toJsonString(value.toString());
    default:
        return value.toJson();
    }
}

QByteArray respelled(const QByteArray &json)
{
    return respelled(JsonValue::fromJson(json).value());
}

void copyAndPaste(const QString &channel, const JsonValue &data, ApiVersion version)
{
    const auto message = Message::make(channel, DataItems::fromObject(data), version);
    if (!message)
        return;
    const auto target = version == ApiVersion::V2 ? SnippetTarget::CurlV2 : SnippetTarget::CurlV3;
    const auto pasted = readPastedBroadcast(makeSnippet(target, *message, {}).code);
    mustHold(pasted.ok(), "a snippet can be pasted");
    mustHold(respelled(pasted->data) == respelled(message->data()), "its data are what was copied");
    mustHold(pasted->channel == message->channel().toString(), "so is its channel");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(Fuzzing::inputOf(data, size));
    const auto pasted = readPastedBroadcast(text);
    if (!pasted) {
        mustHold(pasted.error().line >= 1 && pasted.error().column >= 1, "a fault has a place");
        return 0;
    }
    const auto json = JsonValue::fromJson(pasted->data);
    mustHold(json.ok() && json->type() == JsonValue::Type::Object, "data are a JSON object");
    mustHold(!holdsSecretLike(QString::fromUtf8(pasted->data)) && !holdsSecretLike(pasted->channel),
             "no secret is kept");
    copyAndPaste(pasted->channel, *json, ApiVersion::V2);
    copyAndPaste(pasted->channel, *json, ApiVersion::V3);
    return 0;
}
