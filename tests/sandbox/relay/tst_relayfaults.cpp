// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "standin.h"

#include <sandbox/relay/callinterceptor.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

using namespace RadarDesk::sandbox;
using PushRadar::ErrorCode;

/// What a relay says when the service, the network or the app doesn't do its part.
class TestRelayFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfTls_data();
    void tellsOfTls();
    void tellsOfNames();
    void tellsWhereNothingListens();
    void tellsOfSlowServices_data();
    void tellsOfSlowServices();
    void tellsOfServicesThatGo();
    void resetsWhatIsCutShort();
    void endsBothSides();
    void survivesRandomKills();
    void refuses_data();
    void refuses();
    void limitsBodies();
    void limitsCallsAtOnce();
    void endsHalfOpenPeers();
    void stopsAtOnce();
    void appliesRules();
};

namespace {

QString errorIn(const QByteArray &answer)
{
    const qsizetype body = answer.indexOf("\r\n\r\n") + 4;
    return QJsonDocument::fromJson(answer.sliced(body)).object().value(u"error").toString();
}

RelayLimits impatient()
{
    RelayLimits limits;
    limits.connectTime = std::chrono::milliseconds{150};
    limits.serviceTime = std::chrono::milliseconds{150};
    limits.headerTime = std::chrono::milliseconds{150};
    limits.appTime = std::chrono::milliseconds{150};
    limits.idleTime = std::chrono::milliseconds{150};
    return limits;
}

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

void TestRelayFaults::tellsOfTls_data()
{
    QTest::addColumn<ServerCertificate>("certificate");
    QTest::addColumn<QString>("words");
    ServerCertificate expired;
    expired.expiry = QDateTime::currentDateTimeUtc().addDays(-1);
    expired.effective = expired.expiry.addDays(-9);
    QTest::newRow("expired") << expired << "It expired on";
    ServerCertificate other;
    other.names = QStringLiteral("DNS:other.example");
    QTest::newRow("another host") << other
                                  << "It isn't issued for 127.0.0.1, but for other.example.";
    ServerCertificate own;
    own.signedByItself = true;
    QTest::newRow("self-signed") << own << "It is self-signed, so it isn't trusted.";
}

void TestRelayFaults::tellsOfTls()
{
    QFETCH(ServerCertificate, certificate);
    QFETCH(QString, words);
    RelayedStandIn desk;
    StandIn untrusted(relayAuthority().server(certificate));
    desk.start(untrusted.url("https"));
    App app(desk.relay.url());
    app.write(broadcastOf(desk.host()));
    QVERIFY(app.gets("}"));
    QVERIFY(app.received.startsWith("HTTP/1.1 502 Bad Gateway\r\n"));
    QVERIFY2(errorIn(app.received).contains(words), app.received.constData());
    QVERIFY(untrusted.received.isEmpty()); // no secret has left
    const ObservedCall call = desk.calls(1).value(0);
    QCOMPARE(call.status, 502);
    QCOMPARE(call.relayed->error->code, ErrorCode::TlsFault);
    QVERIFY(call.relayed->tlsFault);
    QCOMPARE(call.relayed->tlsFault->subject, "Test service");
    // The app's connection goes on.
    app.received.clear();
    app.write(broadcastOf(desk.host()));
    QVERIFY(app.gets("}"));
}

void TestRelayFaults::tellsOfNames()
{
    RelayedStandIn desk;
    desk.start(QUrl("https://no-such-host.invalid"));
    App app(desk.relay.url());
    app.write(broadcastOf(desk.host()));
    QVERIFY(app.gets("}", 60'000));
    QVERIFY(app.received.startsWith("HTTP/1.1 502 Bad Gateway\r\n"));
    QVERIFY(errorIn(app.received).startsWith("There is no host named no-such-host.invalid"));
    QCOMPARE(desk.calls(1).value(0).relayed->error->code, ErrorCode::HostNotFound);
}

void TestRelayFaults::tellsWhereNothingListens()
{
    RelayedStandIn desk;
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const quint16 port = closed.serverPort();
    closed.close();
    desk.start(QUrl(QStringLiteral("https://127.0.0.1:%1").arg(port)));
    App app(desk.relay.url());
    app.write(broadcastOf(desk.host()));
    QVERIFY(app.gets("}"));
    QVERIFY(app.received.startsWith("HTTP/1.1 502 Bad Gateway\r\n"));
    QCOMPARE(desk.calls(1).value(0).relayed->error->code, ErrorCode::ConnectionRefused);
}

void TestRelayFaults::tellsOfSlowServices_data()
{
    QTest::addColumn<bool>("isMute"); // no handshake is answered
    QTest::addColumn<QString>("words");
    QTest::newRow("connecting") << true << "could not be reached within";
    QTest::newRow("answering") << false << "received the request but didn't respond within";
}

void TestRelayFaults::tellsOfSlowServices()
{
    QFETCH(bool, isMute);
    QFETCH(QString, words);
    RelayedStandIn desk(impatient());
    StandIn mute(std::make_unique<QTcpServer>());
    desk.start(isMute ? mute.url("https") : desk.service.url("https"));
    App app(desk.relay.url());
    app.write(broadcastOf(desk.host()));
    QVERIFY(app.gets("}"));
    QVERIFY(app.received.startsWith("HTTP/1.1 504 Gateway Timeout\r\n"));
    QVERIFY2(errorIn(app.received).contains(words), app.received.constData());
    QCOMPARE(desk.calls(1).value(0).relayed->error->code, ErrorCode::TimedOut);
}

void TestRelayFaults::tellsOfServicesThatGo()
{
    RelayedStandIn desk;
    desk.service.onBytes = [](QTcpSocket &socket) { socket.abort(); };
    App app(desk.relay.url());
    app.write(broadcastOf(desk.host()));
    QVERIFY(app.gets("}"));
    QVERIFY(app.received.startsWith("HTTP/1.1 502 Bad Gateway\r\n"));
    QCOMPARE(desk.calls(1).value(0).relayed->error->code, ErrorCode::ConnectionLost);
    QCOMPARE(desk.service.connections, 1); // nothing is tried again

    desk.service.onBytes = [](QTcpSocket &socket) { socket.write("SSH-2.0-OpenSSH\r\n\r\n"); };
    app.received.clear();
    app.write(broadcastOf(desk.host()));
    QVERIFY(app.gets("}"));
    QVERIFY(app.received.startsWith("HTTP/1.1 502 Bad Gateway\r\n"));
    QCOMPARE(desk.calls(2).value(1).relayed->error->code, ErrorCode::NetworkFault);
}

void TestRelayFaults::resetsWhatIsCutShort()
{
    RelayedStandIn desk;
    desk.service.onBytes = [](QTcpSocket &socket) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this");
        socket.disconnectFromHost();
    };
    App app(desk.relay.url());
    app.write(broadcastOf(desk.host()));
    QVERIFY(app.isEnded());
    QVERIFY(!app.received.contains("502")); // not in the middle of another answer
    const ObservedCall call = desk.calls(1).value(0);
    QCOMPARE(call.status, 200);
    QCOMPARE(call.relayed->error->code, ErrorCode::ConnectionLost);
    QVERIFY(call.relayed->responseIsCut);
}

void TestRelayFaults::endsBothSides()
{
    RelayedStandIn desk;
    App app(desk.relay.url());
    app.write(broadcastOf(desk.host()));
    QTRY_VERIFY(desk.service.received.contains("\r\n\r\n"));
    app.abort();
    QTRY_VERIFY(!desk.service.last || desk.service.last->state() == QTcpSocket::UnconnectedState);
    QVERIFY(desk.calls(1).value(0).relayed->error->message.startsWith("The app closed"));
}

void TestRelayFaults::survivesRandomKills()
{
    RelayedStandIn desk;
    QRandomGenerator random(42);
    desk.service.onBytes = [&](QTcpSocket &socket) {
        const QByteArray answer = answerOf(QByteArray(random.bounded(200'000), 'a'));
        switch (random.bounded(4)) {
        case 0:
            socket.abort();
            break;
        case 1:
            socket.write(answer.first(random.bounded(static_cast<int>(answer.size()))));
            socket.flush();
            socket.abort();
            break;
        default:
            socket.write(answer);
            break;
        }
    };
    constexpr int Kills = 200;
    for (int i = 0; i < Kills; ++i) {
        App app(desk.relay.url());
        const QByteArray request = broadcastOf(desk.host());
        app.write(request.first(random.bounded(1, static_cast<int>(request.size()) + 1)));
        if (random.bounded(2) == 0) {
            QVERIFY(app.waitForConnected());
            app.flush();
            app.abort();
        } else {
            app.write(request);
            app.disconnectFromHost();
            QVERIFY(app.isEnded());
        }
    }
    // It works as before.
    desk.service.always(answerOf("still there"));
    App app(desk.relay.url());
    app.write(broadcastOf(desk.host()));
    QVERIFY(app.gets("still there"));
}

void TestRelayFaults::refuses_data()
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
    QTest::newRow("broken chunk") << "POST /v3/a HTTP/1.1\r\n" + host
            + "Transfer-Encoding: chunked\r\n\r\nzz\r\n"
                                  << QByteArray("400");
}

void TestRelayFaults::refuses()
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

void TestRelayFaults::limitsBodies()
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

void TestRelayFaults::limitsCallsAtOnce()
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
    apps.clear();
    desk.service.always(answerOf("{}"));
    QCOMPARE(desk.calls(4).size(), 4);
    fourth.received.clear();
    desk.service.received.clear();
    fourth.write(broadcastOf(desk.host()));
    QVERIFY(fourth.gets("{}"));
    QVERIFY(fourth.received.startsWith("HTTP/1.1 200 "));
}

void TestRelayFaults::endsHalfOpenPeers()
{
    RelayedStandIn desk(impatient());
    App silent(desk.relay.url());
    App half(desk.relay.url());
    half.write("POST /v3/a HT");
    App halfBody(desk.relay.url());
    halfBody.write("POST /v3/a HTTP/1.1\r\nHost: " + desk.host()
                   + "\r\nContent-Length: 100\r\n\r\nonly this");
    QVERIFY(silent.isEnded());
    QVERIFY(half.isEnded());
    QVERIFY(halfBody.isEnded());
    QTRY_VERIFY(!desk.service.last || desk.service.last->state() == QTcpSocket::UnconnectedState);
}

void TestRelayFaults::stopsAtOnce()
{
    RelayedStandIn desk;
    App app(desk.relay.url());
    app.write(broadcastOf(desk.host()));
    QTRY_VERIFY(desk.service.received.contains("\r\n\r\n"));
    const QUrl url = desk.relay.url();
    desk.relay.stop();
    QVERIFY(!desk.relay.isRunning());
    QVERIFY(app.isEnded());
    QVERIFY(desk.calls(1).value(0).relayed->error->message.startsWith("The relay was stopped"));
    App later(url);
    QVERIFY(later.isEnded());
    // And starts again at the port that the app knows.
    const auto target = RelayTarget::make(desk.service.url("https"));
    const auto started = desk.relay.start(*target, static_cast<quint16>(url.port()));
    QVERIFY(started.ok());
    QCOMPARE(*started, url);
}

void TestRelayFaults::appliesRules()
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

Q_DECLARE_METATYPE(ServerCertificate)

int tst_relayfaults(int argc, char *argv[])
{
    TestRelayFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_relayfaults.moc"
