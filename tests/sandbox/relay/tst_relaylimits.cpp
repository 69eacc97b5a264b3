// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "standin.h"

#include <sandbox/relay/callinterceptor.h>

using namespace RadarDesk::sandbox;

/// What a relay doesn't hand on, and what rules do to calls.
class TestRelayLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void limitsBodies();
    void limitsCallsAtOnce();
    void appliesRules();
};

namespace {

/// Has one rule, which is the test's.
class OneRule final : public CallInterceptor
{
public:
    [[nodiscard]] bool isActive() const override { return true; }
    [[nodiscard]] std::optional<Interception> intercept(const InterceptedCall &call) override
    {
        if (call.target.startsWith("/v3/cut"))
            return Interception{.isCut = true, .reason = QStringLiteral("Cut.")};
        if (call.target.startsWith("/v3/limit"))
            return Interception{.delay = std::chrono::milliseconds{20},
                                .answer = HttpAnswer{429, call.body},
                                .reason = QStringLiteral("Limited.")};
        if (call.target.startsWith("/v3/late"))
            return Interception{.delay = std::chrono::milliseconds{20},
                                .reason = QStringLiteral("Delayed.")};
        return std::nullopt;
    }
};

} // namespace

void TestRelayLimits::refuses_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("status");
    const QByteArray host = "Host: 127.0.0.1\r\n";
    QTest::newRow("other path") << "GET /health HTTP/1.1\r\n" + host + "\r\n" << QByteArray("404");
    QTest::newRow("only the version") << "GET /v3 HTTP/1.1\r\n" + host + "\r\n"
                                      << QByteArray("404");
    QTest::newRow("other name") << QByteArray("GET /v3/a HTTP/1.1\r\nHost: evil.example\r\n\r\n")
                                << QByteArray("421");
    QTest::newRow("no host") << QByteArray("GET /v3/a HTTP/1.1\r\n\r\n") << QByteArray("400");
    QTest::newRow("two hosts") << "GET /v3/a HTTP/1.1\r\n" + host + host + "\r\n"
                               << QByteArray("400");
    QTest::newRow("two framings") << "POST /v3/a HTTP/1.1\r\n" + host
            + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
                                  << QByteArray("400");
    QTest::newRow("not HTTP") << QByteArray("hello\r\n\r\n") << QByteArray("400");
    QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11)
                         << QByteArray("400");
    QTest::newRow("long header") << "GET /v3/a HTTP/1.1\r\n" + host
            + "X: " + QByteArray(70'000, 'a')
            + "\r\n\r\n" << QByteArray("431");
    QByteArray manyFields;
    for (int i = 0; i < 7'000; ++i)
        manyFields += "X-A: 12345\r\n";
    QTest::newRow("many fields") << "GET /v3/a HTTP/1.1\r\n" + host + manyFields + "\r\n"
                                 << QByteArray("431");
    QTest::newRow("broken chunk") << "POST /v3/a HTTP/1.1\r\n" + host
            + "Transfer-Encoding: chunked\r\n\r\nzz\r\n"
                                  << QByteArray("400");
}

void TestRelayLimits::refuses()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, status);
    RelayedStandIn desk;
    App app(desk.relay.url());
    app.write(request);
    QVERIFY(app.gets("}"));
    QVERIFY2(app.received.startsWith("HTTP/1.1 " + status + ' '), app.received.constData());
    QVERIFY(!errorIn(app.received).isEmpty());
    const ObservedCall call = desk.calls(1).value(0);
    QCOMPARE(call.status, status.toInt());
    QVERIFY(call.relayed->error);
    QVERIFY(!desk.service.received.contains("\r\n\r\n")
            || QByteArray(QTest::currentDataTag()) == "broken chunk");
}

