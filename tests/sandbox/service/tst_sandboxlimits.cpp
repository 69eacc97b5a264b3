// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandboxclient.h"

#include <QTest>

using RadarDesk::sandbox::Sandbox;
using RadarDesk::sandbox::SandboxOptions;
using namespace std::chrono_literals;

class TestSandboxLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesABodyOfOneMebibyte();
    void refusesLongerBodies_data();
    void refusesLongerBodies();
    void refusesLongHeaders();
    void refusesWhatIsNotHttp();
    void endsSlowRequests_data();
    void endsSlowRequests();
    void invitesABodyThatAsks();
    void answersPipelinedRequestsInOrder();
    void makesRoomForNewConnections();
    void limitsSubscribers();
    void limitsSubscriptions();
    void holdsTenThousandChannels();
    void dropsAStuckSubscriberAndServesTheOthers();
    void endsMalformedFrames_data();
    void endsMalformedFrames();
    void joinsFragments();
    void dropsASubscriberThatVanished();
};

void TestSandboxLimits::takesABodyOfOneMebibyte()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start().ok());
    SandboxClient client(sandbox);
    TestSubscriber subscriber(sandbox);
    subscriber.subscribe("news");
    // v2 sets no limit of its own.
    QByteArray body = R"({"apiSecret":")" + sandbox.secret().toUtf8()
        + R"(","notification":{"channel":"news","data":{"a":")";
    const QByteArray text(qsizetype{1024} * 1024 - body.size() - 4, 'x');
    body += text + "\"}}}";
    QCOMPARE(body.size(), 1024 * 1024);
    QCOMPARE(client.postJson("/v2/broadcast", body).status, 200);
    QCOMPARE(subscriber.next("message").value("data").toObject().value("a").toString().size(),
             text.size());
}

void TestSandboxLimits::refusesLongerBodies_data()
{
    QTest::addColumn<QByteArray>("request");
    const QByteArray start = "POST /v3/broadcasts HTTP/1.1\r\nHost: localhost\r\n";
    QTest::newRow("announced") << start + "Content-Length: 1048577\r\n\r\n";
    QTest::newRow("announced and sent")
        << start + "Content-Length: 1048577\r\n\r\n" + QByteArray(1048577, 'x');
    QTest::newRow("announced, asking first")
        << start + "Expect: 100-continue\r\nContent-Length: 9999999999\r\n\r\n";
    QTest::newRow("in chunks") << start + "Transfer-Encoding: chunked\r\n\r\n100001\r\n"
            + QByteArray(0x100001, 'x') + "\r\n0\r\n\r\n";
}

void TestSandboxLimits::refusesLongerBodies()
{
    QFETCH(QByteArray, request);
    Sandbox sandbox;
    QVERIFY(sandbox.start().ok());
    RawConnection connection(sandbox);
    connection.send(request);
    QVERIFY(connection.waitFor("\"error\""));
    QVERIFY(connection.received().startsWith("HTTP/1.1 413 "));
    QVERIFY(connection.waitForEnd());
}

void TestSandboxLimits::refusesLongHeaders()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start().ok());
    RawConnection connection(sandbox);
    connection.send("GET /health HTTP/1.1\r\nHost: localhost\r\nX: " + QByteArray(20'000, 'x'));
    QVERIFY(connection.waitFor("\"error\""));
    QVERIFY(connection.received().startsWith("HTTP/1.1 413 "));
}

void TestSandboxLimits::refusesWhatIsNotHttp()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start().ok());
    for (const QByteArray &bytes :
         {QByteArray("hello\r\n\r\n"), QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03"),
          QByteArray("GET /health HTTP/9.9\r\n\r\n"),
          QByteArray("POST /health HTTP/1.1\r\nContent-Length: x\r\n\r\n")}) {
        RawConnection connection(sandbox);
        connection.send(bytes);
        QVERIFY2(connection.waitFor("\"error\""), bytes.constData());
        QVERIFY(connection.received().startsWith("HTTP/1.1 400 "));
    }
    QCOMPARE(SandboxClient(sandbox).send("GET", "/health").status, 200);
}

