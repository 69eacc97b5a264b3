// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/diagnosis/finding.h>
#include <privatechannels/recording/recordedcall.h>

#include <optional>

namespace RadarDesk::privatechannels {

/// What a browser says of a call that got no answer, as a finding.
[[nodiscard]] Finding judgeRecordedError(const RecordedCall &call);

/// What a status means that is no success, as far as a recording tells. \a knowsCredentials:
/// cookies would be in it if there were any.
[[nodiscard]] Finding judgeRecordedStatus(const RecordedCall &call, bool knowsCredentials);

/// A cookie that \a recording shows being set before \a call and that the browser kept back.
[[nodiscard]] std::optional<Finding> keptBackCookie(const HarRecording &recording,
                                                    const RecordedCall &call);

} // namespace RadarDesk::privatechannels
