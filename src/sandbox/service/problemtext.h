// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/web/httphandler.h>
#include <sandbox/web/httplimits.h>

#include <QString>

namespace RadarDesk::sandbox {

/// Why a request can't be handled, in one sentence.
[[nodiscard]] QString problemText(HttpProblem problem, const HttpLimits &limits);

} // namespace RadarDesk::sandbox
