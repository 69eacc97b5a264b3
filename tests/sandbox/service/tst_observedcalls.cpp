// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "observedsandbox.h"

#include <QTest>

using RadarDesk::sandbox::ObservedCall;
using RadarDesk::sandbox::ObservedConnection;
using RadarDesk::sandbox::ObservedDelivery;
using RadarDesk::sandbox::ObservedSubscription;
using RadarDesk::sandbox::Sandbox;
using RadarDesk::sandbox::SandboxOptions;
using Operation = ObservedCall::Operation;

/// What an observer is told of calls: those that are accepted and those that are refused.
class TestObservedCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfABroadcast();
    void tellsOfTheOtherCalls();
    void tellsOfRefusals_data();
    void tellsOfRefusals();
    void tellsOfUnreadableRequests_data();
    void tellsOfUnreadableRequests();
    void tellsOfRefusedHandshakes();
    void saysNothingOfTheScript();
    void cutsWhatIsLong();
    void joinsATokenAndItsUse();
    void tellsOnceThatSomethingWaits();
    void countsWhatItLeavesOut();
    void saysNothingUnlessAsked();
};

namespace {

QByteArray posting(const QByteArray &target, const QByteArray &headers, const QByteArray &body)
{
    return "POST " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// What the sandbox says to such a request.
QByteArray answerTo(const Sandbox &sandbox, const QByteArray &request)
{
    RawConnection connection(sandbox);
    connection.send(request);
    return connection.waitForEnd() ? connection.received() : QByteArray();
}

} // namespace

void TestObservedCalls::tellsOfABroadcast()
{
    ObservedSandbox observed;
    QVERIFY(observed.start());
    TestSubscriber subscriber(observed.sandbox());
    QCOMPARE(subscriber.subscribe("news").value("event"), "subscribed");
    const auto before = std::chrono::system_clock::now();
    const QByteArray body = R"({"channel":"news","data":"{\"a\": 1.0}"})";
    const QByteArray answer =
        answerTo(observed.sandbox(),
                 posting("/v3/broadcasts?x=1",
                         "Authorization: Bearer " + observed.sandbox().secret().toUtf8()
                             + "\r\nContent-Type: application/json\r\n"
                               "X-PushRadar-Library: pushradar-server-python 3.1.0\r\n"
                               "X-RadarDesk-Run: abc\r\n",
                         body));
    QVERIFY(answer.startsWith("HTTP/1.1 200 "));

    const auto call = observed.wait<ObservedCall>();
    QCOMPARE(call.operation, Operation::Broadcast);
    QCOMPARE(call.version, PushRadar::ApiVersion::V3);
    QVERIFY(call.time >= before && call.time <= std::chrono::system_clock::now());
    QVERIFY(call.took >= std::chrono::microseconds(0));
    QCOMPARE(call.peer, "127.0.0.1");
    QCOMPARE(call.run, "abc");
    QCOMPARE(call.method, "POST");
    QCOMPARE(call.target, "/v3/broadcasts?x=1");
    QVERIFY(
        call.requestHeaders.contains("\r\nX-PushRadar-Library: pushradar-server-python 3.1.0\r\n"));
    QCOMPARE(call.requestBody, body);
    QVERIFY(!call.requestIsCut);
    QCOMPARE(call.status, 200);
    QVERIFY(call.responseHeaders.startsWith("Content-Type: application/json\r\n"));
    QVERIFY(answer.endsWith("\r\n\r\n" + call.responseBody));
    QCOMPARE(call.reason, QString());
    QCOMPARE(call.channel, "news");
    QCOMPARE(call.data, R"({"a": 1.0})");
    QCOMPARE(call.subscribers, 1);
    const auto delivery = observed.wait<ObservedDelivery>();
    QCOMPARE(delivery.broadcastId, call.broadcastId);
    QCOMPARE(subscriber.next("message").value("id"), call.broadcastId);
    // The call comes first.
    const auto &all = observed.all();
    QVERIFY(std::holds_alternative<ObservedDelivery>(all.last()));
    QVERIFY(std::holds_alternative<ObservedCall>(all.at(all.size() - 2)));
}

