// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/snippets/pythontokens.h>

#include <QCoreApplication>

namespace RadarDesk::workbench {

namespace {

struct PythonTokensText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::PastedBroadcast)
};

using Kind = PythonToken::Kind;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

class PythonTokenizer
{
public:
    explicit PythonTokenizer(const QString &text)
        : m_text(text)
    {
    }

    PasteResult<QList<PythonToken>> read();

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text.at(m_at + ahead) : QChar();
    }
    bool fail(qsizetype place, const QString &message)
    {
        m_fault = pasteFaultAt(m_text, place, message);
        return false;
    }
    void add(Kind kind, const QString &text, qsizetype offset)
    {
        m_tokens.append({kind, text, offset});
    }
    void readLineEnd();
    void readNumber();
    void readOperator();
    [[nodiscard]] bool readNameOrText();
    [[nodiscard]] bool readText(qsizetype start, const QString &prefix);
    [[nodiscard]] bool readEscape(QString &value);
    [[nodiscard]] bool readHex(int digits, qsizetype start, char32_t &value);

    const QString &m_text;
    qsizetype m_at = 0;
    qsizetype m_brackets = 0;
    QList<PythonToken> m_tokens;
    PasteFault m_fault;
};

void PythonTokenizer::readLineEnd()
{
    if (m_brackets == 0)
        add(Kind::LineEnd, {}, m_at);
    ++m_at;
}

void PythonTokenizer::readNumber()
{
    const qsizetype start = m_at;
    const bool hexadecimal = peek() == u'0' && (peek(1) == u'x' || peek(1) == u'X');
    while (!atEnd()) {
        const bool sign = (peek() == u'+' || peek() == u'-') && !hexadecimal && m_at > start
            && (m_text.at(m_at - 1) == u'e' || m_text.at(m_at - 1) == u'E');
        if (!peek().isLetterOrNumber() && peek() != u'.' && peek() != u'_' && !sign)
            break;
        ++m_at;
    }
    add(Kind::Number, m_text.sliced(start, m_at - start), start);
}

void PythonTokenizer::readOperator()
{
    const qsizetype start = m_at;
    const QChar c = peek();
    if (QStringView(u"([{").contains(c))
        ++m_brackets;
    else if (QStringView(u")]}").contains(c) && m_brackets > 0)
        --m_brackets;
    m_at += c == u'*' && peek(1) == u'*' ? 2 : 1;
    add(Kind::Operator, m_text.sliced(start, m_at - start), start);
}

bool PythonTokenizer::readNameOrText()
{
    const qsizetype start = m_at;
    while (!atEnd() && (peek().isLetterOrNumber() || peek() == u'_' || peek().isSurrogate()))
        ++m_at;
    const QString name = m_text.sliced(start, m_at - start);
    if (name.size() <= 2 && (peek() == u'"' || peek() == u'\''))
        return readText(start, name.toLower());
    add(Kind::Name, name, start);
    return true;
}

bool PythonTokenizer::readHex(int digits, qsizetype start, char32_t &value)
{
    bool isNumber = false;
    const QString hex = m_text.sliced(m_at, qMin(qsizetype{digits}, m_text.size() - m_at));
    value = hex.toUInt(&isNumber, 16);
    if (hex.size() != digits || !isNumber || value > QChar::LastValidCodePoint)
        return fail(start, PythonTokensText::tr("This escape is incomplete."));
    m_at += digits;
    return true;
}

