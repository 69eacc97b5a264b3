// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/snippets/pythonreader.h>

#include <workbench/snippets/numberfate.h>
#include <workbench/snippets/pythonnumber.h>

#include <QCoreApplication>
#include <QHash>

namespace RadarDesk::workbench {

using Kind = PythonToken::Kind;
using PushRadar::JsonMember;
using PushRadar::JsonValue;

namespace {

struct PythonReaderText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::PastedBroadcast)
};

constexpr int DeepestLiteral = 200; // as in Python itself

std::optional<JsonValue> fromText(const QByteArray &json)
{
    const auto value = JsonValue::fromJson(json);
    return value ? std::optional(*value) : std::nullopt;
}

/// The members of a dict in their order; of a repeated key the last value counts.
class DictMembers
{
public:
    void set(const QString &key, const JsonValue &value)
    {
        if (const auto place = m_places.constFind(key); place != m_places.constEnd()) {
            m_members[*place].value = value;
            return;
        }
        m_places.insert(key, m_members.size());
        m_members.append({key, value});
    }
    [[nodiscard]] QByteArray toJson() const
    {
        QByteArray json = "{";
        for (const JsonMember &member : m_members) {
            if (json.size() > 1)
                json += ',';
            json += PushRadar::toJsonString(member.key) + ':' + member.value.toJson();
        }
        return json + '}';
    }

private:
    QList<JsonMember> m_members;
    QHash<QString, qsizetype> m_places;
};

} // namespace

std::nullopt_t PythonReader::fail(const PythonToken &token, const QString &message)
{
    m_fault = pasteFaultAt(m_text, token.offset, message);
    return std::nullopt;
}

std::nullopt_t PythonReader::failUnfinished(QStringView close)
{
    return fail(peek(),
                PythonReaderText::tr("A comma or the closing “%1” is expected here.").arg(close));
}

bool PythonReader::take(QStringView operatorText)
{
    if (!peek().isOperator(operatorText))
        return false;
    ++m_at;
    return true;
}

std::optional<JsonValue> PythonReader::value()
{
    if (m_depth >= DeepestLiteral)
        return fail(peek(), PythonReaderText::tr("Values are nested too deeply here."));
    ++m_depth;
    std::optional<JsonValue> result;
    if (peek().kind == Kind::Text)
        result = texts();
    else if (peek().kind == Kind::Number)
        result = number(false);
    else if (peek().kind == Kind::Name)
        result = word();
    else if (take(u"["))
        result = list(u"]");
    else if (take(u"("))
        result = list(u")");
    else if (take(u"{"))
        result = dict();
    else if ((peek().isOperator(u"-") || peek().isOperator(u"+")) && peek(1).kind == Kind::Number)
        result = number(m_tokens.at(m_at++).text == u"-");
    else
        fail(peek(),
             PythonReaderText::tr("A value is expected here: a string in quotes, a number, True, "
                                  "False, None, a list or a dict."));
    --m_depth;
    return result;
}

std::optional<JsonValue> PythonReader::texts()
{
    QString text;
    while (peek().kind == Kind::Text)
        text += m_tokens.at(m_at++).text;
    return JsonValue(text);
}

std::optional<JsonValue> PythonReader::number(bool negative)
{
    const PythonToken &first = peek();
    ++m_at;
    QByteArray json = jsonFromPythonNumber(first.text);
    // Powers of ten, by which whole numbers are written that no other number can hold.
    QByteArray power;
    if (take(u"**"))
        power = jsonFromPythonNumber(json == "10" ? m_tokens.at(m_at++).text : QString());
    else if (peek().isOperator(u"*") && peek(1).is(Kind::Number, u"10")
             && peek(2).isOperator(u"**")) {
        power = jsonFromPythonNumber(peek(3).text);
        m_at += 4;
        if (isWholeNumber(json) && !power.isEmpty())
            json += 'e' + power;
        power.clear();
    }
    if (!power.isEmpty())
        json = "1e" + power;
    // Whole numbers have one zero in Python.
    const QByteArray sign = negative && json != "0" ? "-" : "";
    if (auto value = fromText(sign + json))
        return value;
    return fail(first, PythonReaderText::tr("JSON can't represent this number."));
}

