// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpointcalls.h"

#include "servedendpoint.h"

#include <QJsonDocument>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::privatechannels;
using PushRadar::ApiVersion;
using Kind = EndpointAction::Kind;
using Verdict = EndpointCall::Verdict;

/// The endpoint over real sockets: what a page may ask, who gets in, what a browser sees.
class TestEndpointServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksBothDialects();
    void refusesWhatIsNeither_data();
    void refusesWhatIsNeither();
    void asksTheRules();
    void letsInLater();
    void allowsPagesOfThisMachine_data();
    void allowsPagesOfThisMachine();
    void answersPreflights();
    void isCalledByItsName();
    void saysWhyThereIsNoToken();
};

namespace {

QString errorOf(const Answered &answered)
{
    return QJsonDocument::fromJson(answered.body).object().value("error").toString();
}

} // namespace

void TestEndpointServer::speaksBothDialects()
{
    ServedEndpoint endpoint;
    QVERIFY(!endpoint.server.isServing());
    QVERIFY(endpoint.server.url().isEmpty());
    QVERIFY(endpoint.server.start());
    QCOMPARE(endpoint.server.url().host(), "127.0.0.1");
    QCOMPARE(endpoint.server.url().path(), "/auth");

    const Answered v2 = endpoint.get("channel=private-caf%C3%A9+1&x=1");
    QCOMPARE(v2.status, 400); // v2 takes no space
    const Answered right = endpoint.get("channel=private-caf%C3%A9&x=1");
    QCOMPARE(right.status, 200);
    QCOMPARE(right.header("content-type"), "application/json");
    QCOMPARE(right.body, "{\"authToken\":\"genuine-token-1-of-private-café-on-\"}");
    QCOMPARE(endpoint.asked.last().version, ApiVersion::V2);

    const Answered v3 = endpoint.get("channelName=presence-room%401&socketID=12.34");
    QCOMPARE(v3.status, 200);
    QCOMPARE(v3.body, R"({"token":"genuine-token-2-of-presence-room@1-on-12.34"})");
    QCOMPARE(endpoint.asked.last().version, ApiVersion::V3);
    QCOMPARE(endpoint.calls.size(), 3);
    QCOMPARE(endpoint.calls.last().verdict, Verdict::LetIn);
    QCOMPARE(endpoint.calls.last().channel, "presence-room@1");
    QCOMPARE(endpoint.calls.last().rule, "otherwise");
    QCOMPARE(endpoint.calls.last().who, "unknown caller");
    QVERIFY(endpoint.calls.last().exchange->timing.finished);
}

void TestEndpointServer::refusesWhatIsNeither_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << QByteArray("GET") << "" << 400 << "names no channel";
    QTest::newRow("both") << QByteArray("GET") << "channel=private-a&channelName=private-a" << 400
                          << "both";
    QTest::newRow("no socket") << QByteArray("GET") << "channelName=private-a" << 400 << "socketID";
    QTest::newRow("empty socket") << QByteArray("GET") << "channelName=private-a&socketID=" << 400
                                  << "socketID";
    QTest::newRow("mixed") << QByteArray("GET") << "channel=private-a&socketID=1.2" << 400
                           << "channelName";
    QTest::newRow("public") << QByteArray("GET") << "channel=news" << 400 << "public";
    QTest::newRow("empty name") << QByteArray("GET") << "channel=" << 400 << "";
    QTest::newRow("no name of v3")
        << QByteArray("GET") << "channelName=private-a%20b&socketID=1.2" << 400 << "";
    QTest::newRow("post") << QByteArray("POST") << "channel=private-a" << 405 << "POST";
}

void TestEndpointServer::refusesWhatIsNeither()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, query);
    QFETCH(QString, said);
    ServedEndpoint endpoint;
    QVERIFY(endpoint.server.start());
    const Answered answered = endpoint.caller.call(endpoint.url(query), {}, method, {});
    QTEST(answered.status, "status");
    QVERIFY2(!errorOf(answered).isEmpty() && errorOf(answered).contains(said),
             answered.body.constData());
    QVERIFY(endpoint.asked.isEmpty());
    QCOMPARE(endpoint.calls.last().verdict, Verdict::Refused);
}

void TestEndpointServer::asksTheRules()
{
    EndpointRule first = ruleThat({});
    first.channels = "private-room";
    first.user = alice();
    EndpointRule second = ruleThat({.kind = Kind::Deny, .status = 401});
    second.channels = "private-room";
    EndpointRule last = lastRule();
    last.action.kind = Kind::Deny;
    ServedEndpoint endpoint({first, second, last});
    QVERIFY(endpoint.server.start());
    const PageCaller::Headers cookie{{"Cookie", "a=b; session=alice-in-wonderland"}};
    QCOMPARE(endpoint.get("channel=private-room", cookie).status, 200);
    QCOMPARE(endpoint.calls.last().who, "Alice");
    QCOMPARE(endpoint.calls.last().rule, "1 · private-room");
    const Answered signedOut = endpoint.get("channel=private-room", {{"Cookie", "session=bob"}});
    QCOMPARE(signedOut.status, 401);
    QVERIFY(!errorOf(signedOut).isEmpty());
    QCOMPARE(endpoint.calls.last().who, "cookie session");
    QCOMPARE(endpoint.calls.last().rule, "2 · private-room");
    QCOMPARE(endpoint.get("channel=private-other", cookie).status, 403);
    QCOMPARE(endpoint.calls.last().rule, "otherwise");
    // A change counts from the next call on.
    endpoint.rules.setData(endpoint.rules.index(0, EndpointRulesModel::EnabledColumn),
                           Qt::Unchecked, Qt::CheckStateRole);
    QCOMPARE(endpoint.get("channel=private-room", cookie).status, 401);
}

