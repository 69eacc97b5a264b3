// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/core/listimportexport.h>
#include <workbench/scenarios/scenario.h>

namespace RadarDesk::workbench {

/// Scenarios as a file to give away, and back. The file is JSON, with each scenario as
/// scenarioToJson() writes it:
///
///     {"radardesk-scenarios": 1, "scenarios": [ … ]}
[[nodiscard]] ListImportExport<Scenario> scenariosExchange();

} // namespace RadarDesk::workbench
