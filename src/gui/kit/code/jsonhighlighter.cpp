// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/code/jsonhighlighter.h>

#include <gui/kit/code/jsontyping.h>
#include <gui/kit/rows/placeholdermarks.h>

namespace RadarDesk::gui {

void JsonHighlighter::setPalette(const QPalette &palette)
{
    if (m_palette == palette && m_isSet)
        return;
    m_isSet = true;
    m_colours = JsonColours(palette);
    m_palette = palette;
    rehighlight();
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    if (text.size() > LongestLine)
        return;
    const QList<QTextLayout::FormatRange> ranges = m_colours.of(text);
    for (const QTextLayout::FormatRange &range : ranges)
        setFormat(range.start, range.length, range.format);
    const QList<QTextLayout::FormatRange> marks = placeholderMarksInJson(text, m_palette);
    for (const QTextLayout::FormatRange &mark : marks) {
        QTextCharFormat both = format(mark.start); // all of it has the colour of one text
        both.merge(mark.format);
        setFormat(mark.start, mark.length, both);
    }
}

} // namespace RadarDesk::gui

#include "moc_jsonhighlighter.cpp"
