// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/jsonvalue.h>
#include <sandbox/service/refusal.h>

#include <optional>

namespace RadarDesk::sandbox {

/// Why the targeting of a v2 \a notification breaks a rule of the official library; nothing when
/// it is sound. The sandbox knows nothing about the person behind a subscriber, so it only
/// checks targeting and delivers to every subscriber of the channel.
[[nodiscard]] std::optional<Refusal> refuseTargeting(const PushRadar::JsonValue &notification);

} // namespace RadarDesk::sandbox
