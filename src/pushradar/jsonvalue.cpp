// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#include <pushradar/jsonvalue.h>

#include <pushradar/jsonscanner.h>

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace PushRadar {

namespace {

struct JsonValueText
{
    Q_DECLARE_TR_FUNCTIONS(PushRadar::Json)
};

} // namespace

JsonValue::JsonValue()
    : JsonValue(Type::Null, QByteArrayLiteral("null"))
{
}

JsonValue::JsonValue(const QString &text)
    : JsonValue(QStringView(text))
{
}

JsonValue::JsonValue(QStringView text)
    : JsonValue(Type::String, toJsonString(text))
{
}

JsonValue::JsonValue(const char *utf8)
    : JsonValue(QString::fromUtf8(utf8))
{
}

JsonValue::JsonValue(double value)
    : JsonValue()
{
    if (!std::isfinite(value))
        return;
    m_type = Type::Number;
    m_json = QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
    if (!m_json.contains('.') && !m_json.contains('e'))
        m_json += ".0";
}

Result<JsonValue, JsonFault> JsonValue::fromJson(QByteArrayView utf8)
{
    if (!utf8.isValidUtf8())
        return JsonFault{JsonValueText::tr("The text isn't valid UTF-8.")};

    JsonScanner scanner(utf8);
    scanner.skipSpace();
    const qsizetype start = scanner.position();
    const auto type = scanner.skipValue();
    if (!type)
        return scanner.fault();
    const qsizetype end = scanner.position();
    scanner.skipSpace();
    if (!scanner.atEnd()) {
        scanner.fail(JsonValueText::tr("The value is complete; nothing may follow it."));
        return scanner.fault();
    }
    return JsonValue(*type, utf8.sliced(start, end - start).toByteArray());
}

QByteArray JsonValue::toIndentedJson(int spaces) const
{
    QByteArray out;
    int depth = 0;
    const auto newLine = [&] {
        out += '\n';
        out += QByteArray(static_cast<qsizetype>(depth) * spaces, ' ');
    };

    JsonScanner scanner(m_json);
    for (QByteArrayView token = scanner.takeToken(); !token.isEmpty();
         token = scanner.takeToken()) {
        const char c = token.front();
        if (c == '{' || c == '[') {
            out += c;
            scanner.skipSpace();
            if (scanner.peek() == '}' || scanner.peek() == ']') {
                out += scanner.takeToken();
            } else {
                ++depth;
                newLine();
            }
        } else if (c == '}' || c == ']') {
            --depth;
            newLine();
            out += c;
        } else if (c == ',') {
            out += c;
            newLine();
        } else if (c == ':') {
            out += ": ";
        } else {
            out += token;
        }
    }
    return out;
}

QByteArray JsonValue::toMinifiedJson() const
{
    QByteArray out;
    JsonScanner scanner(m_json);
    for (QByteArrayView token = scanner.takeToken(); !token.isEmpty(); token = scanner.takeToken())
        out += token;
    return out;
}

QString JsonValue::toString() const
{
    return m_type == Type::String ? decodeJsonString(m_json) : QString::fromUtf8(m_json);
}

QList<JsonMember> JsonValue::members() const
{
    QList<JsonMember> members;
    if (m_type != Type::Object)
        return members;

    const QByteArrayView text(m_json);
    JsonScanner scanner(text);
    scanner.advance();
    for (scanner.skipSpace(); scanner.peek() == '"'; scanner.skipSpace()) {
        const qsizetype keyStart = scanner.position();
        if (!scanner.skipString())
            break;
        const QString key = decodeJsonString(text.sliced(keyStart, scanner.position() - keyStart));
        scanner.skipSpace();
        scanner.advance(); // the colon
        scanner.skipSpace();
        const qsizetype start = scanner.position();
        const auto type = scanner.skipValue();
        if (!type)
            break;
        members.append(
            {key, JsonValue(*type, text.sliced(start, scanner.position() - start).toByteArray()),
             keyStart});
        scanner.skipSpace();
        scanner.advance(); // the comma, or the closing bracket
    }
    return members;
}

QList<JsonValue> JsonValue::elements() const
{
    QList<JsonValue> elements;
    if (m_type != Type::Array)
        return elements;

    JsonScanner scanner(m_json);
    scanner.eachElement([&elements](Type type, QByteArrayView json) {
        elements.append(JsonValue(type, json.toByteArray()));
        return true;
    });
    return elements;
}

JsonValue JsonValue::member(QStringView key) const
{
    JsonValue found;
    for (const JsonMember &member : members()) {
        if (member.key == key)
            found = member.value;
    }
    return found;
}

QByteArray toJsonString(QStringView text)
{
    QByteArray out;
    out.reserve(text.size() + 2);
    out += '"';
    const auto escape = [&out](char16_t unit) {
        out += "\\u";
        out += QByteArray::number(unit, 16).rightJustified(4, '0');
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const char16_t u = c.unicode();
        switch (u) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            const bool isPair =
                c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
            if (u < 0x20 || (c.isSurrogate() && !isPair)) {
                escape(u); // half a pair has no UTF-8
            } else if (u < 0x80) {
                out += static_cast<char>(u);
            } else if (isPair) {
                out += text.sliced(i, 2).toUtf8();
                ++i;
            } else {
                out += text.sliced(i, 1).toUtf8();
            }
        }
    }
    out += '"';
    return out;
}

JsonFault jsonFaultAt(QByteArrayView utf8, qsizetype offset, const QString &message)
{
    const QByteArrayView before = utf8.first(qMin(offset, utf8.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return {message, offset, static_cast<int>(before.count('\n')) + 1,
            static_cast<int>(QString::fromUtf8(before.sliced(lineStart)).size()) + 1};
}

} // namespace PushRadar
