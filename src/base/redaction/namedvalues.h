// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace RadarDesk::base {

/// Whether what has this name, a member of JSON or a parameter, lets its holder in.
[[nodiscard]] bool isSensitiveName(const QString &name);

/// \a text with a length in place of each value that is named like a token or a password: in JSON,
/// also where it is as a text in other JSON or has no end, in forms and addresses; and of each
/// password in an address. Takes time by the size of the text.
[[nodiscard]] QString withoutNamedValues(const QString &text);

} // namespace RadarDesk::base
