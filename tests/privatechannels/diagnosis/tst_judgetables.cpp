// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "judgetables.h"

#include <privatechannels/diagnosis/endpointapp.h>
#include <privatechannels/judges/channeljudge.h>
#include <privatechannels/judges/corsjudge.h>
#include <privatechannels/judges/tokenanswer.h>
#include <privatechannels/judges/tokenjudge.h>

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::privatechannels;
using PushRadar::ApiVersion;

/// Each branch of what is judged from a text or an answer alone.
class JudgeTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesAChannel_data();
    void judgesAChannel();
    void tellsHowNamesDiffer_data();
    void tellsHowNamesDiffer();
    void readsAnAnswer_data();
    void readsAnAnswer();
};

void JudgeTablesTest::judgesAChannel_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ApiVersion>("version");
    addVerdict();
    const auto row = [](const char *title, const QString &name, ApiVersion version,
                        const QString &fault, const QString &says = {}) {
        QTest::newRow(title) << name << version << fault << says;
    };
    row("nothing", {}, V3, "ChannelEmpty");
    row("white space", " \t", V2, "ChannelEmpty");
    row("space before", " private-a", V3, "SpaceAround", "before the name: “␣private-a”");
    row("space after", "private-a\t", V2, "SpaceAround", "after the name: “private-a␣”");
    row("space around", " private-a ", V3, "SpaceAround", "before and after");
    row("look-alike", QStringLiteral("private-r\u043Eom"), V3, "LookAlike", "private-room");
    row("dash", QStringLiteral("private\u2014room"), V3, "LookAlike", "Character 8 is U+2014");
    row("first of two", QStringLiteral("privat\u0435-r\u043Eom"), V3, "LookAlike",
        "Character 7 is U+0435");
    for (const char16_t letter : {u'\u200B', u'\u200C', u'\u200D', u'\u2060', u'\uFEFF', u'\u00AD'})
        QTest::addRow("invisible %x", static_cast<unsigned>(letter))
            << (QStringLiteral("private-a") + QChar(letter) + u'b') << V2 << "LookAlike"
            << "invisible";
    row("another script", QStringLiteral("private-\u4E2D"), V2, AllRight);
    row("underscore", "private_a", V3, "PrefixMisspelt", "private-a");
    row("two letters wrong", "preesnce-a", V3, "PrefixMisspelt", "presence-a");
    row("two signs", "private--a", V3, AllRight);
    row("three letters wrong", "primary-a", V3, "NotPrivate");
    row("capital after it", "presenceRoom", V3, "PrefixMisspelt", "presence-Room");
    row("digit after it", "private1", V3, "PrefixMisspelt", "private-1");
    row("small letter after it", "privateroom", V3, "NotPrivate");
    row("only the word", "presence", V3, "NotPrivate");
    row("public", "news", V2, "NotPrivate", "news");
    row("public and malformed", "news!", V3, "NameMalformed", "character 5");
    row("space inside", "my news", V2, "NameMalformed", "character 3");
    row("malformed", "private-a!", V3, "NameMalformed", "character 10");
    row("only v3 minds", "private-a!", V2, AllRight);
    row("malformed in v2", "private-a b", V2, "NameMalformed", "character 10");
    row("prefix twice", "private-private-a", V3, "PrefixTwice", "“private-a”");
    row("both prefixes", "presence-private-a", V2, "PrefixTwice", "“private-a”");
    row("private", "private-a", V3, AllRight);
    row("presence", "presence-a=@,.;_", V3, AllRight);
}

void JudgeTablesTest::judgesAChannel()
{
    QFETCH(const QString, name);
    QFETCH(const ApiVersion, version);
    checkVerdict(judgeChannel(name, version));
}

void JudgeTablesTest::tellsHowNamesDiffer_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *title, const QString &name, const QString &says) {
        QTest::newRow(title) << name << says;
    };
    row("same", "private-a@o", {});
    row("white space", " private-a@o\n", "white space");
    row("case", "Private-A@o", "upper and lower case");
    row("no prefix", "a@o", "prefix is missing");
    row("prefix twice", "private-private-a@o", "prefix is duplicated");
    row("another prefix more", "presence-private-a@o", "prefix is duplicated");
    row("encoded", "private-a%40o", "percent-encoded");
    row("encoded more than it has to be", "private%2da@o", "percent-encoded");
    row("other prefix", "presence-a@o", "different prefixes");
    row("look-alike", QStringLiteral("private-a@\u043E"), "look-alike character");
    row("other", "private-b", {});
}

void JudgeTablesTest::tellsHowNamesDiffer()
{
    QFETCH(const QString, name);
    QFETCH(const QString, says);
    const QString how = nameDifference(name, "private-a@o");
    QCOMPARE(how.isEmpty(), says.isEmpty());
    QVERIFY2(how.contains(says), qPrintable(how));
}

