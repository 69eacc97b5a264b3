// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "servedendpoint.h"

#include <privatechannels/endpoint/endpointtokens.h>

#include <pushradar/channelname.h>
#include <pushradar/jsonvalue.h>

#include <QCryptographicHash>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::privatechannels;
using PushRadar::ApiVersion;
using PushRadar::JsonValue;
using Verdict = EndpointCall::Verdict;

namespace {

constexpr const char *V2Query = "channel=private-Room@1";
constexpr const char *V3Query = "channelName=private-Room@1&socketID=12.34";
constexpr const char *Page = "http://localhost:3000";

/// The token in an answer of that version; empty when there is none.
QString tokenIn(const Answered &answered, ApiVersion version)
{
    const auto json = JsonValue::fromJson(answered.body);
    if (!json)
        return {};
    const JsonValue token = json->member(version == ApiVersion::V2 ? u"authToken" : u"token");
    return token.type() == JsonValue::Type::String ? token.toString() : QString();
}

QByteArray md5Of(const QString &name)
{
    return QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Md5).toHex();
}

/// The channel in a v3 token that the endpoint has made itself.
JsonValue payloadOf(const QString &token)
{
    const QByteArray text = token.section(u'.', 0, 0).toLatin1();
    return JsonValue::fromJson(QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding)).value();
}

} // namespace

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
    void isForAnotherChannel_data();
    void isForAnotherChannel();
    void isOfTheSandboxesShape();
    void isForAnotherSecretOrVersion();
    void isForAnOldSocket();
    void isTheSameEachTime();
    void isExpiredOrMadeUp();
    void letsEveryoneIn();
    void isToldInTheCall();
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
    endpoint.server.clerk().setSlowness(std::chrono::milliseconds(5));
    QVERIFY(endpoint.server.start());
    QVERIFY(!tokenIn(endpoint.get(V2Query), ApiVersion::V2).isEmpty());
    QCOMPARE(endpoint.calls.last().verdict, Verdict::Wrong);
    // One that no caller waits for.
    endpoint.server.clerk().setSlowness(std::chrono::hours(1));
    QNetworkReply *reply = endpoint.caller.begin(endpoint.url(V2Query));
    QTRY_VERIFY(!reply->isFinished());
    endpoint.server.stop();
    QTRY_VERIFY(reply->isFinished());
}

void TestEndpointFaults::isForAnotherChannel_data()
{
    QTest::addColumn<EndpointFault>("fault");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QString>("mistaken");
    QTest::addColumn<bool>("isOfService"); // in v2
    using enum EndpointFault;
    QTest::newRow("no prefix") << ChannelWithoutPrefix << "private-room"
                               << "room" << false;
    QTest::newRow("no presence prefix") << ChannelWithoutPrefix << "presence-room"
                                        << "room" << false;
    QTest::newRow("twice") << ChannelPrefixedTwice << "presence-room"
                           << "presence-presence-room" << true;
    QTest::newRow("small letters") << ChannelOtherCase << "private-Room"
                                   << "private-room" << true;
    QTest::newRow("capitals") << ChannelOtherCase << "private-room"
                              << "PRIVATE-ROOM" << false;
    QTest::newRow("space") << ChannelTrailingSpace << "private-room"
                           << "private-room " << false;
    QTest::newRow("encoded") << ChannelEncoded << "private-a@b"
                             << "private-a%40b" << true;
    QTest::newRow("encoded, plain") << ChannelEncoded << "private-a"
                                    << "private%2Da" << false;
    QTest::newRow("known") << ChannelOther << "private-room"
                           << "private-other" << true;
}

void TestEndpointFaults::isForAnotherChannel()
{
    QFETCH(EndpointFault, fault);
    QFETCH(QString, channel);
    QFETCH(QString, mistaken);
    QFETCH(bool, isOfService);
    ServedEndpoint endpoint({wrongRule(fault)});
    endpoint.server.clerk().setKnownChannels([] {
        return QStringList{"news", "private-room", "private-other"};
    });
    QVERIFY(endpoint.server.start());
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(channel));
    const QString v2 = tokenIn(endpoint.get("channel=" + encoded), ApiVersion::V2);
    QCOMPARE(endpoint.asked.size(), isOfService ? 1 : 0);
    if (isOfService)
        QCOMPARE(endpoint.asked.last().channel, mistaken);
    else
        QVERIFY2(v2.startsWith("channel_auth_token_" + md5Of(mistaken) + '.'), qPrintable(v2));
    QVERIFY(mistaken != channel);

    endpoint.asked.clear();
    const QString v3 =
        tokenIn(endpoint.get("channelName=" + encoded + "&socketID=1.2"), ApiVersion::V3);
    if (PushRadar::ChannelName::make(mistaken, ApiVersion::V3).ok() && isOfService)
        QCOMPARE(endpoint.asked.last().channel, mistaken);
    else
        QCOMPARE(payloadOf(v3).member(u"channel").toString(), mistaken);
}

void TestEndpointFaults::isOfTheSandboxesShape()
{
    const EndpointQuery query{ApiVersion::V3, "private-\"a\"", "1.2"};
    const JsonValue payload = payloadOf(craftedToken(query));
    QCOMPARE(payload.member(u"channel").toString(), "private-\"a\"");
    QCOMPARE(payload.member(u"socketID").toString(), "1.2");
    QVERIFY(payload.member(u"expires").toJson().toLongLong() > QDateTime::currentSecsSinceEpoch());
    QVERIFY(craftedToken(query) != craftedToken(query));
    const QString altered = alteredToken("abc.DEf-9");
    QCOMPARE(altered, "abc.deF-0");
}

