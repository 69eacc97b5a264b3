// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/drafts/editeditem.h>

#include <QCoreApplication>

using PushRadar::JsonValue;
using PushRadar::Result;

namespace RadarDesk::workbench {

namespace {

struct EditedItemText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::EditedItem)
};

ItemType itemTypeOf(JsonValue::Type type)
{
    switch (type) {
    case JsonValue::Type::String:
        return ItemType::Text;
    case JsonValue::Type::Number:
        return ItemType::Number;
    case JsonValue::Type::Bool:
        return ItemType::TrueFalse;
    case JsonValue::Type::Null:
        return ItemType::Null;
    case JsonValue::Type::Object:
    case JsonValue::Type::Array:
        break;
    }
    return ItemType::Json;
}

/// Text is what everything is at first, and no guess.
void infer(EditedItem &item)
{
    item.type = inferredType(item.text);
    item.source = item.type == ItemType::Text ? TypeSource::Given : TypeSource::Inferred;
}

} // namespace

EditedItem toEditedItem(const QString &key, const JsonValue &value)
{
    return {.enabled = true,
            .key = key,
            .type = itemTypeOf(value.type()),
            .text = value.type() == JsonValue::Type::Null ? QString() : value.toString(),
            .json = value.toJson()};
}

Result<JsonValue, QString> valueOf(const EditedItem &item)
{
    if (!item.json.isEmpty()) {
        if (auto value = JsonValue::fromJson(item.json))
            return std::move(value).value();
    }
    if (item.type == ItemType::Text)
        return JsonValue(item.text);
    if (item.type == ItemType::Null)
        return JsonValue();

    const auto value = JsonValue::fromJson(item.text.toUtf8());
    switch (item.type) {
    case ItemType::Number:
        if (value && value->type() == JsonValue::Type::Number)
            return *value;
        return item.text.trimmed().isEmpty()
            ? EditedItemText::tr("The number is missing.")
            : EditedItemText::tr("“%1” isn't a JSON number such as 42, -0.5 or 1e6.")
                  .arg(item.text);
    case ItemType::TrueFalse:
        if (value && value->type() == JsonValue::Type::Bool)
            return *value;
        return EditedItemText::tr("Choose true or false.");
    default:
        if (value)
            return *value;
        return EditedItemText::tr("Line %1, column %2: %3")
            .arg(value.error().line)
            .arg(value.error().column)
            .arg(value.error().message);
    }
}

QString faultOf(const EditedItem &item)
{
    if (!item.enabled)
        return {};
    if (item.key.trimmed().isEmpty())
        return EditedItemText::tr("The key is missing.");
    const auto value = valueOf(item);
    return value ? QString() : value.error();
}

ItemType likelyType(const QString &text)
{
    const auto value = JsonValue::fromJson(text.toUtf8());
    if (!value || value->type() == JsonValue::Type::String)
        return ItemType::Text;
    return itemTypeOf(value->type());
}

ItemType inferredType(const QString &text)
{
    if (text.contains(QStringView(u"{{")))
        return ItemType::Text;
    const QStringView inside = QStringView(text).trimmed();
    const bool isBracketed = (inside.startsWith(u'{') && inside.endsWith(u'}'))
        || (inside.startsWith(u'[') && inside.endsWith(u']'));
    return isBracketed ? ItemType::Json : likelyType(text);
}

void typeValue(EditedItem &item, const QString &text)
{
    const bool isTextAnyway = item.type == ItemType::Text && inferredType(item.text) == item.type;
    const bool follows =
        item.source == TypeSource::Inferred || (item.source == TypeSource::Given && isTextAnyway);
    item.text = text;
    if (follows)
        infer(item);
}

void setPlainText(EditedItem &item, bool isText)
{
    if (!isText) {
        infer(item);
        return;
    }
    if (item.type == ItemType::Null)
        item.text = QStringLiteral("null");
    item.type = ItemType::Text;
    item.source = TypeSource::Chosen;
}

} // namespace RadarDesk::workbench
