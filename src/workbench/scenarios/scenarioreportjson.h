// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/scenarios/scenarioreport.h>

namespace RadarDesk::workbench {

/// "passed", "failed" or "skipped": the same in every language.
[[nodiscard]] QString outcomeWord(const ScenarioStepResult &step);

/// A report as a JSON object for programs; its members are part of the manual. What could be a
/// token is replaced by its length.
[[nodiscard]] QByteArray scenarioReportToJson(const ScenarioReport &report);

} // namespace RadarDesk::workbench
