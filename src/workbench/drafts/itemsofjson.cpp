// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/drafts/itemsofjson.h>

#include <QHash>
#include <QSet>

#include <algorithm>

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

} // namespace

QList<EditedItem> itemsOfObject(const JsonValue &object)
{
    QList<EditedItem> items;
    const auto members = object.members();
    for (const JsonMember &member : members)
        items.append(toEditedItem(member.key, member.value));
    return items;
}

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

QJsonObject stateOf(const EditedItem &item)
{
    QJsonObject state{{QStringLiteral("enabled"), item.enabled},
                      {QStringLiteral("key"), item.key},
                      {QStringLiteral("type"), static_cast<int>(item.type)},
                      {QStringLiteral("text"), item.text},
                      {QStringLiteral("json"), QString::fromUtf8(item.json)}};
    if (item.source != TypeSource::Given)
        state.insert(QStringLiteral("typeSource"), static_cast<int>(item.source));
    return state;
}

EditedItem itemFromState(const QJsonObject &state)
{
    const int type = state.value(u"type").toInt();
    const bool known = type >= 0 && type <= static_cast<int>(ItemType::Json);
    const int source = state.value(u"typeSource").toInt();
    const bool sourceKnown = source >= 0 && source <= static_cast<int>(TypeSource::Chosen);
    return {.enabled = state.value(u"enabled").toBool(true),
            .key = state.value(u"key").toString(),
            .type = known ? static_cast<ItemType>(type) : ItemType::Text,
            .text = state.value(u"text").toString(),
            .json = state.value(u"json").toString().toUtf8(),
            .source = sourceKnown ? static_cast<TypeSource>(source) : TypeSource::Given};
}

} // namespace RadarDesk::workbench
