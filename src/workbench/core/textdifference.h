// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace RadarDesk::workbench {

/// A line of two texts laid side by side.
struct DifferenceLine
{
    enum class Kind { Equal, Removed, Added };

    Kind kind = Kind::Equal;
    QString text;

    bool operator==(const DifferenceLine &) const = default;
};

/// Equal lines in a row that need not be shown.
struct EqualRange
{
    int first = 0; ///< An index of TextDifference::lines.
    int count = 0;

    bool operator==(const EqualRange &) const = default;
};

/// How one text became another, line by line.
struct TextDifference
{
    QList<DifferenceLine> lines;
    int removed = 0;
    int added = 0;
    /// The lines between the first and the last change were matched with each other. Else they are
    /// too many, and all of them count as removed and added.
    bool isMatched = true;

    [[nodiscard]] bool isSame() const { return removed == 0 && added == 0; }
};

/// The difference with the fewest changed lines. Beyond some thousand changed lines, it isn't
/// minimal; see TextDifference::isMatched. An empty text has no line.
[[nodiscard]] TextDifference differenceOf(const QString &before, const QString &after);

/// The ranges of at least three equal lines that are further than \a context lines from each
/// change.
[[nodiscard]] QList<EqualRange> equalRanges(const TextDifference &difference, int context = 2);

} // namespace RadarDesk::workbench
