// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace RadarDesk::base {

/// Replaces what looks like a secret, whoever it belongs to; KnownSecrets replaces those that are
/// known. "sk_" inside a word, like the channel "task_completed", is none.
[[nodiscard]] QString redactSecretLike(const QString &text);
[[nodiscard]] bool holdsSecretLike(const QString &text);

} // namespace RadarDesk::base
