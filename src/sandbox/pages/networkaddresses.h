// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QList>

namespace RadarDesk::sandbox {

/// By which others on the same network reach this machine: IPv4, those of private networks first.
/// Empty when it is on none.
[[nodiscard]] QList<QHostAddress> networkAddresses();

} // namespace RadarDesk::sandbox
