// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wrongrules.h"

#include "servedendpoint.h"

#include <privatechannels/endpoint/endpointtokens.h>

#include <pushradar/channelname.h>
#include <pushradar/jsonvalue.h>

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::privatechannels;
using PushRadar::ApiVersion;
using PushRadar::JsonValue;
using Verdict = EndpointCall::Verdict;

/// Each way to be wrong once, as a page or a tool sees it.
class TestEndpointFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersWithAnError_data();
    void answersWithAnError();
    void redirects();
    void keepsItFromTheBrowser_data();
    void keepsItFromTheBrowser();
    void leavesThePreflightUnanswered();
    void getsNoChannel();
    void answersSomethingElse_data();
    void answersSomethingElse();
    void answersTooLate();
};

void TestEndpointFaults::answersWithAnError_data()
{
    QTest::addColumn<EndpointFault>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    using enum EndpointFault;
    QTest::newRow("404") << RouteMissing << 404 << QByteArray();
    QTest::newRow("401") << Status401 << 401 << QByteArray("www-authenticate");
    QTest::newRow("403") << Status403 << 403 << QByteArray();
    QTest::newRow("405") << Status405 << 405 << QByteArray("allow");
    QTest::newRow("419") << Status419 << 419 << QByteArray();
    QTest::newRow("429") << Status429 << 429 << QByteArray("retry-after");
    QTest::newRow("500") << Status500 << 500 << QByteArray();
    QTest::newRow("502") << Status502 << 502 << QByteArray();
}

void TestEndpointFaults::answersWithAnError()
{
    QFETCH(EndpointFault, fault);
    QFETCH(QByteArray, header);
    ServedEndpoint endpoint({wrongRule(fault)});
    QVERIFY(endpoint.server.start());
    for (const char *query : {V2Query, V3Query}) {
        const Answered answered = endpoint.get(query, {{"Origin", Page}});
        QTEST(answered.status, "status");
        QVERIFY(!answered.body.isEmpty());
        QVERIFY(header.isEmpty() || !answered.header(header).isEmpty());
        QCOMPARE(answered.header("access-control-allow-origin"), Page);
    }
    QVERIFY(endpoint.asked.isEmpty());
}

void TestEndpointFaults::redirects()
{
    ServedEndpoint endpoint({wrongRule(EndpointFault::RedirectToHost)});
    QVERIFY(endpoint.server.start());
    const auto target = [&endpoint] {
        const Answered answered = endpoint.get(V3Query);
        return answered.status == 302 ? QUrl::fromEncoded(answered.header("location")) : QUrl();
    };
    const QUrl moved = target();
    QCOMPARE(moved.host(), "localhost");
    QCOMPARE(moved.port(), endpoint.server.url().port());
    const Answered there = endpoint.caller.call(moved);
    QCOMPARE(there.status, 200);
    QVERIFY(!tokenIn(there, ApiVersion::V3).isEmpty());

    endpoint.rules.setRules({wrongRule(EndpointFault::RedirectToHttps)});
    const QUrl secure = target();
    QCOMPARE(secure.scheme(), "https");
    QCOMPARE(secure.host(), "127.0.0.1");
    QCOMPARE(secure.query(), V3Query);

    endpoint.rules.setRules({wrongRule(EndpointFault::RedirectToLogin)});
    const QUrl login = endpoint.server.url().resolved(target());
    const Answered page = endpoint.caller.call(login);
    QCOMPARE(page.status, 200);
    QVERIFY(page.header("content-type").startsWith("text/html"));
    QVERIFY(page.body.contains("<form"));

    endpoint.rules.setRules({wrongRule(EndpointFault::RedirectInCircles)});
    const QUrl circle = endpoint.server.url().resolved(target());
    QCOMPARE(circle, endpoint.url(V3Query));
}

void TestEndpointFaults::keepsItFromTheBrowser_data()
{
    QTest::addColumn<EndpointFault>("fault");
    QTest::addColumn<int>("preflight");
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<QByteArray>("credentials");
    QTest::addColumn<QByteArray>("headers");
    using enum EndpointFault;
    const QByteArray page = Page;
    QTest::newRow("refused") << PreflightRefused << 403 << page << QByteArray("true")
                             << QByteArray();
    QTest::newRow("origin") << OriginNotAllowed << 204 << QByteArray("https://app.example.com")
                            << QByteArray("true") << QByteArray("authorization");
    QTest::newRow("star") << StarWithCredentials << 204 << QByteArray("*") << QByteArray("true")
                          << QByteArray("authorization");
    QTest::newRow("header") << HeaderNotAllowed << 204 << page << QByteArray("true")
                            << QByteArray("X-Not-Asked-For");
    QTest::newRow("credentials") << CredentialsNotAllowed << 204 << page << QByteArray()
                                 << QByteArray("authorization");
}

