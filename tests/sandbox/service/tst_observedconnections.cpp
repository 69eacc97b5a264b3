// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "observedsandbox.h"

#include <QNetworkRequest>
#include <QTest>

using RadarDesk::sandbox::ObservedCallback;
using RadarDesk::sandbox::ObservedClosing;
using RadarDesk::sandbox::ObservedConnection;
using RadarDesk::sandbox::ObservedDelivery;
using RadarDesk::sandbox::ObservedSubscription;
using RadarDesk::sandbox::SandboxOptions;
using Cause = ObservedClosing::Cause;
using Change = ObservedSubscription::Change;
using namespace std::chrono_literals;

/// What an observer is told of connections, of their subscriptions, and of what reaches them.
class TestObservedConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoConnects();
    void tellsThatAPeerSaysGoodbye();
    void tellsThatAPeerIsLost();
    void tellsOfViolations_data();
    void tellsOfViolations();
    void tellsThatOneIsTooSlow();
    void tellsThatItStops();
    void tellsOfSubscriptions();
    void tellsOfRefusedSubscriptions();
    void listsWhoGotABroadcast();
    void findsLookAlikes_data();
    void findsLookAlikes();
    void remembersWhoLeft();
    void tellsWhatCallbacksDid();
    void bearsAFlood();
};

namespace {

QByteArray handshake(const QByteArray &query, const QByteArray &headers)
{
    return "GET /subscribe?" + query
        + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
          "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
        + headers + "\r\n";
}

QByteArray closeFrame(quint16 code, const QByteArray &reason)
{
    return RawConnection::frame(0x88,
                                QByteArray(1, static_cast<char>(code >> 8))
                                    + static_cast<char>(code & 0xff) + reason);
}

} // namespace

void TestObservedConnections::tellsWhoConnects()
{
    ObservedSandbox observed;
    QVERIFY(observed.start());
    RawConnection connection(observed.sandbox());
    connection.send(handshake("key=" + observed.sandbox().publicKey().toUtf8()
                                  + "&page=%2Froom%3Fa%3D1&channel=news",
                              "Origin: http://app.test\r\nUser-Agent: Browser/"
                                  + QByteArray(1000, '1') + "\r\nX-RadarDesk-Run: mine\r\n"));
    QVERIFY(connection.waitFor("\"connected\""));
    QVERIFY(connection.waitFor("\"report\":true}"));
    const auto opened = observed.wait<ObservedConnection>();
    QVERIFY(connection.received().contains("\"socketID\":\"" + opened.socketId.toUtf8() + '"'));
    QCOMPARE(opened.peer, "127.0.0.1");
    QCOMPARE(opened.run, "mine");
    QCOMPARE(opened.origin, "http://app.test");
    QCOMPARE(opened.page, "/room?a=1");
    QCOMPARE(opened.userAgent, "Browser/" + QByteArray(504, '1'));
    QCOMPARE(opened.onlyChannel, "news");

    TestSubscriber program(observed.sandbox());
    QVERIFY(program.isReady());
    const auto second = observed.wait<ObservedConnection>(2);
    QCOMPARE(second.socketId, program.socketId());
    QVERIFY(second.onlyChannel.isNull());
    QVERIFY(second.page.isEmpty());
}

void TestObservedConnections::tellsThatAPeerSaysGoodbye()
{
    ObservedSandbox observed;
    QVERIFY(observed.start());
    TestSubscriber one(observed.sandbox());
    QCOMPARE(one.subscribe("news").value("event"), "subscribed");
    SandboxClient client(observed.sandbox());
    client.broadcast("news", "1");
    client.broadcast("news", "2");
    one.socket().close(QWebSocketProtocol::CloseCode(4001), "Enough");
    const auto closing = observed.wait<ObservedClosing>();
    QCOMPARE(closing.socketId, one.socketId());
    QCOMPARE(closing.cause, Cause::Peer);
    QCOMPARE(closing.code, std::optional<quint16>(4001));
    QCOMPARE(closing.reason, "Enough");
    QCOMPARE(closing.messages, 2);
    QVERIFY(closing.bytes > 2 * 50);

    RawConnection bare(observed.sandbox());
    QVERIFY(bare.becomeSubscriber(observed.sandbox()));
    bare.send(RawConnection::frame(0x88, {}));
    const auto wordless = observed.wait<ObservedClosing>(2);
    QCOMPARE(wordless.cause, Cause::Peer);
    QCOMPARE(wordless.code, std::nullopt);
}

