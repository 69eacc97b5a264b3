// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/exchange.h>

#include <QString>

namespace RadarDesk::privatechannels {

/// What \a answer says in words: of a web page its title and its text without tags, of anything
/// else its beginning; cut, on one line, without tokens. Empty where it says nothing.
[[nodiscard]] QString wordsOf(const PushRadar::Exchange &answer);

/// Who has answered, as far as the headers tell: "nginx/1.25", "cloudflare, a proxy or CDN".
[[nodiscard]] QString senderOf(const PushRadar::Exchange &answer);

/// wordsOf() and senderOf() as sentences, with the challenge of a 401; empty without any.
[[nodiscard]] QString saidBy(const PushRadar::Exchange &answer);

/// The header by which \a answer says that a cache gave it; empty where none does.
[[nodiscard]] QString cacheOf(const PushRadar::Exchange &answer);

/// Whether a check for robots has answered in place of the app.
[[nodiscard]] bool isChallengePage(const PushRadar::Exchange &answer);

/// Whether the answer is about a forged request: a CSRF token that is missing or wrong.
[[nodiscard]] bool isAboutCsrf(const PushRadar::Exchange &answer);

/// Whether the server says that it expects TLS at this port.
[[nodiscard]] bool wantsTls(const PushRadar::Exchange &answer);

} // namespace RadarDesk::privatechannels
