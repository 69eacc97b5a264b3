// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <window/jsonhighlighter.h>

#include <window/theme.h>

namespace RadarDesk {

void JsonHighlighter::setPalette(const QPalette &palette)
{
    const bool dark = Theme::isDark(palette);
    m_key.setForeground(QColor::fromRgb(dark ? 0xff9db2ff : 0xff2a3fae));
    m_text.setForeground(QColor::fromRgb(dark ? 0xff7fd6a8 : 0xff12693f));
    m_number.setForeground(QColor::fromRgb(dark ? 0xfff0b46a : 0xff8f4b00));
    m_word.setForeground(QColor::fromRgb(dark ? 0xffd7a3f5 : 0xff7a2ba6));
    rehighlight();
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    const auto isNumberPart = [](QChar c) {
        return c.isDigit() || c == u'-' || c == u'+' || c == u'.' || c == u'e' || c == u'E';
    };
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype start = i;
        const QChar c = text.at(i);
        if (c == u'"') {
            for (++i; i < text.size() && text.at(i) != u'"'; ++i) {
                if (text.at(i) == u'\\')
                    ++i;
            }
            i = qMin(i + 1, text.size());
            qsizetype next = i;
            while (next < text.size() && text.at(next).isSpace())
                ++next;
            const bool key = next < text.size() && text.at(next) == u':';
            setFormat(static_cast<int>(start), static_cast<int>(i - start), key ? m_key : m_text);
        } else if (c.isDigit() || c == u'-') {
            while (i < text.size() && isNumberPart(text.at(i)))
                ++i;
            setFormat(static_cast<int>(start), static_cast<int>(i - start), m_number);
        } else if (c.isLetter()) {
            while (i < text.size() && text.at(i).isLetter())
                ++i;
            setFormat(static_cast<int>(start), static_cast<int>(i - start), m_word);
        } else {
            ++i;
        }
    }
}

} // namespace RadarDesk

#include "moc_jsonhighlighter.cpp"
