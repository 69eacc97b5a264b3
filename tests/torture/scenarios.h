// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace RadarDesk {

/// Prints a line for the test at once.
void sayLine(const QByteArray &line);

/// The steps of KeptSteps, for each file in turn. Says "saved FILE STEP", or "failed FILE STEP" and
/// why. \a arguments: the folder, and how many steps.
[[nodiscard]] int runKeptFiles(const QStringList &arguments);
/// Groups of events that are recorded: "safe NUMBER" on disk, "held NUMBER" in memory while there
/// is trouble; "settled" when all are on disk in the end. \a arguments: the file, and how many
/// groups.
[[nodiscard]] int runHistory(const QStringList &arguments);

} // namespace RadarDesk
