// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/timeline/searchmarks.h>

#include <QString>

#include <optional>

namespace RadarDesk::gui {

/// How well a text matches the typed search.
struct FuzzyMatch
{
    int score = 0; ///< Higher is better.
    QList<history::TextSpan> marks; ///< The letters that were found, in order.
};

/// Whether the letters of \a typed occur in \a text in that order, whatever their case. The start
/// of a word and letters side by side count more. Everything matches what is empty.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(QStringView typed, QStringView text);

} // namespace RadarDesk::gui
