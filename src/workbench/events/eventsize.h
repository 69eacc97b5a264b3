// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/events/event.h>

namespace RadarDesk::workbench {

/// The bytes of an event's data and HTTP bodies: what grows with what was sent. All else is small.
[[nodiscard]] qsizetype contentBytes(const Event &event);

} // namespace RadarDesk::workbench
