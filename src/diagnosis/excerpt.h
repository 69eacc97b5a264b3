// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/exchange.h>

namespace RadarDesk {

/// The beginning of \a body on one line, as it may be shown and given away: what could be a token
/// is cut to its first characters. At most \a length characters.
[[nodiscard]] QString excerptOf(const QByteArray &body, qsizetype length = 120);

/// \a whole with each long run of letters and digits, which may be a token, cut to its first
/// characters and "…"; and, of addresses in it, a length in place of the password and of each
/// parameter that is named like one.
[[nodiscard]] QString withoutTokens(const QString &whole);

/// The record of a call as it may be kept and given away: the values of cookies and of headers that
/// let their holder in, passwords in addresses, and what the bodies call a token are replaced by
/// their lengths, and what else could be a token is cut to its first characters.
[[nodiscard]] PushRadar::Exchange withoutSensitive(PushRadar::Exchange exchange);

} // namespace RadarDesk
