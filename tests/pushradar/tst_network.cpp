// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "finishedcall.h"
#include "scriptedserver.h"

#include <pushradar/transfer.h>

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QTest>

using namespace PushRadar;

/// What a call makes of a network or a service that does not behave.
class TestNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSentTwice_data();
    void nothingIsSentTwice();
    void aTokenIsNotAskedForWithoutEnd();
    void aConnectionIsUsedAgain();
    void aConnectionThatTheServiceClosedIsReplaced();
    void refusedPort();
    void unknownHost();
    void slowAnswer();
    void slowBody();
    void cancelled();
    void cancelledTwiceAndAfterTheEnd();
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
    void manyAtOnce();
    void loopbackGoesPastTheProxy();
    void cookiesAreNotKept();
    void destroyingTheClientEndsItsCalls();
    void phasesAreInOrder();
};

namespace {

QString serverSecret()
{
    return QStringLiteral("sk_test_123");
}

DataItems hello()
{
    return {{"message", "Hello World!"}};
}

/// A client of \a server that gives up only when a test would have failed already.
class TestClient : public Client
{
public:
    explicit TestClient(const ScriptedServer &server, ApiVersion version = ApiVersion::V3)
        : Client(serverSecret(), version)
    {
        setBaseUrl(server.url(QStringLiteral("/v3")));
    }
};

} // namespace

void TestNetwork::nothingIsSentTwice_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("keptAlive");
    for (const bool keptAlive : {false, true}) {
        for (const char *kind : {"broadcast", "clientData"}) {
            for (const char *bytes : {"", "HTT", "HTTP/1.1 200 OK\r\n",
                                      "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"}) {
                QTest::addRow("%s, %s, closed after %d bytes", kind,
                              keptAlive ? "kept alive" : "new", int(strlen(bytes)))
                    << QString::fromLatin1(kind) << QByteArray(bytes) << keptAlive;
            }
        }
    }
}

void TestNetwork::nothingIsSentTwice()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, keptAlive);
    int spared = keptAlive ? 1 : 0;
    ScriptedServer server([&](QTcpSocket &socket, const ReceivedRequest &) {
        if (spared-- > 0) {
            socket.write(ScriptedServer::answer("200 OK", "{}"));
            return;
        }
        socket.write(bytes);
        socket.close();
    });
    TestClient client(server);
    if (keptAlive)
        QVERIFY(finish(client.broadcast("test-channel", hello())).ok);
    const FinishedCall result = finish(
        kind == "broadcast" ? client.broadcast("test-channel", hello())
                            : client.registerClientData("1.2", JsonValue::fromJson("{}").value()));
    QCOMPARE(result.code(), ErrorCode::ConnectionLost);
    QVERIFY(result.sentence().contains("not sent again"));
    QCOMPARE(server.requests().size(), keptAlive ? 2 : 1);
}

void TestNetwork::aTokenIsNotAskedForWithoutEnd()
{
    ScriptedServer server([&](QTcpSocket &socket, const ReceivedRequest &) { socket.close(); });
    TestClient client(server);
    const FinishedCall result = finish(client.authenticate("private-room", "1.2"));
    QCOMPARE(result.code(), ErrorCode::ConnectionLost);
}

void TestNetwork::aConnectionIsUsedAgain()
{
    ScriptedServer server(ScriptedServer::always(ScriptedServer::answer("200 OK", "{}")));
    TestClient client(server);
    for (int i = 0; i < 3; ++i)
        QVERIFY(finish(client.broadcast("test-channel", hello())).ok);
    QVERIFY(finish(client.authenticate("private-room", "1.2")).code() == ErrorCode::TokenMissing);
    QVERIFY(finish(client.broadcast("test-channel", hello())).ok);
    QCOMPARE(server.connections(), 1);
}

void TestNetwork::aConnectionThatTheServiceClosedIsReplaced()
{
    ScriptedServer server(ScriptedServer::always(ScriptedServer::answer("200 OK", "{}")));
    TestClient client(server);
    QVERIFY(finish(client.broadcast("test-channel", hello())).ok);
    server.closeConnections();
    QTRY_COMPARE(server.openConnections(), 0); // the client has noticed
    QVERIFY(finish(client.broadcast("test-channel", hello())).ok);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.connections(), 2);
}

void TestNetwork::refusedPort()
{
    QUrl closed;
    {
        const ScriptedServer server(ScriptedServer::always({}));
        closed = server.url();
    }
    Client client(serverSecret());
    client.setBaseUrl(closed);
    const FinishedCall result = finish(client.broadcast("test-channel", hello()));
    QCOMPARE(result.code(), ErrorCode::ConnectionRefused);
    QVERIFY(result.sentence().contains(QStringLiteral("127.0.0.1:%1").arg(closed.port())));
    QVERIFY(!result.exchange.status);
    QVERIFY(!result.exchange.timing.requestSent);
    QVERIFY(result.exchange.timing.finished);
}

