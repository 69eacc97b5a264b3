// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/scenarios/scenario.h>

namespace RadarDesk::gui {

/// So many milliseconds, always the same.
[[nodiscard]] workbench::TimeRange timeOf(int ms);
/// A broadcast to \a channel, or to another one where that is no channel's name.
[[nodiscard]] workbench::ScenarioStep greeting(const QString &channel);
/// Steps that look at what arrives on \a channel, likewise.
[[nodiscard]] workbench::ScenarioStep expectStep(const QString &channel);
[[nodiscard]] workbench::ScenarioStep expectNoneStep(const QString &channel);
[[nodiscard]] workbench::ScenarioStep captureStep(const QString &channel);
/// A scenario that shows what one can do, to be changed.
[[nodiscard]] workbench::Scenario exampleScenario(const QString &channel);

} // namespace RadarDesk::gui
