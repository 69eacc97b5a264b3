// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/diagnosis/finding.h>

#include <pushradar/apiversion.h>
#include <pushradar/exchange.h>
#include <pushradar/result.h>

namespace RadarDesk::privatechannels {

/// The member of an endpoint's answer that holds the token (protocol: documentation): "authToken"
/// in v2, "token" in v3.
[[nodiscard]] QString tokenMember(PushRadar::ApiVersion version);

/// Whether pages take \a status for a success. The official browser libraries' rule is not
/// published; the sandbox's takes 200 to 299, as fetch() does for "ok".
[[nodiscard]] bool isSuccess(int status);

/// Reads the token from an endpoint's answer whose status is a success, as a page would, or says
/// what keeps a page from it.
[[nodiscard]] PushRadar::Result<QString, Finding> readTokenAnswer(const PushRadar::Exchange &answer,
                                                                  PushRadar::ApiVersion version);

} // namespace RadarDesk::privatechannels
