// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace RadarDesk::base {

/// What stands for the value of a cookie, a token or a password in what is recorded, shown and
/// exported: "(12 characters)". Nothing for nothing; and what says a length already, or is what
/// stands for the secret, stays.
[[nodiscard]] QString lengthInsteadOf(const QString &value);
[[nodiscard]] QByteArray lengthInsteadOf(const QByteArray &value);

/// How many characters at \a at say such a length; 0 when none do.
[[nodiscard]] qsizetype lengthMarkAt(const QString &text, qsizetype at);

} // namespace RadarDesk::base
