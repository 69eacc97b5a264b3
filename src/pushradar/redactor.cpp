// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#include <pushradar/redactor.h>

#include <QVarLengthArray>

#include <algorithm>
#include <bitset>
#include <optional>
#include <vector>

namespace PushRadar {

namespace {

/// A code point read from a text, and where reading goes on.
struct ReadUnit
{
    char32_t unit = 0;
    qsizetype next = 0;
};

using ReadUnits = QVarLengthArray<ReadUnit, 8>;

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// The byte at \a at as it stands and, where it begins one, as percent-encoding means it; with the
/// percent sign percent-encoded itself, once for each time that all was encoded again.
ReadUnits readBytes(QByteArrayView text, qsizetype at)
{
    ReadUnits bytes;
    if (at >= text.size())
        return bytes;
    bytes.append({static_cast<unsigned char>(text[at]), at + 1});
    bool isEncoded = text[at] == '%';
    for (qsizetype digits = at + 1; isEncoded && digits + 1 < text.size(); digits += 2) {
        const int high = hexDigit(text[digits]);
        const int low = hexDigit(text[digits + 1]);
        if (high < 0 || low < 0)
            break;
        bytes.append({static_cast<char32_t>(16 * high + low), digits + 2});
        isEncoded = bytes.last().unit == U'%';
    }
    return bytes;
}

/// The position after \a byte, read from \a at either way.
std::optional<qsizetype> passByte(QByteArrayView text, qsizetype at, char byte)
{
    for (const ReadUnit &read : readBytes(text, at)) {
        if (read.unit == static_cast<unsigned char>(byte))
            return read.next;
    }
    return std::nullopt;
}

/// A UTF-16 unit written as four hexadecimal digits.
std::optional<ReadUnit> readHexUnit(QByteArrayView text, qsizetype at)
{
    ReadUnit unit{0, at};
    for (int i = 0; i < 4; ++i) {
        const ReadUnits bytes = readBytes(text, unit.next);
        const auto digit = std::find_if(bytes.begin(), bytes.end(), [](const ReadUnit &byte) {
            return byte.unit < 0x80 && hexDigit(static_cast<char>(byte.unit)) >= 0;
        });
        if (digit == bytes.end())
            return std::nullopt;
        unit = {unit.unit * 16 + static_cast<char32_t>(hexDigit(static_cast<char>(digit->unit))),
                digit->next};
    }
    return unit;
}

/// Whether the escapes of a high and a low surrogate are read as one character. The low half is
/// read by itself, so that a row of high surrogates doesn't use one stack frame each.
enum class Surrogates { Joined, Separate };

/// The character that a JSON escape starting at \a at stands for; more backslashes mean JSON that
/// was put into a JSON string.
std::optional<ReadUnit> readEscape(QByteArrayView text, qsizetype at,
                                   Surrogates surrogates = Surrogates::Joined)
{
    qsizetype next = at;
    int backslashes = 0;
    while (const auto after = passByte(text, next, '\\')) {
        next = *after;
        ++backslashes;
    }
    if (backslashes == 0)
        return std::nullopt;
    if (const auto afterU = passByte(text, next, 'u')) {
        auto unit = readHexUnit(text, *afterU);
        if (!unit || surrogates == Surrogates::Separate || !QChar::isHighSurrogate(unit->unit))
            return unit;
        const auto low = readEscape(text, unit->next, Surrogates::Separate);
        if (!low || !QChar::isLowSurrogate(low->unit))
            return std::nullopt;
        return ReadUnit{QChar::surrogateToUcs4(static_cast<char16_t>(unit->unit),
                                               static_cast<char16_t>(low->unit)),
                        low->next};
    }
    if (const auto slash = passByte(text, next, '/'))
        return ReadUnit{U'/', *slash};
    if (const auto quote = passByte(text, next, '"'))
        return ReadUnit{U'"', *quote};
    return backslashes > 1 ? std::optional(ReadUnit{U'\\', next}) : std::nullopt;
}

/// Every character that may begin at \a at.
ReadUnits readUnits(QByteArrayView text, qsizetype at)
{
    ReadUnits units;
    for (const ReadUnit &byte : readBytes(text, at)) {
        if (byte.unit < 0x80) {
            units.append(byte);
            continue;
        }
        const int more = byte.unit >= 0xf0 ? 3 : byte.unit >= 0xe0 ? 2 : 1;
        ReadUnit unit{byte.unit & (0x3fU >> more), byte.next};
        for (int i = 0; i < more; ++i) {
            const ReadUnits tail = readBytes(text, unit.next);
            if (tail.isEmpty())
                break;
            unit = {unit.unit << 6 | (tail.last().unit & 0x3fU), tail.last().next};
        }
        units.append(unit);
    }
    if (const auto escaped = readEscape(text, at))
        units.append(*escaped);
    return units;
}

bool isBase64(char32_t c)
{
    return c < 0x80
        && (QChar::isLetterOrNumber(c) || QByteArrayView("+/-_").contains(static_cast<char>(c)));
}

/// A shorter beginning of the secret says nothing: "sk_" is known.
constexpr qsizetype ShortestTraceAtTheEnd = 4;

} // namespace

class Redactor::Patterns
{
public:
    explicit Patterns(QByteArrayView secret)
    {
        for (const QByteArray &suffix : {QByteArray(":"), QByteArray()}) {
            QByteArray bytes = secret.toByteArray() + suffix;
            for (int before = 0; before < 3; ++before)
                addBase64(bytes, before);
            bytes.fill('\0');
        }
        const QList<uint> plain = QString::fromUtf8(secret).toUcs4();
        Pattern pattern{{}, false, false};
        for (const uint c : plain)
            pattern.units.push_back({c, c});
        add(pattern);
        for (const char second : QByteArrayView("0123456789abcdefABCDEF"))
            m_begins.set(pairOf('%', second));
        for (const char second : QByteArrayView("u/\\%"))
            m_begins.set(pairOf('\\', second));
    }
    ~Patterns()
    {
        for (Pattern &pattern : m_patterns) {
            // volatile: the compiler may drop writes to memory that is about to be freed.
            volatile auto *const bytes = reinterpret_cast<char *>(pattern.units.data());
            std::fill_n(bytes, pattern.units.size() * sizeof(PatternUnit), '\0');
        }
    }
    Q_DISABLE_COPY_MOVE(Patterns)

