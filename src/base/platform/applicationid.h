// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace RadarDesk::base {

/// By what a desktop knows the program: the name of its desktop file, of its icon, and on the bus.
inline constexpr char ApplicationId[] = "org.radardesk.RadarDesk";

} // namespace RadarDesk::base
