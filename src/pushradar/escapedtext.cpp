// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#include <pushradar/escapedtext.h>

#include <QChar>

#include <algorithm>
#include <utility>

namespace PushRadar {

namespace {

/// Runs of more backslashes are looked up: most are one or two long.
constexpr int ShortRun = 4;

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

} // namespace

EscapedText::EscapedText(QByteArrayView text)
    : m_text(text)
{
    for (qsizetype at = 0; at < text.size();) {
        int backslashes = 0;
        qsizetype end = at;
        while (const auto after = passByte(end, '\\')) {
            end = *after;
            ++backslashes;
        }
        if (backslashes > ShortRun)
            m_longRuns.push_back({at, end});
        at = std::max(end, at + 1);
    }
}

bool EscapedText::isPlain(qsizetype at) const
{
    return at < m_text.size() && m_text[at] != '%' && m_text[at] != '\\'
        && (m_text[at] & 0x80) == 0;
}

/// The byte at \a at as it is and, where it begins one, as percent-encoding means it; with the
/// percent sign percent-encoded itself, once for each time that all was encoded again.
EscapedText::Units EscapedText::bytesAt(qsizetype at) const
{
    Units bytes;
    if (at >= m_text.size())
        return bytes;
    bytes.append({static_cast<unsigned char>(m_text[at]), at + 1});
    bool isEncoded = m_text[at] == '%';
    for (qsizetype digits = at + 1; isEncoded && digits + 1 < m_text.size(); digits += 2) {
        const int high = hexDigit(m_text[digits]);
        const int low = hexDigit(m_text[digits + 1]);
        if (high < 0 || low < 0)
            break;
        bytes.append({static_cast<char32_t>(16 * high + low), digits + 2});
        isEncoded = bytes.last().unit == U'%' && bytes.size() <= DeepestPercent;
    }
    return bytes;
}

/// The position after \a byte, read from \a at either way.
std::optional<qsizetype> EscapedText::passByte(qsizetype at, char byte) const
{
    if (at >= m_text.size())
        return std::nullopt;
    if (m_text[at] == byte)
        return at + 1;
    if (m_text[at] != '%')
        return std::nullopt;
    for (const Unit &read : bytesAt(at)) {
        if (read.unit == static_cast<unsigned char>(byte))
            return read.next;
    }
    return std::nullopt;
}

/// Where the long run ends in which there is a backslash at \a at. A backslash begins nowhere
/// inside another one, so each place of a run at which one begins has the same end.
qsizetype EscapedText::endOfRun(qsizetype at) const
{
    const auto after =
        std::upper_bound(m_longRuns.begin(), m_longRuns.end(), at,
                         [](qsizetype place, const Run &run) { return place < run.begin; });
    return std::prev(after)->end;
}

/// A UTF-16 unit written as four hexadecimal digits.
std::optional<EscapedText::Unit> EscapedText::hexUnitAt(qsizetype at) const
{
    Unit unit{0, at};
    for (int i = 0; i < 4; ++i) {
        const Units bytes = bytesAt(unit.next);
        const auto digit = std::find_if(bytes.begin(), bytes.end(), [](const Unit &byte) {
            return byte.unit < 0x80 && hexDigit(static_cast<char>(byte.unit)) >= 0;
        });
        if (digit == bytes.end())
            return std::nullopt;
        unit = {unit.unit * 16 + static_cast<char32_t>(hexDigit(static_cast<char>(digit->unit))),
                digit->next};
    }
    return unit;
}

/// The character that a JSON escape starting at \a at stands for; more backslashes mean JSON that
/// was put into a JSON string. A surrogate is returned as it is.
std::optional<EscapedText::Unit> EscapedText::escapeAt(qsizetype at) const
{
    qsizetype next = at;
    int backslashes = 0;
    while (const auto after = passByte(next, '\\')) {
        next = ++backslashes > ShortRun ? endOfRun(at) : *after;
        if (backslashes > ShortRun)
            break;
    }
    if (backslashes == 0)
        return std::nullopt;
    if (const auto afterU = passByte(next, 'u'))
        return hexUnitAt(*afterU);
    if (const auto slash = passByte(next, '/'))
        return Unit{U'/', *slash};
    if (const auto quote = passByte(next, '"'))
        return Unit{U'"', *quote};
    return backslashes > 1 ? std::optional(Unit{U'\\', next}) : std::nullopt;
}

std::optional<EscapedText::Unit> EscapedText::characterAt(qsizetype at) const
{
    const auto unit = escapeAt(at);
    if (!unit || !QChar::isHighSurrogate(unit->unit))
        return unit;
    const auto low = escapeAt(unit->next);
    if (!low || !QChar::isLowSurrogate(low->unit))
        return std::nullopt;
    return Unit{
        QChar::surrogateToUcs4(static_cast<char16_t>(unit->unit), static_cast<char16_t>(low->unit)),
        low->next};
}

EscapedText::Units EscapedText::unitsAt(qsizetype at) const
{
    Units units;
    for (const Unit &byte : bytesAt(at)) {
        if (byte.unit < 0x80) {
            units.append(byte);
            continue;
        }
        const int more = byte.unit >= 0xf0 ? 3 : byte.unit >= 0xe0 ? 2 : 1;
        Unit unit{byte.unit & (0x3fU >> more), byte.next};
        for (int i = 0; i < more; ++i) {
            const Units tail = bytesAt(unit.next);
            if (tail.isEmpty())
                break;
            unit = {unit.unit << 6 | (tail.last().unit & 0x3fU), tail.last().next};
        }
        units.append(unit);
    }
    if (const auto escaped = characterAt(at))
        units.append(*escaped);
    return units;
}

} // namespace PushRadar