void TestObservedCalls::tellsOfTheOtherCalls()
{
    ObservedSandbox observed;
    QVERIFY(observed.start());
    SandboxClient client(observed.sandbox());
    TestSubscriber subscriber(observed.sandbox());
    QVERIFY(subscriber.isReady());
    const QString token = client.token("private-a", subscriber.socketId());
    const auto issued = observed.wait<ObservedCall>();
    QCOMPARE(issued.operation, Operation::Token);
    QCOMPARE(issued.channel, "private-a");
    QCOMPARE(issued.socketId, subscriber.socketId());
    QCOMPARE(issued.tokenDigest, RadarDesk::sandbox::digestOf(token.toUtf8()));

    QCOMPARE(client.setClientData(subscriber.socketId(), R"({"n":1})").status, 200);
    const auto data = observed.wait<ObservedCall>(2);
    QCOMPARE(data.operation, Operation::ClientData);
    QCOMPARE(data.socketId, subscriber.socketId());
    QCOMPARE(data.data, R"({"n":1})");

    const QByteArray v2Token = "channel_auth_token_0.a.0xb";
    const QByteArray secret = observed.sandbox().secret().toUtf8();
    QCOMPARE(client
                 .postForm("/v2/channel-auth/",
                           "authToken=" + v2Token + "&channel=private-b&apiSecret=" + secret)
                 .status,
             200);
    const auto registered = observed.wait<ObservedCall>(3);
    QCOMPARE(registered.operation, Operation::Token);
    QCOMPARE(registered.version, PushRadar::ApiVersion::V2);
    QCOMPARE(registered.channel, "private-b");
    QCOMPARE(registered.tokenDigest, RadarDesk::sandbox::digestOf(v2Token));

    QCOMPARE(client
                 .postJson("/v2/broadcast",
                           R"({"apiSecret":")" + secret
                               + R"(","notification":{"channel":"b","data":{"x":1}}})")
                 .status,
             200);
    const auto broadcast = observed.wait<ObservedCall>(4);
    QCOMPARE(broadcast.operation, Operation::Broadcast);
    QCOMPARE(broadcast.version, PushRadar::ApiVersion::V2);
    QCOMPARE(broadcast.channel, "b");
    QCOMPARE(broadcast.data, R"({"x":1})");
    QCOMPARE(broadcast.subscribers, 0);
}

void TestObservedCalls::tellsOfRefusals_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<QString>("reason");
    const QByteArray json = "Content-Type: application/json\r\n";
    const QByteArray good = "Authorization: Bearer sk_good\r\n" + json;
    const QByteArray body = R"({"channel":"a","data":"1"})";
    QTest::newRow("wrong secret") << posting("/v3/broadcasts",
                                             "Authorization: Bearer sk_wrong\r\n" + json, body)
                                  << 401 << Operation::Broadcast << "secret";
    QTest::newRow("no secret") << posting("/v2/broadcast", json, "{}") << 401
                               << Operation::Broadcast << "apiSecret";
    QTest::newRow("malformed") << posting("/v3/broadcasts", good, "{") << 400
                               << Operation::Broadcast << "isn't JSON";
    QTest::newRow("too large") << posting("/v3/broadcasts", good,
                                          R"({"channel":"a","data":"\")" + QByteArray(11'000, 'x')
                                              + R"(\""})")
                               << 413 << Operation::Broadcast << "the limit is 10240";
    QTest::newRow("unknown path") << posting("/v4/broadcasts", good, body) << 404
                                  << Operation::Other << "nothing at this path";
    QTest::newRow("wrong method") << posting("/v3/channels/auth", good, body) << 405
                                  << Operation::Token << "only GET";
    QTest::newRow("encoding") << posting("/v3/client-data", "Authorization: Bearer sk_good\r\n",
                                         body)
                              << 415 << Operation::ClientData << "Content-Type";
    QTest::newRow("other name") << QByteArray("GET /v3/channels/auth HTTP/1.1\r\nHost: app.test"
                                              "\r\nConnection: close\r\n\r\n")
                                << 400 << Operation::Other << "Host header";
}

