// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/scenarios/scenario.h>

#include <functional>

namespace RadarDesk::workbench {
struct Profile;
}

namespace RadarDesk::session {

/// How many subscribers a channel is known to have.
using KnownSubscribers = std::function<int(const QString &channel)>;

/// The most messages that a scenario sends within a time that long, at the pace of its steps and
/// with the shortest of its random times. Of a long one, the first thousands of broadcasts decide.
[[nodiscard]] qint64 peakOf(const workbench::Scenario &scenario, std::chrono::milliseconds within,
                            const KnownSubscribers &subscribers);

/// What to ask before a scenario that would pass the rate of the profile's plan; empty where it
/// wouldn't, or there is no plan.
[[nodiscard]] QString planWarning(const workbench::Scenario &scenario,
                                  const workbench::Profile &profile,
                                  const KnownSubscribers &subscribers);

} // namespace RadarDesk::session
