// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "httppeer.h"

#include <QProcess>
#include <QTcpSocket>
#include <QTest>

using RadarDesk::sandbox::HttpAnswer;
using RadarDesk::sandbox::HttpHandler;
using RadarDesk::sandbox::HttpReply;
using RadarDesk::sandbox::HttpRequest;
using RadarDesk::sandbox::HttpServer;
using namespace std::chrono_literals;

/// Where a server listens, and how it ends.
class TestHttpListening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closesWhatNobodyTakesOver();
    void startsAnewAtItsPort();
    void leavesNothingToChildren();
    void saysWhyItCannotListen();
};

void TestHttpListening::closesWhatNobodyTakesOver()
{
    class : public HttpHandler
    {
        void handle(const HttpRequest &request, const HttpReply &reply) override
        {
            reply({request.wantsWebSocket ? HttpAnswer::SwitchingProtocols : 404});
        }
    } handler;
    HttpServer server(handler);
    const auto port = server.start();
    QVERIFY(port.ok());
    Peer peer(*port,
              "GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
              "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    QVERIFY(peer.isEnded());
    QCOMPARE(peer.received(), "");
}

void TestHttpListening::startsAnewAtItsPort()
{
    KeepingServer at;
    Peer first(at.port, RequestLater);
    QTRY_COMPARE(at.handler.kept().size(), 1);
    at.server.stop();
    QVERIFY(first.isEnded());
    QCOMPARE(*at.server.start("127.0.0.1", at.port), at.port);
    Peer second(at.port, "GET /x HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(second.receives("GET /x"));
}

void TestHttpListening::leavesNothingToChildren()
{
    KeepingServer at;
    Peer peer(at.port, RequestLater);
    QTRY_COMPARE(at.handler.kept().size(), 1);
    QProcess child;
    child.start("cat", {});
    QVERIFY(child.waitForStarted());
    at.server.stop();
    QVERIFY(peer.isEnded());
    QVERIFY(at.server.start("127.0.0.1", at.port).ok());
    child.closeWriteChannel();
    QVERIFY(child.waitForFinished());
}

void TestHttpListening::saysWhyItCannotListen()
{
    KeepingServer at;
    HttpServer other(at.handler);
    const auto taken = other.start("127.0.0.1", at.port);
    QVERIFY(!taken.ok());
    QCOMPARE(taken.error(), std::errc::address_in_use);
    QVERIFY(!other.start("no address").ok());
}

int tst_httplistening(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestHttpListening test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_httplistening.moc"
