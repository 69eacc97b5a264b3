// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "standin.h"

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
    void endsHalfOpenPeers();
    void stopsAtOnce();
};

namespace {

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
    RelayLimits limits = impatient();
    if (!isMute)
        limits.connectTime = std::chrono::seconds{30}; // on a busy machine, too
    RelayedStandIn desk(limits);
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

Q_DECLARE_METATYPE(ServerCertificate)

int tst_relayfaults(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestRelayFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_relayfaults.moc"
