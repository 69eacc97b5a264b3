// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <window/jsonhighlighter.h>

namespace RadarDesk {

void JsonHighlighter::setPalette(const QPalette &palette)
{
    m_colours = JsonColours(palette);
    rehighlight();
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    const QList<QTextLayout::FormatRange> ranges = m_colours.of(text);
    for (const QTextLayout::FormatRange &range : ranges)
        setFormat(range.start, range.length, range.format);
}

} // namespace RadarDesk

#include "moc_jsonhighlighter.cpp"
