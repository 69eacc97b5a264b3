// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/result.h>
#include <sandbox/service/refusal.h>
#include <sandbox/web/httpmessage.h>

namespace RadarDesk::sandbox {

using HealthAnswer = PushRadar::Result<HttpAnswer, Refusal>;

/// What service this is. Pages of other origins aren't told.
[[nodiscard]] HealthAnswer healthAnswer(const HttpRequest &request);
/// That it serves; likewise.
[[nodiscard]] HealthAnswer readyAnswer(const HttpRequest &request);

} // namespace RadarDesk::sandbox