    [[nodiscard]] QByteArray redact(QByteArrayView text, bool incomplete) const
    {
        QByteArray out;
        qsizetype kept = 0;
        for (qsizetype at = 0; at < text.size();) {
            const char second = at + 1 < text.size() ? text[at + 1] : '\0';
            const Match found =
                m_begins[pairOf(text[at], second)] ? longestMatch(text, at, incomplete) : Match{};
            if (found.end == 0) {
                ++at;
                continue;
            }
            out += text.sliced(kept, at - kept);
            if (found.sharesFirst && at > kept && isBase64(static_cast<char32_t>(text[at - 1])))
                out.chop(1);
            out += Replacement;
            at = kept = found.end;
        }
        out += text.sliced(kept);
        return out;
    }

private:
    /// One character of a pattern: either of two code points, which differ only between the two
    /// alphabets of base64.
    struct PatternUnit
    {
        char32_t first = 0;
        char32_t second = 0;

        [[nodiscard]] bool is(char32_t c) const { return c == first || c == second; }
    };

    struct Pattern
    {
        std::vector<PatternUnit> units;
        bool sharesFirst; ///< The base64 digit before it holds bits of the secret too.
        bool sharesLast; ///< So does the one after it.
    };

    struct Match
    {
        qsizetype end = 0;
        bool sharesFirst = false;
    };

    /// The digits that \a bytes alone decide when \a before bytes precede them.
    void addBase64(const QByteArray &bytes, int before)
    {
        QByteArray padded = QByteArray(before, '\0') + bytes;
        QByteArray digits = padded.toBase64(QByteArray::OmitTrailingEquals);
        const qsizetype begin = (before * 8 + 5) / 6;
        const qsizetype end = padded.size() * 8 / 6;
        Pattern pattern{{}, before != 0, padded.size() % 3 != 0};
        for (qsizetype i = begin; i < end; ++i) {
            const auto digit = static_cast<char32_t>(digits[i]);
            const char32_t other = digit == U'+' ? U'-' : digit == U'/' ? U'_' : digit;
            pattern.units.push_back({digit, other});
        }
        add(pattern);
        padded.fill('\0');
        digits.fill('\0');
    }

