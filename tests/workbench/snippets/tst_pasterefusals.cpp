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

/// What is not taken from the clipboard: secrets, and what can't be read.
class TestPasteRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dropsTheSecret_data();
    void dropsTheSecret();
    void placeholderIsNoSecret();
    void refusesInASentence_data();
    void refusesInASentence();
    void survivesAnythingCutOff();
};

void TestPasteRefusals::dropsTheSecret_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("-u") << R"(curl x -u sk_live_12345678: -d channel=c -d 'data={"a":1}')";
    QTest::newRow("-u with a colon and more")
        << R"(curl x -u 'sk_live_12345678:pass' -d channel=c -d 'data={"a":1}')";
    QTest::newRow("Bearer")
        << R"(curl x -H 'authorization: Bearer sk_live_12345678' -d channel=c -d 'data={"a":1}')";
    QTest::newRow("Basic") << R"(curl x -H 'Authorization: Basic c2tfbGl2ZV8xMjM0NTY3ODo=' )"
                              R"(-d channel=c -d 'data={"a":"c2tfbGl2ZV8xMjM0NTY3OA=="}')";
    QTest::newRow("form of v2")
        << R"(curl x -d 'notification={"channel":"c","data":{"a":1}}&apiSecret=sk%5Flive_12345678')";
    QTest::newRow("JSON of v2") << R"({"apiSecret":"sk_live_12345678","notification":)"
                                   R"({"channel":"c","data":{"a":"with sk_live_12345678 in it"}}})";
    QTest::newRow("escaped") << R"({"a":"sk\u005flive_12345678"})";
    QTest::newRow("as a key") << R"({"sk_live_12345678":1})";
    QTest::newRow("member of the data") << R"({"apiSecret":"sk_live_12345678","message":"x"})";
    QTest::newRow("as the channel") << R"({"channel":"sk_live_12345678","data":{"a":1}})";
    QTest::newRow("as a target")
        << R"({"channel":"c","data":{"a":1},"userIDs":["sk_live_12345678"]})";
    QTest::newRow("Python") << "radar = PushRadar('sk_live_12345678')\nradar.broadcast('c', a=1)";
    QTest::newRow("Python, in parts")
        << "radar = PushRadar('sk_' 'live_12345678')\nradar.broadcast('c', a='sk_live_' "
           "'12345678')";
    QTest::newRow("Python, a variable")
        << "SECRET = \"sk_live_12345678\"\nradar.broadcast('c', a=1)";
    QTest::newRow("rows") << "secret\tsk_live_12345678\na\t1";
}

void TestPasteRefusals::dropsTheSecret()
{
    QFETCH(QString, text);
    const auto read = readPastedBroadcast(text);
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
    QVERIFY(read->secretDropped);
    QCOMPARE(read->notes.size(), 1);
    const JsonValue data = JsonValue::fromJson(read->data).value();
    QString all = read->channel + read->notes.join(u' ');
    const auto members = data.members();
    for (const auto &member : members)
        all += member.key + u' ' + member.value.toString();
    const PushRadar::TargetingLists &lists = read->targeting;
    all += lists.userIds.join(u' ');
    QVERIFY2(!all.contains(QStringLiteral("12345678")), qPrintable(all));
    QVERIFY2(!all.contains(QStringLiteral("c2tfbGl2ZV")), qPrintable(all));
}

void TestPasteRefusals::placeholderIsNoSecret()
{
    for (const char *text : {CurlOfV2, CurlOfV3}) {
        const auto read = readPastedBroadcast(QString::fromUtf8(text));
        QVERIFY(read.ok());
        QVERIFY(!read->secretDropped);
        QCOMPARE(read->notes, QStringList());
    }
}