void TestRelayLimits::limitsBodies()
{
    RelayLimits limits;
    limits.bodyBytes = 1'000;
    RelayedStandIn desk(limits);
    App app(desk.relay.url());
    app.write("POST /v3/a HTTP/1.1\r\nHost: " + desk.host() + "\r\nContent-Length: 1001\r\n\r\n");
    QVERIFY(app.gets("}"));
    QVERIFY(app.received.startsWith("HTTP/1.1 413 "));
    App chunked(desk.relay.url());
    chunked.write("POST /v3/a HTTP/1.1\r\nHost: " + desk.host()
                  + "\r\nTransfer-Encoding: chunked\r\n\r\n3e9\r\n");
    QVERIFY(chunked.gets("}"));
    QVERIFY(chunked.received.startsWith("HTTP/1.1 413 "));
    // So is what is answered.
    desk.service.always(answerOf(QByteArray(1'001, 'a')));
    App answered(desk.relay.url());
    answered.write(broadcastOf(desk.host()));
    QVERIFY(answered.gets("}"));
    QVERIFY(answered.received.startsWith("HTTP/1.1 502 "));
}

void TestRelayLimits::limitsCallsAtOnce()
{
    RelayLimits limits;
    limits.callsAtOnce = 3;
    RelayedStandIn desk(limits);
    std::vector<std::unique_ptr<App>> apps;
    for (int i = 0; i < 3; ++i) {
        apps.push_back(std::make_unique<App>(desk.relay.url()));
        apps.back()->write(broadcastOf(desk.host()));
    }
    QTRY_COMPARE(desk.service.received.count("POST "), 3);
    App fourth(desk.relay.url());
    fourth.write(broadcastOf(desk.host()));
    QVERIFY(fourth.gets("}"));
    QVERIFY(fourth.received.startsWith("HTTP/1.1 503 "));
    QVERIFY(fourth.received.contains("Retry-After: 1\r\n"));
    QVERIFY(fourth.received.contains("Connection: keep-alive\r\n"));
    // One whose body hasn't come can't go on.
    App unfinished(desk.relay.url());
    unfinished.write("POST /v3/a HTTP/1.1\r\nHost: " + desk.host()
                     + "\r\nContent-Length: 4\r\n\r\nbo");
    QVERIFY(unfinished.gets("}"));
    QVERIFY(unfinished.received.startsWith("HTTP/1.1 503 "));
    QVERIFY(unfinished.received.contains("Connection: close\r\n"));
    QVERIFY(unfinished.isEnded());
    apps.clear();
    desk.service.always(answerOf("{}"));
    QCOMPARE(desk.calls(5).size(), 5);
    fourth.received.clear();
    desk.service.received.clear();
    fourth.write(broadcastOf(desk.host()));
    QVERIFY(fourth.gets("{}"));
    QVERIFY(fourth.received.startsWith("HTTP/1.1 200 "));
}

void TestRelayLimits::appliesRules()
{
    OneRule rule;
    RelayedStandIn desk({}, &rule);
    desk.service.always(answerOf("unchanged"));
    App app(desk.relay.url());
    app.write(broadcastOf(desk.host()));
    QVERIFY(app.gets("unchanged"));
    app.received.clear();
    app.write("POST /v3/limit HTTP/1.1\r\nHost: " + desk.host()
              + "\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n");
    QVERIFY(app.gets("100 Continue\r\n\r\n"));
    app.write("body");
    QVERIFY(app.gets("\r\n\r\nbody"));
    QVERIFY(app.received.contains("HTTP/1.1 429 Too Many Requests\r\n"));
    app.received.clear();
    app.write("GET /v3/late HTTP/1.1\r\nHost: " + desk.host() + "\r\n\r\n");
    QVERIFY(app.gets("unchanged"));
    app.write("GET /v3/cut HTTP/1.1\r\nHost: " + desk.host() + "\r\n\r\n");
    QVERIFY(app.isEnded());
    const QList<ObservedCall> calls = desk.calls(4);
    QVERIFY(calls.value(0).relayed->simulated.isEmpty());
    QCOMPARE(calls.value(1).relayed->simulated, "Limited.");
    QCOMPARE(calls.value(1).status, 429);
    QCOMPARE(calls.value(2).relayed->simulated, "Delayed.");
    QCOMPARE(calls.value(3).relayed->simulated, "Cut.");
    QCOMPARE(desk.service.requests.size(), 2);
}

int tst_relaylimits(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestRelayLimits test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_relaylimits.moc"
