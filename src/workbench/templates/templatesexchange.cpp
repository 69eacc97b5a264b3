// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/templates/templatesexchange.h>

#include <pushradar/jsonvalue.h>

#include <QCoreApplication>

using PushRadar::ApiVersion;
using PushRadar::JsonValue;
using PushRadar::Result;
using PushRadar::toJsonString;

namespace RadarDesk::workbench {

namespace {

struct TemplatesExchangeText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::TemplatesExchange)
};

constexpr qsizetype MostTemplates = 2000;

QByteArray exportedTemplate(const MessageTemplate &one)
{
    QByteArray json = "    {\"name\": " + toJsonString(one.name());
    if (!one.folder().isEmpty())
        json += ", \"folder\": " + toJsonString(one.folder());
    return json + ", \"channel\": " + toJsonString(one.channel()) + ", \"apiVersion\": "
        + (one.version() == ApiVersion::V2 ? '2' : '3') + ",\n     \"data\": " + one.data() + '}';
}

Result<MessageTemplate, QString> importedTemplate(const JsonValue &entry)
{
    if (entry.type() != JsonValue::Type::Object)
        return TemplatesExchangeText::tr("It isn't a JSON object.");
    const auto text = [&entry](QStringView member) {
        const JsonValue value = entry.member(member);
        return value.type() == JsonValue::Type::String ? value.toString() : QString();
    };
    const JsonValue api = entry.member(u"apiVersion");
    const bool isV2 = api == JsonValue(2);
    if (!isV2 && api != JsonValue(3) && api.type() != JsonValue::Type::Null)
        return TemplatesExchangeText::tr("“%1” has an invalid value.")
            .arg(QStringLiteral("apiVersion"));
    return MessageTemplate::make({.name = text(u"name"),
                                  .folder = text(u"folder"),
                                  .channel = text(u"channel"),
                                  .data = entry.member(u"data").toJson(),
                                  .version = isV2 ? ApiVersion::V2 : ApiVersion::V3});
}

} // namespace

ListImportExport<MessageTemplate> templatesImportExport()
{
    return {{.version = QStringLiteral("radardesk-templates"),
             .list = QStringLiteral("templates"),
             .sentences = {"RadarDesk::workbench::TemplatesExchange",
                           QT_TRANSLATE_NOOP("RadarDesk::workbench::TemplatesExchange",
                                             "The file isn't a list of saved messages."),
                           QT_TRANSLATE_NOOP("RadarDesk::workbench::TemplatesExchange",
                                             "The file contains no saved messages."),
                           QT_TRANSLATE_NOOP("RadarDesk::workbench::TemplatesExchange",
                                             "The file contains more than %1 saved messages."),
                           QT_TRANSLATE_NOOP("RadarDesk::workbench::TemplatesExchange",
                                             "None of the file's saved messages can be used. %1"),
                           QT_TRANSLATE_NOOP("RadarDesk::workbench::TemplatesExchange",
                                             "Saved message %1 of the file was skipped."),
                           QT_TRANSLATE_NOOP("RadarDesk::workbench::TemplatesExchange",
                                             "Saved message %1 of the file, “%2”, was skipped.")},
             .most = MostTemplates},
            {.read = importedTemplate, .write = exportedTemplate}};
}

} // namespace RadarDesk::workbench
