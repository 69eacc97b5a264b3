// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/suite/suiteresult.h>
#include <workbench/scenarios/scenarioreport.h>

namespace RadarDesk::privatechannels {

/// The run of a scenario as what build servers read: a case for each step, and for each row.
[[nodiscard]] SuiteResult suiteOf(const workbench::ScenarioReport &report);

} // namespace RadarDesk::privatechannels
