// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/exchange.h>

namespace RadarDesk {

/// The beginning of \a body on one line, as it may be shown and given away: what could be a token
/// is cut to its first characters. At most \a length characters.
[[nodiscard]] QString excerptOf(const QByteArray &body, qsizetype length = 120);

/// \a text with each long run of letters and digits, which may be a token, cut to its first
/// characters and "…".
[[nodiscard]] QString withoutTokens(const QString &text);

/// The record of a call as it may be kept and given away: the values of cookies and of headers that
/// let their holder in are cut to their first characters, and so is what could be a token in the
/// address and in the bodies.
[[nodiscard]] PushRadar::Exchange withoutSensitive(PushRadar::Exchange exchange);

} // namespace RadarDesk
