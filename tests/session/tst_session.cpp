// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessiontest.h"

/// Work with one profile.
class TestSession : public SessionTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void recordsABroadcast_data();
    void recordsABroadcast();
    void tellsTheDelayOfAnArrival();
    void holdsABroadcastUntilItIsReady();
    void cancelsWhatIsHeld();
    void cancelsWhatIsRunning();
    void explainsAFailure();
    void recordsAuthentication();
    void leavesNothingPending();
    void dropsWhatAnotherProfileHeld();
    void recordsWhatWasTyped();
};

void TestSession::recordsABroadcast_data()
{
    QTest::addColumn<ApiVersion>("version");
    QTest::newRow("v2") << ApiVersion::V2;
    QTest::newRow("v3") << ApiVersion::V3;
}

void TestSession::recordsABroadcast()
{
    QFETCH(ApiVersion, version);
    use(*m_session, profileOf(*m_sandbox), m_sandbox->secret());
    QVERIFY(m_session->isReady());
    QVERIFY(isConnected());
    const QSignalSpy finished(m_session.get(), &Session::broadcastFinished);

    const quint64 number = m_session->broadcast(messageTo("news", version), version);
    QCOMPARE(at(number).kind, EventKind::Broadcast);
    QCOMPARE(at(number).outcome, Outcome::Pending);
    QCOMPARE(at(number).channel, "news");
    QVERIFY(m_session->isSending());

    QVERIFY(isFinished(number));
    const Event &event = at(number);
    QCOMPARE(event.outcome, Outcome::Done);
    QVERIFY2(event.note.isEmpty(), qPrintable(event.note));
    QCOMPARE(event.version, version);
    QCOMPARE(event.data, R"({"text":"hello"})");
    QCOMPARE(event.subscribers, 1); // ourselves, as it waited for the subscription
    QVERIFY(event.duration.has_value());
    QVERIFY(event.exchange);
    QCOMPARE(event.exchange->status, 200);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.at(0).at(0), number);
    QVERIFY(!m_session->isSending());
    QCOMPARE(m_channels->entries().size(), 1);
}

void TestSession::tellsTheDelayOfAnArrival()
{
    use(*m_session, profileOf(*m_sandbox), m_sandbox->secret());
    QVERIFY(isConnected());
    const QSignalSpy arrived(m_session.get(), &Session::messageArrived);
    const quint64 number = m_session->broadcast(messageTo("news"), ApiVersion::V3);
    QTRY_COMPARE(arrived.size(), 1);
    QVERIFY(isFinished(number));
    const Event *arrival = last(EventKind::Arrival);
    QVERIFY(arrival);
    QCOMPARE(arrival->number, arrived.at(0).at(1).toULongLong());
    QCOMPARE(arrival->broadcastId, at(number).broadcastId);
    QCOMPARE(arrival->data, at(number).data);
    // Whichever of the two connections was heard first.
    QVERIFY(arrival->duration.has_value());
    QVERIFY(arrival->duration->count() > 0);
}

void TestSession::holdsABroadcastUntilItIsReady()
{
    const quint64 number = m_session->broadcast(messageTo("news"), ApiVersion::V3);
    QVERIFY(!m_session->isReady());
    QVERIFY(m_session->isSending());
    use(*m_session, profileOf(*m_sandbox, "sandbox"), m_sandbox->secret());
    QVERIFY(isFinished(number));
    QCOMPARE(at(number).outcome, Outcome::Done);
    QCOMPARE(at(number).subscribers, 1);
}

void TestSession::cancelsWhatIsHeld()
{
    const quint64 number = m_session->broadcast(messageTo("news"), ApiVersion::V3);
    const QSignalSpy finished(m_session.get(), &Session::broadcastFinished);
    m_session->cancel(number);
    QCOMPARE(at(number).outcome, Outcome::Failed);
    QCOMPARE(at(number).note, "Canceled before the message was sent.");
    QVERIFY(!at(number).exchange);
    QCOMPARE(finished.size(), 1);
    QVERIFY(!m_session->isSending());

    // It does not go out later.
    use(*m_session, profileOf(*m_sandbox, "sandbox"), m_sandbox->secret());
    const quint64 next = m_session->broadcast(messageTo("news"), ApiVersion::V3);
    QVERIFY(isFinished(next));
    QCOMPARE(at(number).outcome, Outcome::Failed);
    QVERIFY(!at(number).exchange);
    QCOMPARE(finished.size(), 2);
}

void TestSession::cancelsWhatIsRunning()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    QSignalSpy reached(&silent, &QTcpServer::newConnection);
    use(*m_session, profileAt(silent.serverPort()), otherSecret());
    const quint64 number = m_session->broadcast(messageTo("news"), ApiVersion::V3);
    QVERIFY(reached.wait());
    QCOMPARE(at(number).outcome, Outcome::Pending);
    m_session->cancel(number);
    QVERIFY(isFinished(number));
    const Event &event = at(number);
    QCOMPARE(event.outcome, Outcome::Failed);
    QVERIFY(event.exchange);
    QCOMPARE(event.exchange->error->code, PushRadar::ErrorCode::Cancelled);
    QCOMPARE(event.note, event.exchange->error->message);
    QVERIFY(!m_session->isSending());
}

