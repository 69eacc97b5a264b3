// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/scenarios/scenariosexchange.h>

#include <workbench/scenarios/scenariojson.h>

#include <QCoreApplication>

using PushRadar::JsonValue;

namespace RadarDesk::workbench {

namespace {

constexpr qsizetype MostScenarios = 500;

} // namespace

ListImportExport<Scenario> scenariosExchange()
{
    return {{.version = QStringLiteral("radardesk-scenarios"),
             .list = QStringLiteral("scenarios"),
             .sentences = {"RadarDesk::workbench::ScenariosExchange",
                           QT_TRANSLATE_NOOP("RadarDesk::workbench::ScenariosExchange",
                                             "The file isn't a list of scenarios."),
                           QT_TRANSLATE_NOOP("RadarDesk::workbench::ScenariosExchange",
                                             "The file contains no scenarios."),
                           QT_TRANSLATE_NOOP("RadarDesk::workbench::ScenariosExchange",
                                             "The file contains more than %1 scenarios."),
                           QT_TRANSLATE_NOOP("RadarDesk::workbench::ScenariosExchange",
                                             "None of the file's scenarios can be used. %1"),
                           QT_TRANSLATE_NOOP("RadarDesk::workbench::ScenariosExchange",
                                             "Scenario %1 of the file was skipped."),
                           QT_TRANSLATE_NOOP("RadarDesk::workbench::ScenariosExchange",
                                             "Scenario %1 of the file, “%2”, was skipped.")},
             .most = MostScenarios},
            {.read = [](const JsonValue &entry) { return scenarioFromJson(entry); },
             .write = scenarioToJson}};
}

} // namespace RadarDesk::workbench
