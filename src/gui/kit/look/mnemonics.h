// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace RadarDesk::gui {

/// \a text for a menu, a button or a tab, where a single ampersand would mark a letter for Alt.
[[nodiscard]] QString withLiteralAmpersands(QString text);

/// \a text of a menu, a button or a label as it is read: without the mark of its letter, and
/// without the letter where that is added in parentheses, as in Chinese and Japanese.
[[nodiscard]] QString withoutMnemonic(const QString &text);

} // namespace RadarDesk::gui
