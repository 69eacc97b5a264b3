// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "finishedcall.h"
#include "testclient.h"

#include <pushradar/transfer.h>

#include <QNetworkAccessManager>
#include <QTest>

using namespace PushRadar;

/// What a call makes of answers that are cut, too long, or none that it can use.
class TestAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutBody();
    void cutBodyIsNeverSuccess_data();
    void cutBodyIsNeverSuccess();
    void answerWithoutBodyIsWhole_data();
    void answerWithoutBodyIsWhole();
    void notHttp();
    void redirects_data();
    void redirects();
    void statuses_data();
    void statuses();
    void challengeIsNotAnswered();
    void chunked();
    void longestAnswer();
    void answerOverTheLimit();
    void endlessAnswer();
    void compressedAnswer();
};

void TestAnswers::cutBody()
{
    ScriptedServer server([](QTcpSocket &socket, const ReceivedRequest &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"token\":\"sk_test_12");
        socket.close();
    });
    TestClient client(server);
    const FinishedCall result = finish(client.broadcast("test-channel", hello()));
    QCOMPARE(result.code(), ErrorCode::ConnectionLost);
    QCOMPARE(result.exchange.status, 200);
    QCOMPARE(result.exchange.responseBody, "{\"token\":\"sk_***");
}

void TestAnswers::cutBodyIsNeverSuccess_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("hint");
    QTest::newRow("length") << QByteArray("200 OK\r\nContent-Length: 100") << QByteArray("abc")
                            << "ended after 3 of 100 bytes.";
    QTest::newRow("whole JSON") << QByteArray("200 OK\r\nContent-Length: 100")
                                << QByteArray(R"({"token":"abc"})")
                                << "ended after 15 of 100 bytes.";
    QTest::newRow("secret cut") << QByteArray("200 OK\r\nContent-Length: 100")
                                << QByteArray(R"({"token":"sk_test_1)")
                                << "ended after 19 of 100 bytes.";
    QTest::newRow("nothing") << QByteArray("200 OK\r\nContent-Length: 100") << QByteArray()
                             << "ended after 0 of 100 bytes.";
    QTest::newRow("compressed") << QByteArray(
        "200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 100")
                                << QByteArray("abc") << "ended after 3 of 100 bytes.";
    QTest::newRow("fault") << QByteArray("500 Fault\r\nContent-Length: 100") << QByteArray("abc")
                           << "ended after 3 of 100 bytes.";
    // Qt keeps the head to itself until it has looked for a way to prove who asks.
    QTest::newRow("refused") << QByteArray("401 Unauthorized\r\nContent-Length: 100")
                             << QByteArray("abc") << "so the request wasn't repeated.";
    QTest::newRow("chunk") << QByteArray("200 OK\r\nTransfer-Encoding: chunked")
                           << QByteArray("64\r\n{\"a\":1") << "ended before its last part.";
    QTest::newRow("last chunk") << QByteArray("200 OK\r\nTransfer-Encoding: chunked")
                                << QByteArray("6\r\n{\"a\":1\r\n") << "ended before its last part.";
}

void TestAnswers::cutBodyIsNeverSuccess()
{
    QFETCH(const QByteArray, head);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, hint);
    int even = 0;
    ScriptedServer server([&](QTcpSocket &socket, const ReceivedRequest &) {
        socket.write("HTTP/1.1 " + head + "\r\n\r\n");
        // In one piece with its head, or by itself.
        if (++even % 2 == 0)
            socket.flush();
        socket.write(body);
        socket.close();
    });
    constexpr int Tries = 30;
    int lost = 0;
    for (int i = 0; i < Tries; ++i) {
        TestClient client(server);
        const FinishedCall result = i % 3 == 0 ? finish(client.authenticate("private-room", "1.2"))
                                               : finish(client.broadcast("test-channel", hello()));
        QVERIFY(result.ended);
        const bool isLost = result.code() == ErrorCode::ConnectionLost
            && result.sentence().contains(hint) && result.token.isEmpty()
            && !result.exchange.responseBody.contains("sk_test_1");
        if (!isLost)
            qWarning("%d: %s", static_cast<int>(result.code()), qPrintable(result.sentence()));
        lost += isLost ? 1 : 0;
    }
    QCOMPARE(lost, Tries);
}