void TestSandboxLimits::endsSlowRequests_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a header") << QByteArray("GET /health HTTP/1.1\r\nHost: loc");
    QTest::newRow("half a body") << QByteArray(
        "POST /v3/broadcasts HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n"
        "abc");
    QTest::newRow("idle after a request")
        << QByteArray("GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n");
}

void TestSandboxLimits::endsSlowRequests()
{
    QFETCH(QByteArray, bytes);
    SandboxOptions options;
    options.limits.requestTime = 100ms;
    options.limits.idleTime = 100ms;
    Sandbox sandbox(options);
    QVERIFY(sandbox.start().ok());
    RawConnection connection(sandbox);
    connection.send(bytes);
    QVERIFY(connection.waitForEnd());
    QCOMPARE(SandboxClient(sandbox).send("GET", "/health").status, 200);
}

void TestSandboxLimits::invitesABodyThatAsks()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start().ok());
    RawConnection connection(sandbox);
    const QByteArray body = R"({"channel":"a","data":"1"})";
    connection.send("POST /v3/broadcasts HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                    + sandbox.secret().toUtf8()
                    + "\r\nContent-Type: application/json\r\nExpect: 100-continue\r\n"
                      "Content-Length: "
                    + QByteArray::number(body.size()) + "\r\n\r\n");
    QVERIFY(connection.waitFor("HTTP/1.1 100 Continue\r\n\r\n"));
    connection.send(body);
    QVERIFY(connection.waitFor("HTTP/1.1 200 OK\r\n"));
}

void TestSandboxLimits::answersPipelinedRequestsInOrder()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start().ok());
    RawConnection connection(sandbox);
    connection.send("GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n"
                    "GET /nothing HTTP/1.1\r\nHost: localhost\r\n\r\n"
                    "HEAD /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    QVERIFY(connection.waitForEnd());
    const qsizetype first = connection.received().indexOf("HTTP/1.1 200 ");
    const qsizetype second = connection.received().indexOf("HTTP/1.1 404 ");
    const qsizetype third = connection.received().lastIndexOf("HTTP/1.1 200 ");
    QCOMPARE(first, 0);
    QVERIFY(second > first);
    QVERIFY(third > second);
    QVERIFY(connection.received().endsWith("\r\n\r\n")); // an answer to HEAD has no body
}

void TestSandboxLimits::makesRoomForNewConnections()
{
    SandboxOptions options;
    options.limits.httpConnections = 4;
    Sandbox sandbox(options);
    QVERIFY(sandbox.start().ok());
    std::vector<std::unique_ptr<RawConnection>> idle(8);
    for (auto &one : idle)
        one = std::make_unique<RawConnection>(sandbox);
    QCOMPARE(SandboxClient(sandbox).send("GET", "/health").status, 200);
    QVERIFY(idle.front()->waitForEnd());
}

