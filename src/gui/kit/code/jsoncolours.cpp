// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/code/jsoncolours.h>

#include <gui/kit/look/theme.h>

namespace RadarDesk::gui {

JsonColours::JsonColours(const QPalette &palette)
{
    const bool dark = Theme::isDark(palette);
    m_key.setForeground(QColor::fromRgb(dark ? 0xff9db2ff : 0xff2a3fae));
    m_text.setForeground(QColor::fromRgb(dark ? 0xff7fd6a8 : 0xff12693f));
    m_number.setForeground(QColor::fromRgb(dark ? 0xfff0b46a : 0xff8f4b00));
    m_word.setForeground(QColor::fromRgb(dark ? 0xffd7a3f5 : 0xff7a2ba6));
}

QList<QTextLayout::FormatRange> JsonColours::of(QStringView line) const
{
    const auto isNumberPart = [](QChar c) {
        return c.isDigit() || c == u'-' || c == u'+' || c == u'.' || c == u'e' || c == u'E';
    };
    QList<QTextLayout::FormatRange> ranges;
    const auto add = [&ranges](qsizetype start, qsizetype end, const QTextCharFormat &format) {
        ranges.append({static_cast<int>(start), static_cast<int>(end - start), format});
    };
    for (qsizetype i = 0; i < line.size();) {
        const qsizetype start = i;
        const QChar c = line.at(i);
        if (c == u'"') {
            for (++i; i < line.size() && line.at(i) != u'"'; ++i) {
                if (line.at(i) == u'\\')
                    ++i;
            }
            i = qMin(i + 1, line.size());
            qsizetype next = i;
            while (next < line.size() && line.at(next).isSpace())
                ++next;
            const bool key = next < line.size() && line.at(next) == u':';
            add(start, i, key ? m_key : m_text);
        } else if (c.isDigit() || c == u'-') {
            while (i < line.size() && isNumberPart(line.at(i)))
                ++i;
            add(start, i, m_number);
        } else if (c.isLetter()) {
            while (i < line.size() && line.at(i).isLetter())
                ++i;
            add(start, i, m_word);
        } else {
            ++i;
        }
    }
    return ranges;
}

QList<QTextLayout::FormatRange> JsonColours::ofHeader(QStringView line) const
{
    const qsizetype end = line.indexOf(u':');
    if (end <= 0)
        return {};
    return {{0, static_cast<int>(end), m_key}};
}

QList<QColor> JsonColours::all() const
{
    return {m_key.foreground().color(), m_text.foreground().color(), m_number.foreground().color(),
            m_word.foreground().color()};
}

} // namespace RadarDesk::gui