void TestEndpointFaults::keepsItFromTheBrowser()
{
    QFETCH(EndpointFault, fault);
    QFETCH(QByteArray, origin);
    QFETCH(QByteArray, credentials);
    QFETCH(QByteArray, headers);
    ServedEndpoint endpoint({wrongRule(fault)});
    QVERIFY(endpoint.server.start());
    const Answered preflight =
        endpoint.caller.call(endpoint.url(V2Query),
                             {{"Origin", Page},
                              {"Access-Control-Request-Method", "GET"},
                              {"Access-Control-Request-Headers", "authorization"}},
                             "OPTIONS");
    QTEST(preflight.status, "preflight");
    QCOMPARE(preflight.header("access-control-allow-headers"), headers);
    QCOMPARE(endpoint.calls.last().verdict, Verdict::Wrong);
    // The call itself succeeds.
    const Answered answered = endpoint.get(V2Query, {{"Origin", Page}});
    QCOMPARE(answered.status, 200);
    QVERIFY(tokenIn(answered, ApiVersion::V2).startsWith("genuine"));
    QCOMPARE(answered.header("access-control-allow-origin"), origin);
    QCOMPARE(answered.header("access-control-allow-credentials"), credentials);
}

void TestEndpointFaults::leavesThePreflightUnanswered()
{
    ServedEndpoint endpoint({wrongRule(EndpointFault::PreflightUnanswered)});
    QVERIFY(endpoint.server.start());
    QNetworkReply *reply = endpoint.caller.begin(
        endpoint.url(V2Query), {{"Origin", Page}, {"Access-Control-Request-Method", "GET"}},
        "OPTIONS");
    QTRY_COMPARE(endpoint.calls.size(), 1);
    QVERIFY(!endpoint.calls.last().exchange->status);
    QCOMPARE(endpoint.get(V2Query, {{"Origin", Page}}).status, 200);
    QVERIFY(!reply->isFinished());
    endpoint.server.stop();
    QTRY_VERIFY(reply->isFinished());
    QVERIFY(PageCaller::answerOf(reply).failed);
}

void TestEndpointFaults::getsNoChannel()
{
    ServedEndpoint endpoint({wrongRule(EndpointFault::OnlyForm)});
    QVERIFY(endpoint.server.start());
    const auto post = [&endpoint](const QByteArray &type, const QByteArray &body) {
        return endpoint.caller.call(endpoint.server.url(), {{"Content-Type", type}}, "POST", body);
    };
    const QByteArray form = "application/x-www-form-urlencoded";
    const QByteArray json = "application/json";
    const QByteArray object = R"({"channelName":"private-Room@1","socketID":"12.34"})";
    QCOMPARE(endpoint.get(V2Query).status, 400);
    QCOMPARE(endpoint.get(V3Query).status, 400);
    QCOMPARE(post(json, object).status, 400);
    QVERIFY(!tokenIn(post(form, "channel=private-Room%401"), ApiVersion::V2).isEmpty());
    QVERIFY(!tokenIn(post(form, V3Query), ApiVersion::V3).isEmpty());

    endpoint.rules.setRules({wrongRule(EndpointFault::OnlyJson)});
    QCOMPARE(endpoint.get(V2Query).status, 400);
    QCOMPARE(endpoint.get(V3Query).status, 400);
    QCOMPARE(post(form, V2Query).status, 400);
    QVERIFY(!tokenIn(post(json, R"({"channel":"private-Room@1"})"), ApiVersion::V2).isEmpty());
    QVERIFY(!tokenIn(post(json, object), ApiVersion::V3).isEmpty());

    endpoint.rules.setRules({wrongRule(EndpointFault::OtherParameter)});
    QCOMPARE(endpoint.get(V2Query).status, 400);
    QCOMPARE(endpoint.get(V3Query).status, 400);
    QVERIFY(!tokenIn(endpoint.get("channelName=private-Room@1"), ApiVersion::V2).isEmpty());
    QVERIFY(
        !tokenIn(endpoint.get("channel=private-Room@1&socketID=12.34"), ApiVersion::V3).isEmpty());
}

