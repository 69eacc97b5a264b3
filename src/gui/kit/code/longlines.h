// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace RadarDesk::gui {

// Qt lays out a line as a whole with each key in it, which takes half a microsecond a letter.
/// From here on one notices.
inline constexpr qsizetype SlowLine = 50'000;
/// A longer line can't be edited.
inline constexpr qsizetype LongestEditedLine = 100'000;

/// The number of the first line of \a text that is longer than \a letters, from 1; 0 for none.
[[nodiscard]] int lineOver(const QString &text, qsizetype letters);
/// \a text with the start of each line only, and no more of it than can be shown without a delay.
[[nodiscard]] QString withCutLines(const QString &text);

} // namespace RadarDesk::gui
