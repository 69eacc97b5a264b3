// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/events/event.h>

namespace RadarDesk::workbench {

/// The size of an event's data and HTTP bodies, in bytes. The rest of an event is small.
[[nodiscard]] qsizetype contentBytes(const Event &event);

} // namespace RadarDesk::workbench
