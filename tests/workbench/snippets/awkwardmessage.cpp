// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "awkwardmessage.h"

#include <QHash>

using PushRadar::ApiVersion;
using PushRadar::DataItems;
using PushRadar::JsonMember;
using PushRadar::JsonValue;
using PushRadar::Message;

namespace RadarDesk {

namespace {

/// Each of these stands as a key and as a value.
QList<QByteArray> awkwardStrings()
{
    return {
        R"("message")",
        R"("It's me!")",
        R"("odd key")",
        R"("\"double\" and 'single'")",
        R"("back\\slash \\n")",
        R"("ends in a backslash\\")",
        R"("new\nline\r\nand tab\t")",
        R"("nul\u0000inside")",
        R"("\u0001\u001b[31m\u007f")",
        "\"del \x7f raw\"",
        R"("half \ud83c")",
        R"("\udf89 half")",
        R"("\ud83c\udf89 as escapes")",
        "\"caf\u00e9 \u4f60\u597d \U0001F389\"",
        "\"\U0001F468\u200D\U0001F469\u200D\U0001F467 family\"",
        "\"separators \u2028 \u2029 \u0085 \u00a0\"",
        "\"\u202Eright to left\"",
        R"("$HOME ${HOME} $(id) $x")",
        R"("#{1 + 1} #$0 #@a")",
        R"("%s %d %% %(name)s")",
        R"("`id` {{braces}} {0} {$x}")",
        R"("</script><!-- <script> ]]>")",
        R"("a=b&c+d%20;e")",
        R"("@file")",
        R"x("\u0001 #{1 + 1} #$0 $HOME ${x} {$y} `id` %s \" ' \\ all")x",
        R"x("!history ~ * ? [a] | > < ( )")x",
        R"x("R\"( )\" \"\"\" '''")x",
        R"("??/ trigraph")",
        R"("\/ \b \f")",
        "\"\ufb01 ligature\"",
        "\"\u1E9B\u0323\"",
        "\"e\u0301\"",
        R"("\u001cseparated\u001f")",
    };
}

/// Names of parameters, words of a language, and what a language does something of its own with.
QList<QByteArray> awkwardNames()
{
    return {"class",   "from",       "self",   "channel",   "channel_name", "data",      "key",
            "value",   "None",       "true",   "null",      "nil",          "end",       "if",
            "def",     "new",        "object", "function",  "__proto__",    "__debug__", "async",
            "toJSON0", "to_json",    "0",      "1",         "-1",           "08",        "print",
            "default", "Dictionary", "_",      "__class__", "toString"};
}

QList<QByteArray> awkwardValues()
{
    return {
        "true",
        "false",
        "null",
        "{}",
        "[]",
        R"("")",
        "0",
        "-0",
        "1",
        "-1",
        "1.0",
        "1.10",
        "0.5",
        "-2.25",
        "0.1",
        "1e2",
        "1E-7",
        "0.00001",
        "123456789012345.5",
        "9007199254740993",
        "12345678901234567890",
        "9223372036854775807",
        "-9223372036854775808",
        "9223372036854775808",
        "3.141592653589793238462643383279",
        "123456789012345678901234567890",
        "1e400",
        "-15e399",
        "1e-400",
        R"({"a":[1,2.5,null,true,{"b":"c"}],"":"empty key","class":{"from":[[],{},[[]]]}})",
        R"({"0":"zero","1":"one"})",
        R"({"1":"one","0":"zero"})",
        R"({"b":1,"1":2})",
        R"([{"0":0},["0"],{"":{}}])",
        R"({"\u0000nul first":1,"\u0000":2,"x":3})",
        R"({"twice":1,"other":2,"twice":3})",
        R"({"\ud83c":"half a key"})",
        R"({"__proto__":{"x":1},"constructor":2,"__proto":3})",
        "{ \"white\" :\t[ 1 ,\n2 ] ,\r\n\"space\": null }",
        QByteArray(120, '[') + "1" + QByteArray(120, ']'),
        '"' + QByteArray(2000, 'x') + '"',
    };
}

QString describe(const JsonValue &sent, const JsonValue &arrived)
{
    return QString::fromUtf8(sent.toJson().left(80)) + QStringLiteral(" arrived as ")
        + QString::fromUtf8(arrived.toJson().left(80));
}

} // namespace

