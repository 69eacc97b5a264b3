// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace RadarDesk::workbench {

/// Why {{var NAME}} can't have that name, in a sentence; empty when it can.
[[nodiscard]] QString variableNameFault(const QString &name);

} // namespace RadarDesk::workbench