void TestEndpointServer::letsInLater()
{
    ServedEndpoint endpoint(
        {ruleThat({.kind = Kind::Delay, .delay = std::chrono::milliseconds(5)})});
    QVERIFY(endpoint.server.start());
    QCOMPARE(endpoint.get("channel=private-a").status, 200);
    QCOMPARE(endpoint.calls.last().verdict, Verdict::LetIn);
}

void TestEndpointServer::allowsPagesOfThisMachine_data()
{
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("localhost") << QByteArray("http://localhost:3000") << true;
    QTest::newRow("below it") << QByteArray("https://app.localhost") << true;
    QTest::newRow("address") << QByteArray("http://127.0.0.1:5173") << true;
    QTest::newRow("IPv6") << QByteArray("http://[::1]:8080") << true;
    QTest::newRow("elsewhere") << QByteArray("https://example.com") << false;
    QTest::newRow("looks like it") << QByteArray("http://localhost.example.com") << false;
    QTest::newRow("a file, or a frame of any site") << QByteArray("null") << false;
}

void TestEndpointServer::allowsPagesOfThisMachine()
{
    QFETCH(QByteArray, origin);
    QFETCH(bool, isAllowed);
    ServedEndpoint endpoint;
    QVERIFY(endpoint.server.start());
    const Answered answered = endpoint.get("channel=private-a", {{"Origin", origin}});
    QCOMPARE(answered.status, isAllowed ? 200 : 403);
    QCOMPARE(answered.header("access-control-allow-origin"), isAllowed ? origin : QByteArray());
    QCOMPARE(answered.header("access-control-allow-credentials"), isAllowed ? "true" : "");
    QCOMPARE(endpoint.asked.size(), isAllowed ? 1 : 0);
    if (isAllowed)
        QCOMPARE(answered.header("vary"), "Origin");
    else
        QVERIFY(errorOf(answered).contains(QString::fromUtf8(origin)));
}

void TestEndpointServer::answersPreflights()
{
    ServedEndpoint endpoint({ruleThat({.kind = Kind::Deny})});
    QVERIFY(endpoint.server.start());
    const Answered answered =
        endpoint.caller.call(endpoint.url("channelName=private-a&socketID=1.2"),
                             {{"Origin", "http://localhost:3000"},
                              {"Access-Control-Request-Method", "GET"},
                              {"Access-Control-Request-Headers", "authorization,x-user"}},
                             "OPTIONS");
    QCOMPARE(answered.status, 204);
    QCOMPARE(answered.header("access-control-allow-origin"), "http://localhost:3000");
    QCOMPARE(answered.header("access-control-allow-credentials"), "true");
    QCOMPARE(answered.header("access-control-allow-methods"), "GET");
    QCOMPARE(answered.header("access-control-allow-headers"), "authorization,x-user");
    QCOMPARE(endpoint.calls.last().verdict, Verdict::Preflight);
    // Also what is refused can be read by the page.
    const Answered refused =
        endpoint.get("channel=private-a", {{"Origin", "http://localhost:3000"}});
    QCOMPARE(refused.status, 403);
    QCOMPARE(refused.header("access-control-allow-origin"), "http://localhost:3000");
}

void TestEndpointServer::isCalledByItsName()
{
    ServedEndpoint endpoint;
    QVERIFY(endpoint.server.start());
    QCOMPARE(endpoint.get("channel=private-a", {{"Host", "evil.example.com"}}).status, 400);
    QCOMPARE(endpoint.get("channel=private-a", {{"Host", "localhost:1"}}).status, 200);
    QUrl other = endpoint.url("channel=private-a");
    other.setPath("/else");
    const Answered answered = endpoint.caller.call(other);
    QCOMPARE(answered.status, 404);
    QVERIFY(errorOf(answered).contains("/auth"));
    QCOMPARE(endpoint.asked.size(), 1);
}

void TestEndpointServer::saysWhyThereIsNoToken()
{
    EndpointRulesModel rules;
    EndpointServer server(rules);
    connect(&server, &EndpointServer::tokenNeeded, &server,
            [](const EndpointQuery &, const EndpointServer::TokenAnswer &answer) {
                answer(EndpointRefusal{502, "The service \"refused\"."});
            });
    EndpointCall last;
    connect(&server, &EndpointServer::called, &server,
            [&last](const EndpointCall &call) { last = call; });
    QVERIFY(server.start());
    PageCaller caller;
    QUrl url = server.url();
    url.setQuery("channel=private-a");
    const Answered answered = caller.call(url);
    QCOMPARE(answered.status, 502);
    QCOMPARE(errorOf(answered), "The service \"refused\".");
    QCOMPARE(last.verdict, Verdict::Failed);
}

int tst_endpointserver(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestEndpointServer test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_endpointserver.moc"