void TestSession::explainsAFailure()
{
    use(*m_session, profileOf(*m_sandbox), m_sandbox->secret());
    QVERIFY(isConnected());
    m_sandbox->stop();
    QTRY_VERIFY(last(EventKind::Connection)->outcome == Outcome::Failed);
    QVERIFY(last(EventKind::Connection)->note.contains("lost. Reconnecting"));

    const quint64 number = m_session->broadcast(messageTo("news"), ApiVersion::V3);
    QVERIFY(isFinished(number));
    const Event &event = at(number);
    QCOMPARE(event.outcome, Outcome::Failed);
    QCOMPARE(event.exchange->error->code, PushRadar::ErrorCode::ConnectionRefused);
    QVERIFY2(event.note.endsWith('.'), qPrintable(event.note));
}

void TestSession::recordsAuthentication()
{
    use(*m_session, profileOf(*m_sandbox), m_sandbox->secret());
    QVERIFY(isConnected());
    const quint64 number = m_session->broadcast(messageTo("private-room"), ApiVersion::V3);
    QVERIFY(isFinished(number));
    QCOMPARE(at(number).subscribers, 1);
    const Event *token = last(EventKind::Authentication);
    QVERIFY(token);
    QCOMPARE(token->outcome, Outcome::Done);
    QCOMPARE(token->channel, "private-room");
    QCOMPARE(token->exchange->status, 200);
    QVERIFY(token->number > number);
    QVERIFY(m_session->subscriber().isSubscribed("private-room"));
}

void TestSession::leavesNothingPending()
{
    Sandbox other;
    QVERIFY(other.start().ok());
    use(*m_session, profileOf(*m_sandbox), m_sandbox->secret());
    QVERIFY(isConnected());
    m_session->follow("news");
    QTRY_VERIFY(m_session->subscriber().isSubscribed("news"));
    bool isRecorded = false; // then it is sent
    quint64 running = 0;
    connect(m_history.get(), &History::recorded, this,
            [&](const QList<quint64> &numbers) { isRecorded |= numbers.contains(running); });
    running = m_session->broadcast(messageTo("news"), ApiVersion::V3);
    QTRY_VERIFY(isRecorded);
    m_history->disconnect(this);

    use(*m_session, profileOf(other, "second"), other.secret());
    QTRY_VERIFY(!m_session->isSending());
    QCOMPARE(at(running).outcome, Outcome::Done); // what is on its way goes on
    QCOMPARE(at(running).profileId, "first");
    QVERIFY(isConnected());
    QTRY_COMPARE(other.subscriberCount(), 1);
    QTRY_COMPARE(m_sandbox->subscriberCount(), 0);
    const quint64 next = m_session->broadcast(messageTo("news"), ApiVersion::V3);
    QVERIFY(isFinished(next));
    QCOMPARE(at(next).exchange->url.port(), other.url().port());
}

void TestSession::dropsWhatAnotherProfileHeld()
{
    Sandbox other;
    QVERIFY(other.start().ok());
    use(*m_session, profileOf(*m_sandbox), m_sandbox->secret());
    // It waits for its subscription, which waits for the connection.
    const quint64 held = m_session->broadcast(messageTo("news"), ApiVersion::V3);
    QVERIFY(m_session->isSending());
    QCOMPARE(m_session->subscriber().state(), SandboxSubscriber::State::Connecting);

    use(*m_session, profileOf(other, "second"), other.secret());
    QCOMPARE(at(held).outcome, Outcome::Failed);
    QVERIFY(at(held).note.endsWith('.'));
    QVERIFY(!at(held).exchange);
    QVERIFY(!m_session->isSending());
}

void TestSession::recordsWhatWasTyped()
{
    use(*m_session, profileOf(*m_sandbox), m_sandbox->secret());
    QVERIFY(isConnected());
    const QByteArray typed = R"({"text":"{{choice hello}}"})";
    const quint64 number = m_session->broadcast(messageTo("news"), ApiVersion::V3, typed);
    QVERIFY(isFinished(number));
    QCOMPARE(at(number).data, R"({"text":"hello"})");
    QCOMPARE(at(number).typed, typed);
    QVERIFY(!searchText(at(number)).contains("choice"));

    const QByteArray secret =
        R"({"text":"{{choice hello|)" + m_sandbox->secret().toUtf8() + "}}\"}";
    const quint64 next = m_session->broadcast(messageTo("news"), ApiVersion::V3, secret);
    QCOMPARE(at(next).typed, R"({"text":"{{choice hello|sk_***}}"})");
    QVERIFY(isFinished(next));
    QCOMPARE(at(next).typed, R"({"text":"{{choice hello|sk_***}}"})");
}

int tst_session(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestSession test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_session.moc"
