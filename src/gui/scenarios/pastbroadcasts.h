// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/store/historytypes.h>
#include <workbench/scenarios/scenariofromevents.h>

namespace RadarDesk::gui {

/// The messages among \a events, each once: an arrival is left out where the broadcast that it
/// belongs to is among them.
[[nodiscard]] QList<workbench::PastBroadcast>
pastBroadcasts(const QList<history::StoredEvent> &events);

} // namespace RadarDesk::gui
