// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/core/textdifference.h>
#include <workbench/events/event.h>

namespace RadarDesk::workbench {

/// The difference between two events: kind, channel, result, data, request and response.
[[nodiscard]] TextDifference differenceOf(const Event &one, const Event &other);

} // namespace RadarDesk::workbench
