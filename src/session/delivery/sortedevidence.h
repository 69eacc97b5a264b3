// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <session/delivery/subscriberlives.h>

namespace RadarDesk::session {

/// Adds \a events to where they belong in \a evidence: broadcasts, arrivals, simulated faults,
/// refused handshakes, gaps. What is known already isn't added again.
void sortInto(DeliveryEvidence &evidence, const QList<workbench::Event> &events);

/// Leaves of \a evidence only what concerns the page or program with that connection, and those
/// that it had before and after. Changes nothing when the connection isn't known.
void narrowTo(DeliveryEvidence &evidence, const QString &socketId);

/// Sorts \a broadcasts by when they were sent: by the numbers that the sandbox gives them, else by
/// their times.
void inOrderOfSending(QList<workbench::Event> &broadcasts);

} // namespace RadarDesk::session
