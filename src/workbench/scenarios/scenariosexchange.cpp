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
                                             "The file contains no RadarDesk scenarios."),
                           QT_TRANSLATE_NOOP("RadarDesk::workbench::ScenariosExchange",
                                             "There is no scenario in the file."),
                           QT_TRANSLATE_NOOP("RadarDesk::workbench::ScenariosExchange",
                                             "There are more than %1 scenarios in the file."),
                           QT_TRANSLATE_NOOP("RadarDesk::workbench::ScenariosExchange",
                                             "None of the file's scenarios can be used. %1"),
                           QT_TRANSLATE_NOOP("RadarDesk::workbench::ScenariosExchange",
                                             "Scenario %1 of the file is left out."),
                           QT_TRANSLATE_NOOP("RadarDesk::workbench::ScenariosExchange",
                                             "Scenario %1 of the file, “%2”, is left out.")},
             .most = MostScenarios},
            {.read = [](const JsonValue &entry) { return scenarioFromJson(entry); },
             .write = scenarioToJson}};
}

} // namespace RadarDesk::workbench