void TestNetwork::unknownHost()
{
    Client client(serverSecret());
    client.setBaseUrl(QUrl(QStringLiteral("https://something.invalid/v3")));
    const FinishedCall result = finish(client.broadcast("test-channel", hello()));
    QCOMPARE(result.code(), ErrorCode::HostNotFound);
    QVERIFY(result.sentence().contains("something.invalid"));
}

void TestNetwork::slowAnswer()
{
    ScriptedServer server(ScriptedServer::always({}));
    TestClient client(server);
    client.setTimeout(std::chrono::milliseconds(200));
    const FinishedCall result = finish(client.broadcast("test-channel", hello()));
    QCOMPARE(result.code(), ErrorCode::TimedOut);
    QVERIFY(result.sentence().contains("within 0.2 s"));
    QVERIFY(result.exchange.timing.requestSent);
    QVERIFY(!result.exchange.timing.headers);

    // Whether a request without a body was sent is not known.
    const FinishedCall question = finish(client.authenticate("private-room", "1.2"));
    QCOMPARE(question.code(), ErrorCode::TimedOut);
    QVERIFY2(question.sentence().contains("did not answer within 0.2 s. Check"),
             qPrintable(question.sentence()));
}

void TestNetwork::slowBody()
{
    ScriptedServer server(
        ScriptedServer::always("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n{\"a"));
    TestClient client(server);
    client.setTimeout(std::chrono::milliseconds(200));
    const FinishedCall result = finish(client.broadcast("test-channel", hello()));
    QCOMPARE(result.code(), ErrorCode::TimedOut);
    QCOMPARE(result.exchange.status, 200);
    QCOMPARE(result.exchange.responseBody, "{\"a");
}

void TestNetwork::cancelled()
{
    ScriptedServer server(ScriptedServer::always({}));
    TestClient client(server);
    Call *const call = client.broadcast("test-channel", hello());
    QSignalSpy finished(call, &Call::finished);
    connect(&server, &ScriptedServer::requestReceived, call, [&] {
        call->cancel();
        QCOMPARE(finished.size(), 0); // never from inside the function
    });
    const FinishedCall result = finish(call);
    QCOMPARE(result.code(), ErrorCode::Cancelled);
    QCOMPARE(finished.size(), 1);
}

void TestNetwork::cancelledTwiceAndAfterTheEnd()
{
    ScriptedServer server(ScriptedServer::always(ScriptedServer::answer("200 OK", "{}")));
    TestClient client(server);
    Call *const call = client.broadcast("test-channel", hello());
    call->setAutoDelete(false);
    QSignalSpy finished(call, &Call::finished);
    QTRY_VERIFY(call->isFinished());
    QVERIFY(call->ok());
    call->cancel();
    call->cancel();
    QCoreApplication::processEvents(); // whatever cancelling might have left to do
    QVERIFY(call->ok());
    QCOMPARE(finished.size(), 1);
    delete call;

    Call *const early = client.broadcast("test-channel", hello());
    early->cancel();
    early->cancel();
    QCOMPARE(finish(early).code(), ErrorCode::Cancelled);
    QVERIFY(finish(client.broadcast("test-channel", hello())).ok);
    QCOMPARE(server.requests().size(), 2); // the cancelled one was never sent
}

void TestNetwork::cutBody()
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

void TestNetwork::cutBodyIsNeverSuccess_data()
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
                             << QByteArray("abc") << "so it was not sent again.";
    QTest::newRow("chunk") << QByteArray("200 OK\r\nTransfer-Encoding: chunked")
                           << QByteArray("64\r\n{\"a\":1") << "ended before its last part.";
    QTest::newRow("last chunk") << QByteArray("200 OK\r\nTransfer-Encoding: chunked")
                                << QByteArray("6\r\n{\"a\":1\r\n") << "ended before its last part.";
}

void TestNetwork::cutBodyIsNeverSuccess()
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

void TestNetwork::answerWithoutBodyIsWhole_data()
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

void TestNetwork::answerWithoutBodyIsWhole()
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

void TestNetwork::notHttp()
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

void TestNetwork::redirects_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("target");
    for (const char *status : {"301 Moved", "302 Found", "303 See Other", "307 Temporary Redirect",
                               "308 Permanent Redirect"})
        QTest::newRow(status) << QByteArray(status)
                              << QByteArray("http://elsewhere.example/v3/broadcasts?s=sk_test_123");
    QTest::newRow("relative") << QByteArray("302 Found") << QByteArray("/elsewhere.example");
}

void TestNetwork::redirects()
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

void TestNetwork::statuses_data()
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
    row("401 Unauthorized", "did not accept the secret");
    row("402 Payment Required", "status 402");
    row("403 Forbidden", "does not allow this");
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

