// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pastedtexts.h"

#include "awkwardmessage.h"

#include <workbench/snippets/numberfate.h>
#include <workbench/snippets/pastedbroadcast.h>
#include <workbench/snippets/snippet.h>

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using PushRadar::ApiVersion;
using PushRadar::JsonValue;
using Version = std::optional<ApiVersion>;

class TestPastedBroadcast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsPasted_data();
    void readsWhatIsPasted();
    void readsTargeting_data();
    void readsTargeting();
    void readsPythonLiterals_data();
    void readsPythonLiterals();
    void takesWhatWasCopied_data();
    void takesWhatWasCopied();
};

namespace {

/// Numbers by their value, everything else by its content.
bool hasSameValue(const JsonValue &sent, const JsonValue &read)
{
    if (sent.type() == JsonValue::Type::Number && read.type() == sent.type())
        return DecimalNumber::fromJson(sent.toJson()) == DecimalNumber::fromJson(read.toJson());
    return hasSameContent(sent, read);
}

} // namespace

void TestPastedBroadcast::readsWhatIsPasted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<PasteKind>("kind");
    QTest::addColumn<Version>("version");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QByteArray>("data");

    const Version v2 = ApiVersion::V2;
    const Version v3 = ApiVersion::V3;
    const Version none;
    const QByteArray hello = R"({"message": "Hello World!"})";
    const QByteArray one = R"({"a":1})";
    const auto row = [](const char *name, const char *text, PasteKind kind, const Version &version,
                        const char *channel, const QByteArray &data) {
        QTest::newRow(name) << QString::fromUtf8(text) << kind << version
                            << QString::fromUtf8(channel) << data;
    };

    row("cURL of v2's documentation", CurlOfV2, PasteKind::Curl, v2, "test-channel", hello);
    row("cURL of v3's documentation", CurlOfV3, PasteKind::Curl, v3, "channel-1",
        R"({"message": "Hello world!"})");
    row("after a prompt", R"($ S=1 curl -d 'channel=c&data={"a":1}' http://x/v3/broadcasts)",
        PasteKind::Curl, v3, "c", one);
    row("v2 as a form",
        "curl https://api.pushradar.com/v2/broadcast --data "
        "'notification=%7B%22channel%22%3A%22c+d%22%2C%22data%22%3A%7B%22a%22%3A1%7D%7D"
        "&apiSecret=x'",
        PasteKind::Curl, v2, "c d", one);
    row("v3 as JSON",
        R"(curl --json '{"channel":"c","data":"{\"a\":1}"}' https://api.pushradar.com/v3/broadcasts)",
        PasteKind::Curl, v3, "c", one);
    row("browser's bash",
        "curl 'https://api.pushradar.com/v3/broadcasts' \\\r\n  -H 'accept: */*' \\\r\n"
        "  -H 'content-type: application/json' \\\r\n"
        R"(  --data-raw $'{"channel":"c","data":"{\\"a\\":\\"it\'s \\\\u0021 \u0021\xc3\xa9\\"}"}' \)"
        "\r\n  --compressed",
        PasteKind::Curl, v3, "c", "{\"a\":\"it's \\u0021 !\u00e9\"}");
    row("letters together",
        R"(curl -sSXPOST -d'channel=c' -ddata='{"a":1}' -o /dev/null x 2>/dev/null | jq .)",
        PasteKind::Curl, v3, "c", one);
    row("quotes in parts", R"(curl x -d "channel"=c -d data='{"a":'"1"}'')", PasteKind::Curl, v3,
        "c", one);
    row("double quotes", R"(curl x -d "channel=c&data={\"a\":\"\\\\ \$ \` \n\"}")", PasteKind::Curl,
        v3, "c", R"({"a":"\\ $ ` \n"})");
    row("url encoded", R"(curl x --data-urlencode channel=c --data-urlencode 'data={"a":"&%+ é"}')",
        PasteKind::Curl, v3, "c", "{\"a\":\"&%+ \u00e9\"}");
    row("from standard input",
        "curl x -H 'Content-Type: application/json' --data-binary @- <<'END' -s\n"
        "{\"channel\":\"c\",\n\"data\":{\"a\":1}}\nEND\n",
        PasteKind::Curl, v2, "c", one);
    row("secret in a variable",
        R"(curl x -u "$SECRET:" -d channel=c -d 'data={"a":1}' -H "Authorization: Bearer ${S}")",
        PasteKind::Curl, v3, "c", one);
    row("secret between the quotes",
        R"(curl x -d '{"apiSecret":"'"$SECRET"'","notification":{"channel":"c","data":{"a":1}}}')",
        PasteKind::Curl, v2, "c", one);

    row("data", " {\"a\": 1.10, \"b\":\n [] } ", PasteKind::Data, none, "",
        "{\"a\": 1.10, \"b\":\n [] }");
    row("data with a channel", R"({"channel":"x","data":"no JSON","more":1})", PasteKind::Data,
        none, "", R"({"channel":"x","data":"no JSON","more":1})");
    row("notification", R"({"channel":"c","data":{"a":1},"userIDs":[]})", PasteKind::Notification,
        v2, "c", one);
    row("request of v2", R"({"apiSecret":"x","notification":{"channel":"c","data":{"a":1}}})",
        PasteKind::Notification, v2, "c", one);
    row("request of v3", R"({"channel": "c", "data": "{\"a\":1}"})", PasteKind::Body, v3, "c", one);

    row("Python", R"(radar.broadcast("test-channel", message="Hello World!"))", PasteKind::Python,
        v2, "test-channel", R"({"message":"Hello World!"})");
    row("Python, item by item", R"(# ... radar = PushRadar(...)
radar.add_data_items(
    message="Hello World!",
    item_2="It's me!"
).broadcast("test-channel"))",
        PasteKind::Python, v2, "test-channel", R"({"message":"Hello World!","item_2":"It's me!"})");
    row("Python, whole program", R"(import json
from PushRadar import PushRadar

radar = PushRadar("your-secret-key")
radar.add_data_item("a", 1)  # first
radar.add_data_item(key='b', value=None)
result = radar.broadcast(
    'c', a=2, **{"odd key": [True, {'x': 1.50}]},
))",
        PasteKind::Python, v2, "c", R"({"a":2,"b":null,"odd key":[true,{"x":1.50}]})");
    row("Python v3", R"(pushradar.PushRadar('x').broadcast('channel-1', {'message': 'Hello'}))",
        PasteKind::Python, v3, "channel-1", R"({"message":"Hello"})");
    row("Python v3 by name", R"(radar.broadcast(channel_name='c', data={'a': 1}))",
        PasteKind::Python, v3, "c", one);

    row("rows", "a\t1\nb\ttext\t007\n", PasteKind::Rows, none, "", R"({"a":1,"b":"007"})");
}

void TestPastedBroadcast::readsWhatIsPasted()
{
    QFETCH(QString, text);
    const auto read = readPastedBroadcast(text);
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
    QTEST(read->kind, "kind");
    QTEST(read->version, "version");
    QTEST(read->channel, "channel");
    QTEST(read->data, "data");
}

void TestPastedBroadcast::readsTargeting_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("JSON")
        << R"({"channel":"c","data":{"a":1},"userIDs":["1",2],"notActions":["live-chat"],)"
           R"("continents":["EU"],"countries":["US"],"browsers":null})";
    QTest::newRow("Python") << R"(radar.target_users("1", 2).target_not_action("live-chat") \
    .target_europe().target_country('US').broadcast("c", a=1))";
}

void TestPastedBroadcast::readsTargeting()
{
    QFETCH(QString, text);
    const auto read = readPastedBroadcast(text);
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
    const PushRadar::TargetingLists lists{.userIds = {"1", "2"},
                                          .notActions = {"live-chat"},
                                          .continents = {"EU"},
                                          .countries = {"US"}};
    QCOMPARE(read->targeting, lists);
    QCOMPARE(draftFrom(read->targeting).targeting()->lists(), lists);
}

void TestPastedBroadcast::readsPythonLiterals_data()
{
    QTest::addColumn<QString>("json");
    QTest::newRow(R"("a" 'b' """c
d""")") << R"("abc\nd")";
    QTest::newRow(R"(r"\n" + "")") << QString();
    QTest::newRow(R"(r'\n\'')") << R"("\\n\\'")";
    QTest::newRow(R"(u"\x41\u00e9\U0001F389\101\0")") << "\"A\u00e9\U0001F389A\\u0000\"";
    QTest::newRow(R"("\ud83c")") << R"("\ud83c")";
    QTest::newRow(R"("\q \' \
x")") << R"("\\q ' x")";
    QTest::newRow(R"(f"plain")") << R"("plain")";
    QTest::newRow(R"("#{x} # no comment")") << R"("#{x} # no comment")";
    QTest::newRow("1_000") << "1000";
    QTest::newRow("0xFF") << "255";
    QTest::newRow("0xFFFFFFFFFFFFFFFFFFFF") << "1208925819614629174706175";
    QTest::newRow("-0b101") << "-5";
    QTest::newRow("0o17") << "15";
    QTest::newRow("1.10") << "1.10";
    QTest::newRow("1.") << "1.0";
    QTest::newRow("-.5") << "-0.5";
    QTest::newRow("01.5e3") << "1.5e3";
    QTest::newRow("12345678901234567890") << "12345678901234567890";
    QTest::newRow("10**400") << "1e400";
    QTest::newRow("-15 * 10**399") << "-15e399";
    QTest::newRow("-0") << "0";
    QTest::newRow("(1)") << "1";
    QTest::newRow("(1,)") << "[1]";
    QTest::newRow("()") << "[]";
    QTest::newRow("('a'\n 'b')") << R"("ab")";
    QTest::newRow("[1, (2, 3), [],]") << "[1,[2,3],[]]";
    QTest::newRow("{'a': 1, \"b\": {}, 'a': 2}") << R"({"a":2,"b":{}})";
    QTest::newRow("dict(a=1, **{'b': 2})") << R"({"a":1,"b":2})";
    QTest::newRow(R"(json.loads('{"a": 1.0}'))") << R"({"a": 1.0})";
    for (const char *refused : {"1j", "007", "x", "x.y", "b'1'", "f'{x}'", "{1: 2}", "1 + 2",
                                "float('inf')", "'\\N{DASH}'", "[1", "'open", "{'a' 1}", "2**8"})
        QTest::newRow(refused) << QString();
}

void TestPastedBroadcast::readsPythonLiterals()
{
    QFETCH(QString, json);
    const auto read = readPastedBroadcast(QStringLiteral("radar.broadcast('c', v=")
                                          + QString::fromUtf8(QTest::currentDataTag()) + u')');
    QCOMPARE(read.ok(), !json.isEmpty());
    if (read)
        QCOMPARE(QString::fromUtf8(read->data), QStringLiteral("{\"v\":%1}").arg(json));
    else
        QVERIFY(!read.error().message.isEmpty());
}

void TestPastedBroadcast::takesWhatWasCopied_data()
{
    QTest::addColumn<SnippetTarget>("target");
    QTest::addColumn<PushRadar::Message>("message");
    for (const SnippetTarget target :
         {SnippetTarget::PythonV2, SnippetTarget::PythonV2Items, SnippetTarget::CurlV2}) {
        const QString name = nameOf(target);
        QTest::newRow(qPrintable(name + ", awkward")) << target << awkwardMessage(ApiVersion::V2);
        QTest::newRow(qPrintable(name + ", targeted")) << target << targetedMessage();
        QTest::newRow(qPrintable(name + ", long"))
            << target
            << messageOf(u"c", "{\"a\":\"" + QByteArray("it's $x ").repeated(30'000) + "\"}",
                         ApiVersion::V2);
    }
    for (const SnippetTarget target : {SnippetTarget::PythonV3, SnippetTarget::CurlV3}) {
        const QString name = nameOf(target);
        QTest::newRow(qPrintable(name + ", awkward")) << target << awkwardMessage(ApiVersion::V3);
        QTest::newRow(qPrintable(name + ", halves")) << target << halfKeysMessage();
        QTest::newRow(qPrintable(name + ", byte order mark"))
            << target
            << messageOf(u"c", "{\"\xEF\xBB\xBFkey\":\"\xEF\xBB\xBF'\\u001e\"}", ApiVersion::V3);
    }
}

void TestPastedBroadcast::takesWhatWasCopied()
{
    QFETCH(SnippetTarget, target);
    QFETCH(PushRadar::Message, message);
    const auto read = readPastedBroadcast(makeSnippet(target, message, {}).code);
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
    QCOMPARE(read->channel, message.channel().toString());
    QCOMPARE(read->version, message.version());
    QCOMPARE(read->targeting, message.targeting().lists());
    QVERIFY(!read->secretDropped);
    const JsonValue sent = JsonValue::fromJson(message.data()).value();
    QCOMPARE(difference(sent, JsonValue::fromJson(read->data).value(), hasSameValue), QString());
}

int tst_pastedbroadcast(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestPastedBroadcast test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pastedbroadcast.moc"
