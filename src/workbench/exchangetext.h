// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/exchange.h>

namespace RadarDesk {

/// The request as it went out, for reading: first line, headers, body. JSON is set out on several
/// lines, its values untouched.
[[nodiscard]] QString requestText(const PushRadar::Exchange &exchange);
/// The answer likewise, or a sentence on why there is none.
[[nodiscard]] QString responseText(const PushRadar::Exchange &exchange);
/// \a body as a person reads it: JSON on several lines, a form a line a field, else as it is.
[[nodiscard]] QString readableBody(const QByteArray &body);

} // namespace RadarDesk
