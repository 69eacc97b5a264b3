// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QString;

namespace RadarDesk {

class Desk;
class Stopwatch;

/// Types into the field for the search, measures the time from each key to what it finds in the
/// timeline, and prints it beside that of the bare query. False when something is not as it is to
/// be.
[[nodiscard]] bool measureSearch(Stopwatch &watch, Desk &desk, const QString &historyPath);

} // namespace RadarDesk
