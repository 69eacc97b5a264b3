// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/diagnosis/check.h>
#include <privatechannels/diagnosis/finding.h>

#include <pushradar/result.h>

namespace RadarDesk::privatechannels {

/// The endpoint of \a settings as a page calls it, or why browsers don't call it.
[[nodiscard]] PushRadar::Result<QUrl, Finding> calledAddress(const CheckSettings &settings);

/// The page of \a settings; empty where that isn't known.
[[nodiscard]] QUrl callingPage(const CheckSettings &settings);

} // namespace RadarDesk::privatechannels
