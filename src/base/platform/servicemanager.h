// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace RadarDesk::base {

/// Tells the service manager that started this program, systemd or one that speaks its protocol,
/// \a state, such as "READY=1" (sd_notify(3)). Does nothing without one.
void notifyServiceManager(const QByteArray &state);

/// The listening socket that the service manager has opened for this program (sd_listen_fds(3)),
/// once; nothing when there is none, or more than one.
[[nodiscard]] std::optional<int> takeActivationSocket();

} // namespace RadarDesk::base
