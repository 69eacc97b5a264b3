// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace RadarDesk::workbench {

/// Whether a character may stand in code as it is: it can be seen, and neither an editor nor a
/// compiler takes it for a line break or for nothing.
[[nodiscard]] bool standsPlainly(char32_t character);
/// Whether all of \a text may.
[[nodiscard]] bool standsPlainly(QStringView text);
/// Whether \a text holds half of a surrogate pair, which has no UTF-8.
[[nodiscard]] bool holdsHalfPair(QStringView text);
/// Whether \a text consists of ASCII letters, digits and underscores, with no digit first.
[[nodiscard]] bool isAsciiName(QStringView text);
/// \a value in hexadecimal, with at least \a digits.
[[nodiscard]] QString hexadecimal(char32_t value, int digits);

/// \a text with a backslash before each of \a special, \n, \r and \t for those, and what can't
/// stand plainly as \a escape writes it.
template <typename Escape>
[[nodiscard]] QString escapedText(QStringView text, QStringView special, Escape escape)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (special.contains(c)) {
            out += u'\\';
            out += c;
        } else if (c == u'\n') {
            out += QStringLiteral("\\n");
        } else if (c == u'\r') {
            out += QStringLiteral("\\r");
        } else if (c == u'\t') {
            out += QStringLiteral("\\t");
        } else {
            char32_t whole = c.unicode();
            const bool pair =
                c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
            if (pair)
                whole = QChar::surrogateToUcs4(c, text.at(++i));
            if (standsPlainly(whole))
                out += QStringView(QChar::fromUcs4(whole));
            else
                out += escape(whole);
        }
    }
    return out;
}

} // namespace RadarDesk::workbench
