// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/snippets/shellwords.h>

#include <workbench/snippets/codetext.h>
#include <workbench/snippets/pastesecrets.h>

#include <pushradar/utf8text.h>

#include <QCoreApplication>

namespace RadarDesk::workbench {

namespace {

struct ShellText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::PastedBroadcast)
};

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\r';
}

/// Reads one command, a character at a time.
class ShellReader
{
public:
    ShellReader(const QString &text, qsizetype begin)
        : m_text(text)
        , m_at(begin)
    {
    }

    PasteResult<ShellCommand> read();

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
    /// Passes the white space; false where the command ends.
    [[nodiscard]] bool skipToWord();
    /// Passes "\" before a line break; how many characters that were.
    [[nodiscard]] qsizetype continuationLength() const;
    [[nodiscard]] bool goesOnInNextLine() const;
    [[nodiscard]] bool readWord(PlacedText &word);
    [[nodiscard]] bool readSingleQuoted(PlacedText &word);
    [[nodiscard]] bool closesSingleQuote(qsizetype start);
    [[nodiscard]] bool readDoubleQuoted(PlacedText &word);
    [[nodiscard]] bool readAnsiQuoted(PlacedText &word);
    void readAnsiEscape(PlacedText &word);
    [[nodiscard]] bool readDollar(PlacedText &word);
    [[nodiscard]] bool readHereDocument(ShellCommand &command);
    [[nodiscard]] char32_t readDigits(int base, int atMost);

    const QString &m_text;
    qsizetype m_at;
    PasteFault m_fault;
    PlacedText m_delimiter; // of a here-document whose lines are still to come
};

qsizetype ShellReader::continuationLength() const
{
    if (peek() != u'\\')
        return 0;
    if (peek(1) == u'\n')
        return 2;
    return peek(1) == u'\r' && peek(2) == u'\n' ? 3 : 0;
}

bool ShellReader::goesOnInNextLine() const
{
    qsizetype next = m_at;
    while (next < m_text.size() && (isBlank(m_text.at(next)) || m_text.at(next) == u'\n'))
        ++next;
    return next < m_text.size() && m_text.at(next) == u'-';
}

bool ShellReader::skipToWord()
{
    while (!atEnd()) {
        if (isBlank(peek())) {
            ++m_at;
        } else if (const qsizetype length = continuationLength(); length > 0) {
            m_at += length;
        } else if (peek() == u'\n') {
            if (!m_delimiter.text.isEmpty() || !goesOnInNextLine())
                return false;
            ++m_at;
        } else if (peek() == u'#') {
            while (!atEnd() && peek() != u'\n')
                ++m_at;
        } else {
            return QStringView(u";|&").indexOf(peek()) < 0;
        }
    }
    return false;
}

bool ShellReader::readSingleQuoted(PlacedText &word)
{
    const qsizetype start = m_at++;
    while (!atEnd() && peek() != u'\'') {
        word.append(peek(), m_at);
        ++m_at;
    }
    return closesSingleQuote(start);
}

bool ShellReader::closesSingleQuote(qsizetype start)
{
    if (atEnd())
        return fail(start, ShellText::tr("The single quote that opens here is never closed."));
    ++m_at;
    return true;
}

bool ShellReader::readDoubleQuoted(PlacedText &word)
{
    const qsizetype start = m_at++;
    while (!atEnd() && peek() != u'"') {
        if (peek() == u'$') {
            if (!readDollar(word))
                return false;
            continue;
        }
        if (peek() == u'`')
            return fail(m_at, ShellText::tr("The output of another command isn't known here."));
        if (const qsizetype length = continuationLength(); length > 0) {
            m_at += length;
            continue;
        }
        if (peek() == u'\\' && QStringView(u"$`\"\\").contains(peek(1)))
            ++m_at;
        word.append(peek(), m_at);
        ++m_at;
    }
    if (atEnd())
        return fail(start, ShellText::tr("The double quote that opens here is never closed."));
    ++m_at;
    return true;
}

char32_t ShellReader::readDigits(int base, int atMost)
{
    char32_t value = 0;
    for (int i = 0; i < atMost; ++i) {
        bool isDigit = false;
        const uint digit = QString(peek()).toUInt(&isDigit, base);
        if (!isDigit)
            break;
        value = value * static_cast<char32_t>(base) + digit;
        ++m_at;
    }
    return value;
}

void ShellReader::readAnsiEscape(PlacedText &word)
{
    const qsizetype start = m_at++;
    const QChar c = peek();
    char32_t value = 0;
    if (c >= u'0' && c <= u'7') {
        value = readDigits(8, 3) & 0xFFU;
    } else {
        ++m_at;
        switch (c.unicode()) {
        case u'a':
            value = U'\a';
            break;
        case u'b':
            value = U'\b';
            break;
        case u'e':
        case u'E':
            value = 0x1B;
            break;
        case u'f':
            value = U'\f';
            break;
        case u'n':
            value = U'\n';
            break;
        case u'r':
            value = U'\r';
            break;
        case u't':
            value = U'\t';
            break;
        case u'v':
            value = U'\v';
            break;
        case u'x':
            value = readDigits(16, 2);
            break;
        case u'u':
            value = readDigits(16, 4);
            break;
        case u'U':
            value = readDigits(16, 8);
            break;
        case u'\\':
        case u'\'':
        case u'"':
        case u'?':
            value = c.unicode();
            break;
        default:
            word.append(u'\\', start);
            value = c.unicode();
        }
    }
    if (value > QChar::LastValidCodePoint)
        value = QChar::ReplacementCharacter;
    // Browsers write a pair as its two halves.
    if (!QChar::requiresSurrogates(value)) {
        word.append(QChar(static_cast<char16_t>(value)), start);
        return;
    }
    word.append(QChar(QChar::highSurrogate(value)), start);
    word.append(QChar(QChar::lowSurrogate(value)), start);
}

