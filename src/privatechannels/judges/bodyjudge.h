// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/diagnosis/finding.h>

#include <pushradar/exchange.h>

#include <optional>

namespace RadarDesk::privatechannels {

/// What is around the JSON in \a text, which isn't JSON as a whole: a call of JSONP, a prefix
/// against hijacking, a second answer, text after it.
[[nodiscard]] std::optional<Finding> judgeAround(const QByteArray &text);

/// What is wrong with the end of \a answer, which has a status: it never came, came too early, or
/// can't be read.
[[nodiscard]] std::optional<Finding> judgeEnding(const PushRadar::Exchange &answer);

} // namespace RadarDesk::privatechannels
