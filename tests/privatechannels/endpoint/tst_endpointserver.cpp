// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "servedendpoint.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::privatechannels;
using PushRadar::ApiVersion;
using Kind = EndpointAction::Kind;
using Verdict = EndpointCall::Verdict;

namespace {

const EndpointUser &alice()
{
    static const EndpointUser user{EndpointProof::Cookie, "session=alice-in-wonderland", "Alice"};
    return user;
}

QString errorOf(const Answered &answered)
{
    return QJsonDocument::fromJson(answered.body).object().value("error").toString();
}

QByteArray recordOf(const EndpointCall &call)
{
    QByteArray record = call.exchange->url.toEncoded() + call.exchange->requestBody
        + call.exchange->responseBody + call.who.toUtf8() + call.answered.toUtf8();
    const auto headers = call.exchange->requestHeaders + call.exchange->responseHeaders;
    for (const auto &header : headers)
        record += header.name + ": " + header.value + '\n';
    return record;
}

} // namespace

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
    void recordsNothingWhole();
    void recordsFewStrangers();
    void answersManyAtOnce();
    void stopsWhileCallsWait();
    void saysWhichPortIsFree();
    void keepsItsPort();
    void isOnAgainIfItWasOn();
    void takesAnotherPath();
};

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
    QCOMPARE(endpoint.calls.last().who, "nobody known");
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

void TestEndpointServer::recordsNothingWhole()
{
    EndpointRule byHeader = ruleThat({});
    byHeader.user = {EndpointProof::Header, "X-Who: header-value-of-alice", "Alice"};
    ServedEndpoint endpoint({byHeader});
    QVERIFY(endpoint.server.start());
    const PageCaller::Headers headers{{"Cookie", "session=cookie-value-of-alice; t=light"},
                                      {"Authorization", "Bearer bearer-value-of-alice"},
                                      {"X-Who", "header-value-of-alice"},
                                      {"X-CSRF-Token", "csrf-value-of-alice"},
                                      {"Accept-Language", "de"}};
    const QString query = "channel=private-a&session=query-value-of-alice&page=7";
    QCOMPARE(endpoint.get(query, headers).status, 200);
    const QByteArray body =
        R"({"channel":"private-a","password":"1","authKey":"body-value-of-alice"})";
    QCOMPARE(endpoint.caller
                 .call(endpoint.url(query),
                       headers + PageCaller::Headers{{"Content-Type", "application/json"}}, "POST",
                       body)
                 .status,
             405);
    for (const EndpointFault fault :
         {EndpointFault::CutShort, EndpointFault::InString, EndpointFault::NotJson,
          EndpointFault::PhpWarnings, EndpointFault::RedirectToHost}) {
        endpoint.rules.setRules({wrongRule(fault), byHeader});
        (void)endpoint.get(query, headers);
    }
    QCOMPARE(endpoint.calls.size(), 7);
    for (const EndpointCall &call : std::as_const(endpoint.calls)) {
        const QByteArray record = recordOf(call);
        QVERIFY2(!record.contains("-of-"), record.constData()); // neither values nor tokens
        QVERIFY(!record.contains("genuine-t"));
    }
    const QByteArray record = recordOf(endpoint.calls.first());
    QVERIFY2(record.contains("Cookie: session=(21 characters); t=(5 characters)"),
             record.constData());
    QVERIFY(record.contains("Authorization: Bearer (21 characters)"));
    QVERIFY(record.contains("Accept-Language: de"));
    QVERIFY(record.contains("page=7"));
    QVERIFY(record.contains(R"_({"authToken":"(32 characters)"})_"));
}

