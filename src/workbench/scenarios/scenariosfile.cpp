// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/scenarios/scenariosfile.h>

#include <workbench/scenarios/scenariojson.h>

#include <optional>
#include <utility>

using PushRadar::JsonValue;

namespace RadarDesk::workbench {

using namespace base;

namespace {

constexpr QLatin1String KeptId("id");
// As text: an object of Qt's would lose the order of its members and the digits of its numbers.
constexpr QLatin1String KeptText("scenarioText");

std::optional<Scenario> scenarioIn(const QJsonObject &entry)
{
    const auto text = JsonValue::fromJson(entry.value(KeptText).toString().toUtf8());
    if (!text)
        return std::nullopt;
    const auto made = scenarioFromJson(*text, entry.value(KeptId).toString());
    return made ? std::optional(*made) : std::nullopt;
}

QJsonObject entryOf(const Scenario &scenario)
{
    return {{KeptId, scenario.id()}, {KeptText, QString::fromUtf8(scenarioToJson(scenario))}};
}

/// Keeps ours, and theirs as a copy.
QJsonArray settleScenarios(const QJsonObject &ours, const QJsonObject &theirs)
{
    QJsonObject copy = theirs;
    copy.insert(KeptId, newEntryId());
    if (const auto scenario = scenarioIn(theirs)) {
        ScenarioFields fields = scenario->fields();
        fields.name = nameInOtherWindow(fields.name);
        if (const auto made = Scenario::make(fields))
            copy.insert(KeptText, entryOf(*made).value(KeptText));
    }
    return {ours, copy};
}

ListForm scenariosForm()
{
    return {
        .version = QLatin1String("radardesk-scenarios"),
        .list = QLatin1String("scenarios"),
        .sentences =
            {"RadarDesk::workbench::ScenariosFile",
             QT_TRANSLATE_NOOP("RadarDesk::workbench::ScenariosFile",
                               "A newer version of RadarDesk saved the scenarios."),
             QT_TRANSLATE_N_NOOP("RadarDesk::workbench::ScenariosFile",
                                 "%n scenario(s) couldn't be read."),
             QT_TRANSLATE_NOOP("RadarDesk::workbench::ScenariosFile",
                               "The scenarios couldn't be read."),
             QT_TRANSLATE_NOOP(
                 "RadarDesk::workbench::ScenariosFile",
                 "The file %1 can't be copied, so it stays unchanged, and changes to the scenarios "
                 "aren't saved. Check the permissions and free space of its folder.")},
        .settle = settleScenarios};
}

} // namespace

ScenariosFile::ScenariosFile(QString path, ScenariosModel &model, QObject *parent)
    : ListFile(std::move(path), scenariosForm(),
               {.read = scenarioIn,
                .write = entryOf,
                .values = [&model] { return model.scenarios(); },
                .set = [&model](const auto &taken) { model.setScenarios(taken); }},
               parent)
{
    connect(&model, &ScenariosModel::scenariosChanged, this, &ScenariosFile::save);
}

} // namespace RadarDesk::workbench

#include "moc_scenariosfile.cpp"
