// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/secret.h>
#include <workbench/profiles/profile.h>

#include <optional>

namespace RadarDesk::gui {

/// The variables of an app by which it reaches the service.
struct EnvironmentProfile
{
    workbench::Profile profile; ///< Without a name.
    std::optional<PushRadar::Secret> secret;
    QString shown; ///< The variables that were read, a line each, without the secret.
};

/// Reads PUSHRADAR_URL, PUSHRADAR_PUBLIC_KEY and PUSHRADAR_SECRET in a .env file; nothing when none
/// of them is there. Everything else in it is left alone.
[[nodiscard]] std::optional<EnvironmentProfile> environmentIn(const QByteArray &content);

} // namespace RadarDesk::gui