void TestEndpointServer::recordsFewStrangers()
{
    ServedEndpoint endpoint;
    QVERIFY(endpoint.server.start());
    const auto line = std::make_shared<int>();
    int answered = 0;
    EndpointPending pending;
    pending.request.method = "POST";
    pending.request.host = "stranger.example";
    pending.request.path = "/" + QByteArray(100'000, 'p');
    pending.request.headers =
        "Host: stranger.example\r\nX-Long: " + QByteArray(100'000, 'h') + "\r\n";
    pending.request.body = QByteArray(100'000, 'b');
    pending.reply = [&answered](const HttpAnswer &answer) { answered += answer.status == 400; };
    pending.line = line;
    pending.began = std::chrono::steady_clock::now();
    for (int i = 0; i < 50; ++i)
        endpoint.server.clerk().answer(pending);
    QCOMPARE(answered, 50);
    QCOMPARE(endpoint.calls.size(), EndpointClerk::MostRefused);
    for (const EndpointCall &call : std::as_const(endpoint.calls))
        QVERIFY(recordOf(call).size() < 4 * EndpointClerk::KeptOfStranger);
    QTRY_COMPARE(endpoint.calls.size(), EndpointClerk::MostRefused + 1);
    QVERIFY2(endpoint.calls.last().answered.contains("40"),
             qPrintable(endpoint.calls.last().answered));
    pending.began += std::chrono::seconds(1);
    endpoint.server.clerk().answer(pending);
    QCOMPARE(endpoint.calls.size(), EndpointClerk::MostRefused + 2);
}

void TestEndpointServer::answersManyAtOnce()
{
    ServedEndpoint endpoint;
    QVERIFY(endpoint.server.start());
    constexpr int Calls = 200;
    // Each over a manager of its own, so that they do not wait for one another's connection.
    std::vector<std::unique_ptr<PageCaller>> callers;
    QList<QNetworkReply *> replies;
    for (int i = 0; i < Calls; ++i) {
        if (i % 5 == 0)
            callers.push_back(std::make_unique<PageCaller>());
        replies.append(callers.back()->begin(
            endpoint.url(QStringLiteral("channelName=private-%1&socketID=9.%1").arg(i))));
    }
    QTRY_COMPARE_WITH_TIMEOUT(endpoint.calls.size(), Calls, 30'000);
    for (int i = 0; i < Calls; ++i) {
        QTRY_VERIFY(replies.at(i)->isFinished());
        const Answered answered = PageCaller::answerOf(replies.at(i));
        QCOMPARE(answered.status, 200);
        const QByteArray own = QStringLiteral("of-private-%1-on-9.%1\"").arg(i).toUtf8();
        QVERIFY2(answered.body.contains(own), answered.body.constData());
    }
}

void TestEndpointServer::stopsWhileCallsWait()
{
    EndpointRulesModel rules;
    EndpointServer server(rules);
    QList<EndpointServer::TokenAnswer> waiting;
    connect(&server, &EndpointServer::tokenNeeded, &server,
            [&waiting](const EndpointQuery &, const EndpointServer::TokenAnswer &answer) {
                waiting.append(answer);
            });
    const QSignalSpy serving(&server, &EndpointServer::servingChanged);
    QVERIFY(server.start());
    PageCaller caller;
    QUrl url = server.url();
    url.setQuery("channel=private-a");
    QNetworkReply *reply = caller.begin(url);
    QTRY_COMPARE(waiting.size(), 1);
    server.stop();
    QTRY_VERIFY(reply->isFinished());
    QVERIFY(PageCaller::answerOf(reply).failed);
    waiting.first()(QStringLiteral("too late"));
    QVERIFY(caller.call(url).failed);
    QCOMPARE(serving.size(), 2);
    QVERIFY(server.start()); // what waited is not answered now
    QVERIFY(server.isServing());
}

void TestEndpointServer::saysWhichPortIsFree()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    EndpointRulesModel rules;
    EndpointServer server(rules);
    server.setPort(other.serverPort());
    const auto refused = server.start();
    QVERIFY(!refused);
    QVERIFY(refused.error().sentence.contains(QString::number(other.serverPort())));
    QVERIFY(refused.error().freePort != 0);
    QVERIFY(refused.error().freePort != other.serverPort());
    QVERIFY(!server.isServing());
    server.setPort(refused.error().freePort);
    const auto started = server.start();
    QVERIFY(started);
    QCOMPARE(*started, refused.error().freePort);
}

void TestEndpointServer::keepsItsPort()
{
    EndpointRulesModel rules;
    EndpointServer server(rules);
    const auto first = server.start();
    QVERIFY(first);
    QCOMPARE(*server.start(), *first);
    server.stop();
    QCOMPARE(*server.start(), *first);
    server.stop();
    // Where it is taken meanwhile, any other will do.
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, *first));
    const auto second = server.start();
    QVERIFY(second);
    QVERIFY(*second != *first);
}

void TestEndpointServer::isOnAgainIfItWasOn()
{
    EndpointRulesModel rules;
    QJsonObject state;
    QUrl url;
    {
        EndpointServer server(rules);
        const QSignalSpy changed(&server, &EndpointServer::stateChanged);
        QVERIFY(!server.toState().value("on").toBool());
        server.setPath("/broadcast/auth");
        QVERIFY(server.start());
        QCOMPARE(changed.size(), 2);
        url = server.url();
        state = server.toState();
    }
    EndpointServer again(rules);
    again.restore(state);
    QVERIFY(!again.isServing()); // not before it is told so
    QVERIFY(!again.resume());
    QCOMPARE(again.url(), url);
    again.stop();
    EndpointServer off(rules);
    off.restore(again.toState());
    QVERIFY(!off.resume());
    QVERIFY(!off.isServing());
    off.restore({{"port", 70000}, {"path", "no path"}});
    QCOMPARE(off.port(), 0);
    QCOMPARE(off.path(), "/broadcast/auth");
}

void TestEndpointServer::takesAnotherPath()
{
    ServedEndpoint endpoint;
    for (const char *wrong : {"", "/", "auth", "/auth/", "/a b", "/a?b", "/a#b"}) {
        QVERIFY2(!EndpointServer::pathFault(wrong).isEmpty(), wrong);
        endpoint.server.setPath(wrong);
        const auto refused = endpoint.server.start();
        QVERIFY(!refused);
        QCOMPARE(refused.error().sentence, EndpointServer::pathFault(wrong));
    }
    endpoint.server.setPath("/api/channel-auth");
    QVERIFY(endpoint.server.start());
    QCOMPARE(endpoint.get("channel=private-a").status, 200);
}

int tst_endpointserver(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestEndpointServer test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_endpointserver.moc"