    void add(const Pattern &pattern)
    {
        m_patterns.push_back(pattern);
        const PatternUnit &front = pattern.units[0];
        const PatternUnit &next = pattern.units[1];
        for (const char32_t first : {front.first, front.second}) {
            for (int second = 0; second < 256; ++second) {
                const bool encoded =
                    second == 0 || second == '%' || second == '\\' || second >= 0x80;
                if (encoded || next.is(static_cast<char32_t>(second)))
                    m_begins.set(pairOf(static_cast<char>(first), static_cast<char>(second)));
            }
        }
    }

    static std::size_t pairOf(char first, char second)
    {
        return static_cast<std::size_t>(static_cast<unsigned char>(first)) << 8
            | static_cast<unsigned char>(second);
    }

    [[nodiscard]] Match longestMatch(QByteArrayView text, qsizetype at, bool incomplete) const
    {
        Match longest;
        for (const Pattern &pattern : m_patterns) {
            const qsizetype end = matchEnd(pattern, text, at, incomplete);
            if (end > longest.end)
                longest = {end, pattern.sharesFirst};
        }
        return longest;
    }

    /// Where \a pattern ends that begins at \a at, or 0. All readings of the text are followed at
    /// once, so that a secret which itself looks encoded is found too.
    static qsizetype matchEnd(const Pattern &pattern, QByteArrayView text, qsizetype at,
                              bool incomplete)
    {
        QVarLengthArray<qsizetype, 8> places{at};
        qsizetype matched = 0;
        for (const PatternUnit &wanted : pattern.units) {
            if (places.size() == 1 && isPlain(text, places[0])) {
                if (!wanted.is(static_cast<unsigned char>(text[places[0]])))
                    return 0;
                ++places[0];
                ++matched;
                continue;
            }
            QVarLengthArray<qsizetype, 8> after;
            for (const qsizetype place : std::as_const(places)) {
                for (const ReadUnit &unit : readUnits(text, place)) {
                    if (wanted.is(unit.unit) && !after.contains(unit.next))
                        after.append(unit.next);
                }
            }
            if (after.isEmpty()) {
                const qsizetype last = *std::max_element(places.begin(), places.end());
                const bool trace = incomplete && matched >= ShortestTraceAtTheEnd;
                return trace && endsInsideUnit(text.sliced(last)) ? text.size() : 0;
            }
            places = after;
            ++matched;
        }
        const qsizetype end = *std::max_element(places.begin(), places.end());
        return pattern.sharesLast ? passBase64Tail(text, end) : end;
    }

    /// Whether the byte there can be read in one way only: nearly always.
    static bool isPlain(QByteArrayView text, qsizetype at)
    {
        return at < text.size() && text[at] != '%' && text[at] != '\\' && (text[at] & 0x80) == 0;
    }

    /// The digit that shares bits with what follows, and padding.
    static qsizetype passBase64Tail(QByteArrayView text, qsizetype at)
    {
        const auto passIf = [&](auto &&wanted) {
            for (const ReadUnit &unit : readUnits(text, at)) {
                if (!wanted(unit.unit))
                    continue;
                at = unit.next;
                return true;
            }
            return false;
        };
        if (passIf(isBase64)) {
            while (passIf([](char32_t c) { return c == U'='; }))
                continue;
        }
        return at;
    }

    /// Whether \a rest, all that is left of a text, may be the beginning of one character.
    static bool endsInsideUnit(QByteArrayView rest)
    {
        return rest.isEmpty()
            || (rest.size() < LongestUnit
                && (rest[0] == '%' || rest[0] == '\\' || (rest[0] & 0x80) != 0));
    }

    static constexpr qsizetype LongestUnit = 24;

    std::vector<Pattern> m_patterns;
    /// Which two bytes a form of the secret can begin with; rules out nearly every place. A text's
    /// end counts as NUL.
    std::bitset<65536> m_begins;
};

Redactor::Redactor(const Secret &secret)
    : Redactor(secret.text())
{
}

Redactor::Redactor(const HiddenText &text)
    : m_patterns(std::make_shared<const Patterns>(text.reveal()))
{
}

QByteArray Redactor::redact(QByteArrayView text) const
{
    return m_patterns->redact(text, false);
}

QByteArray Redactor::redactIncomplete(QByteArrayView text) const
{
    return m_patterns->redact(text, true);
}

QString Redactor::redact(const QString &text) const
{
    const QByteArray before = text.toUtf8();
    const QByteArray after = redact(QByteArrayView(before));
    return after == before ? text : QString::fromUtf8(after);
}

} // namespace PushRadar
