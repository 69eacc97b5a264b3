// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/diagnosis/finding.h>

#include <pushradar/apiversion.h>

#include <optional>

namespace RadarDesk::privatechannels {

/// What is wrong with the name of a channel that is to be private or a presence channel, as it was
/// typed; the first thing to be put right when there are several.
[[nodiscard]] std::optional<Finding> judgeChannel(const QString &name,
                                                  PushRadar::ApiVersion version);

/// How \a name differs from \a other, in words: case, the prefix, white space, percent-encoding.
/// Empty when they have less than that in common, or are the same.
[[nodiscard]] QString nameDifference(const QString &name, const QString &other);

} // namespace RadarDesk::privatechannels