void TestSandboxLimits::limitsSubscribers()
{
    SandboxOptions options;
    options.limits.subscribers = 1;
    Sandbox sandbox(options);
    QVERIFY(sandbox.start().ok());
    TestSubscriber first(sandbox);
    QVERIFY(first.isReady());
    RawConnection second(sandbox);
    second.send("GET /subscribe?key=" + sandbox.publicKey().toUtf8()
                + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                  "Sec-WebSocket-Version: 13\r\n"
                  "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    QVERIFY(second.waitFor("HTTP/1.1 413 "));
}

void TestSandboxLimits::limitsSubscriptions()
{
    SandboxOptions options;
    options.limits.channelsOfOneSubscriber = 2;
    options.limits.subscriptions = 3;
    options.limits.channelBytes = 20;
    Sandbox sandbox(options);
    QVERIFY(sandbox.start().ok());
    TestSubscriber one(sandbox);
    TestSubscriber two(sandbox);
    QCOMPARE(one.subscribe("a").value("event"), "subscribed");
    QCOMPARE(one.subscribe("b").value("event"), "subscribed");
    QCOMPARE(one.subscribe("c").value("code"), 413);
    QCOMPARE(two.subscribe("a").value("event"), "subscribed");
    QCOMPARE(two.subscribe("b").value("code"), 413);
    one.unsubscribe("a");
    QCOMPARE(one.subscribe("c").value("event"), "subscribed");
    QCOMPARE(one.subscribe(QString(21, 'x')).value("code"), 413);
    QCOMPARE(SandboxClient(sandbox).broadcast(QString(21, 'x'), "1").status, 413);
}

void TestSandboxLimits::holdsTenThousandChannels()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start().ok());
    SandboxClient client(sandbox);
    std::vector<std::unique_ptr<TestSubscriber>> subscribers(10);
    for (std::size_t i = 0; i < subscribers.size(); ++i) {
        subscribers[i] = std::make_unique<TestSubscriber>(sandbox);
        QVERIFY(subscribers[i]->isReady());
        for (int j = 0; j < 1000; ++j) {
            subscribers[i]->socket().sendTextMessage(
                QStringLiteral(R"({"event":"subscribe","channel":"c-%1-%2"})").arg(i).arg(j));
        }
    }
    for (std::size_t i = 0; i < subscribers.size(); ++i) {
        subscribers[i]->settle();
        QTRY_COMPARE(subscribers[i]->waiting("subscribed"), 1000);
        QCOMPARE(
            client.broadcast(QStringLiteral("c-%1-999").arg(i), "1").json().value("subscribers"),
            1);
        QCOMPARE(subscribers[i]->next("message").value("channel"),
                 QStringLiteral("c-%1-999").arg(i));
    }
    subscribers.clear();
    QTRY_COMPARE(sandbox.subscriberCount(), 0);
    QCOMPARE(client.broadcast("c-0-0", "1").json().value("subscribers"), 0);
}

void TestSandboxLimits::dropsAStuckSubscriberAndServesTheOthers()
{
    SandboxOptions options;
    options.limits.waitingBytes = qsizetype{256} * 1024;
    options.limits.closingTime = 200ms;
    Sandbox sandbox(options);
    QVERIFY(sandbox.start().ok());
    SandboxClient client(sandbox);
    TestSubscriber good(sandbox);
    good.subscribe("news");

    RawConnection stuck(sandbox);
    QVERIFY(stuck.becomeSubscriber(sandbox));
    stuck.send(RawConnection::frame(0x81, R"({"event":"subscribe","channel":"news"})"));
    QVERIFY(stuck.waitFor("\"subscribed\""));
    stuck.socket().setReadBufferSize(1); // reads no more

    // More than the system's own buffers hold, until only one is reached.
    const QByteArray data = '"' + QByteArray(qsizetype{200} * 1024, 'x') + '"';
    const QByteArray body = R"({"apiSecret":")" + sandbox.secret().toUtf8()
        + R"(","notification":{"channel":"news","data":{"a":)" + data + "}}}";
    int sent = 0;
    int reached = 2;
    while (reached == 2 && sent < 200) {
        const HttpAnswer answer = client.postJson("/v2/broadcast", body);
        QCOMPARE(answer.status, 200);
        reached = answer.json().value("subscribers").toInt();
        ++sent;
    }
    QCOMPARE(reached, 1);
    for (int i = 0; i < sent; ++i)
        QCOMPARE(good.next("message").value("event"), "message");
    QTRY_COMPARE(sandbox.subscriberCount(), 1);
}

