// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#include <pushradar/redactor.h>

#include <pushradar/escapedtext.h>

#include <QVarLengthArray>

#include <algorithm>
#include <bitset>
#include <vector>

namespace PushRadar {

namespace {

bool isBase64(char32_t c)
{
    return c < 0x80
        && (QChar::isLetterOrNumber(c) || QByteArrayView("+/-_").contains(static_cast<char>(c)));
}

/// A shorter beginning of the secret says nothing: "sk_" is known.
constexpr std::size_t ShortestTraceAtTheEnd = 4;

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

    /// Where, at or after \a at, a form of the secret may begin; the text's size for nowhere.
    [[nodiscard]] qsizetype nextBegin(QByteArrayView text, qsizetype at) const
    {
        for (; at + 1 < text.size(); ++at) {
            if (m_begins[pairOf(text[at], text[at + 1])])
                return at;
        }
        return at < text.size() && !m_begins[pairOf(text[at], '\0')] ? text.size() : at;
    }

    /// \a text has no form of the secret before \a begin.
    [[nodiscard]] QByteArray redact(QByteArrayView text, qsizetype begin, bool incomplete) const
    {
        const EscapedText escaped(text);
        std::vector<Attempt> last(m_patterns.size());
        QByteArray out;
        qsizetype kept = 0;
        for (qsizetype at = begin; at < text.size(); at = nextBegin(text, at)) {
            const Match found = longestMatch(escaped, at, incomplete, last);
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
            m_fronts.set(first & 0xff);
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

    /// Where a match may go on.
    using Places = QVarLengthArray<qsizetype, 8>;

    /// Where a match has gone on after its first character, and where it ended. From each backslash
    /// of a run that is part of an escape, it goes on at the same place.
    struct Attempt
    {
        Places places;
        qsizetype end = 0;
    };

    [[nodiscard]] Match longestMatch(const EscapedText &text, qsizetype at, bool incomplete,
                                     std::vector<Attempt> &last) const
    {
        Match longest;
        const EscapedText::Units units = text.unitsAt(at);
        if (std::none_of(units.begin(), units.end(), [this](const EscapedText::Unit &unit) {
                return unit.unit > 0xff || m_fronts[unit.unit];
            }))
            return longest;
        for (std::size_t i = 0; i < m_patterns.size(); ++i) {
            const Pattern &pattern = m_patterns[i];
            Places places;
            addPlaces(places, pattern.units[0], units);
            if (places.isEmpty())
                continue;
            if (places != last[i].places)
                last[i] = {places, matchEnd(pattern, text, places, incomplete)};
            if (last[i].end > longest.end)
                longest = {last[i].end, pattern.sharesFirst};
        }
        return longest;
    }

    static void addPlaces(Places &places, const PatternUnit &wanted,
                          const EscapedText::Units &units)
    {
        for (const EscapedText::Unit &unit : units) {
            if (wanted.is(unit.unit) && !places.contains(unit.next))
                places.append(unit.next);
        }
    }

    /// Where \a pattern ends whose second character is at one of \a places, or 0. All readings of
    /// the text are followed at once, so that a secret which itself looks encoded is found too.
    static qsizetype matchEnd(const Pattern &pattern, const EscapedText &text, Places places,
                              bool incomplete)
    {
        for (std::size_t matched = 1; matched < pattern.units.size(); ++matched) {
            const PatternUnit &wanted = pattern.units[matched];
            if (places.size() == 1 && text.isPlain(places[0])) {
                if (!wanted.is(static_cast<unsigned char>(text.text()[places[0]])))
                    return 0;
                ++places[0];
                continue;
            }
            Places after;
            for (const qsizetype place : std::as_const(places))
                addPlaces(after, wanted, text.unitsAt(place));
            if (after.isEmpty()) {
                const qsizetype last = *std::max_element(places.begin(), places.end());
                const bool trace = incomplete && matched >= ShortestTraceAtTheEnd;
                return trace && endsInsideUnit(text.text().sliced(last)) ? text.text().size() : 0;
            }
            places = after;
        }
        const qsizetype end = *std::max_element(places.begin(), places.end());
        return pattern.sharesLast ? passBase64Tail(text, end) : end;
    }

    /// The digit that shares bits with what follows, and padding.
    static qsizetype passBase64Tail(const EscapedText &text, qsizetype at)
    {
        const auto passIf = [&](auto &&wanted) {
            for (const EscapedText::Unit &unit : text.unitsAt(at)) {
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
    /// Which bytes are the first character of a form; others are looked at more closely.
    std::bitset<256> m_fronts;
};

Redactor::Redactor(const Secret &secret)
    : Redactor(secret.text())
{
}

Redactor::Redactor(const HiddenText &text)
    : m_patterns(std::make_shared<const Patterns>(text.reveal()))
{
}

QByteArray Redactor::redact(const QByteArray &text) const
{
    // Nearly every text has no such place, and is not copied then.
    const qsizetype begin = m_patterns->nextBegin(text, 0);
    return begin < text.size() ? m_patterns->redact(text, begin, false) : text;
}

QByteArray Redactor::redactIncomplete(const QByteArray &text) const
{
    const qsizetype begin = m_patterns->nextBegin(text, 0);
    return begin < text.size() ? m_patterns->redact(text, begin, true) : text;
}

QString Redactor::redact(const QString &text) const
{
    const QByteArray before = text.toUtf8();
    const QByteArray after = redact(before);
    return after == before ? text : QString::fromUtf8(after);
}

} // namespace PushRadar
