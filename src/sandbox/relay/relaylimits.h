// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>

namespace RadarDesk::sandbox {

/// What keeps a relay bounded whatever an app or a service does.
struct RelayLimits
{
    qsizetype headerBytes = qsizetype{60} * 1024; ///< Of a request or a response, with its line.
    qsizetype bodyBytes = qsizetype{16} * 1024 * 1024; ///< Likewise.
    qsizetype callsAtOnce = 64; ///< On their way; another one is told to come later.
    qsizetype connections = 256; ///< Of apps; another one ends the one that is idle longest.
    std::chrono::milliseconds idleTime{120'000}; ///< Between two requests of one connection.
    std::chrono::milliseconds headerTime{15'000}; ///< For an app to send a request's header.
    std::chrono::milliseconds appTime{30'000}; ///< For an app to send or take some more.
    std::chrono::milliseconds connectTime{15'000}; ///< To find the service and connect to it.
    std::chrono::milliseconds serviceTime{60'000}; ///< For a service to send or take some more.
    std::chrono::milliseconds closingTime{2'000}; ///< For an app to close as well.
};

} // namespace RadarDesk::sandbox
