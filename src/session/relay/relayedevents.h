// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/service/observation.h>
#include <workbench/events/event.h>

namespace RadarDesk::session {

class SecretOwners;

/// A call that a relay saw, with what it was about: its operation, channel and data, the number of
/// subscribers that the service reported (-1 for none), and the reason of a failure. Bodies that
/// are compressed are unpacked, or left out where that can't be.
[[nodiscard]] sandbox::ObservedCall readRelayed(sandbox::ObservedCall call);

/// \a event of a \a call that was read, with what the relay adds: where it went, the times, the
/// fault, and whose secret it carried.
[[nodiscard]] workbench::Event withRelay(workbench::Event event, const sandbox::ObservedCall &call,
                                         const QString &profileId, const SecretOwners &owners);

} // namespace RadarDesk::session
