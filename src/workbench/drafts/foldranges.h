// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringView>

namespace RadarDesk::workbench {

/// The lines of an object or array that can be shown as one.
struct FoldRange
{
    int first = 0; ///< The line that opens it, counted from 0.
    int last = 0; ///< The line that closes it.
    int members = 0; ///< Of the object or array itself, not of those inside it.
    bool isObject = true;
    int parent = -1; ///< The range right around it, as an index of all(); -1 when there is none.

    bool operator==(const FoldRange &) const = default;
};

/// Which lines of a JSON text fold into which.
class FoldRanges
{
public:
    FoldRanges() = default;
    /// Of \a json, whose first line is line \a firstLine of the text it is shown in. What is not
    /// closed, or closed on the line that opens it, does not fold; of several that open on one line
    /// the outermost does. Any text will do, it need not be JSON.
    [[nodiscard]] static FoldRanges ofJson(QStringView json, int firstLine = 0);

    /// Ordered by their first lines.
    [[nodiscard]] const QList<FoldRange> &all() const { return m_ranges; }
    /// The range that \a line opens; nullptr when it opens none.
    [[nodiscard]] const FoldRange *at(int line) const;
    /// The smallest range that \a line is part of; nullptr when it is in none.
    [[nodiscard]] const FoldRange *around(int line) const;

private:
    [[nodiscard]] qsizetype lastOpenedUntil(int line) const;

    QList<FoldRange> m_ranges;
};

} // namespace RadarDesk::workbench
