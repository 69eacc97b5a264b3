// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/core/changedlines.h>

#include <workbench/core/visibletext.h>

#include <QCoreApplication>
#include <QStringList>

namespace RadarDesk::workbench {

namespace {

struct ChangedLinesText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::TextDifference)
};

constexpr qsizetype LongestChangedLine = 80;

} // namespace

QString changedLines(const TextDifference &difference, int mostRows)
{
    using Kind = DifferenceLine::Kind;
    QStringList rows;
    int left = difference.removed + difference.added;
    for (const DifferenceLine &line : difference.lines) {
        if (line.kind == Kind::Equal)
            continue;
        if (rows.size() == mostRows)
            break;
        --left;
        rows.append((line.kind == Kind::Removed ? QStringLiteral("− ") : QStringLiteral("+ "))
                    + visibleText(line.text.trimmed(), LongestChangedLine));
    }
    if (left > 0)
        rows.append(ChangedLinesText::tr("and %n more line(s)", nullptr, left));
    return rows.join(u'\n');
}

} // namespace RadarDesk::workbench
