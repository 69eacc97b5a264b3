// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "httppeer.h"

#include <sandbox/web/httpserver.h>

#include <QTcpSocket>
#include <QTest>

using RadarDesk::sandbox::HttpAnswer;
using RadarDesk::sandbox::HttpHandler;
using RadarDesk::sandbox::HttpLimits;
using RadarDesk::sandbox::HttpReply;
using RadarDesk::sandbox::HttpRequest;
using RadarDesk::sandbox::HttpServer;
using namespace std::chrono_literals;

class TestHttpServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOverTheRequest();
    void answersWhatTheHandlerSays();
    void answersLater();
    void answersOnceAndInOrder();
    void repliesToNoOne();
    void endsAConnectionWithoutAnswer();
    void refusesWhatIsNotHttp();
    void refusesWhatItDoesNotRead_data();
    void refusesWhatItDoesNotRead();
    void goesOnAfterOversizedTrailers();
    void boundsWhatFramesChunks_data();
    void boundsWhatFramesChunks();
    void takesALastChunkInPieces();
    void ignoresALineBreakBeforeARequest();
    void answersHeadAsGet();
};

void TestHttpServer::handsOverTheRequest()
{
    KeepingServer at;
    Peer peer(at.port,
              "POST /a%20b?c=d&e HTTP/1.1\r\nHost: page:1\r\nOrigin: http://page\r\n"
              "Authorization: Bearer x\r\nContent-Type: text/plain\r\nCOOKIE: one=1; two=2\r\n"
              "X-Empty:\r\nContent-Length: 4\r\n\r\nbody");
    QVERIFY(peer.receives("\r\n\r\n"));
    QTRY_VERIFY(!at.handler.last().method.isEmpty());
    const HttpRequest request = at.handler.last();
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.path, "/a%20b");
    QCOMPARE(request.query, "c=d&e");
    QCOMPARE(request.host, "page:1");
    QCOMPARE(request.origin, "http://page");
    QCOMPARE(request.authorization, "Bearer x");
    QCOMPARE(request.contentType, "text/plain");
    QCOMPARE(request.header("Cookie"), "one=1; two=2");
    QCOMPARE(request.header("x-empty"), "");
    QCOMPARE(request.header("cook"), "");
    QCOMPARE(request.body, "body");
    QCOMPARE(request.peer, "127.0.0.1");
    QVERIFY(!request.wantsWebSocket);
}