void TestObservedConnections::tellsThatAPeerIsLost()
{
    ObservedSandbox observed;
    QVERIFY(observed.start());
    TestSubscriber one(observed.sandbox());
    QVERIFY(one.isReady());
    one.socket().abort();
    const auto closing = observed.wait<ObservedClosing>();
    QCOMPARE(closing.socketId, one.socketId());
    QCOMPARE(closing.cause, Cause::Lost);
    QCOMPARE(closing.code, std::nullopt);
}

void TestObservedConnections::tellsOfViolations_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("reserved opcode") << RawConnection::frame(0x83, "x") << 1002;
    QTest::newRow("not UTF-8") << RawConnection::frame(0x81, "\xff") << 1007;
    QTest::newRow("binary") << RawConnection::frame(0x82, "x") << 1003;
    QTest::newRow("too long") << RawConnection::frame(0x81, QByteArray(17'000, 'x')) << 1009;
}

void TestObservedConnections::tellsOfViolations()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    ObservedSandbox observed;
    QVERIFY(observed.start());
    RawConnection connection(observed.sandbox());
    QVERIFY(connection.becomeSubscriber(observed.sandbox()));
    connection.send(bytes);
    QVERIFY(connection.waitFor(QByteArray(1, '\x88')));
    connection.send(closeFrame(static_cast<quint16>(code), {}));
    const auto closing = observed.wait<ObservedClosing>();
    QCOMPARE(closing.cause, Cause::Violation);
    QCOMPARE(closing.code, std::optional<quint16>(code));
}

