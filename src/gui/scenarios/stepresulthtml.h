// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/kit/look/themecolors.h>
#include <workbench/scenarios/scenarioreport.h>

namespace RadarDesk::gui {

/// What a step was to find and what came, with what differs in the color of failures. Nothing of
/// it is markup of others.
[[nodiscard]] QString toHtml(const workbench::ScenarioStepResult &step, const ThemeColors &colors);

} // namespace RadarDesk::gui
