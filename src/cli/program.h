// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace RadarDesk::cli {

/// Does what the arguments ask for, those of a program with its name first, and returns the status
/// to end with. Needs an application.
[[nodiscard]] int runProgram(const QStringList &arguments);

} // namespace RadarDesk::cli
