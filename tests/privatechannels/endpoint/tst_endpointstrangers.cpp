// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "servedendpoint.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::privatechannels;

/// What any web site can have a browser ask of the endpoint, and what a program may ask in a loop.
class TestEndpointStrangers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesOtherSites_data();
    void refusesOtherSites();
    void recordsLittleOfOtherSites_data();
    void recordsLittleOfOtherSites();
    void recordsFewRefusals_data();
    void recordsFewRefusals();
};

void TestEndpointStrangers::refusesOtherSites_data()
{
    QTest::addColumn<QByteArray>("site");
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("no browser") << QByteArray() << QByteArray() << true;
    QTest::newRow("typed") << QByteArray("none") << QByteArray() << true;
    QTest::newRow("same origin") << QByteArray("same-origin") << QByteArray() << true;
    // A page at localhost is of another site than 127.0.0.1.
    QTest::newRow("page of this machine")
        << QByteArray("cross-site") << QByteArray("http://localhost:3000") << true;
    QTest::newRow("picture of any page") << QByteArray("cross-site") << QByteArray() << false;
    QTest::newRow("in capitals") << QByteArray("Cross-Site") << QByteArray() << false;
    QTest::newRow("form of any page")
        << QByteArray("cross-site") << QByteArray("https://example.com") << false;
}

void TestEndpointStrangers::refusesOtherSites()
{
    QFETCH(QByteArray, site);
    QFETCH(QByteArray, origin);
    QFETCH(bool, isAllowed);
    ServedEndpoint endpoint;
    QVERIFY(endpoint.server.start());
    PageCaller::Headers headers;
    if (!site.isEmpty())
        headers.emplaceBack("Sec-Fetch-Site", site);
    if (!origin.isEmpty())
        headers.emplaceBack("Origin", origin);
    const Answered answered = endpoint.get("channel=private-a", headers);
    QCOMPARE(answered.status, isAllowed ? 200 : 403);
    QCOMPARE(endpoint.asked.size(), isAllowed ? 1 : 0);
    QCOMPARE(QJsonDocument::fromJson(answered.body).object().contains("error"), !isAllowed);
}

void TestEndpointStrangers::recordsLittleOfOtherSites_data()
{
    QTest::addColumn<PageCaller::Headers>("sent");
    QTest::newRow("other site") << PageCaller::Headers{{"Sec-Fetch-Site", "cross-site"}};
    QTest::newRow("other origin") << PageCaller::Headers{{"Origin", "https://example.com"}};
    QTest::newRow("long origin") << PageCaller::Headers{
        {"Origin", "https://" + QByteArray(3000, 'x') + ".com"}};
    QTest::newRow("other name") << PageCaller::Headers{{"Host", "evil.example.com"}};
}

void TestEndpointStrangers::recordsLittleOfOtherSites()
{
    QFETCH(PageCaller::Headers, sent);
    ServedEndpoint endpoint;
    QVERIFY(endpoint.server.start());
    sent.emplaceBack("Content-Type", "text/plain");
    sent.emplaceBack("X-Long", QByteArray(3000, 'h'));
    QUrl url = endpoint.url("channel=private-" + QString(3000, 'q'));
    url.setPath("/auth" + QString(3000, 'p'));
    const Answered answered = endpoint.caller.call(url, sent, "POST", QByteArray(60'000, 'b'));
    QVERIFY(answered.status == 403 || answered.status == 400);
    QCOMPARE(endpoint.calls.size(), 1);
    const EndpointCall &call = endpoint.calls.last();
    QCOMPARE(call.verdict, EndpointCall::Verdict::Refused);
    const PushRadar::Exchange &exchange = *call.exchange;
    qsizetype size = exchange.url.toEncoded().size() + exchange.requestBody.size()
        + exchange.responseBody.size() + call.who.size() + call.answered.size()
        + call.channel.size();
    const auto headers = exchange.requestHeaders + exchange.responseHeaders;
    for (const auto &header : headers)
        size += header.name.size() + header.value.size();
    QVERIFY2(size < 2000, qPrintable(QString::number(size)));
}

void TestEndpointStrangers::recordsFewRefusals_data()
{
    QTest::addColumn<EndpointAction>("action");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("areFew");
    const EndpointAction deny{.kind = EndpointAction::Kind::Deny};
    const QByteArray good = "channel=private-a";
    QTest::newRow("by a rule") << deny << good << deny.status << true;
    QTest::newRow("no channel") << EndpointAction() << QByteArray("a=b") << 400 << true;
    QTest::newRow("let in") << EndpointAction() << good << 200 << false;
}

void TestEndpointStrangers::recordsFewRefusals()
{
    QFETCH(EndpointAction, action);
    QFETCH(QByteArray, query);
    QFETCH(int, status);
    QFETCH(bool, areFew);
    ServedEndpoint endpoint({ruleThat(action)});
    QVERIFY(endpoint.server.start());
    QHash<int, int> answered;
    const auto line = std::make_shared<int>();
    EndpointPending pending;
    pending.request.method = "GET";
    pending.request.host = "127.0.0.1";
    pending.request.path = "/auth";
    pending.request.query = query;
    pending.request.headers = "Host: 127.0.0.1\r\nX-One: whole\r\n";
    pending.reply = [&answered](const HttpAnswer &answer) { ++answered[answer.status]; };
    pending.line = line;
    pending.began = std::chrono::steady_clock::now();
    for (int i = 0; i < 50; ++i)
        endpoint.server.endpointHandler().answer(pending);
    QCOMPARE(answered.keys(), QList<int>{status});
    QCOMPARE(answered.value(status), 50);
    QCOMPARE(endpoint.calls.size(), areFew ? EndpointHandler::MostRefused : 50);
    QCOMPARE(endpoint.calls.first().exchange->requestHeaders.size(), 2);
    if (areFew) {
        QTRY_COMPARE(endpoint.calls.size(), EndpointHandler::MostRefused + 1);
        QVERIFY(endpoint.calls.last().answered.contains("40"));
    }
}

int tst_endpointstrangers(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestEndpointStrangers test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_endpointstrangers.moc"
