// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "awkwardmessage.h"

#include <workbench/snippets/numberfate.h>
#include <workbench/snippets/snippet.h>

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using PushRadar::ApiVersion;

/// What the snippets look like. That they do what they say, another test tries.
class TestSnippet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksLikeTheDocumentation_data();
    void looksLikeTheDocumentation();
    void holdsThePlaceholderAndNoOtherSecret_data();
    void holdsThePlaceholderAndNoOtherSecret();
    void saysWhatALanguageCannotSend_data();
    void saysWhatALanguageCannotSend();
    void saysNothingWhereAllIsWell_data();
    void saysNothingWhereAllIsWell();
    void goesToTheProfilesAddress();
    void otherVersionIsNoted();
    void pageRegistersTheEndpoint();
    void knowsWhatBecomesOfANumber_data();
    void knowsWhatBecomesOfANumber();
    void targetsHaveNamesAndSuffixes();
};

namespace {

Profile hosted()
{
    Profile profile;
    profile.serviceAddress = QStringLiteral("https://api.pushradar.com");
    return profile;
}

PushRadar::Message hello(ApiVersion version)
{
    return messageOf(u"test-channel", R"({"message":"Hello World!"})", version);
}

void addTargets()
{
    QTest::addColumn<SnippetTarget>("target");
    for (const SnippetTarget target : snippetTargets())
        QTest::newRow(qPrintable(nameOf(target))) << target;
}

ApiVersion versionFor(SnippetTarget target)
{
    return versionOf(target).value_or(ApiVersion::V3);
}

} // namespace

void TestSnippet::looksLikeTheDocumentation_data()
{
    QTest::addColumn<SnippetTarget>("target");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("code");

    const QByteArray one = R"({"message":"Hello World!"})";
    const QByteArray two = R"({"message":"Hello World!","item_2":"It's me!"})";
    QTest::newRow("Python v2") << SnippetTarget::PythonV2 << one
                               << R"(from PushRadar import PushRadar

radar = PushRadar("your-secret-key")
radar.broadcast("test-channel", message="Hello World!")
)";
    QTest::newRow("Python v2, two")
        << SnippetTarget::PythonV2 << two << R"(from PushRadar import PushRadar

radar = PushRadar("your-secret-key")
radar.broadcast("test-channel", message="Hello World!", item_2="It's me!")
)";
    QTest::newRow("Python v2, item by item")
        << SnippetTarget::PythonV2Items << two << R"(from PushRadar import PushRadar

radar = PushRadar("your-secret-key")
radar.add_data_items(message="Hello World!", item_2="It's me!").broadcast("test-channel")
)";
    QTest::newRow("cURL v2") << SnippetTarget::CurlV2 << one
                             << R"(curl -X POST https://api.pushradar.com/v2/broadcast \
     -H "Content-Type: application/json" \
     -d '{"apiSecret": "your-secret-key",
          "notification": {
            "channel": "test-channel",
            "data": {"message":"Hello World!"}
          }}'
)";
    QTest::newRow("Python v3") << SnippetTarget::PythonV3 << one << R"(import pushradar

radar = pushradar.PushRadar("your-secret-key")
radar.broadcast("test-channel", {"message": "Hello World!"})
)";
    QTest::newRow("Node") << SnippetTarget::NodeV3 << one
                          << R"(const radar = require("pushradar")("your-secret-key");
radar.broadcast("test-channel", {message: "Hello World!"});
)";
    QTest::newRow("PHP") << SnippetTarget::PhpV3 << two << R"(<?php

require 'vendor/autoload.php';

$radar = new \PushRadar\PushRadar('your-secret-key');
$radar->broadcast('test-channel', ['message' => 'Hello World!', 'item_2' => 'It\'s me!']);
)";
    QTest::newRow("Ruby") << SnippetTarget::RubyV3 << one << R"(require 'pushradar'

radar = PushRadar::Client.new('your-secret-key')
radar.broadcast('test-channel', { message: 'Hello World!' })
)";
    QTest::newRow("C#") << SnippetTarget::CSharpV3 << one << R"(using System.Collections.Generic;

var radar = new PushRadar.PushRadar("your-secret-key");
await radar.BroadcastAsync("test-channel", new Dictionary<string, object>() { { "message", "Hello World!" } });
)";
    QTest::newRow("cURL v3") << SnippetTarget::CurlV3 << two
                             << R"(curl -X POST https://api.pushradar.com/v3/broadcasts \
     -u your-secret-key: \
     --data-urlencode channel=test-channel \
     --data-urlencode 'data={"message":"Hello World!","item_2":"It'\''s me!"}'
)";
    QTest::newRow("C++") << SnippetTarget::Cpp << one << R"(#include <pushradar/client.h>

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    PushRadar::Client radar("your-secret-key");
    auto *call = radar.addDataItem("message", "Hello World!").broadcast("test-channel");
    QObject::connect(call, &PushRadar::Call::finished, &app, &QCoreApplication::quit);
    return app.exec();
}
)";
    QTest::newRow("page") << SnippetTarget::PageV3 << one << R"(<!DOCTYPE html>
