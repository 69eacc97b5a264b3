// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/snippets/codetext.h>

#include <QList>

#include <algorithm>

namespace RadarDesk::workbench {

bool standsPlainly(char32_t character)
{
    if (character == U' ')
        return true;
    if (!QChar::isPrint(character) || QChar::isSpace(character))
        return false;
    // Letters that look like nothing: the fillers of Hangul, and the blank of Braille.
    return character != 0x115F && character != 0x1160 && character != 0x3164 && character != 0xFFA0
        && character != 0x2800;
}

bool standsPlainly(QStringView text)
{
    const QList<uint> characters = text.toUcs4();
    return !holdsHalfPair(text)
        && std::all_of(characters.cbegin(), characters.cend(),
                       [](uint character) { return standsPlainly(char32_t{character}); });
}

bool holdsHalfPair(QStringView text)
{
    return !text.isValidUtf16();
}

bool isAsciiName(QStringView text)
{
    const auto isLetter = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
    };
    return !text.isEmpty() && isLetter(text.front())
        && std::all_of(text.begin(), text.end(),
                       [&](QChar c) { return isLetter(c) || (c >= u'0' && c <= u'9'); });
}

QString hexadecimal(char32_t value, int digits)
{
    return QStringLiteral("%1").arg(static_cast<uint>(value), digits, 16, QLatin1Char('0'));
}

} // namespace RadarDesk::workbench