bool ShellReader::readAnsiQuoted(PlacedText &word)
{
    const qsizetype start = m_at;
    m_at += 2;
    // \x writes bytes, which only together are a character.
    while (!atEnd() && peek() != u'\'') {
        if (peek() == u'\\' && peek(1) == u'x' && QString(peek(2)).toUInt(nullptr, 16) >= 8) {
            const qsizetype place = m_at;
            QByteArray bytes;
            while (peek() == u'\\' && peek(1) == u'x') {
                m_at += 2;
                bytes += static_cast<char>(readDigits(16, 2));
            }
            for (const QChar unit : PushRadar::textOfUtf8(bytes))
                word.append(unit, place);
        } else if (peek() == u'\\') {
            readAnsiEscape(word);
        } else {
            word.append(peek(), m_at);
            ++m_at;
        }
    }
    return closesSingleQuote(start);
}

bool ShellReader::readDollar(PlacedText &word)
{
    const qsizetype start = m_at;
    if (peek(1) == u'(')
        return fail(start, ShellText::tr("The output of another command isn't known here."));
    const bool braced = peek(1) == u'{';
    qsizetype end = m_at + (braced ? 2 : 1);
    while (end < m_text.size() && isAsciiName(QStringView(u'_' + QString(m_text.at(end)))))
        ++end;
    const QString name = m_text.sliced(m_at + (braced ? 2 : 1), end - m_at - (braced ? 2 : 1));
    if (name.isEmpty()) {
        word.append(u'$', start);
        ++m_at;
        return true;
    }
    word.append(VariableMark, start);
    for (const QChar c : name)
        word.append(c, start);
    m_at = end;
    if (braced) {
        while (!atEnd() && peek() != u'}' && peek() != u'\n')
            ++m_at;
        if (peek() != u'}')
            return fail(start, ShellText::tr("The brace that opens here is never closed."));
        ++m_at;
    }
    return true;
}

bool ShellReader::readWord(PlacedText &word)
{
    while (!atEnd() && !isBlank(peek()) && peek() != u'\n'
           && !QStringView(u";|&<>").contains(peek())) {
        if (continuationLength() > 0)
            break;
        bool read = true;
        if (peek() == u'\'') {
            read = readSingleQuoted(word);
        } else if (peek() == u'"') {
            read = readDoubleQuoted(word);
        } else if (peek() == u'$' && peek(1) == u'\'') {
            read = readAnsiQuoted(word);
        } else if (peek() == u'$') {
            read = readDollar(word);
        } else if (peek() == u'`') {
            read = fail(m_at, ShellText::tr("The output of another command isn't known here."));
        } else if (peek() == u'^' && (peek(1) == u'"' || peek(1) == u'\n' || peek(1) == u'\r')) {
            read = fail(m_at,
                        ShellText::tr("This is a command for Windows' command prompt; copy it as "
                                      "cURL for bash."));
        } else {
            if (peek() == u'\\' && m_at + 1 < m_text.size())
                ++m_at;
            word.append(peek(), m_at);
            ++m_at;
        }
        if (!read)
            return false;
    }
    word.end = m_at;
    return true;
}

bool ShellReader::readHereDocument(ShellCommand &command)
{
    if (m_delimiter.text.isEmpty())
        return true;
    if (peek() == u'\n')
        ++m_at;
    PlacedText input;
    while (!atEnd()) {
        qsizetype lineEnd = m_text.indexOf(u'\n', m_at);
        if (lineEnd < 0)
            lineEnd = m_text.size();
        QStringView line = QStringView(m_text).sliced(m_at, lineEnd - m_at);
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (line == m_delimiter.text) {
            m_at = lineEnd;
            input.end = m_at;
            command.input = input;
            return true;
        }
        for (; m_at < lineEnd; ++m_at)
            input.append(m_text.at(m_at), m_at);
        if (m_at < m_text.size())
            input.append(u'\n', m_at++);
    }
    return fail(m_delimiter.placeOf(0),
                ShellText::tr("The line that ends this here-document is missing."));
}

PasteResult<ShellCommand> ShellReader::read()
{
    ShellCommand command;
    while (skipToWord()) {
        if (peek() == u'<' && peek(1) == u'<') {
            m_at += 2;
            while (isBlank(peek()) || peek() == u'-')
                ++m_at;
            if (!readWord(m_delimiter))
                return m_fault;
            continue;
        }
        if (peek() == u'<' || peek() == u'>') {
            const bool reads = peek() == u'<';
            if (reads) {
                fail(m_at, ShellText::tr("RadarDesk doesn't read the files that a command names."));
                return m_fault;
            }
            break; // the target of the output doesn't matter
        }
        PlacedText word;
        if (!readWord(word))
            return m_fault;
        const bool isDescriptor = peek() == u'>' && (word.text == u"1" || word.text == u"2");
        if (!isDescriptor)
            command.words.append(word);
    }
    if (!readHereDocument(command))
        return m_fault;
    return command;
}

} // namespace

PasteResult<ShellCommand> readShellCommand(const QString &text, qsizetype begin)
{
    return ShellReader(text, begin).read();
}

} // namespace RadarDesk::workbench