void TestPasteRefusals::refusesInASentence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");

    QTest::newRow("nothing") << " \n"
                             << "no text" << 1 << 1;
    QTest::newRow("words") << "just words"
                           << "as a broadcast" << 1 << 1;
    QTest::newRow("list") << " [1]"
                          << "JSON object" << 1 << 2;
    QTest::newRow("broken JSON") << "{\"a\":\n  x}"
                                 << "value is expected" << 2 << 3;
    QTest::newRow("repeated key") << "{\"a\":1,\n \"a\":2}"
                                  << "Duplicate" << 2 << 2;
    QTest::newRow("notification without data") << R"({"notification":{"channel":"c"}})"
                                               << "no “data”" << 1 << 17;
    QTest::newRow("data is a list") << R"({"notification":{"channel":"c","data":[]}})"
                                    << "must be a JSON object" << 1 << 39;
    QTest::newRow("data of v3") << R"({"channel":"c","data":"{x}"})"
                                << "Line 1, column 2" << 1 << 23;
    QTest::newRow("targeting") << R"({"channel":"c","data":{"a":1},"userIDs":"1"})"
                               << "a list of strings" << 1 << 41;
    QTest::newRow("cURL asks") << "curl -G https://x/v3/broadcasts"
                               << "POST" << 1 << 6;
    QTest::newRow("cURL puts") << "curl -X PUT x -d 'channel=c'"
                               << "POST" << 1 << 9;
    QTest::newRow("cURL without data") << "curl https://x/v3/broadcasts"
                                       << "no data" << 1 << 1;
    QTest::newRow("cURL of a token") << "curl https://x/v2/channel-auth -d channel=c"
                                     << "token" << 1 << 6;
    QTest::newRow("cURL from a file") << "curl x \\\n  -d @file"
                                      << "read the files" << 2 << 3;
    QTest::newRow("cURL with a form of files") << "curl x -F a=b"
                                               << "can't be sent with this option" << 1 << 8;
    QTest::newRow("cURL, open quote") << "curl x \\\n -d '{"
                                      << "never closed" << 2 << 5;
    QTest::newRow("cURL, option alone") << "curl x -d"
                                        << "needs a value" << 1 << 8;
    QTest::newRow("cURL, no broadcast") << "curl x -d a=b"
                                        << "neither" << 1 << 1;
    QTest::newRow("cURL, broken JSON")
        << "curl x \\\n -d channel=c --data-urlencode 'data={\"a\":\n y}'"
        << "value is expected" << 3 << 2;
    QTest::newRow("cURL, variable") << R"(curl x -d channel=c -d "data={\"a\":\"$X\"}")"
                                    << "variable" << 1 << 39;
    QTest::newRow("cURL, command") << "curl x -d \"channel=$(id)\""
                                   << "another command" << 1 << 20;
    QTest::newRow("cURL for Windows") << "curl ^\"x^\""
                                      << "Windows" << 1 << 6;
    QTest::newRow("cURL, text without an end") << "curl x -d @- <<E\n{"
                                               << "missing" << 1 << 16;
    QTest::newRow("Python, unknown name") << "radar.broadcast('c',\n  a=b)"
                                          << "isn't known here" << 2 << 5;
    QTest::newRow("Python, no channel") << "radar.broadcast(a=1)"
                                        << "first argument" << 1 << 7;
    QTest::newRow("Python, no data") << "radar.broadcast('c')"
                                     << "no data" << 1 << 1;
    QTest::newRow("Python, two") << "radar.broadcast('c', a=1)\nradar.broadcast('d', a=1)"
                                 << "second" << 2 << 7;
    QTest::newRow("Python, not closed") << "radar.broadcast('c', a=1"
                                        << "closing" << 1 << 25;
    QTest::newRow("Node") << "radar.broadcast(\"c\", {a: 1});"
                          << "key in quotes" << 1 << 23;
    QTest::newRow("row without a key") << "a\t1\n\t2"
                                       << "no key" << 2 << 1;
    QTest::newRow("row of another type") << "a\tnumber\tx"
                                         << "doesn't match its type" << 1 << 3;
    QTest::newRow("row again") << "a\t1\na\t2"
                               << "earlier row" << 2 << 1;
}

void TestPasteRefusals::refusesInASentence()
{
    QFETCH(QString, text);
    QFETCH(QString, part);
    const auto read = readPastedBroadcast(text);
    QVERIFY(!read.ok());
    const PasteFault &fault = read.error();
    QVERIFY2(fault.message.contains(part), qPrintable(fault.message));
    QVERIFY2(fault.message.endsWith(u'.'), qPrintable(fault.message));
    QTEST(fault.line, "line");
    QTEST(fault.column, "column");
}

/// Whatever is cut off, what is left is read or refused.
void TestPasteRefusals::survivesAnythingCutOff()
{
    for (const SnippetTarget target : snippetTargets()) {
        const auto message = versionOf(target) == ApiVersion::V3
            ? messageOf(u"c", R"({"a":"é\u0000'","b c":[1e400,{"d":null}]})", ApiVersion::V3)
            : messageOf(u"c", R"({"self":"é\u0000'","b c":[1e400,{"d":null}]})", ApiVersion::V2,
                        targetedMessage().targeting());
        const QString code = makeSnippet(target, message, {}).code;
        for (qsizetype length = 0; length < code.size(); ++length) {
            for (const QString &part : {code.first(length), code.sliced(length)}) {
                const auto read = readPastedBroadcast(part);
                QVERIFY(read.ok() || !read.error().message.isEmpty());
            }
        }
    }
}

int tst_pasterefusals(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestPasteRefusals test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pasterefusals.moc"
