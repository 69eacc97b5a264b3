// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessiontest.h"

/// A session and the secret that it needs, and writes down nowhere.
class TestSessionSecrets : public SessionTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void waitsForASecret();
    void endsTheWaitForASecret();
    void writesDownNoSecretThatArrives();
    void holdsNoSecret_data();
    void holdsNoSecret();
};

void TestSessionSecrets::waitsForASecret()
{
    const QSignalSpy needed(m_session.get(), &Session::secretNeeded);
    m_session->use(profileOf(*m_sandbox));
    QCOMPARE(needed.size(), 0); // nobody has asked for anything yet
    const quint64 number = m_session->broadcast(messageTo("news"), ApiVersion::V3);
    QCOMPARE(needed.size(), 1);
    QCOMPARE(at(number).outcome, Outcome::Pending);
    m_session->setSecret(*PushRadar::Secret::make(m_sandbox->secret()));
    QVERIFY(isFinished(number));
    QCOMPARE(at(number).outcome, Outcome::Done);
    QCOMPARE(at(number).subscribers, 1);
}

void TestSessionSecrets::endsTheWaitForASecret()
{
    m_session->use(profileOf(*m_sandbox));
    const quint64 number = m_session->broadcast(messageTo("news"), ApiVersion::V3);
    m_session->refuseSecret("There is none.");
    QCOMPARE(at(number).outcome, Outcome::Failed);
    QCOMPARE(at(number).note, "There is none.");
    QVERIFY(!m_session->isSending());
    // A refusal that comes late ends nothing.
    m_session->setSecret(*PushRadar::Secret::make(m_sandbox->secret()));
    m_session->refuseSecret("There is none.");
    const quint64 next = m_session->broadcast(messageTo("news"), ApiVersion::V3);
    QVERIFY(isFinished(next));
    QCOMPARE(at(next).outcome, Outcome::Done);
}

void TestSessionSecrets::writesDownNoSecretThatArrives()
{
    use(*m_session, profileOf(*m_sandbox), m_sandbox->secret());
    m_session->follow("news");
    QTRY_VERIFY(m_session->subscriber().isSubscribed("news"));
    // Somebody else broadcasts it.
    PushRadar::Client client(m_sandbox->secret());
    client.setBaseUrl(profileOf(*m_sandbox).baseUrl(ApiVersion::V3));
    client.broadcast("news", {{"oops", m_sandbox->secret()}});
    QTRY_VERIFY(last(EventKind::Arrival));
    QCOMPARE(last(EventKind::Arrival)->data, R"({"oops":"sk_***"})");
}

void TestSessionSecrets::holdsNoSecret_data()
{
    QTest::addColumn<ApiVersion>("version");
    QTest::newRow("v2") << ApiVersion::V2;
    QTest::newRow("v3") << ApiVersion::V3;
}

void TestSessionSecrets::holdsNoSecret()
{
    QFETCH(ApiVersion, version);
    use(*m_session, profileOf(*m_sandbox), m_sandbox->secret());
    QVERIFY(isConnected());
    const QString secret = m_sandbox->secret();
    const quint64 number = m_session->broadcast(messageTo("private-room", version), version);
    QVERIFY(isFinished(number));
    m_sandbox->stop();
    const quint64 failed = m_session->broadcast(messageTo("private-room", version), version);
    QVERIFY(isFinished(failed));

    int replaced = 0;
    for (quint64 each = 1; m_history->find(each); ++each) {
        const Event event = at(each);
        QVERIFY(!event.note.contains(secret));
        QVERIFY(!searchText(event).contains(secret));
        if (!event.exchange)
            continue;
        QByteArray all = event.exchange->requestBody + event.exchange->responseBody
            + event.exchange->url.toEncoded();
        for (const auto &header : event.exchange->requestHeaders)
            all += header.value;
        for (const auto &header : event.exchange->responseHeaders)
            all += header.value;
        QVERIFY(!all.contains(secret.toUtf8()));
        replaced += all.contains("sk_***") ? 1 : 0;
    }
    QVERIFY(replaced >= 2);
}

int tst_sessionsecrets(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestSessionSecrets test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sessionsecrets.moc"
