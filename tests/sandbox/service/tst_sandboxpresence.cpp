// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clockedsandbox.h"

using RadarDesk::sandbox::Sandbox;

/// Who is there, and how many.
class TestSandboxPresence : public ClockedSandboxTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeSandbox(); }
    void cleanup() { endSandbox(); }
    void tellsWhoIsPresent();
    void tellsOfLeaving();
    void gathersACrowd();
    void countsItsSubscribers();
    void saysGoodbye();
};

void TestSandboxPresence::tellsWhoIsPresent()
{
    const QString room = "presence-room";
    TestSubscriber james(*m_sandbox);
    TestSubscriber jamesAgain(*m_sandbox);
    TestSubscriber stranger(*m_sandbox);
    const auto join = [&](TestSubscriber &subscriber) {
        return subscriber.isReady()
            && subscriber.subscribe(room, m_client->token(room, subscriber.socketId()))
                   .value("event")
            == "subscribed";
    };
    QVERIFY(james.isReady());
    QVERIFY(jamesAgain.isReady());
    QCOMPARE(m_client->setClientData(james.socketId(), R"({"##uniqueID":1,"name":"James"})").status,
             200);
    QVERIFY(join(james));
    james.next("presence");
    QCOMPARE(james.lastText(),
             R"({"event":"presence","channel":"presence-room","count":1,)"
             R"("clientData":[{"##uniqueID":1,"name":"James"}]})");

    QVERIFY(join(stranger));
    QCOMPARE(stranger.next("presence").value("count"), 2);
    QCOMPARE(james.next("presence").value("count"), 2);

    // The same user at a second socket is no other user; what was told last is valid.
    QVERIFY(join(jamesAgain));
    QCOMPARE(jamesAgain.next("presence").value("count"), 3);
    QCOMPARE(
        m_client->setClientData(jamesAgain.socketId(), R"({"##uniqueID":1,"name":"J. S."})").status,
        200);
    const QJsonObject merged = jamesAgain.next("presence");
    QCOMPARE(merged.value("count"), 2);
    QCOMPARE(merged.value("clientData").toArray().size(), 1);
    QCOMPARE(merged.value("clientData").toArray().at(0).toObject().value("name"), "J. S.");

    // Nobody of that ID: nothing changes.
    QCOMPARE(m_client->setClientData("999.999", R"({"##uniqueID":7})").status, 400);
}

void TestSandboxPresence::tellsOfLeaving()
{
    const QString room = "presence-room";
    TestSubscriber one(*m_sandbox);
    auto two = std::make_unique<TestSubscriber>(*m_sandbox);
    QVERIFY(one.isReady());
    QVERIFY(two->isReady());
    one.subscribe(room, m_client->token(room, one.socketId()));
    QCOMPARE(one.next("presence").value("count"), 1);
    two->subscribe(room, m_client->token(room, two->socketId()));
    QCOMPARE(one.next("presence").value("count"), 2);
    two->unsubscribe(room);
    QCOMPARE(one.next("presence").value("count"), 1);
    two->subscribe(room, m_client->token(room, two->socketId()));
    QCOMPARE(one.next("presence").value("count"), 2);
    two.reset(); // vanishes
    QCOMPARE(one.next("presence").value("count"), 1);
}

void TestSandboxPresence::gathersACrowd()
{
    const QString room = "presence-room";
    TestSubscriber first(*m_sandbox);
    QVERIFY(first.isReady());
    first.subscribe(room, m_client->token(room, first.socketId()));
    std::vector<std::unique_ptr<TestSubscriber>> crowd(60);
    for (auto &one : crowd)
        one = std::make_unique<TestSubscriber>(*m_sandbox);
    for (auto &one : crowd) {
        QVERIFY(one->isReady());
        one->socket().sendTextMessage(
            QStringLiteral(R"({"event":"subscribe","channel":"%1","token":"%2"})")
                .arg(room, m_client->token(room, one->socketId())));
    }
    int events = 0;
    while (first.next("presence").value("count").toInt() < 61)
        ++events;
    QVERIFY(events < 60);
}

void TestSandboxPresence::countsItsSubscribers()
{
    QSignalSpy changed(m_sandbox.get(), &Sandbox::subscriberCountChanged);
    TestSubscriber one(*m_sandbox);
    QTRY_COMPARE(m_sandbox->subscriberCount(), 1);
    {
        const TestSubscriber two(*m_sandbox);
        QTRY_COMPARE(m_sandbox->subscriberCount(), 2);
    }
    QTRY_COMPARE(m_sandbox->subscriberCount(), 1);
    QCOMPARE(changed.size(), 3);
    m_sandbox->stop();
    QCOMPARE(m_sandbox->subscriberCount(), 0);
    QCOMPARE(changed.size(), 4);
}

void TestSandboxPresence::saysGoodbye()
{
    TestSubscriber subscriber(*m_sandbox);
    QVERIFY(subscriber.isReady());
    m_sandbox->stop();
    QTRY_COMPARE(subscriber.socket().state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(subscriber.socket().closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
}

int tst_sandboxpresence(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestSandboxPresence test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sandboxpresence.moc"