void TestObservedConnections::tellsThatOneIsTooSlow()
{
    SandboxOptions options;
    options.limits.waitingBytes = 100'000;
    ObservedSandbox observed(options);
    QVERIFY(observed.start());
    RawConnection stuck(observed.sandbox());
    QVERIFY(stuck.becomeSubscriber(observed.sandbox()));
    stuck.send(RawConnection::frame(0x81, R"({"event":"subscribe","channel":"a"})"));
    QVERIFY(stuck.waitFor("\"subscribed\""));
    stuck.socket().setReadBufferSize(1);
    SandboxClient client(observed.sandbox());
    const QByteArray data = '"' + QByteArray(10'000, 'x') + '"';
    QVERIFY(QTest::qWaitFor(
        [&] {
            client.broadcast("a", data);
            return !observed.every<ObservedClosing>().isEmpty();
        },
        60'000));
    const auto closing = observed.wait<ObservedClosing>();
    QCOMPARE(closing.cause, Cause::TooSlow);
    QCOMPARE(closing.code, std::optional<quint16>(1013));
    QVERIFY(closing.messages > 10);
}

void TestObservedConnections::tellsThatItStops()
{
    ObservedSandbox observed;
    QVERIFY(observed.start());
    TestSubscriber one(observed.sandbox());
    QCOMPARE(one.subscribe("news").value("event"), "subscribed");
    observed.sandbox().stop();
    const auto closings = observed.every<ObservedClosing>();
    QCOMPARE(closings.size(), 1);
    QCOMPARE(closings.first().cause, Cause::Stopped);
    QCOMPARE(closings.first().code, std::optional<quint16>(1001));
    QCOMPARE(observed.every<ObservedSubscription>().last().change, Change::Left);
}

void TestObservedConnections::tellsOfSubscriptions()
{
    ObservedSandbox observed;
    QVERIFY(observed.start());
    TestSubscriber one(observed.sandbox());
    for (const char *channel : {"a", "b", " a "})
        QCOMPARE(one.subscribe(channel).value("event"), "subscribed");
    one.unsubscribe("b");
    one.unsubscribe("never");
    one.settle();
    one.socket().close();
    (void)observed.wait<ObservedClosing>();
    QStringList told;
    for (const auto &subscription : observed.every<ObservedSubscription>()) {
        QCOMPARE(subscription.socketId, one.socketId());
        told.append((subscription.change == Change::Admitted ? "+" : "-") + subscription.channel);
    }
    QCOMPARE(told, QStringList({"+a", "+b", "-b", "-a"}));
}

void TestObservedConnections::tellsOfRefusedSubscriptions()
{
    ObservedSandbox observed;
    QVERIFY(observed.start());
    TestSubscriber one(observed.sandbox());
    QCOMPARE(one.subscribe("private-a", "hello").value("code"), 403);
    QCOMPARE(one.subscribe("a b").value("code"), 400);
    QCOMPARE(one.subscribe(QString(1025, 'x')).value("code"), 413);
    const auto tokenless = observed.wait<ObservedSubscription>();
    QCOMPARE(tokenless.change, Change::Refused);
    QCOMPARE(tokenless.channel, "private-a");
    QCOMPARE(tokenless.code, 403);
    QVERIFY(tokenless.reason.contains("unknown"));
    QCOMPARE(tokenless.tokenDigest, RadarDesk::sandbox::digestOf("hello"));
    QCOMPARE(observed.wait<ObservedSubscription>(2).code, 400);
    QCOMPARE(observed.wait<ObservedSubscription>(3).code, 413);
}

void TestObservedConnections::listsWhoGotABroadcast()
{
    SandboxOptions options;
    options.observed.listed = 2;
    ObservedSandbox observed(options);
    QVERIFY(observed.start());
    SandboxClient client(observed.sandbox());
    TestSubscriber one(observed.sandbox());
    TestSubscriber two(observed.sandbox());
    TestSubscriber three(observed.sandbox());
    QStringList ids;
    for (TestSubscriber *each : {&one, &two, &three}) {
        QCOMPARE(each->subscribe("news").value("event"), "subscribed");
        ids.append(each->socketId());
    }
    client.broadcast("news", "1");
    client.broadcast("nobody", "1");
    const auto delivery = observed.wait<ObservedDelivery>();
    QCOMPARE(delivery.channel, "news");
    QCOMPARE(delivery.subscribers, 3);
    QCOMPARE(QStringList(delivery.socketIds), ids.first(2));
    QVERIFY(delivery.lookAlikes.isEmpty());
    QVERIFY(delivery.absences.isEmpty());
    const auto empty = observed.wait<ObservedDelivery>(2);
    QCOMPARE(empty.subscribers, 0);
    QVERIFY(empty.socketIds.isEmpty());
}

void TestObservedConnections::findsLookAlikes_data()
{
    QTest::addColumn<QString>("subscribed");
    QTest::addColumn<QString>("broadcast");
    QTest::addColumn<bool>("alike");
    QTest::newRow("case") << "News"
                          << "news" << true;
    QTest::newRow("prefix") << "room"
                            << "private-room" << true;
    QTest::newRow("other prefix") << "room"
                                  << "Presence-room" << true;
    QTest::newRow("sign") << "my_news"
                          << "my-news" << true;
    QTest::newRow("no sign") << "mynews"
                             << "my.news" << true;
    QTest::newRow("other") << "news1"
                           << "news2" << false;
    QTest::newRow("same") << "news"
                          << "news" << false;
}

void TestObservedConnections::findsLookAlikes()
{
    QFETCH(QString, subscribed);
    QFETCH(QString, broadcast);
    QFETCH(bool, alike);
    ObservedSandbox observed;
    QVERIFY(observed.start());
    SandboxClient client(observed.sandbox());
    TestSubscriber one(observed.sandbox());
    QCOMPARE(one.subscribe(subscribed).value("event"), "subscribed");
    client.broadcast(broadcast, "1");
    const auto delivery = observed.wait<ObservedDelivery>();
    QCOMPARE(delivery.channel, broadcast);
    QCOMPARE(delivery.lookAlikes.size(), alike ? 1 : 0);
    if (alike) {
        QCOMPARE(delivery.lookAlikes.first().channel, subscribed);
        QCOMPARE(delivery.lookAlikes.first().subscribers, 1);
    }
    one.unsubscribe(subscribed);
    one.settle();
    client.broadcast(broadcast, "1");
    QVERIFY(observed.wait<ObservedDelivery>(2).lookAlikes.isEmpty());
}

void TestObservedConnections::remembersWhoLeft()
{
    SandboxOptions options;
    options.observed.remembered = 3;
    ObservedSandbox observed(options);
    QVERIFY(observed.start());
    SandboxClient client(observed.sandbox());
    TestSubscriber stays(observed.sandbox());
    QCOMPARE(stays.subscribe("news").value("event"), "subscribed");
    auto leaves = std::make_unique<TestSubscriber>(observed.sandbox());
    QCOMPARE(leaves->subscribe("news").value("event"), "subscribed");
    const QString id = leaves->socketId();
    leaves.reset();
    (void)observed.wait<ObservedClosing>();
    client.broadcast("news", "1");
    const auto delivery = observed.wait<ObservedDelivery>();
    QCOMPARE(delivery.absences.size(), 1);
    QCOMPARE(delivery.absences.first().socketId, id);
    QVERIFY(delivery.absences.first().left <= delivery.time);

    // Who left and came back on the same connection isn't away.
    stays.unsubscribe("news");
    QCOMPARE(stays.subscribe("news").value("event"), "subscribed");
    client.broadcast("news", "1");
    QCOMPARE(observed.wait<ObservedDelivery>(2).absences.size(), 1);
    // Of too many the oldest is forgotten.
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(stays.subscribe("other").value("event"), "subscribed");
        stays.unsubscribe("other");
    }
    stays.settle();
    client.broadcast("news", "1");
    QVERIFY(observed.wait<ObservedDelivery>(3).absences.isEmpty());
    client.broadcast("other", "1");
    QCOMPARE(observed.wait<ObservedDelivery>(4).absences.size(), 3);
}

void TestObservedConnections::tellsWhatCallbacksDid()
{
    ObservedSandbox observed;
    QVERIFY(observed.start());
    TestSubscriber one(observed.sandbox());
    QVERIFY(one.isReady());
    one.socket().sendTextMessage(
        R"({"event":"handled","channel":"a","id":"b-1","callbacks":2,"later":[1]})");
    one.socket().sendTextMessage(R"({"event":"handled","channel":"a","id":"b-2","callbacks":1,)"
                                 R"("threw":{"message":"Oh no","file":"app.js","line":42}})");
    one.socket().sendTextMessage(
        R"({"event":"handled","channel":5,"id":null,"callbacks":"x","threw":"y"})");
    const auto fine = observed.wait<ObservedCallback>();
    QCOMPARE(fine.socketId, one.socketId());
    QCOMPARE(fine.channel, "a");
    QCOMPARE(fine.broadcastId, "b-1");
    QCOMPARE(fine.callbacks, 2);
    QVERIFY(!fine.threw);
    const auto threw = observed.wait<ObservedCallback>(2);
    QVERIFY(threw.threw);
    QCOMPARE(threw.message, "Oh no");
    QCOMPARE(threw.file, "app.js");
    QCOMPARE(threw.line, 42);
    const auto odd = observed.wait<ObservedCallback>(3);
    QVERIFY(odd.channel.isEmpty());
    QCOMPARE(odd.callbacks, 0);
    QVERIFY(!odd.threw);
    one.settle();
    QCOMPARE(one.waiting("error"), 0);
}

void TestObservedConnections::bearsAFlood()
{
    constexpr qsizetype Connections = 1000;
    SandboxOptions options;
    options.observed.observations = 500;
    ObservedSandbox observed(options);
    QVERIFY(observed.start());
    const QByteArray key = observed.sandbox().publicKey().toUtf8();
    for (qsizetype i = 0; i < Connections; ++i) {
        RawConnection connection(observed.sandbox());
        connection.askToSubscribe(key);
        QVERIFY(connection.waitFor("\"connected\""));
    }
    QTRY_COMPARE(observed.sandbox().subscriberCount(), 0);
    const auto told = observed.sandbox().takeObservations();
    QCOMPARE(told.list.size(), 500);
    QCOMPARE(told.list.size() + told.leftOut, 2 * Connections);
}

int tst_observedconnections(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestObservedConnections test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_observedconnections.moc"
