// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace RadarDesk {

class Desk;
class Stopwatch;

/// Exports all events as JSON Lines, and prints by how much that raised the program's memory at
/// most. False when the export fails.
[[nodiscard]] bool measureExport(Stopwatch &watch, Desk &desk);

} // namespace RadarDesk
