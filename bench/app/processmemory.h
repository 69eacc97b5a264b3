// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>

namespace RadarDesk {

/// How much memory a program holds, in MiB.
struct ProcessMemory
{
    double share = 0; ///< What it has alone, and its part of what it shares with others.
    double alone = 0; ///< What it has written to and no other program has.

    [[nodiscard]] static std::optional<ProcessMemory> of(qint64 process);
};

/// Waits until a program has hardly anything to do any more. False when that takes too long.
[[nodiscard]] bool waitUntilIdle(qint64 process);

} // namespace RadarDesk
