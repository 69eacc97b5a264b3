// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hartext.h"

#include <privatechannels/recording/harfile.h>
#include <privatechannels/recording/recordedcall.h>

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::privatechannels;

/// HAR files as browsers write them, read.
class HarFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chromeWithSensitiveData();
    void firefox();
    void safari();
    void brokenFiles_data();
    void brokenFiles();
    void redirectsAndQuestionsBelongToTheirCall();
    void otherCallsAreNone();
};

void HarFileTest::chromeWithSensitiveData()
{
    const auto recording = readHar(R"({"log": {"version": "1.2",
"creator": {"name": "WebInspector", "version": "537.36"},
"pages": [{"startedDateTime": "2026-11-29T10:00:00.000Z", "id": "page_1",
           "title": "https://app.example/chat", "pageTimings": {}}],
"entries": [
 {"_connectionId": "77", "_initiator": {"type": "script"}, "_priority": "High",
  "_resourceType": "fetch", "cache": {}, "connection": "443", "pageref": "page_1",
  "request": {"method": "GET",
   "url": "https://api.example/auth?channelName=private-room%401&socketID=12.34",
   "httpVersion": "http/2.0",
   "headers": [{"name": ":authority", "value": "api.example"}, {"name": "accept", "value": "*/*"},
               {"name": "cookie", "value": "session=abc"},
               {"name": "origin", "value": "https://app.example"}],
   "queryString": [], "cookies": [{"name": "session", "value": "abc"}],
   "headersSize": -1, "bodySize": 0},
  "response": {"status": 200, "statusText": "", "httpVersion": "http/2.0",
   "headers": [{"name": "content-encoding", "value": "br"},
               {"name": "content-type", "value": "application/json"}], "cookies": [],
   "content": {"size": 15, "mimeType": "application/json", "text": "eyJ0b2tlbiI6InQifQ==",
               "encoding": "base64"},
   "redirectURL": "", "headersSize": -1, "bodySize": -1, "_transferSize": 120, "_error": null},
  "serverIPAddress": "203.0.113.7", "startedDateTime": "2026-11-29T10:00:00.500Z",
  "time": 31.25, "timings": {"blocked": 1}},
 {"_resourceType": "websocket",
  "_webSocketMessages": [{"type": "send", "time": 1796032801.5, "opcode": 1, "data": "{\"a\":1}"},
                         {"type": "receive", "time": 1796032802.0, "opcode": 1, "data": "{}"}],
  "request": {"method": "GET", "url": "wss://api.example/subscribe", "headers": []},
  "response": {"status": 101, "headers": [], "content": {"size": 0}},
  "startedDateTime": "2026-11-29T10:00:00.100Z", "time": 5000}]}})");
    QVERIFY2(recording, qPrintable(recording ? QString() : recording.error()));
    QCOMPARE(recording->browser, HarRecording::Browser::Chrome);
    QCOMPARE(recording->creator, "Chrome");
    QCOMPARE(recording->entries.size(), 2);
    // In the order of time
    const HarEntry &socket = recording->entries.at(0);
    QVERIFY(socket.isSocket);
    QCOMPARE(socket.messages.size(), 2);
    QVERIFY(socket.messages.at(0).isSent && !socket.messages.at(1).isSent);
    QCOMPARE(socket.messages.at(0).data, QByteArray("{\"a\":1}"));
    QCOMPARE(socket.messages.at(0).time.toMSecsSinceEpoch(), 1796032801500);
    const HarEntry &call = recording->entries.at(1);
    QCOMPARE(call.exchange.status, 200);
    QCOMPARE(call.exchange.responseBody, QByteArray(R"({"token":"t"})"));
    QVERIFY(call.hasBody);
    QCOMPARE(call.exchange.timing.finished, std::chrono::microseconds(31'250));
    QCOMPARE(call.page, QUrl("https://app.example"));
    QCOMPARE(cookiesOf(call), QByteArray("session=abc"));
    // The body is unpacked, and what HTTP/2 has in place of a request line is no header.
    QVERIFY(headerOf(call.exchange.responseHeaders, "Content-Encoding").isNull());
    QVERIFY(headerOf(call.exchange.requestHeaders, ":authority").isNull());
    QVERIFY(recording->hasCredentials() && recording->hasSocketMessages());
}

void HarFileTest::firefox()
{
    const auto recording = readHar(R"({"log": {"version": "1.2",
"creator": {"name": "Firefox", "version": "128.0"}, "browser": {"name": "Firefox"},
"pages": [{"id": "page_1", "pageTimings": {}, "startedDateTime": "2026-11-29T11:00:00.000+01:00",
           "title": "Chat"}],
"entries": [
 {"startedDateTime": "2026-11-29T11:00:00.700+01:00", "time": 20,
  "request": {"bodySize": 0, "method": "GET", "url": "https://app.example/auth?channel=private-x",
   "httpVersion": "HTTP/2", "headers": [{"name": "Referer", "value": "https://app.example/a?b=c"}],
   "cookies": [{"name": "session", "value": "abc"}, {"name": "b", "value": "2"}],
   "queryString": [], "headersSize": 400},
  "response": {"status": 403, "statusText": "Forbidden", "httpVersion": "HTTP/2", "headers": [],
   "cookies": [], "content": {"mimeType": "text/plain; charset=UTF-8", "size": 12,
                              "comment": "Response bodies are not included."},
   "redirectURL": "", "headersSize": 100, "bodySize": 112},
  "cache": {}, "timings": {}, "_securityState": "secure", "serverIPAddress": "203.0.113.7",
  "connection": "443", "pageref": "page_1"}]}})");
    QVERIFY2(recording, qPrintable(recording ? QString() : recording.error()));
    QCOMPARE(recording->browser, HarRecording::Browser::Firefox);
    QCOMPARE(recording->creator, "Firefox 128.0");
    const HarEntry &call = recording->entries.at(0);
    QCOMPARE(call.exchange.timing.started,
             QDateTime::fromString("2026-11-29T10:00:00.700Z", Qt::ISODateWithMs));
    QCOMPARE(cookiesOf(call), QByteArray("session=abc; b=2"));
    QVERIFY(!call.hasBody);
    QCOMPARE(call.page, QUrl("https://app.example/a?b=c"));
}

