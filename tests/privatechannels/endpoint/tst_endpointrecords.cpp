// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpointcalls.h"

#include "servedendpoint.h"

#include <QJsonObject>
#include <QTcpServer>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::privatechannels;

/// What is recorded of calls, and where the endpoint listens.
class TestEndpointRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsNothingWhole();
    void recordsFewStrangers();
    void answersManyAtOnce();
    void stopsWhileCallsWait();
    void saysWhichPortIsFree();
    void keepsItsPort();
    void isOnAgainIfItWasOn();
    void takesAnotherPath();
};

namespace {

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

void TestEndpointRecords::recordsNothingWhole()
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

void TestEndpointRecords::recordsFewStrangers()
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
        endpoint.server.endpointHandler().answer(pending);
    QCOMPARE(answered, 50);
    QCOMPARE(endpoint.calls.size(), EndpointHandler::MostRefused);
    for (const EndpointCall &call : std::as_const(endpoint.calls))
        QVERIFY(recordOf(call).size() < 4 * EndpointHandler::KeptOfStranger);
    QTRY_COMPARE(endpoint.calls.size(), EndpointHandler::MostRefused + 1);
    QVERIFY2(endpoint.calls.last().answered.contains("40"),
             qPrintable(endpoint.calls.last().answered));
    pending.began += std::chrono::seconds(1);
    endpoint.server.endpointHandler().answer(pending);
    QCOMPARE(endpoint.calls.size(), EndpointHandler::MostRefused + 2);
}

void TestEndpointRecords::answersManyAtOnce()
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

void TestEndpointRecords::stopsWhileCallsWait()
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

void TestEndpointRecords::saysWhichPortIsFree()
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

void TestEndpointRecords::keepsItsPort()
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

void TestEndpointRecords::isOnAgainIfItWasOn()
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

void TestEndpointRecords::takesAnotherPath()
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

int tst_endpointrecords(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestEndpointRecords test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_endpointrecords.moc"
