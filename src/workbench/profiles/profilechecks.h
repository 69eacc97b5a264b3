// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/profiles/profile.h>

namespace RadarDesk::workbench {

/// What is wrong with what was entered for a profile, as a sentence; empty when nothing is. Nothing
/// here keeps a person from going on: it is said beside the field, and again where it matters.
[[nodiscard]] QString serviceAddressFault(const Profile &profile);
[[nodiscard]] QString defaultChannelFault(const Profile &profile);
[[nodiscard]] QString endpointFault(const Profile &profile);

/// What to say of a text that looks like a secret, which belongs into no field but its own; empty
/// for any other text.
[[nodiscard]] QString misplacedSecretFault(const QString &text);

/// Whether the service is reached over plain http on another machine, which a profile has to allow.
[[nodiscard]] bool needsInsecureHttp(const Profile &profile);

} // namespace RadarDesk::workbench
