// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdio>

namespace RadarDesk::base {

/// Whether a person reads that stream.
[[nodiscard]] bool isTerminal(std::FILE *stream);
/// Writing to a pipe whose reader has gone fails from now on, instead of ending the program.
void ignoreClosedPipes();

} // namespace RadarDesk::base
