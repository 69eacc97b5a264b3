// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/scenarios/scenariosexchange.h>

#include <base/redaction/secretlike.h>
#include <workbench/scenarios/scenariojson.h>
#include <workbench/templates/exchangefile.h>

#include <QCoreApplication>

using PushRadar::JsonValue;
using PushRadar::Result;

namespace RadarDesk::workbench {

using namespace base;

namespace {

struct ScenariosExchangeText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::ScenariosExchange)
};

constexpr qsizetype MostScenarios = 500;
constexpr qsizetype LongestNameSaid = 60;

QString leftOutSentence(qsizetype number, const JsonValue &entry, const QString &reason)
{
    const JsonValue name = entry.member(u"name");
    const QString sentence = name.type() != JsonValue::Type::String
        ? ScenariosExchangeText::tr("Scenario %1 of the file is left out.").arg(number)
        : ScenariosExchangeText::tr("Scenario %1 of the file, “%2”, is left out.")
              .arg(QString::number(number),
                   redactSecretLike(name.toString()).simplified().left(LongestNameSaid));
    return sentence + u' ' + reason;
}

} // namespace

QByteArray exportScenarios(const QList<Scenario> &scenarios)
{
    QByteArray file = "{\"radardesk-scenarios\": 1, \"scenarios\": [\n";
    for (qsizetype i = 0; i < scenarios.size(); ++i)
        file += scenarioToJson(scenarios.at(i)) + (i + 1 < scenarios.size() ? ",\n" : "\n");
    file += "]}\n";
    return redactSecretLike(QString::fromUtf8(file)).toUtf8();
}

Result<ImportedScenarios, QString> importScenarios(const QByteArray &file)
{
    const auto json = jsonOfExchangeFile(file);
    if (!json)
        return json.error();
    const JsonValue version = json->member(u"radardesk-scenarios");
    if (version.type() != JsonValue::Type::Number)
        return ScenariosExchangeText::tr("The file holds no scenarios of RadarDesk.");
    if (version != JsonValue(1))
        return ScenariosExchangeText::tr(
            "The file is of a newer version of RadarDesk, which this one can't read.");
    const QList<JsonValue> entries = json->member(u"scenarios").elements();
    if (entries.isEmpty())
        return ScenariosExchangeText::tr("There is no scenario in the file.");
    if (entries.size() > MostScenarios)
        return ScenariosExchangeText::tr("There are more than %1 scenarios in the file.")
            .arg(MostScenarios);
    ImportedScenarios imported;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const auto made = scenarioFromJson(entries.at(i));
        if (made)
            imported.scenarios.append(*made);
        else
            imported.leftOut.append(leftOutSentence(i + 1, entries.at(i), made.error()));
    }
    if (imported.scenarios.isEmpty())
        return ScenariosExchangeText::tr("No scenario of the file can be used. %1")
            .arg(imported.leftOut.first());
    return imported;
}

} // namespace RadarDesk::workbench