void TestObservedCalls::tellsOfRefusals()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    QFETCH(Operation, operation);
    QFETCH(QString, reason);
    SandboxOptions options;
    options.secret = "sk_good";
    ObservedSandbox observed(options);
    QVERIFY(observed.start());
    QVERIFY(
        answerTo(observed.sandbox(), request).startsWith("HTTP/1.1 " + QByteArray::number(status)));
    const auto call = observed.wait<ObservedCall>();
    QCOMPARE(call.status, status);
    QCOMPARE(call.operation, operation);
    QVERIFY2(call.reason.contains(reason), qPrintable(call.reason));
    QVERIFY(call.responseBody.contains("\"error\""));
    QCOMPARE(observed.every<ObservedCall>().size(), 1);
    QCOMPARE(observed.every<ObservedDelivery>().size(), 0);
}

void TestObservedCalls::tellsOfUnreadableRequests_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("reason");
    QTest::newRow("not HTTP") << QByteArray("HELO there\r\n\r\n") << 400 << QByteArray()
                              << QByteArray() << "not HTTP";
    QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00\x01", 6) << 400 << QByteArray()
                         << QByteArray() << "http://";
    QTest::newRow("body too long")
        << QByteArray("POST /v3/broadcasts HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                      "Content-Length: 2000000\r\n\r\n")
        << 413 << QByteArray("POST") << QByteArray("/v3/broadcasts") << "longer than";
    QTest::newRow("compressed") << posting("/v3/broadcasts", "Content-Encoding: gzip\r\n", "x")
                                << 415 << QByteArray("POST") << QByteArray("/v3/broadcasts")
                                << "unencoded";
}

void TestObservedCalls::tellsOfUnreadableRequests()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QString, reason);
    ObservedSandbox observed;
    QVERIFY(observed.start());
    RawConnection connection(observed.sandbox());
    connection.send(request);
    QVERIFY(connection.waitFor("HTTP/1.1 " + QByteArray::number(status)));
    const auto call = observed.wait<ObservedCall>();
    QCOMPARE(call.status, status);
    QCOMPARE(call.operation, Operation::Other);
    QVERIFY2(call.reason.contains(reason), qPrintable(call.reason));
    QVERIFY(call.requestIsCut);
    QCOMPARE(call.target, target);
    if (!method.isEmpty())
        QCOMPARE(call.method, method);
}

void TestObservedCalls::tellsOfRefusedHandshakes()
{
    ObservedSandbox observed;
    QVERIFY(observed.start());
    RawConnection connection(observed.sandbox());
    connection.askToSubscribe("pk_wrong");
    QVERIFY(connection.waitFor("\"error\""));
    const auto call = observed.wait<ObservedCall>();
    QCOMPARE(call.operation, Operation::Subscribe);
    QCOMPARE(call.status, 401);
    QVERIFY(call.reason.contains("public key"));
    QCOMPARE(observed.every<ObservedConnection>().size(), 0);
}

void TestObservedCalls::saysNothingOfTheScript()
{
    ObservedSandbox observed;
    QVERIFY(observed.start());
    SandboxClient client(observed.sandbox());
    QCOMPARE(client.send("GET", "/js/v3/pushradar.min.js").status, 200);
    QCOMPARE(client.send("GET", "/health").status, 200);
    QCOMPARE(client.send("OPTIONS", "/v3/broadcasts").status, 405);
    // The script asks again why it was refused, which is no second refusal.
    QCOMPARE(client.send("GET", "/subscribe?key=pk_wrong&why=1").status, 401);
    QCOMPARE(client.send("GET", "/last").status, 404);
    QCOMPARE(observed.wait<ObservedCall>().target, "/last");
    QCOMPARE(observed.all().size(), 1);
}