void TestEndpointFaults::isForAnotherSecretOrVersion()
{
    ServedEndpoint endpoint({wrongRule(EndpointFault::OtherSecret)});
    QVERIFY(endpoint.server.start());
    QVERIFY(tokenIn(endpoint.get(V2Query), ApiVersion::V2)
                .startsWith("channel_auth_token_" + md5Of("private-Room@1") + '.'));
    QVERIFY(endpoint.asked.isEmpty());
    const QString altered = tokenIn(endpoint.get(V3Query), ApiVersion::V3);
    QCOMPARE(endpoint.asked.size(), 1);
    QVERIFY(altered.startsWith("genuine-token-1"));
    QVERIFY(!altered.endsWith("12.34"));

    endpoint.rules.setRules({wrongRule(EndpointFault::OtherVersion)});
    QCOMPARE(payloadOf(tokenIn(endpoint.get(V2Query), ApiVersion::V2)).member(u"channel"),
             JsonValue("private-Room@1"));
    QVERIFY(tokenIn(endpoint.get(V3Query), ApiVersion::V3)
                .startsWith("channel_auth_token_" + md5Of("private-Room@1") + '.'));
}

void TestEndpointFaults::isForAnOldSocket()
{
    ServedEndpoint endpoint({wrongRule(EndpointFault::OldSocket)});
    QVERIFY(endpoint.server.start());
    const auto socketAsked = [&endpoint](const QString &channel, const QString &socket) {
        (void)endpoint.get("channelName=" + channel + "&socketID=" + socket);
        return endpoint.asked.last().socketId;
    };
    QCOMPARE(socketAsked("private-a", "1.1"), "1.1");
    QCOMPARE(socketAsked("private-a", "2.2"), "1.1");
    QCOMPARE(socketAsked("private-b", "2.2"), "2.2");
    QCOMPARE(socketAsked("private-a", "3.3"), "1.1");
    // It begins anew with each change of the rules.
    endpoint.rules.add(wrongRule(EndpointFault::Status500));
    QCOMPARE(socketAsked("private-a", "3.3"), "3.3");
}

void TestEndpointFaults::isTheSameEachTime()
{
    ServedEndpoint endpoint({wrongRule(EndpointFault::SameToken)});
    QVERIFY(endpoint.server.start());
    const QString first = tokenIn(endpoint.get(V2Query), ApiVersion::V2);
    QVERIFY(!first.isEmpty());
    QCOMPARE(tokenIn(endpoint.get(V2Query), ApiVersion::V2), first);
    QVERIFY(tokenIn(endpoint.get("channel=private-b"), ApiVersion::V2) != first);
    QVERIFY(tokenIn(endpoint.get(V3Query), ApiVersion::V3) != first);
    QCOMPARE(endpoint.asked.size(), 3);
}

void TestEndpointFaults::isExpiredOrMadeUp()
{
    ServedEndpoint endpoint({wrongRule(EndpointFault::Expired)});
    QVERIFY(endpoint.server.start());
    const JsonValue payload = payloadOf(tokenIn(endpoint.get(V3Query), ApiVersion::V3));
    QVERIFY(payload.member(u"expires").toJson().toLongLong() < QDateTime::currentSecsSinceEpoch());
    QVERIFY(tokenIn(endpoint.get(V2Query), ApiVersion::V2).startsWith("channel_auth_token_"));
    endpoint.rules.setRules({wrongRule(EndpointFault::MadeUp)});
    QCOMPARE(tokenIn(endpoint.get(V3Query), ApiVersion::V3), "dummy-token");
    QVERIFY(endpoint.asked.isEmpty());
}

void TestEndpointFaults::letsEveryoneIn()
{
    ServedEndpoint endpoint({wrongRule(EndpointFault::EveryoneIn)});
    QVERIFY(endpoint.server.start());
    QVERIFY(tokenIn(endpoint.get(V2Query), ApiVersion::V2).startsWith("genuine"));
    QVERIFY(tokenIn(endpoint.get(V3Query), ApiVersion::V3).startsWith("genuine"));
    for (const char *malformed : {"channel=private-a%20b", "channel=", "", "channel=news"})
        QVERIFY2(!tokenIn(endpoint.get(malformed), ApiVersion::V2).isEmpty(), malformed);
    QVERIFY(!tokenIn(endpoint.get("channelName=private-%22&socketID="), ApiVersion::V3).isEmpty());
}

void TestEndpointFaults::isToldInTheCall()
{
    for (const EndpointFault fault : endpointFaults()) {
        ServedEndpoint endpoint({wrongRule(fault)});
        endpoint.server.clerk().setSlowness({});
        QVERIFY(endpoint.server.start());
        (void)endpoint.get(V3Query);
        QCOMPARE(endpoint.calls.size(), 1);
        const EndpointCall &call = endpoint.calls.first();
        QCOMPARE(call.verdict, Verdict::Wrong);
        if (groupOf(fault) != EndpointFaultGroup::Request)
            QCOMPARE(call.answered, nameOf(fault));
    }
}

int tst_servedfaults(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestEndpointFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_servedfaults.moc"
