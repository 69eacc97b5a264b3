// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "finishedcall.h"
#include "testclient.h"

#include <QNetworkProxy>
#include <QTest>

using namespace PushRadar;

/// What a call makes of a network that does not behave.
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
    void manyAtOnce();
    void loopbackGoesPastTheProxy();
    void cookiesAreNotKept();
    void destroyingTheClientEndsItsCalls();
    void phasesAreInOrder();
};

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
    QVERIFY(result.sentence().contains("request wasn't repeated"));
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
    QVERIFY2(question.sentence().contains("didn't respond within 0.2 s. Check"),
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
