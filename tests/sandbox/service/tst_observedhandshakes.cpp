// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "observedsandbox.h"

#include <QTest>

using RadarDesk::sandbox::ObservedCall;
using RadarDesk::sandbox::ObservedConnection;

/// What only the WebSocket itself finds fault with.
class TestObservedHandshakes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfInvalidOnes_data();
    void tellsOfInvalidOnes();
};

void TestObservedHandshakes::tellsOfInvalidOnes_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("status");
    QTest::newRow("other version") << QByteArray("Sec-WebSocket-Version: 12\r\n"
                                                 "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n")
                                   << 426;
    QTest::newRow("no key") << QByteArray("Sec-WebSocket-Version: 13\r\n") << 400;
}

void TestObservedHandshakes::tellsOfInvalidOnes()
{
    QFETCH(QByteArray, headers);
    QFETCH(int, status);
    ObservedSandbox observed;
    QVERIFY(observed.start());
    const QByteArray target = "/subscribe?key=" + observed.sandbox().publicKey().toUtf8();
    RawConnection connection(observed.sandbox());
    connection.send("GET " + target
                    + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\n"
                      "Upgrade: websocket\r\nOrigin: http://app.test\r\n"
                    + headers + "\r\n");
    QVERIFY(connection.waitFor("HTTP/1.1 " + QByteArray::number(status) + ' '));
    const auto call = observed.wait<ObservedCall>();
    QCOMPARE(call.operation, ObservedCall::Operation::Subscribe);
    QCOMPARE(call.status, status);
    QCOMPARE(call.method, "GET");
    QCOMPARE(call.target, target);
    QCOMPARE(call.peer, "127.0.0.1");
    QVERIFY(call.requestHeaders.contains("Origin: http://app.test\r\n"));
    QVERIFY(!call.reason.isEmpty());
    QVERIFY(observed.every<ObservedConnection>().isEmpty());
}

int tst_observedhandshakes(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestObservedHandshakes test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_observedhandshakes.moc"
