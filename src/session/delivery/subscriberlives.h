// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <session/connections/connection.h>
#include <session/delivery/deliveryevidence.h>

#include <functional>

namespace RadarDesk::session {

/// Whether both are one page or program, which connected again.
[[nodiscard]] bool isSameClient(const SubscriberLife &one, const SubscriberLife &other);

/// The lives that \a events tell of, of connections and subscriptions in their order; \a known are
/// the connections that are listed at present, which are right where both tell of one.
[[nodiscard]] QList<SubscriberLife> livesOf(const QList<workbench::Event> &events,
                                            const QList<Connection> &known);

} // namespace RadarDesk::session