void TestAnswers::answerWithoutBodyIsWhole_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("code");
    constexpr int None = -1;
    QTest::newRow("HEAD") << QByteArray("HEAD") << QByteArray("200 OK\r\nContent-Length: 100")
                          << None;
    QTest::newRow("not modified") << QByteArray("GET")
                                  << QByteArray("304 Not Modified\r\nContent-Length: 100")
                                  << static_cast<int>(ErrorCode::HttpStatus);
    QTest::newRow("until the end") << QByteArray("GET") << QByteArray("200 OK") << None;
}

void TestAnswers::answerWithoutBodyIsWhole()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, head);
    QFETCH(const int, code);
    ScriptedServer server([&](QTcpSocket &socket, const ReceivedRequest &) {
        socket.write("HTTP/1.1 " + head + "\r\nConnection: close\r\n\r\n");
        socket.close();
    });
    QNetworkAccessManager network;
    network.setAutoDeleteReplies(false);
    Exchange record;
    Transfer transfer(
        {method, server.url("/v3"), {{"Accept-Encoding", "identity"}}, {}},
        {&network, Redactor(Secret::make(serverSecret()).value()), std::chrono::seconds(10), {}},
        record);
    QSignalSpy finished(&transfer, &Transfer::finished);
    QVERIFY(finished.wait());
    QCOMPARE(record.error ? static_cast<int>(record.error->code) : -1, code);
}

void TestAnswers::notHttp()
{
    ScriptedServer server([](QTcpSocket &socket, const ReceivedRequest &) {
        socket.write("220 mail.example ESMTP\r\n\r\n");
        socket.close();
    });
    TestClient client(server);
    const FinishedCall result = finish(client.broadcast("test-channel", hello()));
    QCOMPARE(result.code(), ErrorCode::ConnectionLost);
    QVERIFY(result.sentence().contains("127.0.0.1:"));
    QCOMPARE(server.requests().size(), 1);
}

void TestAnswers::redirects_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("target");
    for (const char *status : {"301 Moved", "302 Found", "303 See Other", "307 Temporary Redirect",
                               "308 Permanent Redirect"})
        QTest::newRow(status) << QByteArray(status)
                              << QByteArray("http://elsewhere.example/v3/broadcasts?s=sk_test_123");
    QTest::newRow("relative") << QByteArray("302 Found") << QByteArray("/elsewhere.example");
}

void TestAnswers::redirects()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, target);
    ScriptedServer server(ScriptedServer::always(
        ScriptedServer::answer(status, "gone", "Location: " + target + "\r\n")));
    TestClient client(server);
    const FinishedCall result = finish(client.broadcast("test-channel", hello()));
    QCOMPARE(result.code(), ErrorCode::Redirected);
    QVERIFY(result.sentence().contains("elsewhere.example"));
    QVERIFY(!result.sentence().contains(serverSecret()));
    QCOMPARE(result.exchange.status, status.first(3).toInt());
    QCOMPARE(result.exchange.responseBody, "gone");
    QCOMPARE(server.requests().size(), 1);
}

void TestAnswers::statuses_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QString>("hint");
    const auto row = [](const char *status, const char *hint) {
        QTest::newRow(status) << QByteArray(status) << QString::fromLatin1(hint);
    };
    row("201 Created", "status 201 instead of 200");
    row("204 No Content", "status 204");
    row("304 Not Modified", "status 304");
    row("400 Bad Request", "refused the request");
    row("401 Unauthorized", "rejected the secret");
    row("402 Payment Required", "status 402");
    row("403 Forbidden", "doesn't allow this");
    row("404 Not Found", "service address");
    row("405 Method Not Allowed", "status 405");
    row("407 Proxy Authentication Required", "");
    row("409 Conflict", "status 409");
    row("410 Gone", "status 410");
    row("413 Payload Too Large", "too large");
    row("415 Unsupported Media Type", "status 415");
    row("418 I'm a teapot", "status 418");
    row("429 Too Many Requests", "too many requests");
    row("500 Internal Server Error", "Try again later");
    row("501 Not Implemented", "status 501");
    row("503 Service Unavailable", "status 503");
    row("599 Odd", "status 599");
}