std::optional<JsonValue> PythonReader::word()
{
    const PythonToken &name = peek();
    if (name.text == u"json" && peek(1).isOperator(u".") && peek(2).is(Kind::Name, u"loads")
        && peek(3).isOperator(u"("))
        return fromJsonText();
    if (name.text == u"dict" && peek(1).isOperator(u"(")) {
        ++m_at;
        const auto arguments = this->arguments();
        if (!arguments)
            return std::nullopt;
        if (!arguments->positional.isEmpty())
            return fail(name, PythonReaderText::tr("dict() is read only with named values."));
        DictMembers members;
        for (const auto &each : arguments->named)
            members.set(each.name, each.value);
        return fromText(members.toJson());
    }
    ++m_at;
    if (name.text == u"True")
        return JsonValue(true);
    if (name.text == u"False")
        return JsonValue(false);
    if (name.text == u"None")
        return JsonValue();
    return fail(name,
                PythonReaderText::tr("The value of this name isn't known here. Use strings, "
                                     "numbers, True, False, None, lists or dicts."));
}

std::optional<JsonValue> PythonReader::fromJsonText()
{
    m_at += 4;
    const PythonToken &token = peek();
    const auto text = value();
    if (!text)
        return std::nullopt;
    if (!take(u")"))
        return failUnfinished(u")");
    if (text->type() == JsonValue::Type::String) {
        if (auto value = fromText(text->toString().toUtf8()))
            return value;
    }
    return fail(token, PythonReaderText::tr("This string isn't JSON."));
}

std::optional<JsonValue> PythonReader::list(QStringView close)
{
    QByteArray json = "[";
    std::optional<JsonValue> only;
    bool comma = false;
    while (!take(close)) {
        only = value();
        if (!only)
            return std::nullopt;
        json += (json.size() > 1 ? "," : "") + only->toJson();
        if (take(u","))
            comma = true;
        else if (!peek().isOperator(close))
            return failUnfinished(close);
    }
    // In parentheses, one value without a comma is that value, everything else a tuple.
    return only && !comma && close == u")" ? only : fromText(json + ']');
}

std::optional<JsonValue> PythonReader::dict()
{
    DictMembers members;
    while (!take(u"}")) {
        const PythonToken &first = peek();
        if (take(u"**")) {
            const auto inner = value();
            if (!inner)
                return std::nullopt;
            if (inner->type() != JsonValue::Type::Object)
                return fail(first, PythonReaderText::tr("A dict is expected after “**”."));
            const auto all = inner->members();
            for (const JsonMember &member : all)
                members.set(member.key, member.value);
        } else {
            if (first.kind != Kind::Text && !first.isOperator(u"("))
                return fail(first, PythonReaderText::tr("A key in quotes is expected here."));
            const auto key = value();
            if (!key)
                return std::nullopt;
            if (key->type() != JsonValue::Type::String)
                return fail(first, PythonReaderText::tr("A key in quotes is expected here."));
            if (!take(u":"))
                return fail(peek(), PythonReaderText::tr("A colon is expected after the key."));
            const auto value = this->value();
            if (!value)
                return std::nullopt;
            members.set(key->toString(), *value);
        }
        if (!take(u",") && !peek().isOperator(u"}"))
            return failUnfinished(u"}");
    }
    return fromText(members.toJson());
}

std::optional<PythonArguments> PythonReader::arguments()
{
    PythonArguments arguments;
    if (!take(u"("))
        return fail(peek(), PythonReaderText::tr("A parenthesis is expected here."));
    while (!take(u")")) {
        const PythonToken &first = peek();
        QString name;
        const bool unpacked = take(u"**");
        if (!unpacked && first.kind == Kind::Name && peek(1).isOperator(u"=")) {
            name = first.text;
            m_at += 2;
        }
        const auto value = this->value();
        if (!value)
            return std::nullopt;
        if (unpacked) {
            if (value->type() != JsonValue::Type::Object)
                return fail(first, PythonReaderText::tr("A dict is expected after “**”."));
            const auto members = value->members();
            for (const JsonMember &member : members)
                arguments.named.append({member.key, member.value, first.offset});
        } else if (name.isEmpty()) {
            arguments.positional.append({{}, *value, first.offset});
        } else {
            arguments.named.append({name, *value, first.offset});
        }
        if (!take(u",") && !peek().isOperator(u")"))
            return failUnfinished(u")");
    }
    return arguments;
}

} // namespace RadarDesk::workbench
