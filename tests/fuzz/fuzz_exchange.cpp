// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <fuzz/fuzzing.h>

#include <workbench/profiles/profilesexchange.h>
#include <workbench/scenarios/csvrows.h>
#include <workbench/scenarios/scenariosexchange.h>
#include <workbench/templates/templatesexchange.h>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using Fuzzing::mustHold;

// What was imported once is exported and imported again: the file must not change.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = Fuzzing::inputOf(data, size);
    if (const auto templates = templatesImportExport().imported(input); templates) {
        const QByteArray file = templatesImportExport().exported(templates->entries);
        const auto again = templatesImportExport().imported(file);
        mustHold(again.ok() && again->leftOut.isEmpty(), "exported templates can be imported");
        mustHold(templatesImportExport().exported(again->entries) == file,
                 "templates come back as they were");
    }
    if (const auto scenarios = scenariosExchange().imported(input); scenarios) {
        const QByteArray file = scenariosExchange().exported(scenarios->entries);
        const auto again = scenariosExchange().imported(file);
        mustHold(again.ok() && again->leftOut.isEmpty(), "exported scenarios can be imported");
        mustHold(scenariosExchange().exported(again->entries) == file,
                 "scenarios come back as they were");
    }
    if (const auto profiles = profilesExchange().imported(input); profiles) {
        const QByteArray file = profilesExchange().exported(profiles->entries);
        const auto again = profilesExchange().imported(file);
        mustHold(again.ok() && again->leftOut.isEmpty(), "exported profiles can be imported");
        mustHold(profilesExchange().exported(again->entries) == file,
                 "profiles come back as they were");
    }
    if (const auto rows = csvRows(input); rows) {
        mustHold(!rows->isEmpty(), "a table has rows");
        for (const CsvRow &row : *rows)
            mustHold(row.keys().size() == rows->first().size(), "each row has all columns");
    }
    return 0;
}
