// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/core/draftreading.h>

#include <workbench/core/messagedraft.h>

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

using PushRadar::JsonFault;
using PushRadar::JsonMember;
using PushRadar::JsonValue;

namespace RadarDesk::workbench {

namespace {

bool isSentIn(const QList<EditedItem> &items, const QString &key)
{
    return std::any_of(items.begin(), items.end(), [&key](const EditedItem &item) {
        return item.enabled && item.key.trimmed() == key && faultOf(item).isEmpty();
    });
}

/// The rows of \a old that no JSON text shows, put back where they stood among \a fresh. One whose
/// key was there already is switched off where it no longer is: nothing is sent that isn't shown.
QList<EditedItem> withUnsentRows(QList<EditedItem> fresh, const QList<EditedItem> &old)
{
    QSet<QString> keys;
    for (qsizetype i = 0; i < old.size(); ++i) {
        EditedItem item = old.at(i);
        const QString key = item.key.trimmed();
        const bool isValid = item.enabled && faultOf(item).isEmpty();
        if (isValid && !keys.contains(key)) {
            keys.insert(key);
            continue;
        }
        const qsizetype at = std::min(i, fresh.size());
        if (isValid)
            item.enabled = isSentIn(fresh.first(at), key);
        fresh.insert(at, item);
    }
    return fresh;
}

/// \a fresh, but those that say what one of \a old says to the byte as that one: where its type is
/// from isn't in the JSON.
QList<EditedItem> withKnownTypes(QList<EditedItem> fresh, const QList<EditedItem> &old)
{
    QHash<QString, const EditedItem *> known;
    for (const EditedItem &item : old) {
        if (item.enabled && item.source != TypeSource::Given && !known.contains(item.key))
            known.insert(item.key, &item);
    }
    for (EditedItem &item : fresh) {
        const EditedItem *same = known.value(item.key);
        if (!same || same->type != item.type)
            continue;
        if (const auto value = valueOf(*same); value && value->toJson() == item.json)
            item = *same;
    }
    return fresh;
}

std::optional<JsonFault> faultInData(const JsonValue &value, const QByteArray &text)
{
    const qsizetype start = text.indexOf(value.toJson().first(1));
    if (value.type() != JsonValue::Type::Object) {
        return PushRadar::jsonFaultAt(
            text, start, MessageDraft::tr("A broadcast's data is an object: { \"key\": value }."));
    }
    QSet<QString> keys;
    const auto members = value.members();
    for (const JsonMember &member : members) {
        const QString key = member.key.trimmed();
        if (key.isEmpty())
            return PushRadar::jsonFaultAt(text, start + member.keyOffset,
                                          MessageDraft::tr("The key is empty."));
        if (keys.contains(key))
            return PushRadar::jsonFaultAt(
                text, start + member.keyOffset,
                MessageDraft::tr("The key “%1” stands here again.").arg(key));
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

QList<EditedItem> itemsOfObject(const JsonValue &object)
{
    QList<EditedItem> items;
    const auto members = object.members();
    for (const JsonMember &member : members)
        items.append(toEditedItem(member.key, member.value));
    return items;
}

std::optional<JsonFault> faultInDataText(const QByteArray &text)
{
    const auto value = JsonValue::fromJson(text);
    return value ? faultInData(*value, text) : value.error();
}

} // namespace RadarDesk::workbench
