// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/diagnosis/fault.h>

#include <pushradar/apiversion.h>

#include <QString>

#include <optional>

namespace RadarDesk::privatechannels {

/// What is before and after the token that is in \a text, or what else was made of it as a whole,
/// in a sentence; empty where nothing tells that there is a token in it.
[[nodiscard]] QString surroundingsOf(const QString &text, PushRadar::ApiVersion version);

/// Which key \a token is in place of a token: the secret, which the record of a call has replaced,
/// or the public one.
[[nodiscard]] std::optional<Fault> keyInPlaceOf(const QString &token, const QString &publicKey);

/// Whether \a body is a token alone, without JSON around it.
[[nodiscard]] bool isBareToken(const QByteArray &body, PushRadar::ApiVersion version);

/// Whether \a text, of the record of a call, has held a secret.
[[nodiscard]] bool holdsSecret(const QString &text);

} // namespace RadarDesk::privatechannels