<html lang="en">
<head>
    <meta charset="utf-8">
    <title>test-channel</title>
    <script src="https://pushradar.com/js/v3/pushradar.min.js"></script>
</head>
<body>
<pre id="received"></pre>
<script>
    function show(text) {
        document.getElementById('received').append(text + '\n');
    }
    var radar = new PushRadar('your-public-key');
    radar.subscribe.to('test-channel', function (data) {
        show(JSON.stringify(data, null, 2));
    });
</script>
</body>
</html>
)";
}

void TestSnippet::looksLikeTheDocumentation()
{
    QFETCH(SnippetTarget, target);
    QFETCH(QByteArray, data);
    QFETCH(QString, code);
    const Snippet snippet =
        makeSnippet(target, messageOf(u"test-channel", data, versionFor(target)), hosted());
    QCOMPARE(snippet.code, code);
    QCOMPARE(snippet.notes, QStringList());
}

void TestSnippet::holdsThePlaceholderAndNoOtherSecret_data()
{
    addTargets();
}

void TestSnippet::holdsThePlaceholderAndNoOtherSecret()
{
    QFETCH(SnippetTarget, target);
    Profile profile = hosted();
    profile.endpointHeaders = {{QStringLiteral("Authorization"), QStringLiteral("sk_of_mine_12")}};
    const Snippet snippet = makeSnippet(target, hello(versionFor(target)), profile);
    QCOMPARE(snippet.code.contains(QStringLiteral("your-secret-key")), !isReceiver(target));
    QVERIFY(!snippet.code.contains(QStringLiteral("sk_of_mine")));
}

void TestSnippet::saysWhatALanguageCannotSend_data()
{
    QTest::addColumn<SnippetTarget>("target");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("note");

    QTest::newRow("JavaScript rounds")
        << SnippetTarget::NodeV3 << QByteArray("12345678901234567890")
        << "rounded: 12345678901234567890";
    QTest::newRow("JavaScript rewrites")
        << SnippetTarget::NodeV3 << QByteArray("[1.10]") << "same value: 1.10";
    QTest::newRow("JavaScript has no such number")
        << SnippetTarget::NodeV3 << QByteArray("1e400") << "arrive as strings: 1e400";
    QTest::newRow("JavaScript sorts")
        << SnippetTarget::NodeV3 << QByteArray(R"({"b":1,"1":2})") << "before all others";
    QTest::newRow("Python rewrites")
        << SnippetTarget::PythonV2 << QByteArray("1.10") << "same value: 1.10";
    QTest::newRow("Python rounds")
        << SnippetTarget::PythonV3 << QByteArray("3.14159265358979323846")
        << "rounded: 3.14159265358979323846";
    QTest::newRow("Python has no such number")
        << SnippetTarget::PythonV2 << QByteArray("1e5000") << "arrive as strings: 1e5000";
    QTest::newRow("PHP rounds") << SnippetTarget::PhpV3 << QByteArray("9223372036854775808123")
                                << "rounded: 9223372036854775808123";
    QTest::newRow("PHP has no halves")
        << SnippetTarget::PhpV3 << QByteArray(R"("\ud83c")") << "U+FFFD";
    QTest::newRow("one of each key")
        << SnippetTarget::PythonV3 << QByteArray(R"({"a":1,"a":2})") << "duplicate key is sent: a";
}

void TestSnippet::saysWhatALanguageCannotSend()
{
    QFETCH(SnippetTarget, target);
    QFETCH(QByteArray, value);
    QFETCH(QString, note);
    const auto message = messageOf(u"c", "{\"v\":" + value + '}', versionFor(target));
    const QStringList notes = makeSnippet(target, message, hosted()).notes;
    QCOMPARE(notes.size(), 1);
    QVERIFY2(notes.first().contains(note), qPrintable(notes.first()));
}

void TestSnippet::saysNothingWhereAllIsWell_data()
{
    addTargets();
}

void TestSnippet::saysNothingWhereAllIsWell()
{
    QFETCH(SnippetTarget, target);
    if (target == SnippetTarget::PageV2)
        return; // it always says what is not known of it
    const auto message = messageOf(
        u"c", R"({"a":"it's","b":1,"c":-2.5,"d":[true,null,{}],"e":"\u2028","f":{"g":[]}})",
        versionFor(target));
    QCOMPARE(makeSnippet(target, message, hosted()).notes, QStringList());
}

