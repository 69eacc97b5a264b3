// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/exchange.h>

namespace RadarDesk::workbench {

/// The prefix of tokens by the v2 libraries.
inline constexpr QStringView V2Start = u"channel_auth_token_";

/// The beginning of \a body on one line, as it may be shown and given away, as withoutTokens().
/// At most \a length characters.
[[nodiscard]] QString excerptOf(const QByteArray &body, qsizetype length = 120);

/// \a whole with a length in place of each long run of letters and digits, which may be a token,
/// of each password in an address, and of each value that is named like one of those.
[[nodiscard]] QString withoutTokens(const QString &whole);

/// A copy of a call that may be saved and shared: the values of cookies and of headers that let
/// their holder in, passwords in addresses, and what is or could be a token are replaced by their
/// lengths. Scheme and realm of a challenge stay.
[[nodiscard]] PushRadar::Exchange withoutSensitive(PushRadar::Exchange exchange);
/// The same, but what only could be a token stays, such as the identifier of a request.
[[nodiscard]] PushRadar::Exchange withoutNamed(PushRadar::Exchange exchange);

} // namespace RadarDesk::workbench