void JudgeTablesTest::readsAnAnswer_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ApiVersion>("version");
    addVerdict();
    const auto v3 = [](const char *body, const QString &fault, const QString &says = {}) {
        QTest::newRow(*body != 0 ? body : "nothing") << QByteArray(body) << V3 << fault << says;
    };
    const auto v2 = [](const char *body, const QString &fault, const QString &says = {}) {
        QTest::addRow("v2: %s", body) << QByteArray(body) << V2 << fault << says;
    };
    v3("", "EmptyAnswer", "200");
    v3(" \n", "EmptyAnswer");
    v3("\xEF\xBB\xBF", "EmptyAnswer");
    v3("\xEF\xBB\xBF{\"token\":\"a\"}", AllRight, "a");
    v3(R"({"token":"a"})", AllRight, "a");
    v3(R"({"token":null,"token":"b"})", AllRight, "b");
    v2(R"({"authToken":" a "})", AllRight, " a ");
    v3(R"("{\"token\":\"a\"}")", "JsonInString", "a JSON string that contains the JSON");
    v3("null", "TokenMissing", "returns nothing");
    v3(" null\n", "TokenMissing", "returns nothing");
    v3("[null]", "TokenMissing", "only null");
    v3("[null, [null],\n null]", "TokenMissing", "only null");
    v3("[]", "TokenMissing", "without square brackets");
    v3("[nullify]", "NotJson");
    v3(R"([null, "a"])", "TokenMissing", "without square brackets");
    QTest::newRow("null bytes") << QByteArray(300, '\0') << V3 << "NotJson"
                                << "null bytes";
    v3(R"("a")", "TokenMissing");
    v3(R"([{"token":"a"}])", "TokenMissing");
    v3("17", "TokenMissing", "“17”");
    v3("{}", "TokenMissing", "“{}”");
    v3("<p>", "HtmlPage");
    v3(" <!doctype html>", "HtmlPage");
    v3(R"(<b>Notice</b> {"token":"a"})", "TextBeforeJson", "<b>Notice</b>");
    v3("Notice {}", "NotJson");
    v3("Welcome", "NotJson", "Welcome");
    v3(R"({"token" 1})", "NotJson");
    v3(R"({"token":"a)", "JsonCutShort", "11");
    v3("[1,", "JsonCutShort");
    v3("\"a", "NotJson");
    v3(R"({"token":null})", "TokenNull");
    v3(R"({"token":1.50})", "TokenNumber", "1.50");
    v3(R"({"token":true})", "TokenNoText", "true");
    v3(R"({"token":[]})", "TokenNoText", "an array");
    v3(R"({"token":{}})", "TokenNoText", "an object");
    v3(R"({"token":""})", "TokenEmpty");
    v3(R"({"token":" "})", "TokenEmpty");
    for (const char *nothing : {"undefined", "null", "None", "nil", "NaN"})
        QTest::newRow(nothing) << (QByteArray(R"({"token":" )") + nothing + "\"}") << V3
                               << "TokenUndefined" << nothing;
    v3(R"({"token":"nullify"})", AllRight, "nullify");
    v3(R"({"token":"[object Promise]"})", "TokenObjectText", "[object Promise]");
    v3(R"({"token":"<coroutine object f>"})", "TokenObjectText", "<coroutine");
    v3(R"({"a":1,"data":{"token":"a"}})", "TokenNested", "data");
    v3(R"({"data":"{\"token\":\"a\"}"})", "JsonInString", "“data”");
    v3(R"({"statusCode":200,"headers":{},"body":"{\"token\":\"a\"}"})", "JsonInString", "“body”");
    v3(R"({"d":"{\"token\":\"a\"}"})", "JsonInString", "“d”");
    v3(R"({"authToken":"a"})", "OtherDialect", "authToken");
    v2(R"({"token":"a"})", "OtherDialect", "v2");
    v3(R"({"Token":"a"})", "OtherDialect", "Token");
    v3(R"({"authToken":1})", "TokenMissing");
    v3(R"({"error":"Sign in"})", "ErrorInside", "Sign in");
    v3(R"({"Errors":"E1"})", "ErrorInside", "E1");
    v3(R"({"exception":"E2"})", "ErrorInside", "E2");
    v3(R"({"error":null})", "TokenMissing");
    v3(R"({"error":false})", "TokenMissing");
    for (const char *flag : {"ok", "success", "authorized", "Allowed"}) {
        QTest::addRow("%s false", flag)
            << (QByteArray("{\"") + flag + "\":false}") << V3 << "ErrorInside" << flag;
        QTest::addRow("%s true", flag)
            << (QByteArray("{\"") + flag + "\":true}") << V3 << "TokenMissing" << flag;
    }
    for (const char *status : {"error", "fail", "Failed", "forbidden", "unauthorized"})
        QTest::addRow("status %s", status)
            << (QByteArray(R"({"status":")") + status + "\"}") << V3 << "ErrorInside" << status;
    v3(R"({"status":"ok"})", "TokenMissing");
    v3(R"({"status":403})", "TokenMissing");
}

void JudgeTablesTest::readsAnAnswer()
{
    QFETCH(const QByteArray, body);
    QFETCH(const ApiVersion, version);
    PushRadar::Exchange answer;
    answer.status = 200;
    answer.responseBody = body;
    const auto token = readTokenAnswer(answer, version);
    if (token) {
        QTEST(QString(AllRight), "fault");
        QTEST(*token, "says");
    } else {
        checkVerdict(token.error());
    }
}

int tst_judgetables(int argc, char *argv[])
{
    JudgeTablesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_judgetables.moc"
