// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace RadarDesk::base {

/// The short name of the program that listens at \a port, over TCP. Empty where that can't be told:
/// for programs of other people, for those that let nobody look into them, and on systems other
/// than Linux.
[[nodiscard]] QString programAtPort(quint16 port);

} // namespace RadarDesk::base
