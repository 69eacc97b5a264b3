// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/templates/templatesexchange.h>

#include <base/redaction/secretlike.h>
#include <workbench/templates/exchangefile.h>

#include <pushradar/jsonvalue.h>

#include <QCoreApplication>

using PushRadar::ApiVersion;
using PushRadar::JsonValue;
using PushRadar::Result;
using PushRadar::toJsonString;

namespace RadarDesk::workbench {

using namespace base;

namespace {

struct TemplatesExchangeText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::TemplatesExchange)
};

constexpr qsizetype MostTemplates = 2000;
constexpr qsizetype LongestNameSaid = 60;

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
        return TemplatesExchangeText::tr("It is not a JSON object.");
    const auto text = [&entry](QStringView member) {
        const JsonValue value = entry.member(member);
        return value.type() == JsonValue::Type::String ? value.toString() : QString();
    };
    const JsonValue api = entry.member(u"apiVersion");
    const bool isV2 = api == JsonValue(2);
    if (!isV2 && api != JsonValue(3) && api.type() != JsonValue::Type::Null)
        return TemplatesExchangeText::tr("Its “%1” is not what it should be.")
            .arg(QStringLiteral("apiVersion"));
    return MessageTemplate::make({.name = text(u"name"),
                                  .folder = text(u"folder"),
                                  .channel = text(u"channel"),
                                  .data = entry.member(u"data").toJson(),
                                  .version = isV2 ? ApiVersion::V2 : ApiVersion::V3});
}

QString leftOutSentence(qsizetype number, const JsonValue &entry, const QString &reason)
{
    const QString name =
        redactSecretLike(entry.member(u"name").toString()).simplified().left(LongestNameSaid);
    const QString sentence = entry.member(u"name").type() != JsonValue::Type::String
        ? TemplatesExchangeText::tr("Template %1 of the file is left out.").arg(number)
        : TemplatesExchangeText::tr("Template %1 of the file, “%2”, is left out.")
              .arg(QString::number(number), name);
    return sentence + u' ' + reason;
}

} // namespace

QByteArray exportTemplates(const QList<MessageTemplate> &templates)
{
    QByteArray file = "{\n  \"radardesk-templates\": 1,\n  \"templates\": [\n";
    for (qsizetype i = 0; i < templates.size(); ++i)
        file += exportedTemplate(templates.at(i)) + (i + 1 < templates.size() ? ",\n" : "\n");
    file += "  ]\n}\n";
    return redactSecretLike(QString::fromUtf8(file)).toUtf8();
}

Result<ImportedTemplates, QString> importTemplates(const QByteArray &file)
{
    const auto json = jsonOfExchangeFile(file);
    if (!json)
        return json.error();
    const JsonValue version = json->member(u"radardesk-templates");
    if (version.type() != JsonValue::Type::Number)
        return TemplatesExchangeText::tr("The file holds no templates of RadarDesk.");
    if (version != JsonValue(1))
        return TemplatesExchangeText::tr(
            "The file is of a newer version of RadarDesk, which this one can't read.");
    const QList<JsonValue> entries = json->member(u"templates").elements();
    if (entries.isEmpty())
        return TemplatesExchangeText::tr("There is no template in the file.");
    if (entries.size() > MostTemplates)
        return TemplatesExchangeText::tr("There are more than %1 templates in the file.")
            .arg(MostTemplates);
    ImportedTemplates imported;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const auto made = importedTemplate(entries.at(i));
        if (made)
            imported.templates.append(*made);
        else
            imported.leftOut.append(leftOutSentence(i + 1, entries.at(i), made.error()));
    }
    if (imported.templates.isEmpty())
        return TemplatesExchangeText::tr("No template of the file can be used. %1")
            .arg(imported.leftOut.first());
    return imported;
}

} // namespace RadarDesk::workbench