Message messageOf(QStringView channel, const QByteArray &data, ApiVersion version,
                  const PushRadar::Targeting &targeting)
{
    return Message::make(channel, DataItems::fromObject(JsonValue::fromJson(data).value()), version,
                         targeting)
        .value();
}

Message awkwardMessage(ApiVersion version)
{
    DataItems items;
    const auto strings = awkwardStrings();
    for (qsizetype i = 0; i < strings.size(); ++i) {
        const JsonValue value = JsonValue::fromJson(strings.at(i)).value();
        const JsonValue next = JsonValue::fromJson(strings.at((i + 1) % strings.size())).value();
        // Some languages write an object with half a pair in a key by other means than literals,
        // and there is much here that should be written by those.
        const bool asKey = version == ApiVersion::V2 || value.toString().isValidUtf16();
        items.add(asKey ? value.toString() : QString::number(i), next);
    }
    const auto names = awkwardNames();
    for (const QByteArray &name : names)
        items.add(QString::fromLatin1(name), JsonValue(QString::fromLatin1(name)));
    const auto values = awkwardValues();
    for (qsizetype i = 0; i < values.size(); ++i)
        items.add(QStringLiteral("v%1").arg(i), JsonValue::fromJson(values.at(i)).value());
    return Message::make(version == ApiVersion::V2 ? u"it's-\"a\"-$channel-</script>-\u00e9-\\-`x`"
                                                   : u"a-B_9=@,.;",
                         items, version)
        .value();
}

Message halfKeysMessage()
{
    return messageOf(u"news", R"({"a \udf89":{"\ud83c":1.10},"b":"\ud83c","x\u2028y":[]})",
                     ApiVersion::V3);
}

Message targetedMessage()
{
    const auto targeting = PushRadar::Targeting::make(
        {.userIds = {QStringLiteral("it's 1"), QStringLiteral("2")},
         .actions = {QStringLiteral("\"quoted\" $x")},
         .notActions = {QStringLiteral("live-chat"), QStringLiteral("\u00e9\\")},
         .continents = {QStringLiteral("EU"), QStringLiteral("NA")},
         .countries = {QStringLiteral("US")},
         .ipAddresses = {QStringLiteral("192.0.2.1"), QStringLiteral("2001:db8::1")},
         .browsers = {QStringLiteral("firefox")}});
    return messageOf(u"test-channel", R"({"message":"Hello World!"})", ApiVersion::V2,
                     targeting.value());
}

bool hasSameContent(const JsonValue &sent, const JsonValue &arrived)
{
    if (sent.type() == JsonValue::Type::String && arrived.type() == sent.type())
        return sent.toString() == arrived.toString();
    return sent == arrived;
}

QString difference(const JsonValue &sent, const JsonValue &arrived, const SameLeaf &sameLeaf)
{
    switch (sent.type()) {
    case JsonValue::Type::Array: {
        const auto before = sent.elements();
        const auto after = arrived.elements();
        if (arrived.type() != sent.type() || before.size() != after.size())
            return describe(sent, arrived);
        for (qsizetype i = 0; i < before.size(); ++i) {
            if (const QString inside = difference(before.at(i), after.at(i), sameLeaf);
                !inside.isEmpty())
                return QStringLiteral("[%1] ").arg(i) + inside;
        }
        return {};
    }
    case JsonValue::Type::Object: {
        if (arrived.type() != sent.type())
            return describe(sent, arrived);
        // Of a repeated key, every parser takes the last.
        QHash<QString, JsonValue> before;
        QHash<QString, JsonValue> after;
        const auto sentMembers = sent.members();
        for (const JsonMember &member : sentMembers)
            before.insert(member.key, member.value);
        const auto arrivedMembers = arrived.members();
        for (const JsonMember &member : arrivedMembers)
            after.insert(member.key, member.value);
        for (auto member = before.cbegin(); member != before.cend(); ++member) {
            if (!after.contains(member.key()))
                return QStringLiteral("no “%1”").arg(member.key());
            const QString inside = difference(member.value(), after.value(member.key()), sameLeaf);
            if (!inside.isEmpty())
                return QStringLiteral("“%1”: ").arg(member.key()) + inside;
        }
        return before.size() == after.size() ? QString() : QStringLiteral("more keys");
    }
    case JsonValue::Type::String:
    case JsonValue::Type::Number:
    case JsonValue::Type::Bool:
    case JsonValue::Type::Null:
        break;
    }
    return sameLeaf(sent, arrived) ? QString() : describe(sent, arrived);
}

} // namespace RadarDesk