void TestAnswers::statuses()
{
    QFETCH(QByteArray, status);
    QFETCH(QString, hint);
    const bool noBody = status.startsWith("204") || status.startsWith("304");
    ScriptedServer server(ScriptedServer::always(
        noBody ? "HTTP/1.1 " + status + "\r\n\r\n"
               : ScriptedServer::answer(status,
                                        R"({"error": "The n\u00famber\n is  sk_test_123."})")));
    TestClient client(server);
    const FinishedCall result = finish(client.broadcast("test-channel", hello()));
    QCOMPARE(result.exchange.status, status.first(3).toInt());
    QCOMPARE(result.exchange.reason, QString::fromLatin1(status.sliced(4)));
    QCOMPARE(result.code(), ErrorCode::HttpStatus);
    QVERIFY2(result.sentence().contains(hint), qPrintable(result.sentence()));
    if (!noBody)
        QVERIFY(result.sentence().endsWith(QString::fromUtf8("“The númber is sk_***.”")));
    QCOMPARE(server.requests().size(), 1);
}

void TestAnswers::challengeIsNotAnswered()
{
    ScriptedServer server(ScriptedServer::always(ScriptedServer::answer(
        "401 Unauthorized", R"({"error": "Wrong."})", "WWW-Authenticate: Basic realm=\"x\"\r\n")));
    TestClient client(server);
    const FinishedCall result = finish(client.broadcast("test-channel", hello()));
    QCOMPARE(result.code(), ErrorCode::HttpStatus);
    QCOMPARE(result.exchange.status, 401);
    QVERIFY(result.sentence().contains("Wrong."));
    QCOMPARE(server.requests().size(), 1);
}

void TestAnswers::chunked()
{
    ScriptedServer server(ScriptedServer::always(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{\"token\":\r\n5\r\n\"abc\"\r\n"
        "1;x=y\r\n}\r\n0\r\n\r\n"));
    TestClient client(server);
    const FinishedCall result = finish(client.authenticate("private-room", "1.2"));
    QVERIFY(result.ok);
    QCOMPARE(result.token, "abc");
    QCOMPARE(result.exchange.responseBody, "{\"token\":\"abc\"}");
}

void TestAnswers::longestAnswer()
{
    const QByteArray body(Exchange::ResponseLimit, 'x');
    ScriptedServer server(ScriptedServer::always(ScriptedServer::answer("200 OK", body)));
    TestClient client(server);
    const FinishedCall result = finish(client.broadcast("test-channel", hello()));
    QVERIFY(result.ok);
    QVERIFY(!result.exchange.responseCut);
    QVERIFY(result.exchange.responseBody == body);
}

void TestAnswers::answerOverTheLimit()
{
    QByteArray body(Exchange::ResponseLimit + 1, 'x');
    body.replace(Exchange::ResponseLimit - 8, 9, "sk_test_1");
    ScriptedServer server(ScriptedServer::always(ScriptedServer::answer("200 OK", body)));
    TestClient client(server);
    const FinishedCall result = finish(client.broadcast("test-channel", hello()));
    QVERIFY(result.ok); // nothing in the answer was needed
    QVERIFY(result.exchange.responseCut);
    QVERIFY(result.exchange.responseBody.endsWith("xsk_***"));
    QVERIFY(result.exchange.responseBody.size() <= Exchange::ResponseLimit);

    const FinishedCall token = finish(client.authenticate("private-room", "1.2"));
    QCOMPARE(token.code(), ErrorCode::ResponseTooLarge);
}

void TestAnswers::endlessAnswer()
{
    bool open = true;
    ScriptedServer server([&](QTcpSocket &socket, const ReceivedRequest &) {
        socket.write("HTTP/1.1 200 OK\r\n\r\n");
        const auto more = [&socket] {
            if (socket.bytesToWrite() < 100'000)
                socket.write(QByteArray(100'000, 'x'));
        };
        connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
        connect(&socket, &QTcpSocket::disconnected, &socket, [&open] { open = false; });
        more();
    });
    TestClient client(server);
    const FinishedCall result = finish(client.broadcast("test-channel", hello()));
    QVERIFY(result.ok);
    QVERIFY(result.exchange.responseCut);
    QCOMPARE(result.exchange.responseBody.size(), Exchange::ResponseLimit);
    QTRY_VERIFY(!open);
}

void TestAnswers::compressedAnswer()
{
    ScriptedServer server(ScriptedServer::always(ScriptedServer::answer(
        "200 OK", qCompress("sk_test_123").sliced(4), "Content-Encoding: deflate\r\n")));
    TestClient client(server);
    const FinishedCall result = finish(client.broadcast("test-channel", hello()));
    QVERIFY(result.ok);
    QCOMPARE(server.requests().first().header("Accept-Encoding"), "identity");
    QVERIFY(result.exchange.responseCut);
    QCOMPARE(result.exchange.responseBody, QByteArray());
}

int tst_answers(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestAnswers test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_answers.moc"