void TestObservedCalls::cutsWhatIsLong()
{
    SandboxOptions options;
    options.observed.bodyBytes = 100;
    options.observed.wordBytes = 10;
    ObservedSandbox observed(options);
    QVERIFY(observed.start());
    const QByteArray body = R"({"channel":"a","data":"\")" + QByteArray(500, 'x') + R"(\""})";
    QVERIFY(answerTo(observed.sandbox(),
                     posting("/v3/broadcasts",
                             "Authorization: Bearer " + observed.sandbox().secret().toUtf8()
                                 + "\r\nContent-Type: application/json\r\nX-RadarDesk-Run: "
                                 + QByteArray(100, 'r') + "\r\n",
                             body))
                .startsWith("HTTP/1.1 200 "));
    const auto call = observed.wait<ObservedCall>();
    QVERIFY(call.requestIsCut);
    QCOMPARE(call.requestBody, body.first(100));
    QCOMPARE(call.data.size(), 100);
    QCOMPARE(call.run.size(), 10);
}

void TestObservedCalls::joinsATokenAndItsUse()
{
    ObservedSandbox observed;
    QVERIFY(observed.start());
    SandboxClient client(observed.sandbox());
    TestSubscriber subscriber(observed.sandbox());
    QVERIFY(subscriber.isReady());
    const QString token = client.token("private-a", subscriber.socketId());
    QCOMPARE(subscriber.subscribe("private-a", token).value("event"), "subscribed");
    const auto call = observed.wait<ObservedCall>();
    const auto subscription = observed.wait<ObservedSubscription>();
    QVERIFY(!call.tokenDigest.isEmpty());
    QCOMPARE(subscription.tokenDigest, call.tokenDigest);
    QVERIFY(!token.toUtf8().contains(call.tokenDigest));
}

void TestObservedCalls::tellsOnceThatSomethingWaits()
{
    SandboxOptions options;
    options.observe = true;
    Sandbox sandbox(options);
    QSignalSpy observed(&sandbox, &Sandbox::observed);
    QVERIFY(sandbox.start().ok());
    SandboxClient client(sandbox);
    for (int i = 0; i < 3; ++i)
        client.send("GET", "/nothing");
    QTRY_COMPARE(observed.size(), 1);
    QCOMPARE(sandbox.takeObservations().list.size(), 3);
    client.send("GET", "/nothing");
    QTRY_COMPARE(observed.size(), 2);
    // What is observed outlives the service.
    sandbox.stop();
    QCOMPARE(sandbox.takeObservations().list.size(), 1);
}

void TestObservedCalls::countsWhatItLeavesOut()
{
    SandboxOptions options;
    options.observed.observations = 10;
    ObservedSandbox few(options);
    QVERIFY(few.start());
    SandboxClient client(few.sandbox());
    for (int i = 0; i < 25; ++i)
        client.send("GET", "/nothing");
    QCOMPARE(few.all().size(), 10);
    QCOMPARE(few.leftOut(), 15);
    client.send("GET", "/again");
    QCOMPARE(few.all().size(), 11);
    QCOMPARE(few.leftOut(), 15);

    options.observed.observations = 20'000;
    options.observed.bytes = 100'000;
    ObservedSandbox small(options);
    QVERIFY(small.start());
    SandboxClient other(small.sandbox());
    for (int i = 0; i < 10; ++i)
        other.postJson("/nothing", QByteArray(30'000, 'x'));
    QCOMPARE(small.all().size(), 3);
    QCOMPARE(small.leftOut(), 7);
}

void TestObservedCalls::saysNothingUnlessAsked()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start().ok());
    QSignalSpy observed(&sandbox, &Sandbox::observed);
    TestSubscriber subscriber(sandbox);
    QCOMPARE(subscriber.next("connected").keys(), QStringList({"event", "socketID"}));
    SandboxClient(sandbox).broadcast("a", "1");
    sandbox.stop();
    QCOMPARE(sandbox.takeObservations().list.size(), 0);
    QCOMPARE(observed.size(), 0);
}

int tst_observedcalls(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestObservedCalls test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_observedcalls.moc"
