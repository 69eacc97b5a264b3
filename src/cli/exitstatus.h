// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace RadarDesk::cli {

/// What the program ends with. The values are part of the manual.
enum class ExitStatus {
    Done = 0, ///< Done, and as expected.
    Finding = 1, ///< A finding, or an expectation that isn't met.
    WrongUsage = 2,
    ServiceFault = 3, ///< The service, the network, or a place where something is written.
    NoSecret = 4,
};

} // namespace RadarDesk::cli
