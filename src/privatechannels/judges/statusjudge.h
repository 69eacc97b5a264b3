// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/diagnosis/finding.h>

#include <pushradar/exchange.h>

#include <optional>

namespace RadarDesk::privatechannels {

/// What a status that is no success means, but for 403, which takes a second call to be told apart.
/// \a isSignedOut: the call had nothing that proves who calls.
[[nodiscard]] Finding judgeStatus(const PushRadar::Exchange &answer, const QUrl &endpoint,
                                  bool isSignedOut);

/// What an answer that is no success says by itself, whatever the call was: TLS is wanted, a check
/// for robots or against forged requests has answered.
[[nodiscard]] std::optional<Finding> judgeOtherSide(const PushRadar::Exchange &answer,
                                                    const QUrl &endpoint);

/// An answer that ends at a page to sign in at: \a first is the call of the page, \a last that
/// page.
[[nodiscard]] Finding judgeLogin(const PushRadar::Exchange &first, const PushRadar::Exchange &last);

/// A sentence on the methods that the Allow header of \a answer names; empty without one.
[[nodiscard]] QString allowedMethodsText(const PushRadar::Exchange &answer);

/// Whether \a answer is a page to sign in at, by its address or by what it asks for.
[[nodiscard]] bool looksLikeLogin(const PushRadar::Exchange &answer);

} // namespace RadarDesk::privatechannels
