// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/checks/serverwatch.h>

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::privatechannels;

namespace {

QUrl urlOf(quint16 port)
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/auth").arg(port));
}

} // namespace

/// A server that starts again is noticed; one that only ends connections is not taken for it.
class ServerWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restartIsNoticed();
    void endedConnectionIsNoRestart();
};

void ServerWatchTest::restartIsNoticed()
{
    auto server = std::make_unique<QTcpServer>();
    QVERIFY(server->listen(QHostAddress::LocalHost));
    const quint16 port = server->serverPort();
    ServerWatch watch;
    QSignalSpy restarted(&watch, &ServerWatch::restarted);
    watch.watch(urlOf(port));
    QTRY_VERIFY(watch.isUp());
    QTRY_VERIFY(server->hasPendingConnections());
    server.reset(); // with its connections
    QTRY_VERIFY(!watch.isUp());
    QCOMPARE(restarted.size(), 0);
    QTcpServer again;
    QVERIFY(again.listen(QHostAddress::LocalHost, port));
    QTRY_COMPARE(restarted.size(), 1);
    QVERIFY(watch.isUp());
}

void ServerWatchTest::endedConnectionIsNoRestart()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    ServerWatch watch;
    QSignalSpy restarted(&watch, &ServerWatch::restarted);
    watch.watch(urlOf(server.serverPort()));
    for (int i = 0; i < 3; ++i) {
        QTRY_VERIFY(server.hasPendingConnections());
        server.nextPendingConnection()->abort();
    }
    QTRY_VERIFY(server.hasPendingConnections());
    QCOMPARE(restarted.size(), 0);
    QVERIFY(watch.isUp());
}

int tst_serverwatch(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    ServerWatchTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_serverwatch.moc"
