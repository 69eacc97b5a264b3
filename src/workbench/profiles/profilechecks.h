// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/profiles/profile.h>

namespace RadarDesk::workbench {

/// The faults of a profile's fields, as sentences; empty if there are none. They don't stop the
/// user: they are shown beside the field, and again where they matter.
[[nodiscard]] QString serviceAddressFault(const Profile &profile);
[[nodiscard]] QString defaultChannelFault(const Profile &profile);
[[nodiscard]] QString endpointFault(const Profile &profile);

/// The warning about a text in the wrong field that looks like a secret; empty for any other text.
[[nodiscard]] QString misplacedSecretFault(const QString &text);

/// Whether the service is reached over plain http on another machine, which a profile has to allow.
[[nodiscard]] bool needsInsecureHttp(const Profile &profile);

} // namespace RadarDesk::workbench
