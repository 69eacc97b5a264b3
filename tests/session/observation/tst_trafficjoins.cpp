// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordertest.h"

/// What belongs together of all that is observed.
class TestTrafficJoins : public RecorderTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void joinsDeliveriesWithABroadcast_data();
    void joinsDeliveriesWithABroadcast();
    void joinsDeliveriesWithAnOwnBroadcast();
    void namesThoseThatAreGone();
    void findsWhatBelongsTogether();
};

void TestTrafficJoins::joinsDeliveriesWithABroadcast_data()
{
    QTest::addColumn<bool>("isCallFirst");
    QTest::newRow("the call first") << true;
    QTest::newRow("the delivery first") << false;
}

void TestTrafficJoins::joinsDeliveriesWithABroadcast()
{
    QFETCH(const bool, isCallFirst);
    observe(connectionOf("12.34"));
    observe(connectionOf("own", runMark()));
    if (isCallFirst) {
        observe(callTo("news", "b1"));
        QTRY_COMPARE(events({.kinds = {EventKind::Broadcast}}).size(), 1);
    }
    ObservedDelivery delivery = deliveryTo("12.34", "b1");
    delivery.socketIds.append("own");
    observe(delivery);
    if (!isCallFirst)
        observe(callTo("news", "b1"));
    ObservedCallback callback;
    callback.socketId = "12.34";
    callback.broadcastId = "b1";
    callback.threw = true;
    callback.message = "Oops";
    callback.file = "app.js";
    callback.line = 42;
    observe(callback);
    const auto deliveries = [this] {
        const QList<Event> found = events({.kinds = {EventKind::Broadcast}});
        return found.isEmpty() ? nullptr : found.constFirst().deliveries;
    };
    QTRY_VERIFY(deliveries() && deliveries()->thrown == 1);
    const auto known = deliveries();
    QCOMPARE(known->receipts.at(0).client, "curl 8.5.0, http://localhost:3000");
    QCOMPARE(known->receipts.at(1).client, "RadarDesk");
    QCOMPARE(known->callbacks.at(0).message, "Oops");
    QCOMPARE(known->callbacks.at(0).line, 42);
    QCOMPARE(events({.kinds = {EventKind::Broadcast}}).size(), 1);
}

void TestTrafficJoins::joinsDeliveriesWithAnOwnBroadcast()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start().ok());
    Profile profile = sandboxProfile();
    profile.serviceAddress = sandbox.url().toString();
    m_session->use(profile);
    m_session->setSecret(*PushRadar::Secret::make(sandbox.secret()));
    const quint64 number = m_session->broadcast(shortMessageTo("news"), ApiVersion::V3);
    QTRY_VERIFY(!m_history->find(number)->broadcastId.isEmpty());
    observe(deliveryTo("12.34", m_history->find(number)->broadcastId));
    QTRY_VERIFY(m_history->find(number)->deliveries);
    QCOMPARE(m_history->find(number)->deliveries->total, 1);
    QCOMPARE(m_history->find(number)->source, EventSource::RadarDesk);
    QTRY_VERIFY(!events().isEmpty() && events().constLast().deliveries);
    QCOMPARE(events({.kinds = {EventKind::Broadcast}}).size(), 1);
}

void TestTrafficJoins::namesThoseThatAreGone()
{
    observe(connectionOf("12.34"));
    ObservedClosing closing;
    closing.socketId = "12.34";
    observe(closing);
    ObservedDelivery delivery = deliveryTo("56.78", "b1");
    delivery.absences = {{"12.34", std::chrono::system_clock::now()}};
    observe(delivery);
    observe(callTo("news", "b1"));
    QTRY_COMPARE(events().size(), 3);
    QCOMPARE(events({.sources = {EventSource::App}}).at(0).deliveries->absences.at(0).client,
             "curl 8.5.0, http://localhost:3000");
}

void TestTrafficJoins::findsWhatBelongsTogether()
{
    ObservedCall asked = callTo("private-a", {});
    asked.operation = ObservedCall::Operation::Token;
    asked.socketId = "12.34";
    asked.tokenDigest = digestOf("the token");
    observe(asked);
    observe(connectionOf("12.34"));
    observe(connectionOf("12.345"));
    ObservedSubscription subscription;
    subscription.time = std::chrono::system_clock::now();
    subscription.socketId = "12.34";
    subscription.channel = "private-a";
    subscription.tokenDigest = digestOf("the token");
    observe(subscription);
    QTRY_COMPARE(events().size(), 4);
    const QList<Event> all = events();
    const auto related = [this](const Event &event) {
        const auto filter = relatedTo(event);
        QList<Event> found;
        for (const Event &each : filter ? events(*filter) : QList<Event>()) {
            if (areRelated(event, each))
                found.append(each);
        }
        return found;
    };
    const QList<Event> ofToken = related(all.at(0));
    QCOMPARE(ofToken.size(), 2);
    QCOMPARE(ofToken.at(1).kind, EventKind::Subscription);
    QCOMPARE(related(all.at(1)).size(), 3); // all of its connection
    QCOMPARE(related(all.at(2)).size(), 1);
    QVERIFY(!relatedTo(Event()));
}

int tst_trafficjoins(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestTrafficJoins test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_trafficjoins.moc"
