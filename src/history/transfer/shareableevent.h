// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/events/event.h>

namespace RadarDesk::history {

/// The event as it may be recorded and given away: of its call, lengths stand for what lets its
/// holder in. A message is what one has sent or received: it stays, and so does what the service
/// answered to it.
[[nodiscard]] workbench::Event shareable(workbench::Event event);

} // namespace RadarDesk::history
