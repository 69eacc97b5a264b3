// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultysandbox.h"

#include <QTest>

using namespace RadarDesk::sandbox;
using namespace std::chrono_literals;
using Act = ObservedFault::Act;

/// Messages, connections and presence that meet simulated faults, over real WebSockets.
class TestSimulatedDeliveries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesMessages();
    void losesThemForOneAlone();
    void deliversTwice();
    void deliversLate();
    void deliversOutOfOrder();
    void sendsWhatNoneOvertakes();
    void holdsAndLetsGo();
    void sendsWhatIsHeldWhenItStops();
    void closesConnections_data();
    void closesConnections();
    void endsThoseThatAreOpen();
    void refusesForATime();
    void tellsPresenceLate();
};

namespace {

/// Sends numbers, one after the other.
void send(SandboxClient &client, std::initializer_list<int> numbers)
{
    for (const int number : numbers)
        QCOMPARE(client.broadcast("news", QByteArray::number(number)).status, 200);
}

/// The data of the next \a count messages.
QList<int> received(TestSubscriber &subscriber, int count)
{
    QList<int> numbers;
    for (int i = 0; i < count; ++i)
        numbers.append(subscriber.next("message").value("data").toInt(-1));
    return numbers;
}

} // namespace

void TestSimulatedDeliveries::losesMessages()
{
    FaultySandbox faulty({everyNth(FaultEffect::MessageLost, 2)});
    QVERIFY(faulty.start());
    TestSubscriber subscriber(faulty.sandbox());
    subscriber.subscribe("news");
    SandboxClient client(faulty.sandbox());
    send(client, {1, 2, 3, 4, 5});
    QCOMPARE(received(subscriber, 3), QList<int>({1, 3, 5}));
    QCOMPARE(faulty.applied(2), QStringList({"message-lost", "message-lost"}));
    const auto deliveries = faulty.every<ObservedDelivery>();
    QCOMPARE(deliveries.size(), 5);
    QCOMPARE(deliveries.at(0).subscribers, 1);
    QCOMPARE(deliveries.at(1).subscribers, 0);
    QCOMPARE(faulty.wait<ObservedFault>().broadcastId, deliveries.at(1).broadcastId);
    QCOMPARE(faulty.wait<ObservedFault>().subscribers, 1);
}

void TestSimulatedDeliveries::losesThemForOneAlone()
{
    FaultySandbox faulty;
    QVERIFY(faulty.start());
    TestSubscriber one(faulty.sandbox());
    TestSubscriber two(faulty.sandbox());
    one.subscribe("news");
    two.subscribe("news");
    FaultRule rule = ruleOf(FaultEffect::MessageLost);
    rule.connection = one.socketId();
    faulty.sandbox().setFaults(FaultRules({rule}));
    SandboxClient client(faulty.sandbox());
    send(client, {1, 2});
    QCOMPARE(received(two, 2), QList<int>({1, 2}));
    one.settle();
    QCOMPARE(one.waiting("message"), 0);
    QCOMPARE(QStringList(faulty.wait<ObservedDelivery>().socketIds), QStringList(two.socketId()));
}

void TestSimulatedDeliveries::deliversTwice()
{
    FaultySandbox faulty({everyNth(FaultEffect::MessageTwice, 2)});
    QVERIFY(faulty.start());
    TestSubscriber subscriber(faulty.sandbox());
    subscriber.subscribe("news");
    SandboxClient client(faulty.sandbox());
    send(client, {1, 2, 3});
    QCOMPARE(received(subscriber, 4), QList<int>({1, 2, 2, 3}));
    QCOMPARE(faulty.applied(1), QStringList("message-twice"));
}