void TestSnippet::goesToTheProfilesAddress()
{
    Profile profile;
    profile.serviceAddress = QStringLiteral("http://127.0.0.1:8080/v2/");
    const auto message = hello(ApiVersion::V3);
    QVERIFY(makeSnippet(SnippetTarget::CurlV3, message, profile)
                .code.startsWith(
                    QStringLiteral("curl -X POST http://127.0.0.1:8080/v3/broadcasts \\\n")));
    QVERIFY(
        makeSnippet(SnippetTarget::NodeV3, message, profile)
            .code.contains(QStringLiteral("radar.apiEndpoint = \"http://127.0.0.1:8080/v3\";\n")));
    QVERIFY(makeSnippet(SnippetTarget::Cpp, message, profile)
                .code.contains(
                    QStringLiteral("radar.setBaseUrl(QUrl(\"http://127.0.0.1:8080/v3\"));\n")));
    QVERIFY(makeSnippet(SnippetTarget::PageV3, message, profile)
                .code.contains(QStringLiteral("\"http://127.0.0.1:8080/js/v3/pushradar.min.js\"")));
    for (const SnippetTarget target : {SnippetTarget::PythonV3, SnippetTarget::PhpV3,
                                       SnippetTarget::RubyV3, SnippetTarget::CSharpV3}) {
        const QStringList notes = makeSnippet(target, message, profile).notes;
        QCOMPARE(notes.size(), 1);
        QVERIFY(notes.first().contains(QStringLiteral("http://127.0.0.1:8080/v3")));
    }
    // A staging server has no script of its own.
    profile.serviceAddress = QStringLiteral("https://staging.example.com");
    QVERIFY(makeSnippet(SnippetTarget::PageV3, message, profile)
                .code.contains(QStringLiteral("\"https://pushradar.com/js/v3/pushradar.min.js\"")));
}

void TestSnippet::otherVersionIsNoted()
{
    const QStringList targeting =
        makeSnippet(SnippetTarget::NodeV3, targetedMessage(), hosted()).notes;
    QCOMPARE(targeting.size(), 1);
    QVERIFY(targeting.first().contains(QStringLiteral("reaches everyone")));

    const auto message = messageOf(u"caf\u00e9", R"({"a":1})", ApiVersion::V2);
    const QStringList channel = makeSnippet(SnippetTarget::CurlV3, message, hosted()).notes;
    QCOMPARE(channel.size(), 1);
    QVERIFY(channel.first().contains(QStringLiteral("v3 channel name")));
    QCOMPARE(makeSnippet(SnippetTarget::CurlV2, hello(ApiVersion::V3), hosted()).notes,
             QStringList());
}

void TestSnippet::pageRegistersTheEndpoint()
{
    Profile profile = hosted();
    profile.publicKey = QStringLiteral("pk_1");
    profile.authenticationEndpoint = QStringLiteral("/may'join");
    const auto message = messageOf(u"presence-room", R"({"a":1})", ApiVersion::V3);
    const QString page = makeSnippet(SnippetTarget::PageV3, message, profile).code;
    QVERIFY(page.contains(QStringLiteral("new PushRadar('pk_1');")));
    QVERIFY(page.contains(QStringLiteral("radar.auth('/may\\'join');")));
    QVERIFY(page.contains(QStringLiteral("}).onPresence(function (count, clientData) {")));

    const QString old = makeSnippet(SnippetTarget::PageV2, message, profile).code;
    QVERIFY(old.contains(QStringLiteral("radar.setAuthenticationEndpoint('/may\\'join');")));
    QVERIFY(!old.contains(QStringLiteral("onPresence")));

    profile.authenticationEndpoint.clear();
    const Snippet without = makeSnippet(SnippetTarget::PageV3, message, profile);
    QVERIFY(without.code.contains(QStringLiteral("radar.auth('/auth');")));
    QCOMPARE(without.notes.size(), 1);
}

void TestSnippet::knowsWhatBecomesOfANumber_data()
{
    QTest::addColumn<NumberFate>("python");
    QTest::addColumn<NumberFate>("script");

    QTest::newRow("0") << NumberFate::Same << NumberFate::Same;
    QTest::newRow("-0") << NumberFate::Rewritten << NumberFate::Rewritten;
    QTest::newRow("1.0") << NumberFate::Same << NumberFate::Rewritten;
    QTest::newRow("1.10") << NumberFate::Rewritten << NumberFate::Rewritten;
    QTest::newRow("-2.5") << NumberFate::Same << NumberFate::Same;
    QTest::newRow("1e2") << NumberFate::Rewritten << NumberFate::Rewritten;
    QTest::newRow("0.00001") << NumberFate::Rewritten << NumberFate::Rewritten;
    QTest::newRow("9007199254740993") << NumberFate::Rounded << NumberFate::Rounded;
    QTest::newRow("1e-400") << NumberFate::Rounded << NumberFate::Rounded;
    QTest::newRow("1e99999999999999999999") << NumberFate::TooLarge << NumberFate::TooLarge;
}

void TestSnippet::knowsWhatBecomesOfANumber()
{
    QFETCH(NumberFate, python);
    QFETCH(NumberFate, script);
    const QByteArray number = QTest::currentDataTag();
    QCOMPARE(fateAsDouble(number, true), python);
    QCOMPARE(fateAsDouble(number, false), script);
}

void TestSnippet::targetsHaveNamesAndSuffixes()
{
    QStringList names;
    for (const SnippetTarget target : snippetTargets()) {
        names.append(nameOf(target));
        QVERIFY(!fileSuffix(target).isEmpty());
    }
    QCOMPARE(names.removeDuplicates(), 0);
    QVERIFY(!names.contains(QString()));
}

int tst_snippet(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestSnippet test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_snippet.moc"
