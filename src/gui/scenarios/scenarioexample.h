// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/scenarios/scenario.h>

namespace RadarDesk::gui {

/// A step of that kind to begin with, about \a channel where it can be.
[[nodiscard]] workbench::ScenarioStep newStep(workbench::ScenarioStep::Kind kind,
                                              const QString &channel);
/// A scenario that shows what one can do, to be changed.
[[nodiscard]] workbench::Scenario exampleScenario(const QString &channel);

} // namespace RadarDesk::gui
