// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <fuzz/fuzzing.h>

#include <workbench/profiles/profilesexchange.h>
#include <workbench/scenarios/scenariosexchange.h>
#include <workbench/templates/templatesexchange.h>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using Fuzzing::mustHold;

// What was imported once is exported and imported again: the file must not change.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = Fuzzing::inputOf(data, size);
    if (const auto templates = importTemplates(input); templates) {
        const QByteArray file = exportTemplates(templates->templates);
        const auto again = importTemplates(file);
        mustHold(again.ok() && again->leftOut.isEmpty(), "exported templates can be imported");
        mustHold(exportTemplates(again->templates) == file, "templates come back as they were");
    }
    if (const auto scenarios = importScenarios(input); scenarios) {
        const QByteArray file = exportScenarios(scenarios->scenarios);
        const auto again = importScenarios(file);
        mustHold(again.ok() && again->leftOut.isEmpty(), "exported scenarios can be imported");
        mustHold(exportScenarios(again->scenarios) == file, "scenarios come back as they were");
    }
    if (const auto profiles = importProfiles(input); profiles) {
        const QByteArray file = exportProfiles(profiles->profiles);
        const auto again = importProfiles(file);
        mustHold(again.ok() && again->leftOut.isEmpty(), "exported profiles can be imported");
        mustHold(exportProfiles(again->profiles) == file, "profiles come back as they were");
    }
    return 0;
}