void TestEndpointFaults::answersSomethingElse_data()
{
    QTest::addColumn<EndpointFault>("fault");
    QTest::addColumn<QByteArray>("v2");
    QTest::addColumn<QByteArray>("v3");
    const QByteArray t2 = "genuine-token-1-of-private-Room@1-on-";
    const QByteArray t3 = "genuine-token-2-of-private-Room@1-on-12.34";
    using enum EndpointFault;
    QTest::newRow("member") << OtherMember << "{\"token\":\"" + t2 + "\"}"
                            << "{\"authToken\":\"" + t3 + "\"}";
    QTest::newRow("data") << InData << "{\"data\":{\"authToken\":\"" + t2 + "\"}}"
                          << "{\"data\":{\"token\":\"" + t3 + "\"}}";
    QTest::newRow("string") << InString << "\"{\\\"authToken\\\":\\\"" + t2 + "\\\"}\""
                            << "\"{\\\"token\\\":\\\"" + t3 + "\\\"}\"";
    QTest::newRow("bare") << NotJson << t2 << t3;
    QTest::newRow("empty token") << TokenEmpty << QByteArray(R"({"authToken":""})")
                                 << QByteArray(R"({"token":""})");
    QTest::newRow("null") << TokenNull << QByteArray(R"({"authToken":null})")
                          << QByteArray(R"({"token":null})");
    QTest::newRow("number") << TokenNumber << QByteArray(R"({"authToken":403})")
                            << QByteArray(R"({"token":403})");
    QTest::newRow("undefined") << TokenUndefined << QByteArray(R"({"authToken":"undefined"})")
                               << QByteArray(R"({"token":"undefined"})");
    QTest::newRow("object") << TokenObject << QByteArray(R"({"authToken":"[object Object]"})")
                            << QByteArray(R"({"token":"[object Object]"})");
    QTest::newRow("nothing") << EmptyBody << QByteArray() << QByteArray();
    QTest::newRow("error") << ErrorInside
                           << QByteArray(R"({"error":"You may not join this channel."})")
                           << QByteArray(R"({"error":"You may not join this channel."})");
    QTest::newRow("not ok") << NotOk << QByteArray(R"({"ok":false})")
                            << QByteArray(R"({"ok":false})");
}

void TestEndpointFaults::answersSomethingElse()
{
    QFETCH(EndpointFault, fault);
    ServedEndpoint endpoint({wrongRule(fault)});
    QVERIFY(endpoint.server.start());
    const Answered v2 = endpoint.get(V2Query);
    QCOMPARE(v2.status, 200);
    QTEST(v2.body, "v2");
    QTEST(endpoint.get(V3Query).body, "v3");

    // Those whose text is their own.
    endpoint.rules.setRules({wrongRule(EndpointFault::HtmlPage)});
    const Answered page = endpoint.get(V2Query);
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.startsWith("<!DOCTYPE html>"));
    QVERIFY(page.header("content-type").startsWith("text/html"));
    endpoint.rules.setRules({wrongRule(EndpointFault::PhpWarnings)});
    const QByteArray warned = endpoint.get(V2Query).body;
    QVERIFY(warned.startsWith("<br />\n<b>Warning</b>"));
    QVERIFY(JsonValue::fromJson(warned.sliced(warned.indexOf('{'))).ok());
    endpoint.rules.setRules({wrongRule(EndpointFault::CutShort)});
    const QByteArray cut = endpoint.get(V3Query).body;
    QVERIFY(cut.startsWith("{\"token\":\"genuine"));
    QVERIFY(!JsonValue::fromJson(cut).ok());
}

void TestEndpointFaults::answersTooLate()
{
    ServedEndpoint endpoint({wrongRule(EndpointFault::TooSlow)});
    endpoint.server.endpointHandler().setSlowness(std::chrono::milliseconds(5));
    QVERIFY(endpoint.server.start());
    QVERIFY(!tokenIn(endpoint.get(V2Query), ApiVersion::V2).isEmpty());
    QCOMPARE(endpoint.calls.last().verdict, Verdict::Wrong);
    // One that no caller waits for.
    endpoint.server.endpointHandler().setSlowness(std::chrono::hours(1));
    QNetworkReply *reply = endpoint.caller.begin(endpoint.url(V2Query));
    QTRY_VERIFY(!reply->isFinished());
    endpoint.server.stop();
    QTRY_VERIFY(reply->isFinished());
}

int tst_servedfaults(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestEndpointFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_servedfaults.moc"
