// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/drafts/foldranges.h>

#include <algorithm>

namespace RadarDesk::workbench {

namespace {

/// An object or array whose end has not been seen.
struct OpenedRange
{
    FoldRange range;
    bool hasMember = false;
    bool isSecond = false; ///< Another one opened on the same line before it.
};

/// The end of the string that starts at \a from; a line break ends it too, since JSON has none.
qsizetype passString(QStringView text, qsizetype from)
{
    for (qsizetype i = from + 1; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'"')
            return i;
        if (c == u'\n')
            return i - 1;
        if (c == u'\\' && i + 1 < text.size() && text.at(i + 1) != u'\n')
            ++i;
    }
    return text.size() - 1;
}

} // namespace

FoldRanges FoldRanges::ofJson(QStringView json, int firstLine)
{
    QList<OpenedRange> open;
    QList<FoldRange> closed;
    int line = firstLine;
    const auto meetMember = [&open] {
        if (!open.isEmpty())
            open.last().hasMember = true;
    };
    const auto openRange = [&](bool isObject) {
        meetMember();
        const bool isSecond = !open.isEmpty() && open.last().range.first == line;
        open.append({.range = {.first = line, .isObject = isObject}, .isSecond = isSecond});
    };
    const auto closeRange = [&](bool isObject) {
        if (open.isEmpty() || open.last().range.isObject != isObject)
            return;
        const OpenedRange done = open.takeLast();
        if (done.isSecond || done.range.first == line)
            return;
        FoldRange range = done.range;
        range.last = line;
        range.members += done.hasMember ? 1 : 0;
        closed.append(range);
    };
    for (qsizetype i = 0; i < json.size(); ++i) {
        switch (json.at(i).unicode()) {
        case u'\n':
            ++line;
            break;
        case u'"':
            meetMember();
            i = passString(json, i);
            break;
        case u'{':
        case u'[':
            openRange(json.at(i) == u'{');
            break;
        case u'}':
        case u']':
            closeRange(json.at(i) == u'}');
            break;
        case u',':
            if (!open.isEmpty())
                ++open.last().range.members;
            break;
        case u' ':
        case u'\t':
        case u'\r':
            break;
        default:
            meetMember();
        }
    }
    std::sort(closed.begin(), closed.end(),
              [](const FoldRange &a, const FoldRange &b) { return a.first < b.first; });
    FoldRanges ranges;
    ranges.m_ranges = closed;
    int around = -1;
    for (int i = 0; i < ranges.m_ranges.size(); ++i) {
        FoldRange &range = ranges.m_ranges[i];
        while (around >= 0 && ranges.m_ranges.at(around).last < range.last)
            around = ranges.m_ranges.at(around).parent;
        range.parent = around;
        around = i;
    }
    return ranges;
}

const FoldRange *FoldRanges::at(int line) const
{
    const qsizetype found = lastOpenedUntil(line);
    return found >= 0 && m_ranges.at(found).first == line ? &m_ranges.at(found) : nullptr;
}

const FoldRange *FoldRanges::around(int line) const
{
    qsizetype found = lastOpenedUntil(line);
    while (found >= 0 && m_ranges.at(found).last < line)
        found = m_ranges.at(found).parent;
    return found >= 0 ? &m_ranges.at(found) : nullptr;
}

qsizetype FoldRanges::lastOpenedUntil(int line) const
{
    const auto after =
        std::upper_bound(m_ranges.begin(), m_ranges.end(), line,
                         [](int wanted, const FoldRange &range) { return wanted < range.first; });
    return after - m_ranges.begin() - 1;
}

} // namespace RadarDesk::workbench
