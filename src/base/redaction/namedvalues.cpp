// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/redaction/namedvalues.h>

#include <base/redaction/hiddenvalue.h>

#include <QRegularExpression>

#include <algorithm>

namespace RadarDesk::base {

namespace {

/// How often a parameter's value is decoded to look for what is in it.
constexpr int DeepestParameter = 6;

QString withoutValues(const QString &text, int depth);

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\'';
}

bool endsParameter(QChar c)
{
    return c.isSpace() || isQuote(c) || c == u'&' || c == u'#' || c == u'<' || c == u'>';
}

bool endsName(QChar c)
{
    return endsParameter(c) || QStringView(u"?;,(=").contains(c);
}

bool endsScalar(QChar c)
{
    return c.isSpace() || isQuote(c) || QStringView(u",:[]{}\\&<>").contains(c);
}

bool isLiteral(QStringView word)
{
    for (const QStringView literal : {u"true", u"false", u"null", u"undefined", u"none"}) {
        if (word.compare(literal, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

QString percentDecoded(QStringView text)
{
    return text.contains(u'%') ? QString::fromUtf8(QByteArray::fromPercentEncoding(text.toUtf8()))
                               : text.toString();
}

/// "t\u006fken", with however many backslashes, is "token".
QString unescapedName(QStringView name)
{
    QString text = percentDecoded(name);
    if (!text.contains(u'\\'))
        return text;
    static const QRegularExpression escape(QStringLiteral("\\\\++u([0-9A-Fa-f]{4})"));
    QString out;
    qsizetype end = 0;
    for (auto found = escape.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        out += QStringView(text).sliced(end, match.capturedStart() - end);
        out += QChar(match.captured(1).toUShort(nullptr, 16));
        end = match.capturedEnd();
    }
    out += QStringView(text).sliced(end);
    return out;
}

/// Goes through a text once. What is JSON is not taken apart for that: a text in it that is JSON
/// itself differs only by the backslashes before its quotes, and what ends early, or is among
/// other words, is no JSON for a parser.
class ValueHider
{
public:
    ValueHider(const QString &text, int depth)
        : m_text(text)
        , m_depth(depth)
        , m_isForm(std::none_of(text.begin(), text.end(), [](QChar c) {
            return c.isSpace() || QStringView(u"\"'<>{}:/?").contains(c);
        }))
    {
    }

    QString hidden()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            if (isQuote(c))
                passQuote();
            else if (c == u'=')
                passParameter();
            else
                pass(c);
        }
        m_out += QStringView(m_text).sliced(m_copied);
        return m_out;
    }

private:
    void pass(QChar c)
    {
        ++m_at;
        m_backslashes = c == u'\\' ? m_backslashes + 1 : 0;
        if (endsName(c))
            m_name = m_at;
    }

    void setAt(qsizetype at)
    {
        m_at = at;
        m_backslashes = 0;
    }

    void replace(qsizetype begin, qsizetype end, const QString &by)
    {
        m_out += QStringView(m_text).sliced(m_copied, begin - m_copied);
        m_out += by;
        m_copied = end;
    }

    void hide(qsizetype begin, qsizetype end)
    {
        replace(begin, end, lengthInsteadOf(m_text.sliced(begin, end - begin)));
    }

    /// Past spaces, and those that are escapes.
    [[nodiscard]] qsizetype pastBlank(qsizetype at) const
    {
        while (at < m_text.size()) {
            const qsizetype end = pastBackslashes(at);
            if (m_text.at(at).isSpace())
                ++at;
            else if (end > at && end < m_text.size()
                     && QStringView(u"nrt").contains(m_text.at(end)))
                at = end + 1;
            else
                break;
        }
        return at;
    }

    [[nodiscard]] qsizetype pastBackslashes(qsizetype at) const
    {
        while (at < m_text.size() && m_text.at(at) == u'\\')
            ++at;
        return at;
    }

    /// Where the value begins whose name ends before \a at, if that one is a name.
    [[nodiscard]] qsizetype valueAfterName(qsizetype at) const
    {
        at = pastBlank(at);
        const QStringView rest = QStringView(m_text).sliced(at);
        const qsizetype length = rest.startsWith(u':') ? 1 : rest.startsWith(u"=>") ? 2 : 0;
        return length > 0 ? pastBlank(at + length) : -1;
    }

    void passQuote()
    {
        const QString name = m_text.sliced(m_quoted, m_at - m_backslashes - m_quoted);
        const QString quote(m_text.sliced(m_at - m_backslashes, m_backslashes + 1));
        setAt(m_at + 1);
        m_quoted = m_at;
        m_name = m_at;
        const qsizetype value = valueAfterName(m_at);
        if (value < 0 || value >= m_text.size())
            return;
        // What is between two quotes is looked at once.
        if (isSensitiveName(unescapedName(name)))
            hideValue(value, quote);
    }

    void hideValue(qsizetype at, const QString &quote)
    {
        int open = 0;
        do {
            at = hideToken(at, quote, open);
        } while (open > 0 && at < m_text.size());
        setAt(at);
        m_quoted = at;
        m_name = at;
    }

    /// One text, number or bracket at \a at; \a open is how many brackets are. Returns its end.
    qsizetype hideToken(qsizetype at, const QString &quote, int &open)
    {
        const qsizetype text = pastBackslashes(at);
        if (text < m_text.size() && isQuote(m_text.at(text)))
            return hideText(at, text, open > 0);
        if (const qsizetype blank = pastBlank(at); blank > at || text > at)
            return std::max(blank, text);
        const QChar c = m_text.at(at);
        open += c == u'{' || c == u'[' ? 1 : c == u'}' || c == u']' ? -1 : 0;
        const qsizetype end =
            std::find_if(m_text.begin() + at, m_text.end(), endsScalar) - m_text.begin();
        if (end == at)
            return at + 1;
        const QString word = m_text.sliced(at, end - at);
        if (!isLiteral(word))
            replace(at, end, quote + lengthInsteadOf(word) + quote);
        return end;
    }

    /// The text whose quote is at \a quote, with backslashes from \a begin.
    qsizetype hideText(qsizetype begin, qsizetype quote, bool mayBeName)
    {
        const qsizetype level = quote - begin;
        const auto [end, after] = endOfText(quote + 1, m_text.at(quote), level);
        if (!mayBeName || valueAfterName(after) < 0)
            hide(quote + 1, end);
        return after;
    }

    struct TextEnd
    {
        qsizetype end;
        qsizetype after; ///< The quote.
    };

    /// Of a text whose quotes have so many backslashes: each character of the text's own that
    /// needs one has as many more as there are in one and two quotes. Fewer end what it is in.
    [[nodiscard]] TextEnd endOfText(qsizetype at, QChar quote, qsizetype level) const
    {
        qsizetype backslashes = 0;
        for (; at < m_text.size(); ++at) {
            const QChar c = m_text.at(at);
            if (c == quote && backslashes % (2 * (level + 1)) <= level)
                return {at - std::min(backslashes, level), at + 1};
            backslashes = c == u'\\' ? backslashes + 1 : 0;
        }
        return {at, at};
    }

    void passParameter()
    {
        const QString name = unescapedName(QStringView(m_text).sliced(m_name, m_at - m_name));
        setAt(m_at + 1);
        m_name = m_at;
        if (m_at >= m_text.size())
            return;
        if (const qsizetype length = lengthMarkAt(m_text, m_at); length > 0)
            setAt(m_at + length);
        else if (isSensitiveName(name))
            hideParameter();
        else
            lookIntoParameter();
    }

    void hideParameter()
    {
        const qsizetype quote = pastBackslashes(m_at);
        // A quote after which the text goes on as after a text is where the one began that this
        // is in.
        const bool isQuoted = quote + 1 < m_text.size() && isQuote(m_text.at(quote))
            && !m_text.at(quote + 1).isSpace()
            && !QStringView(u",:;)}]").contains(m_text.at(quote + 1));
        if (isQuoted) {
            setAt(hideText(m_at, quote, false));
            m_quoted = m_at;
            m_name = m_at;
            return;
        }
        qsizetype end =
            std::find_if(m_text.begin() + m_at, m_text.end(), endsParameter) - m_text.begin();
        const qsizetype next = end;
        // Those of the quote.
        while (next < m_text.size() && isQuote(m_text.at(next)) && end > m_at
               && m_text.at(end - 1) == u'\\')
            --end;
        const QString value =
            lengthInsteadOf(percentDecoded(QStringView(m_text).sliced(m_at, end - m_at)));
        replace(m_at, end, m_isForm ? encoded(value, "()") : value);
        setAt(end);
    }

    void lookIntoParameter()
    {
        const qsizetype end =
            std::find_if(m_text.begin() + m_at, m_text.end(),
                         [](QChar c) { return endsParameter(c) || c == u'=' || c == u'\\'; })
            - m_text.begin();
        const QStringView value = QStringView(m_text).sliced(m_at, end - m_at);
        const QString decoded = percentDecoded(value);
        if (decoded != value) {
            const QString hidden = m_depth < DeepestParameter ? withoutValues(decoded, m_depth + 1)
                                                              : lengthInsteadOf(decoded);
            if (hidden != decoded) {
                replace(m_at, end, encoded(hidden));
                m_name = end;
                setAt(end);
            }
        }
    }

    static QString encoded(const QString &text, const char *left = "")
    {
        return QString::fromLatin1(text.toUtf8().toPercentEncoding(left));
    }

    const QString &m_text;
    int m_depth;
    bool m_isForm; ///< As a whole, so that what is in it is encoded.
    QString m_out;
    qsizetype m_copied = 0; ///< How much of the text is in m_out.
    qsizetype m_at = 0;
    qsizetype m_backslashes = 0; ///< Right before m_at.
    qsizetype m_quoted = 0; ///< After the last quote.
    qsizetype m_name = 0; ///< Where the name of a parameter would begin.
};

/// In an address, also one whose slashes have backslashes as some write them in JSON.
QString withoutPasswords(const QString &text)
{
    static const QRegularExpression userInfo(
        QStringLiteral("/\\\\*+/[^\\s/?#\"'<>@:\\\\]*+:([^\\s/?#\"'<>]*)@"));
    QString out;
    qsizetype end = 0;
    for (auto found = userInfo.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        out += QStringView(text).sliced(end, match.capturedStart(1) - end);
        out += lengthInsteadOf(percentDecoded(match.capturedView(1)));
        end = match.capturedEnd(1);
    }
    out += QStringView(text).sliced(end);
    return out;
}

QString withoutValues(const QString &text, int depth)
{
    const QString cut = withoutPasswords(text);
    return ValueHider(cut, depth).hidden();
}

} // namespace

bool isSensitiveName(const QString &name)
{
    // Not an author; and no name that begins with a key, like a keyword.
    static const QRegularExpression sensitive(
        QStringLiteral("token|secret|passw|passphrase|pwd|cookie|session|csrf|xsrf|credential|"
                       "bearer|jwt|auth(?!or(?!i))|api[_-]?key|key\\]?$"),
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype Shortest = 3;
    return name.size() >= Shortest && name.contains(sensitive);
}

QString withoutNamedValues(const QString &text)
{
    return withoutValues(text, 0);
}

} // namespace RadarDesk::base
