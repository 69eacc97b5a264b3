// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QString;

namespace RadarDesk {

class Desk;
class Stopwatch;

/// Lets events arrive fast, measures for how long the window was kept from anything else, and
/// prints it. False when one of the events is not in the file afterwards.
[[nodiscard]] bool measureArrivals(Stopwatch &watch, Desk &desk, const QString &historyPath);

} // namespace RadarDesk
