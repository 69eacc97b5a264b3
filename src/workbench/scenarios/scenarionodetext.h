// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QVariant>

namespace RadarDesk::workbench {

struct ScenarioNode;

/// What ScenariosModel shows of \a node in a role of its own or of Qt.
[[nodiscard]] QVariant scenarioData(const ScenarioNode &node, int role);
/// What keeps \a moved from being put into \a into, of \a fromSame scenario; empty when nothing.
[[nodiscard]] QString placeFault(const ScenarioNode &moved, const ScenarioNode &into,
                                 bool fromSame);

} // namespace RadarDesk::workbench
