// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/drafts/draftreading.h>

#include <workbench/drafts/itemsofjson.h>
#include <workbench/drafts/messagedraft.h>

#include <QSet>

#include <utility>

using PushRadar::JsonFault;
using PushRadar::JsonMember;
using PushRadar::JsonValue;

namespace RadarDesk::workbench {

namespace {

std::optional<JsonFault> faultInData(const JsonValue &value, const QByteArray &text)
{
    const qsizetype start = text.indexOf(value.toJson().first(1));
    if (value.type() != JsonValue::Type::Object) {
        return PushRadar::jsonFaultAt(
            text, start, MessageDraft::tr("The data must be a JSON object: { \"key\": value }."));
    }
    QSet<QString> keys;
    const auto members = value.members();
    for (const JsonMember &member : members) {
        const QString key = member.key.trimmed();
        if (key.isEmpty())
            return PushRadar::jsonFaultAt(text, start + member.keyOffset,
                                          MessageDraft::tr("The key is empty."));
        if (keys.contains(key))
            return PushRadar::jsonFaultAt(text, start + member.keyOffset,
                                          MessageDraft::tr("Duplicate key “%1”.").arg(key));
        keys.insert(key);
    }
    return std::nullopt;
}

} // namespace

DraftReading readDraft(const QString &json, const QList<EditedItem> &items)
{
    const QByteArray text = json.toUtf8();
    const auto value = JsonValue::fromJson(text);
    if (!value)
        return {.fault = value.error(), .items = {}, .data = {}};
    if (auto fault = faultInData(*value, text))
        return {.fault = std::move(fault), .items = {}, .data = {}};
    DraftReading reading;
    reading.items = withUnsentRows(withKnownTypes(itemsOfObject(*value), items), items);
    reading.data = validItems(reading.items).toJson();
    return reading;
}

PushRadar::DataItems validItems(const QList<EditedItem> &edited)
{
    PushRadar::DataItems items;
    for (const EditedItem &item : edited) {
        if (!item.enabled || item.key.trimmed().isEmpty())
            continue;
        if (const auto value = valueOf(item))
            items.add(item.key, *value);
    }
    return items;
}

std::optional<JsonFault> faultInDataText(const QByteArray &text)
{
    const auto value = JsonValue::fromJson(text);
    return value ? faultInData(*value, text) : value.error();
}

} // namespace RadarDesk::workbench
