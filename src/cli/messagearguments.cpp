// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cli/messagearguments.h>

#include <pushradar/jsonvalue.h>

#include <QCoreApplication>

namespace RadarDesk::cli {

using PushRadar::DataItems;
using PushRadar::JsonValue;
using PushRadar::Result;

namespace {

struct MessageText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::cli::MessageArguments)
};

} // namespace

Result<DataItems, QString> itemsOfArguments(const QStringList &arguments)
{
    DataItems items;
    for (const QString &argument : arguments) {
        const qsizetype equals = argument.indexOf(u'=');
        const bool isJson = equals > 0 && argument.at(equals - 1) == u':';
        const QString key = argument.first(std::max<qsizetype>(0, equals - (isJson ? 1 : 0)));
        if (key.trimmed().isEmpty())
            return MessageText::tr("An item of a message is KEY=VALUE or KEY:=JSON.");
        const QString text = argument.sliced(equals + 1);
        if (!isJson) {
            items.replace(key, JsonValue(text));
            continue;
        }
        const auto value = JsonValue::fromJson(text.toUtf8());
        if (!value) {
            //: %1 is a key, %2 what is wrong with its JSON
            return MessageText::tr("The value of “%1” isn't JSON: %2")
                .arg(key, value.error().message);
        }
        items.replace(key, *value);
    }
    return items;
}

Result<DataItems, QString> itemsOfObject(const QByteArray &json)
{
    const auto value = JsonValue::fromJson(json);
    if (!value) {
        //: %1 is a line, %2 a column, %3 what is wrong
        return MessageText::tr("The data isn't JSON (line %1, column %2): %3")
            .arg(value.error().line)
            .arg(value.error().column)
            .arg(value.error().message);
    }
    if (value->type() != JsonValue::Type::Object)
        return MessageText::tr("The data must be a JSON object.");
    return DataItems::fromObject(*value);
}

} // namespace RadarDesk::cli
