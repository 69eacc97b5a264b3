// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "observedsandbox.h"

#include <QTest>

using RadarDesk::sandbox::ConnectionState;
using RadarDesk::sandbox::ObservedCall;
using RadarDesk::sandbox::ObservedClosing;
using RadarDesk::sandbox::ObservedConnection;
using RadarDesk::sandbox::ObservedDelivery;
using RadarDesk::sandbox::Sandbox;
using Cause = ObservedClosing::Cause;
using namespace std::chrono_literals;

/// What a person does to connections by hand.
class TestConnectionControl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsToOne();
    void closesOne();
    void cutsOne();
    void refusesForAWhile();
    void tellsTheirStates();
    void doesNothingWithoutAService();
};

void TestConnectionControl::sendsToOne()
{
    ObservedSandbox observed;
    QVERIFY(observed.start());
    TestSubscriber one(observed.sandbox());
    TestSubscriber two(observed.sandbox());
    QCOMPARE(one.subscribe("news").value("event"), "subscribed");
    QCOMPARE(two.subscribe("news").value("event"), "subscribed");
    observed.sandbox().sendTo(one.socketId(), "news", R"({"a": 1.0})");
    observed.sandbox().sendTo("1.1", "news", "1");
    const QString id = one.next("message").value("id").toString();
    QVERIFY(!id.isEmpty());
    QCOMPARE(one.lastText(),
             R"({"event":"message","channel":"news","id":")" + id.toUtf8()
                 + R"(","data":{"a": 1.0}})");
    const auto delivery = observed.wait<ObservedDelivery>();
    QCOMPARE(delivery.broadcastId, id);
    QCOMPARE(QStringList(delivery.socketIds), QStringList({one.socketId()}));
    QCOMPARE(delivery.subscribers, 1);
    two.settle();
    QCOMPARE(two.waiting("message"), 0);
    QCOMPARE(observed.every<ObservedDelivery>().size(), 1);
}

void TestConnectionControl::closesOne()
{
    ObservedSandbox observed;
    QVERIFY(observed.start());
    TestSubscriber one(observed.sandbox());
    TestSubscriber two(observed.sandbox());
    QVERIFY(one.isReady());
    QVERIFY(two.isReady());
    observed.sandbox().closeConnection(one.socketId());
    const auto closing = observed.wait<ObservedClosing>();
    QCOMPARE(closing.socketId, one.socketId());
    QCOMPARE(closing.cause, Cause::OnPurpose);
    QCOMPARE(closing.code, std::optional<quint16>(1000));
    QCOMPARE(closing.reason, "Closed in RadarDesk");
    QTRY_COMPARE(one.socket().state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(one.socket().closeCode(), QWebSocketProtocol::CloseCodeNormal);
    QCOMPARE(one.socket().closeReason(), "Closed in RadarDesk");
    two.settle();
    QCOMPARE(two.socket().state(), QAbstractSocket::ConnectedState);
}

void TestConnectionControl::cutsOne()
{
    ObservedSandbox observed;
    QVERIFY(observed.start());
    RawConnection connection(observed.sandbox());
    QVERIFY(connection.becomeSubscriber(observed.sandbox()));
    const qsizetype had = connection.received().size();
    QSignalSpy failed(&connection.socket(), &QTcpSocket::errorOccurred);
    observed.sandbox().cutConnection(observed.wait<ObservedConnection>().socketId);
    const auto closing = observed.wait<ObservedClosing>();
    QCOMPARE(closing.cause, Cause::Cut);
    QCOMPARE(closing.code, std::nullopt);
    QVERIFY(connection.waitForEnd());
    QCOMPARE(connection.received().size(), had);
    QTRY_COMPARE(observed.sandbox().subscriberCount(), 0);
}

void TestConnectionControl::refusesForAWhile()
{
    ObservedSandbox observed;
    QVERIFY(observed.start());
    const QByteArray ask = "GET /subscribe?key=" + observed.sandbox().publicKey().toUtf8()
        + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
          "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
          "Origin: http://app.test\r\nUser-Agent: ";
    const auto isRefused = [&](const QByteArray &userAgent) {
        RawConnection connection(observed.sandbox());
        connection.send(ask + userAgent + "\r\n\r\n");
        return connection.waitFor("\r\n\r\n") && connection.received().startsWith("HTTP/1.1 503 ");
    };
    QVERIFY(!isRefused("Browser/1"));
    observed.sandbox().refuseConnections("http://app.test", "Browser/1", 1h);
    QTRY_VERIFY(isRefused("Browser/1"));
    QVERIFY(!isRefused("Browser/2"));
    const auto calls = observed.every<ObservedCall>();
    QVERIFY(!calls.isEmpty());
    QCOMPARE(calls.last().operation, ObservedCall::Operation::Subscribe);
    QCOMPARE(calls.last().status, 503);
    QVERIFY(!calls.last().reason.isEmpty());
    // A long name is known by what was told of it.
    const QByteArray longName(1000, 'b');
    observed.sandbox().refuseConnections("http://app.test", longName.first(512), 1h);
    QTRY_VERIFY(isRefused(longName));
    observed.sandbox().refuseConnections("http://app.test", "Browser/1", 0ms);
    QTRY_VERIFY(!isRefused("Browser/1"));
    QVERIFY(isRefused(longName));
}

void TestConnectionControl::tellsTheirStates()
{
    ObservedSandbox observed;
    QVERIFY(observed.start());
    SandboxClient client(observed.sandbox());
    TestSubscriber one(observed.sandbox());
    TestSubscriber two(observed.sandbox());
    QCOMPARE(one.subscribe("news").value("event"), "subscribed");
    QVERIFY(two.isReady());
    client.broadcast("news", "1");
    client.broadcast("news", "2");
    one.next("message");
    one.next("message");
    QMap<QString, ConnectionState> states;
    connect(&observed.sandbox(), &Sandbox::connectionStates, this,
            [&](const QList<ConnectionState> &told) {
                for (const ConnectionState &state : told)
                    states.insert(state.socketId, state);
            });
    observed.sandbox().requestConnectionStates();
    QTRY_COMPARE(states.size(), 2);
    QCOMPARE(states.value(one.socketId()).messages, 2);
    QCOMPARE(states.value(one.socketId()).waitingBytes, 0);
    QCOMPARE(states.value(two.socketId()).messages, 0);
}

void TestConnectionControl::doesNothingWithoutAService()
{
    Sandbox sandbox;
    QSignalSpy states(&sandbox, &Sandbox::connectionStates);
    sandbox.requestConnectionStates();
    sandbox.sendTo("1.1", "a", "1");
    sandbox.closeConnection("1.1");
    sandbox.cutConnection("1.1");
    sandbox.refuseConnections({}, {}, 1s);
    QVERIFY(sandbox.start().ok());
    sandbox.closeConnection("1.1");
    sandbox.requestConnectionStates();
    QTRY_COMPARE(states.size(), 1);
}

int tst_connectioncontrol(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestConnectionControl test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_connectioncontrol.moc"