void TestSandboxLimits::endsMalformedFrames_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<int>("code");
    QTest::newRow("not masked") << QByteArray("\x81\x02{}") << 1002;
    QTest::newRow("reserved bit") << RawConnection::frame(0xc1, "{}") << 1002;
    QTest::newRow("reserved opcode") << RawConnection::frame(0x83, "{}") << 1002;
    QTest::newRow("a continuation of nothing") << RawConnection::frame(0x80, "{}") << 1002;
    QTest::newRow("a long ping") << RawConnection::frame(0x89, QByteArray(126, 'x')) << 1002;
    QTest::newRow("not UTF-8") << RawConnection::frame(0x81, "\"\xff\"") << 1007;
    QTest::newRow("binary") << RawConnection::frame(0x82, "{}") << 1003;
    QTest::newRow("too long") << RawConnection::frame(0x81, QByteArray(17'000, ' ')) << 1009;
    QTest::newRow("announces too much")
        << QByteArray::fromHex("81ff7fffffffffffffff00000000") << 1009;
    QTest::newRow("a text cut within a letter, ended by nothing")
        << RawConnection::frame(0x01, "\"\xe2\x82") + RawConnection::frame(0x80, {}) << 1007;
    QTest::newRow("a text cut within a letter")
        << RawConnection::frame(0x01, "\"\xe2") + RawConnection::frame(0x80, "\x82") << 1007;
    for (const int wrong : {0, 999, 1004, 1005, 1006, 1014, 1015, 1016, 2999, 5000, 65535})
        QTest::addRow("closes with %d", wrong) << RawConnection::closeFrame(wrong) << 1002;
    for (const int right : {1000, 1001, 1011, 3000, 3999, 4000, 4999})
        QTest::addRow("closes with %d", right) << RawConnection::closeFrame(right) << right;
}

void TestSandboxLimits::endsMalformedFrames()
{
    QFETCH(QByteArray, frame);
    QFETCH(int, code);
    SandboxOptions options;
    options.limits.closingTime = 200ms;
    Sandbox sandbox(options);
    QVERIFY(sandbox.start().ok());
    RawConnection connection(sandbox);
    QVERIFY(connection.becomeSubscriber(sandbox));
    connection.send(frame);
    // The close frame starts with its opcode and length; its payload with the code.
    QVERIFY(QTest::qWaitFor([&] {
        const qsizetype start = connection.received().lastIndexOf('\x88');
        return start >= 0 && connection.received().size() >= start + 4
            && connection.received().mid(start + 2, 2)
            == QByteArray(1, static_cast<char>(code >> 8)) + static_cast<char>(code & 0xff);
    }));
    QVERIFY(connection.waitForEnd());
    QTRY_COMPARE(sandbox.subscriberCount(), 0);
    TestSubscriber next(sandbox);
    QVERIFY(next.isReady());
}

void TestSandboxLimits::joinsFragments()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start().ok());
    RawConnection connection(sandbox);
    QVERIFY(connection.becomeSubscriber(sandbox));
    connection.send(RawConnection::frame(0x01, R"({"event":"sub)")
                    + RawConnection::frame(0x89, "between") + RawConnection::frame(0x00, "scribe\"")
                    + RawConnection::frame(0x80, R"(,"channel":"news"})"));
    QVERIFY(connection.waitFor("\"subscribed\""));
    QVERIFY(connection.waitFor("between"));
}

void TestSandboxLimits::dropsASubscriberThatVanished()
{
    SandboxOptions options;
    options.limits.silence = 200ms;
    Sandbox sandbox(options);
    QVERIFY(sandbox.start().ok());
    TestSubscriber alive(sandbox); // answers pings
    QVERIFY(alive.isReady());
    RawConnection silent(sandbox); // does not
    QVERIFY(silent.becomeSubscriber(sandbox));
    QTRY_COMPARE(sandbox.subscriberCount(), 2);
    QVERIFY(silent.waitForEnd());
    QVERIFY(silent.received().contains('\x89'));
    QTRY_COMPARE(sandbox.subscriberCount(), 1);
    QCOMPARE(alive.subscribe("news").value("event"), "subscribed");
}

int tst_sandboxlimits(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestSandboxLimits test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sandboxlimits.moc"
