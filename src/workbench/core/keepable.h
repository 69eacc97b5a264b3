// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

namespace RadarDesk::workbench {

// Foreign input that a file can't represent would be read back differently, so it is converted to
// what can be written.

/// \a text with U+FFFD for each half of a surrogate pair.
[[nodiscard]] QString withoutHalfPairs(const QString &text);
/// \a text without a byte order mark before it, and with U+FFFD for each half of a surrogate pair.
[[nodiscard]] QString keepableText(const QString &text);
/// The address that \a encoded is; empty when it is none.
[[nodiscard]] QUrl keepableUrl(const QByteArray &encoded);

} // namespace RadarDesk::workbench
