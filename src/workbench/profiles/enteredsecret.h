// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/secret.h>

namespace RadarDesk::workbench {

/// The secret that a person typed or pasted. White space around it is dropped; whatever else is
/// wrong is the error's sentence, which never quotes the text. \a publicKey is the profile's, so
/// that mistaking one for the other is noticed.
[[nodiscard]] PushRadar::Result<PushRadar::Secret> secretFromEntry(const QString &text,
                                                                   const QString &publicKey);

/// Whether a text looks like a secret or holds one, and so is in the wrong place anywhere but
/// in the field for the secret.
[[nodiscard]] bool looksLikeSecret(const QString &text);

} // namespace RadarDesk::workbench
