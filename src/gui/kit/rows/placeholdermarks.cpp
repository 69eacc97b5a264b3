// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/rows/placeholdermarks.h>

#include <gui/kit/look/theme.h>
#include <workbench/placeholders/placeholdermaker.h>

namespace RadarDesk::gui {

using namespace workbench;

QList<QTextLayout::FormatRange> placeholderMarks(QStringView text, const QPalette &palette)
{
    QList<QTextLayout::FormatRange> marks;
    const QList<FoundPlaceholder> found = placeholdersIn(text);
    if (found.isEmpty())
        return marks;
    const ThemeColors tones = ThemeColors::of(palette);
    QTextCharFormat known;
    QColor back = tones.accent;
    back.setAlphaF(Theme::isDark(palette) ? 0.34F : 0.14F);
    known.setBackground(back);
    QTextCharFormat unknown;
    unknown.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    unknown.setUnderlineColor(tones.warning);
    for (const FoundPlaceholder &one : found) {
        const bool isKnown = one.isClosed && PlaceholderMaker::knows(one.name);
        marks.append(
            {static_cast<int>(one.at), static_cast<int>(one.length), isKnown ? known : unknown});
    }
    return marks;
}

QList<QTextLayout::FormatRange> placeholderMarksInJson(QStringView line, const QPalette &palette)
{
    QList<QTextLayout::FormatRange> marks;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line.at(i) != u'"')
            continue;
        const qsizetype start = i + 1;
        for (++i; i < line.size() && line.at(i) != u'"'; ++i) {
            if (line.at(i) == u'\\')
                ++i;
        }
        const qsizetype end = qMin(i, line.size());
        const auto inside = placeholderMarks(line.sliced(start, end - start), palette);
        for (QTextLayout::FormatRange mark : inside) {
            mark.start += static_cast<int>(start);
            marks.append(mark);
        }
    }
    return marks;
}

} // namespace RadarDesk::gui
