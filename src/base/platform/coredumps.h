// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace RadarDesk::base {

/// Keeps what this process has in memory, secrets among it, off the disk when it crashes, and from
/// other processes of the same person. Does nothing with RADARDESK_CORE_DUMPS=1 in the environment,
/// for whoever looks into a crash, and on systems other than Linux.
void preventCoreDumps();

} // namespace RadarDesk::base
