// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/scenarios/scenariosmodel.h>

namespace RadarDesk::workbench {

enum class ScenarioMove { Up, Down };

/// Moves a scenario or a step one place up or down, as people see the tree: a step goes into a
/// repeat that it comes to, and out of one at its end. False where it is at the end, or where the
/// model refuses.
bool moveOnePlace(ScenariosModel &model, const QModelIndex &index, ScenarioMove direction);

} // namespace RadarDesk::workbench