void TestHttpServer::answersWhatTheHandlerSays()
{
    KeepingServer at;
    Peer peer(at.port, "GET /x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    QVERIFY(peer.isEnded());
    QCOMPARE(peer.received(),
             "HTTP/1.1 201 Created\r\nContent-Type: text/plain\r\nContent-Length: 6\r\n"
             "X-Was: here\r\nConnection: close\r\n\r\nGET /x");
}

void TestHttpServer::answersLater()
{
    KeepingServer at;
    Peer peer(at.port, RequestLater);
    QTRY_COMPARE(at.handler.kept().size(), 1);
    QCOMPARE(peer.received(), "");
    at.server.post([reply = at.handler.kept().at(0)] { reply({200, "\"late\""}); });
    QVERIFY(peer.receives("\"late\""));
}

void TestHttpServer::answersOnceAndInOrder()
{
    KeepingServer at;
    Peer peer(at.port, QByteArray(RequestLater) + RequestLater);
    QTRY_COMPARE(at.handler.kept().size(), 1);
    at.server.post([reply = at.handler.kept().at(0)] {
        reply({200, "\"first\""});
        reply({200, "\"again\""});
    });
    QTRY_COMPARE(at.handler.kept().size(), 2);
    at.server.post([replies = at.handler.kept()] {
        replies.first()({200, "\"again\""});
        replies.last()({200, "\"second\""});
    });
    QVERIFY(peer.receives("\"second\""));
    QVERIFY(peer.received().contains("\"first\""));
    QVERIFY(!peer.received().contains("\"again\""));
}

void TestHttpServer::repliesToNoOne()
{
    KeepingHandler handler;
    HttpLimits limits;
    limits.httpConnections = 1;
    QList<HttpReply> kept;
    {
        HttpServer server(handler, limits);
        const auto port = server.start();
        QVERIFY(port.ok());
        Peer gone(*port, RequestLater);
        QTRY_COMPARE(handler.kept().size(), 1);
        gone.reset();
        // One more connection ends the first on this side as well.
        Peer other(*port, RequestLater);
        QTRY_COMPARE(handler.kept().size(), 2);
        kept = handler.kept();
        server.post([kept] {
            kept.first()({200, "\"to no one\""});
            kept.last()({200, "\"here\""});
        });
        QVERIFY(other.receives("\"here\""));
        QVERIFY(!other.received().contains("no one"));
    }
    for (const HttpReply &reply : kept) // the server has gone, too
        reply({200});
}

void TestHttpServer::endsAConnectionWithoutAnswer()
{
    HttpLimits limits;
    limits.handlingTime = 50ms;
    KeepingServer at(limits);
    Peer peer(at.port, RequestLater);
    QTRY_COMPARE(at.handler.kept().size(), 1);
    QVERIFY(peer.isEnded());
    QCOMPARE(peer.received(), "");
}

void TestHttpServer::refusesWhatIsNotHttp()
{
    KeepingServer at;
    Peer peer(at.port, "hello\r\n\r\n");
    QVERIFY(peer.isEnded());
    QVERIFY(peer.received().startsWith("HTTP/1.1 400 Bad Request\r\n"));
    Peer tooLong(at.port, "POST / HTTP/1.1\r\nContent-Length: 99999999\r\n\r\n");
    QVERIFY(tooLong.isEnded());
    QVERIFY(tooLong.received().startsWith("HTTP/1.1 413 "));
}

void TestHttpServer::refusesWhatItDoesNotRead_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("status");
    const QByteArray host = "Host: a\r\n";
    const QByteArray chunked = host + "Transfer-Encoding: chunked\r\n";
    QTest::newRow("two hosts") << host + host << 400;
    QTest::newRow("no host") << QByteArray() << 400;
    QTest::newRow("malformed host") << QByteArray("Host: a/b\r\n") << 400;
    QTest::newRow("host with a user") << QByteArray("Host: a@b\r\n") << 400;
    QTest::newRow("unknown coding") << host + "Transfer-Encoding: gzip\r\n" << 400;
    QTest::newRow("two codings") << host + "Transfer-Encoding: gzip, chunked\r\n" << 400;
    QTest::newRow("coding twice") << chunked + "Transfer-Encoding: chunked\r\n" << 400;
    QTest::newRow("coding and length") << chunked + "Content-Length: 3\r\n" << 400;
    QTest::newRow("encoded body") << host + "Content-Encoding: gzip\r\nContent-Length: 3\r\n"
                                  << 415;
    QTest::newRow("many fields") << host + QByteArray("X-Field: value\r\n").repeated(2'000) << 413;
    QTest::newRow("expectation") << host + "Expect: a-miracle\r\nContent-Length: 3\r\n" << 417;
    QTest::newRow("trailer") << chunked + "\r\n1\r\nx\r\n0\r\nAuthorization: Bearer y\r\n" << 400;
    QTest::newRow("long trailer") << chunked + "\r\n0\r\nX: " + QByteArray(70'000, 'x') + "\r\n"
                                  << 413;
}

void TestHttpServer::refusesWhatItDoesNotRead()
{
    QFETCH(const QByteArray, headers);
    QFETCH(const int, status);
    KeepingServer at;
    Peer peer(at.port, "POST / HTTP/1.1\r\n" + headers + "\r\n");
    QVERIFY(peer.isEnded());
    QVERIFY2(peer.received().startsWith("HTTP/1.1 " + QByteArray::number(status)),
             peer.received().constData());
    QCOMPARE(at.handler.last().method, "");
}

void TestHttpServer::goesOnAfterOversizedTrailers()
{
    HttpLimits limits;
    limits.chunkHeaderBytes = 1024 * 1024; // so that the parser gets to read them
    KeepingServer at(limits);
    Peer peer(at.port,
              "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nX: "
                  + QByteArray(70'000, 'x') + "\r\n\r\n");
    QVERIFY(peer.isEnded());
    QVERIFY(peer.received().startsWith("HTTP/1.1 4"));
    Peer next(at.port, "GET /x HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(next.receives("GET /x"));
}

void TestHttpServer::boundsWhatFramesChunks_data()
{
    QTest::addColumn<QByteArray>("chunk");
    QTest::addColumn<int>("times");
    QTest::newRow("one long extension") << "1;x=" + QByteArray(1024 * 1024, 'x') << 1;
    QTest::newRow("many extensions") << "1;x=" + QByteArray(3000, 'x') + "\r\ny\r\n" << 400;
    QTest::newRow("many small chunks") << QByteArray("1\r\ny\r\n") << 200'000;
}

void TestHttpServer::boundsWhatFramesChunks()
{
    QFETCH(const QByteArray, chunk);
    QFETCH(const int, times);
    KeepingServer at;
    Peer peer(at.port,
              "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                  + chunk.repeated(times));
    QVERIFY(peer.isEnded());
    QVERIFY(peer.received().startsWith("HTTP/1.1 413 "));
}

void TestHttpServer::takesALastChunkInPieces()
{
    KeepingServer at;
    // The pieces may be read at once by chance, and not each time.
    for (int round = 0; round < 20; ++round) {
        Peer peer(at.port,
                  "POST /x HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n"
                  "Transfer-Encoding: chunked\r\n\r\n");
        QVERIFY(peer.receives("100 Continue\r\n\r\n"));
        for (const QByteArray piece : {"0", "\r", "\n", "\r", "\n"})
            peer.send(piece);
        QVERIFY(peer.receives("POST /x"));
    }
}

void TestHttpServer::ignoresALineBreakBeforeARequest()
{
    KeepingServer at;
    Peer peer(at.port, "\r\nGET /x HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(peer.receives("GET /x"));
}

void TestHttpServer::answersHeadAsGet()
{
    KeepingServer at;
    Peer peer(at.port, "HEAD /x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    QVERIFY(peer.isEnded());
    QVERIFY(peer.received().contains("\r\nContent-Length: 6\r\n"));
    QVERIFY(peer.received().endsWith("\r\n\r\n"));
}

int tst_httpserver(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestHttpServer test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_httpserver.moc"