void HarFileTest::safari()
{
    const auto recording = readHar(QByteArray("\xEF\xBB\xBF") + R"har({"log": {"version": "1.2",
"creator": {"name": "WebKit Web Inspector", "version": "1.0"}, "pages": [],
"entries": [
 {"startedDateTime": "2026-11-29T10:00:00.000Z", "time": 8.5,
  "request": {"method": "GET", "url": "http://localhost:8000/auth?channelName=private-x&socketID=1.2",
   "httpVersion": "HTTP/1.1", "headers": [{"name": "Accept", "value": "*/*"}], "cookies": [],
   "queryString": [], "headersSize": 100, "bodySize": 0},
  "response": {"status": 0, "statusText": "", "httpVersion": "", "headers": [], "cookies": [],
   "content": {"size": 0, "compression": 0, "mimeType": ""}, "redirectURL": "",
   "headersSize": -1, "bodySize": -1},
  "cache": {}, "timings": {}, "_fetchType": "(unknown)", "_priority": "medium"},
 {"startedDateTime": "2026-11-29T10:00:00.000Z"}, 17]}})har");
    QVERIFY2(recording, qPrintable(recording ? QString() : recording.error()));
    QCOMPARE(recording->browser, HarRecording::Browser::Safari);
    QCOMPARE(recording->entries.size(), 1);
    QCOMPARE(recording->unreadable, 2);
    QVERIFY(!recording->entries.at(0).exchange.status);
    QVERIFY(recording->entries.at(0).page.isEmpty());
    QVERIFY(!recording->hasCredentials());
}

void HarFileTest::brokenFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("hello");
    QTest::newRow("cut off") << QByteArray(R"({"log": {"entries": [)");
    QTest::newRow("other JSON") << QByteArray(R"({"log": {}})");
    QTest::newRow("array") << QByteArray("[]");
}

void HarFileTest::brokenFiles()
{
    QFETCH(QByteArray, content);
    const auto recording = readHar(content);
    QVERIFY(!recording);
    QVERIFY(!recording.error().isEmpty());
}

void HarFileTest::redirectsAndQuestionsBelongToTheirCall()
{
    HarText har(HarText::Form::Chrome);
    const QString url = "http://api.example/auth?channelName=private-x&socketID=1.2";
    const QString page = "https://app.example/chat";
    har.add({.url = url,
             .page = page,
             .requestHeaders = {{"X-App", "1"}},
             .status = 301,
             .responseHeaders = {{"Location",
                                  "https://api.example/auth?channelName=private-x"
                                  "&socketID=1.2"}}});
    har.add({.method = "OPTIONS", .url = url, .page = page, .status = 204});
    har.add({.url = "https://api.example/auth?channelName=private-x&socketID=1.2",
             .page = page,
             .body = R"({"token":"t"})"});
    // A question without its call is one of its own.
    har.add({.method = "OPTIONS",
             .url = "https://api.example/auth?channelName=private-y&socketID=1.2",
             .page = page,
             .requestHeaders = {{"Access-Control-Request-Headers", "x-app, authorization"}},
             .status = 403});
    const auto recording = readHar(har.text());
    QVERIFY(recording);
    const QList<RecordedCall> calls = callsIn(*recording);
    QCOMPARE(calls.size(), 2);
    QCOMPARE(calls.at(0).chain.size(), 2);
    QVERIFY(calls.at(0).preflight);
    QCOMPARE(calls.at(0).endpoint, QUrl("http://api.example/auth"));
    QCOMPARE(calls.at(0).asPage().unsafeHeaders(), QByteArrayList({"x-app"}));
    QVERIFY(calls.at(1).chain.isEmpty());
    QCOMPARE(calls.at(1).channel, "private-y");
    QCOMPARE(calls.at(1).asPage().unsafeHeaders(), QByteArrayList({"authorization", "x-app"}));
}

void HarFileTest::otherCallsAreNone()
{
    HarText har(HarText::Form::Firefox);
    har.add({.url = "https://app.example/search?channel=news"}); // public: nobody asks for a token
    har.add({.method = "POST", .url = "https://app.example/auth?channel=private-x"});
    har.add({.url = "https://api.example/v3/channels/auth?channel=private-x&socketID=1.2"});
    har.add({.url = "https://app.example/auth?channelName=private-x"}); // no socket
    har.add({.url = "https://app.example/auth?a=b%20c&channel=private-a%2Bb"});
    const auto recording = readHar(har.text());
    QVERIFY(recording);
    const QList<RecordedCall> calls = callsIn(*recording);
    QCOMPARE(calls.size(), 1);
    QCOMPARE(calls.at(0).version, PushRadar::ApiVersion::V2);
    QCOMPARE(calls.at(0).channel, "private-a+b");
    QCOMPARE(calls.at(0).endpoint, QUrl("https://app.example/auth?a=b%20c"));
}

int tst_harfile(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    HarFileTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_harfile.moc"