void TestSimulatedDeliveries::deliversLate()
{
    FaultRule late = everyNth(FaultEffect::MessageLate, 2, 200ms);
    FaultySandbox faulty({late});
    QVERIFY(faulty.start());
    TestSubscriber subscriber(faulty.sandbox());
    subscriber.subscribe("news");
    SandboxClient client(faulty.sandbox());
    send(client, {1, 2, 3});
    QList<int> numbers = received(subscriber, 3);
    QCOMPARE(numbers.first(), 1);
    std::ranges::sort(numbers);
    QCOMPARE(numbers, QList<int>({1, 2, 3}));
    QCOMPARE(faulty.wait<ObservedFault>().delay, 200ms);
    QCOMPARE(faulty.wait<ObservedDelivery>(2).subscribers, 1);
}

void TestSimulatedDeliveries::deliversOutOfOrder()
{
    FaultySandbox faulty({ruleOf(FaultEffect::MessageOvertaken, 20'000ms)});
    QVERIFY(faulty.start());
    TestSubscriber subscriber(faulty.sandbox());
    subscriber.subscribe("news");
    SandboxClient client(faulty.sandbox());
    send(client, {1, 2, 3, 4});
    QCOMPARE(received(subscriber, 4), QList<int>({2, 1, 4, 3}));
    QCOMPARE(faulty.applied(2), QStringList({"message-overtaken", "message-overtaken"}));
}

void TestSimulatedDeliveries::sendsWhatNoneOvertakes()
{
    FaultySandbox faulty({ruleOf(FaultEffect::MessageOvertaken, 50ms)});
    QVERIFY(faulty.start());
    TestSubscriber subscriber(faulty.sandbox());
    subscriber.subscribe("news");
    SandboxClient client(faulty.sandbox());
    send(client, {1});
    QCOMPARE(received(subscriber, 1), QList<int>({1}));
}

void TestSimulatedDeliveries::holdsAndLetsGo()
{
    FaultRule rule = ruleOf(FaultEffect::MessageHeld);
    rule.channels = "news";
    FaultySandbox faulty({rule});
    QList<HeldMessage> held;
    QObject::connect(&faulty.sandbox(), &Sandbox::heldChanged, &faulty.sandbox(),
                     [&held](const QList<HeldMessage> &now) { held = now; });
    QVERIFY(faulty.start());
    TestSubscriber subscriber(faulty.sandbox());
    subscriber.subscribe("news");
    subscriber.subscribe("other");
    SandboxClient client(faulty.sandbox());
    send(client, {1, 2, 3, 4});
    QTRY_COMPARE(held.size(), 4);
    QCOMPARE(held.at(1).data, "2");
    QCOMPARE(held.at(1).channel, "news");
    QCOMPARE(held.at(1).recipients, 1);
    // What is on other channels goes on.
    QCOMPARE(client.broadcast("other", "9").status, 200);
    QCOMPARE(received(subscriber, 1), QList<int>({9}));

    // In another order, edited, and not at all.
    const QList<HeldMessage> all = held;
    faulty.sandbox().releaseHeld(all.at(2).number);
    faulty.sandbox().releaseHeld(all.at(0).number, "100");
    faulty.sandbox().discardHeld(all.at(1).number);
    faulty.sandbox().releaseHeld(all.at(1).number); // it is gone
    faulty.sandbox().releaseHeld(all.at(3).number, "no JSON");
    QCOMPARE(received(subscriber, 3), QList<int>({3, 100, 4}));
    QTRY_COMPARE(held.size(), 0);
    const auto faults = faulty.every<ObservedFault>();
    QList<Act> acts;
    for (const ObservedFault &fault : faults)
        acts.append(fault.act);
    QCOMPARE(acts,
             QList<Act>({Act::Applied, Act::Applied, Act::Applied, Act::Applied, Act::Released,
                         Act::Edited, Act::Discarded, Act::Released}));
    QCOMPARE(faults.at(5).data, "100");
}

void TestSimulatedDeliveries::sendsWhatIsHeldWhenItStops()
{
    FaultySandbox faulty({ruleOf(FaultEffect::MessageHeld)});
    QVERIFY(faulty.start());
    TestSubscriber subscriber(faulty.sandbox());
    subscriber.subscribe("news");
    SandboxClient client(faulty.sandbox());
    send(client, {1, 2});
    faulty.sandbox().setFaults({});
    send(client, {3});
    QCOMPARE(received(subscriber, 3), QList<int>({1, 2, 3}));
}

void TestSimulatedDeliveries::closesConnections_data()
{
    QTest::addColumn<FaultEffect>("effect");
    QTest::addColumn<bool>("hasFrame");
    QTest::newRow("closed") << FaultEffect::ConnectionClosed << true;
    QTest::newRow("cut") << FaultEffect::ConnectionCut << false;
}

void TestSimulatedDeliveries::closesConnections()
{
    QFETCH(FaultEffect, effect);
    QFETCH(bool, hasFrame);
    FaultySandbox faulty({everyNth(effect, 2, 50ms)});
    QVERIFY(faulty.start());
    TestSubscriber stays(faulty.sandbox());
    QVERIFY(stays.isReady());
    TestSubscriber goes(faulty.sandbox());
    QVERIFY(goes.isReady());
    QTRY_COMPARE(goes.socket().state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(goes.socket().closeCode() == QWebSocketProtocol::CloseCodeNormal
                 && !goes.socket().closeReason().isEmpty(),
             hasFrame);
    stays.settle();
    QCOMPARE(stays.socket().state(), QAbstractSocket::ConnectedState);
    const auto fault = faulty.wait<ObservedFault>();
    QCOMPARE(fault.socketId, goes.socketId());
    QCOMPARE(fault.effect, QString(keyOf(effect)));
    QCOMPARE(faulty.wait<ObservedClosing>().code.has_value(), hasFrame);
}

void TestSimulatedDeliveries::endsThoseThatAreOpen()
{
    FaultySandbox faulty;
    QVERIFY(faulty.start());
    TestSubscriber one(faulty.sandbox());
    TestSubscriber two(faulty.sandbox());
    QVERIFY(one.isReady());
    QVERIFY(two.isReady());
    FaultRule rule = ruleOf(FaultEffect::ConnectionCut);
    rule.connection = two.socketId();
    faulty.sandbox().setFaults(FaultRules({rule}));
    QTRY_COMPARE(two.socket().state(), QAbstractSocket::UnconnectedState);
    one.settle();
    QCOMPARE(one.socket().state(), QAbstractSocket::ConnectedState);
}

void TestSimulatedDeliveries::refusesForATime()
{
    FaultySandbox faulty({everyNth(FaultEffect::ConnectionRefused, 2, 20'000ms)});
    QVERIFY(faulty.start());
    TestSubscriber first(faulty.sandbox());
    QVERIFY(first.isReady());
    const QByteArray key = faulty.sandbox().publicKey().toUtf8();
    for (int i = 0; i < 3; ++i) { // the 3rd one isn't the rule's turn
        RawConnection refused(faulty.sandbox());
        refused.askToSubscribe(key);
        QVERIFY(refused.waitFor("}"));
        QVERIFY2(refused.received().startsWith("HTTP/1.1 503 "), refused.received().constData());
    }
    QCOMPARE(faulty.applied(3).size(), 3);
    first.settle();
    faulty.sandbox().setFaults({});
    RawConnection accepted(faulty.sandbox());
    QVERIFY(accepted.becomeSubscriber(faulty.sandbox()));
}

void TestSimulatedDeliveries::tellsPresenceLate()
{
    FaultySandbox faulty({ruleOf(FaultEffect::PresenceLate, 300ms)});
    QVERIFY(faulty.start());
    SandboxClient client(faulty.sandbox());
    TestSubscriber subscriber(faulty.sandbox());
    QVERIFY(subscriber.isReady());
    const QString room = "presence-room";
    subscriber.subscribe(room, client.token(room, subscriber.socketId()));
    const auto fault = faulty.wait<ObservedFault>();
    QCOMPARE(fault.effect, "presence-late");
    QCOMPARE(fault.channel, room);
    QCOMPARE(subscriber.next("presence").value("count"), 1);
    QVERIFY(std::chrono::system_clock::now() - fault.time >= 290ms);
}

int tst_simulateddeliveries(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestSimulatedDeliveries test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_simulateddeliveries.moc"
