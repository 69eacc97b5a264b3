// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#include <pushradar/jsonscanner.h>

#include <pushradar/utf8text.h>

#include <QCoreApplication>
#include <QVarLengthArray>

namespace PushRadar {

namespace {

struct JsonText
{
    Q_DECLARE_TR_FUNCTIONS(PushRadar::Json)
};

constexpr qsizetype DeepestNesting = 512;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

QString nameOf(char c)
{
    return JsonText::tr("“%1”").arg(QLatin1Char(c));
}

} // namespace

bool JsonScanner::fail(const QString &message)
{
    m_fault = jsonFaultAt(m_text, m_at, message);
    return false;
}

void JsonScanner::skipSpace()
{
    while (!atEnd() && (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r'))
        advance();
}

QByteArrayView JsonScanner::takeToken()
{
    skipSpace();
    const qsizetype start = m_at;
    if (peek() == '"') {
        if (!skipString())
            return {};
    } else if (!atEnd()) {
        advance();
    }
    return m_text.sliced(start, m_at - start);
}

std::optional<JsonValue::Type> JsonScanner::skipValue()
{
    // The closing brackets still owed, innermost last: no recursion, so that hostile text can't
    // exhaust the stack.
    QVarLengthArray<char, 32> open;
    std::optional<JsonValue::Type> outermost;

    const auto skipKey = [this] {
        skipSpace();
        if (peek() != '"')
            return fail(atEnd() ? JsonText::tr("The object isn't closed.")
                                : JsonText::tr("A key in double quotes is expected here."));
        if (!skipString())
            return false;
        skipSpace();
        if (peek() != ':')
            return fail(JsonText::tr("A colon is expected after the key."));
        advance();
        return true;
    };

    while (true) {
        skipSpace();
        JsonValue::Type type = JsonValue::Type::Null;
        bool opened = false;
        if (peek() == '{' || peek() == '[') {
            const bool object = peek() == '{';
            type = object ? JsonValue::Type::Object : JsonValue::Type::Array;
            if (open.size() == DeepestNesting) {
                fail(JsonText::tr("Values are nested more than %1 levels deep.")
                         .arg(DeepestNesting));
                return std::nullopt;
            }
            advance();
            skipSpace();
            const char closing = object ? '}' : ']';
            if (peek() == closing) {
                advance();
            } else {
                open.append(closing);
                opened = true;
                if (object && !skipKey())
                    return std::nullopt;
            }
        } else if (!skipScalar(type)) {
            return std::nullopt;
        }
        if (!outermost)
            outermost = type;
        if (opened)
            continue;

        // A value has ended: close what ends with it, until another value is due.
        while (!open.isEmpty()) {
            skipSpace();
            if (peek() == open.last()) {
                advance();
                open.removeLast();
                continue;
            }
            if (peek() != ',') {
                fail(atEnd() ? JsonText::tr("The closing %1 is missing.").arg(nameOf(open.last()))
                             : JsonText::tr("A comma or the closing %1 is expected here.")
                                   .arg(nameOf(open.last())));
                return std::nullopt;
            }
            advance();
            if (open.last() == '}' && !skipKey())
                return std::nullopt;
            break;
        }
        if (open.isEmpty())
            return outermost;
    }
}

bool JsonScanner::skipScalar(JsonValue::Type &type)
{
    switch (peek()) {
    case '"':
        type = JsonValue::Type::String;
        return skipString();
    case 't':
        type = JsonValue::Type::Bool;
        return skipWord("true");
    case 'f':
        type = JsonValue::Type::Bool;
        return skipWord("false");
    case 'n':
        type = JsonValue::Type::Null;
        return skipWord("null");
    default:
        type = JsonValue::Type::Number;
        if (peek() == '-' || isDigit(peek()))
            return skipNumber();
        if (atEnd())
            return fail(JsonText::tr("A value is missing at the end."));
        if (peek() == '\'')
            return fail(JsonText::tr("JSON strings need double quotes, not single quotes."));
        return fail(JsonText::tr("A value is expected here: a string in double quotes, a number, "
                                 "true, false, null, an object or an array."));
    }
}

bool JsonScanner::skipWord(QByteArrayView word)
{
    if (!m_text.sliced(m_at).startsWith(word))
        return fail(JsonText::tr("This word isn't JSON; only true, false and null are."));
    m_at += word.size();
    return true;
}

bool JsonScanner::skipDigits()
{
    if (!isDigit(peek()))
        return fail(JsonText::tr("A digit is expected here."));
    while (isDigit(peek()))
        advance();
    return true;
}

bool JsonScanner::skipNumber()
{
    if (peek() == '-')
        advance();
    if (peek() == '0') {
        advance();
        if (isDigit(peek()))
            return fail(JsonText::tr("A number can't start with a zero followed by digits."));
    } else if (!skipDigits()) {
        return false;
    }
    if (peek() == '.') {
        advance();
        if (!skipDigits())
            return false;
    }
    if (peek() == 'e' || peek() == 'E') {
        advance();
        if (peek() == '+' || peek() == '-')
            advance();
        if (!skipDigits())
            return false;
    }
    return true;
}

bool JsonScanner::skipString()
{
    advance();
    while (!atEnd()) {
        const char c = peek();
        if (c == '"') {
            advance();
            return true;
        }
        if (c == '\\') {
            if (!skipEscape())
                return false;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            return fail(
                c == '\n' ? JsonText::tr("A string can't contain a line break. Write \\n instead.")
                          : JsonText::tr("A control character in a string must be escaped."));
        } else {
            advance();
        }
    }
    return fail(JsonText::tr("The closing double quote is missing."));
}

bool JsonScanner::skipEscape()
{
    const qsizetype start = m_at;
    advance();
    const char c = peek();
    if (c == 'u') {
        advance();
        for (int i = 0; i < 4; ++i, advance()) {
            if (!isHexDigit(peek()))
                return fail(JsonText::tr("Four hexadecimal digits are expected after \\u."));
        }
        return true;
    }
    if (!atEnd() && QByteArrayView("\"\\/bfnrt").contains(c)) {
        advance();
        return true;
    }
    m_at = start;
    return fail(JsonText::tr("This escape is unknown; a backslash itself is written \\\\."));
}

QString decodeJsonString(QByteArrayView json)
{
    const QByteArrayView body = json.sliced(1, json.size() - 2);
    if (!body.contains('\\'))
        return textOfUtf8(body);

    QString text;
    text.reserve(body.size());
    qsizetype plain = 0;
    for (qsizetype i = 0; i < body.size();) {
        if (body[i] != '\\') {
            ++i;
            continue;
        }
        text += textOfUtf8(body.sliced(plain, i - plain));
        const char c = body[i + 1];
        i += 2;
        switch (c) {
        case 'u':
            text += QChar(body.sliced(i, 4).toByteArray().toUShort(nullptr, 16));
            i += 4;
            break;
        case 'b':
            text += u'\b';
            break;
        case 'f':
            text += u'\f';
            break;
        case 'n':
            text += u'\n';
            break;
        case 'r':
            text += u'\r';
            break;
        case 't':
            text += u'\t';
            break;
        default:
            text += QLatin1Char(c);
        }
        plain = i;
    }
    return text + textOfUtf8(body.sliced(plain));
}

} // namespace PushRadar