void TestNetwork::statuses()
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

void TestNetwork::challengeIsNotAnswered()
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

void TestNetwork::chunked()
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

void TestNetwork::longestAnswer()
{
    const QByteArray body(Exchange::ResponseLimit, 'x');
    ScriptedServer server(ScriptedServer::always(ScriptedServer::answer("200 OK", body)));
    TestClient client(server);
    const FinishedCall result = finish(client.broadcast("test-channel", hello()));
    QVERIFY(result.ok);
    QVERIFY(!result.exchange.responseCut);
    QVERIFY(result.exchange.responseBody == body);
}

void TestNetwork::answerOverTheLimit()
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

void TestNetwork::endlessAnswer()
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

void TestNetwork::compressedAnswer()
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

void TestNetwork::manyAtOnce()
{
    ScriptedServer server([](QTcpSocket &socket, const ReceivedRequest &request) {
        const QByteArray id = QUrl::fromPercentEncoding(request.body).section(u'"', 3, 3).toUtf8();
        socket.write(ScriptedServer::answer("200 OK", "{\"id\":\"" + id + "\"}"));
    });
    TestClient client(server);
    int right = 0;
    for (int i = 0; i < 100; ++i) {
        const QString channel = QStringLiteral("channel-%1").arg(i);
        connect(client.broadcast(channel, hello()), &Call::finished, this,
                [&right, channel](Call *call) {
                    right += call->ok() && call->broadcastId() == channel ? 1 : 0;
                });
    }
    QTRY_COMPARE(right, 100);
    QCOMPARE(server.requests().size(), 100);
}

void TestNetwork::loopbackGoesPastTheProxy()
{
    ScriptedServer proxy(ScriptedServer::always(ScriptedServer::answer("502 Proxy", "")));
    ScriptedServer server(ScriptedServer::always(ScriptedServer::answer("200 OK", "{}")));
    const QNetworkProxy before = QNetworkProxy::applicationProxy();
    QNetworkProxy::setApplicationProxy(
        QNetworkProxy(QNetworkProxy::HttpProxy, "127.0.0.1", quint16(proxy.url().port())));
    TestClient client(server);
    const FinishedCall direct = finish(client.broadcast("test-channel", hello()));
    client.setBaseUrl(QUrl(QStringLiteral("http://service.example/v3")));
    client.setInsecureHttpAllowed(true);
    const FinishedCall proxied = finish(client.broadcast("test-channel", hello()));
    QNetworkProxy::setApplicationProxy(before);
    QVERIFY(direct.ok);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(proxied.exchange.status, 502);
    QCOMPARE(proxy.requests().size(), 1);
}

void TestNetwork::cookiesAreNotKept()
{
    ScriptedServer server(ScriptedServer::always(ScriptedServer::answer(
        "200 OK", "{}", "Set-Cookie: a=b\r\nCache-Control: max-age=999\r\n")));
    TestClient client(server);
    QVERIFY(finish(client.broadcast("test-channel", hello())).ok);
    QVERIFY(!finish(client.authenticate("private-room", "1.2")).ok);
    QVERIFY(!finish(client.authenticate("private-room", "1.2")).ok);
    QCOMPARE(server.requests().size(), 3);
    for (const ReceivedRequest &request : server.requests())
        QCOMPARE(request.header("Cookie"), QByteArray());
}

void TestNetwork::destroyingTheClientEndsItsCalls()
{
    ScriptedServer server(ScriptedServer::always({}));
    auto client = std::make_unique<TestClient>(server);
    QSignalSpy received(&server, &ScriptedServer::requestReceived);
    const QPointer<Call> call = client->broadcast("test-channel", hello());
    QSignalSpy finished(call.data(), &Call::finished);
    QVERIFY(received.wait());
    client.reset();
    QVERIFY(call.isNull());
    QCOMPARE(finished.size(), 0);
}

void TestNetwork::phasesAreInOrder()
{
    ScriptedServer server(ScriptedServer::always(ScriptedServer::answer("200 OK", "{}")));
    TestClient client(server);
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const ExchangeTiming first = finish(client.broadcast("test-channel", hello())).exchange.timing;
    QVERIFY(first.started >= before && first.started.timeSpec() == Qt::UTC);
    QVERIFY(first.connecting && first.requestSent && first.headers && first.finished);
    QVERIFY(!first.encrypted);
    QVERIFY(*first.connecting <= *first.requestSent);
    QVERIFY(*first.requestSent <= *first.headers);
    QVERIFY(*first.headers <= *first.finished);
    const ExchangeTiming second = finish(client.broadcast("test-channel", hello())).exchange.timing;
    QVERIFY(!second.connecting);
    QVERIFY(second.requestSent && second.headers && second.finished);
}

int tst_network(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestNetwork test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_network.moc"