bool PythonTokenizer::readEscape(QString &value)
{
    const qsizetype start = m_at++;
    const QChar c = peek();
    char32_t code = 0;
    if (c >= u'0' && c <= u'7') {
        for (int i = 0; i < 3 && peek() >= u'0' && peek() <= u'7'; ++i, ++m_at)
            code = code * 8 + (peek().unicode() - u'0');
        value += QChar(static_cast<char16_t>(code));
        return true;
    }
    ++m_at;
    switch (c.unicode()) {
    case u'\n':
        return true;
    case u'\r':
        m_at += peek() == u'\n' ? 1 : 0;
        return true;
    case u'\\':
    case u'\'':
    case u'"':
        value += c;
        return true;
    case u'a':
        value += u'\a';
        return true;
    case u'b':
        value += u'\b';
        return true;
    case u'f':
        value += u'\f';
        return true;
    case u'n':
        value += u'\n';
        return true;
    case u'r':
        value += u'\r';
        return true;
    case u't':
        value += u'\t';
        return true;
    case u'v':
        value += u'\v';
        return true;
    case u'x':
    case u'u':
    case u'U':
        if (!readHex(c == u'x' ? 2 : c == u'u' ? 4 : 8, start, code))
            return false;
        if (QChar::requiresSurrogates(code))
            value += QStringView(QChar::fromUcs4(code));
        else
            value += QChar(static_cast<char16_t>(code));
        return true;
    case u'N':
        return fail(start,
                    PythonTokensText::tr(
                        "Characters by name aren't supported. Write the character itself."));
    default:
        value += u'\\';
        value += c;
        return true;
    }
}

bool PythonTokenizer::readText(qsizetype start, const QString &prefix)
{
    static const QStringList known{QString(),           QStringLiteral("r"),  QStringLiteral("u"),
                                   QStringLiteral("f"), QStringLiteral("rf"), QStringLiteral("fr")};
    if (prefix.contains(u'b'))
        return fail(start, PythonTokensText::tr("Bytes aren't a string. Remove the b."));
    if (!known.contains(prefix))
        return fail(start, PythonTokensText::tr("No Python string starts like this."));
    const QChar quote = peek();
    const bool tripled = peek(1) == quote && peek(2) == quote;
    m_at += tripled ? 3 : 1;
    QString value;
    while (!atEnd()) {
        if (peek() == quote && (!tripled || (peek(1) == quote && peek(2) == quote))) {
            m_at += tripled ? 3 : 1;
            add(Kind::Text, value, start);
            return true;
        }
        if (peek() == u'\n' && !tripled)
            break;
        if (prefix.contains(u'f') && (peek() == u'{' || peek() == u'}')) {
            return fail(m_at,
                        PythonTokensText::tr("The value between these braces isn't known here."));
        }
        if (peek() == u'\\' && prefix.contains(u'r')) {
            value += peek();
            value += peek(1);
            m_at += 2;
        } else if (peek() == u'\\' && m_at + 1 < m_text.size()) {
            if (!readEscape(value))
                return false;
        } else {
            value += peek();
            ++m_at;
        }
    }
    return fail(start, PythonTokensText::tr("The closing quote of this string is missing."));
}

PasteResult<QList<PythonToken>> PythonTokenizer::read()
{
    while (!atEnd()) {
        const QChar c = peek();
        if (c == u'\n') {
            readLineEnd();
        } else if (c.isSpace()) {
            ++m_at;
        } else if (c == u'\\' && (peek(1) == u'\n' || (peek(1) == u'\r' && peek(2) == u'\n'))) {
            m_at += peek(1) == u'\n' ? 2 : 3;
        } else if (c == u'#') {
            while (!atEnd() && peek() != u'\n')
                ++m_at;
        } else if (isDigit(c) || (c == u'.' && isDigit(peek(1)))) {
            readNumber();
        } else if (c == u'"' || c == u'\'') {
            if (!readText(m_at, {}))
                return m_fault;
        } else if (c.isLetter() || c == u'_' || c.isSurrogate()) {
            if (!readNameOrText())
                return m_fault;
        } else {
            readOperator();
        }
    }
    add(Kind::End, {}, m_at);
    return m_tokens;
}

} // namespace

PasteResult<QList<PythonToken>> readPythonTokens(const QString &text)
{
    return PythonTokenizer(text).read();
}

} // namespace RadarDesk::workbench
