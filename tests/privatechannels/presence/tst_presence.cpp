// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presencetest.h"

/// Test users on a presence channel, over real sockets of a real sandbox.
class TestPresence : public PresenceTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { tidy(); }
    void looksOn();
    void seesThreeUsers();
    void seesDataChange();
    void seesSomebodyLeave();
    void refusesTooMuchData();
    void countsOneUserOfTwoSocketsOnce();
    void listsThoseWithoutAnIdEach();
    void comesBackAfterARestart();
    void followsTheSandboxToAnotherPort();
};

void TestPresence::looksOn()
{
    PresenceWatcher &watcher = m_scene->presence.watcher();
    QVERIFY(!watcher.people().count());
    watcher.watch(room());
    QCOMPARE(watcher.state(), PresenceWatcher::State::Connecting);
    QVERIFY(m_scene->shows(1, 0));
    QCOMPARE(watcher.state(), PresenceWatcher::State::Watching);
    QCOMPARE(watcher.people().unnamed(), 1); // RadarDesk itself
    QCOMPARE(watcher.ownConnections(), 1);
    QTRY_COMPARE(m_scene->sandbox->subscriberCount(), 2); // and the session's

    watcher.stop();
    QCOMPARE(watcher.state(), PresenceWatcher::State::Off);
    QVERIFY(!watcher.people().count());
    QTRY_COMPARE(m_scene->sandbox->subscriberCount(), 1);
}

void TestPresence::seesThreeUsers()
{
    TestUsersModel &users = m_scene->presence.users();
    PresenceModel &people = m_scene->presence.watcher().people();
    m_scene->presence.watcher().watch(room());
    QVERIFY(m_scene->shows(1, 0));
    QCOMPARE(users.addMadeUp(2), 2);
    m_scene->add(R"({"##uniqueID": "ada", "name": "Ada", "at": [1, 2]})");
    users.joinAll(room());
    QVERIFY(m_scene->shows(4, 3));
    QCOMPARE(m_scene->dataOf("Ada"), R"({"##uniqueID": "ada", "name": "Ada", "at": [1, 2]})");
    QTRY_COMPARE(users.countOn(room()), 3);
    QCOMPARE(changes(PresenceChange::Kind::Came).size(), 3);
    QVERIFY(changes(PresenceChange::Kind::Came).contains("Ada"));
    for (int row = 0; row < 3; ++row) {
        QVERIFY(people.index(row).data(PresenceModel::OursRole).toBool());
        QCOMPARE(people.index(row).data(PresenceModel::MarkRole).value<PresenceModel::Mark>(),
                 PresenceModel::Mark::Came);
    }
    for (int user = 0; user < 3; ++user)
        QTRY_COMPARE(m_scene->stateOf(user), TestUserConnection::State::In);
}

void TestPresence::seesDataChange()
{
    TestUsersModel &users = m_scene->presence.users();
    m_scene->presence.watcher().watch(room());
    m_scene->add(R"({"##uniqueID": 1, "name": "Ada"})");
    users.join(0, room());
    QVERIFY(m_scene->shows(2, 1));
    QTRY_COMPARE(m_scene->stateOf(0), TestUserConnection::State::In);
    const QDateTime since = m_scene->presence.watcher().people().at(0).since;

    const QByteArray other = R"({"##uniqueID": 1, "name": "Ada", "typing": true})";
    users.setText(0, other);
    QVERIFY(users.index(0, 0).data(TestUsersModel::UnappliedRole).toBool());
    QCOMPARE(m_scene->dataOf("Ada"), R"({"##uniqueID": 1, "name": "Ada"})");
    users.apply(0);
    QVERIFY(!users.index(0, 0).data(TestUsersModel::UnappliedRole).toBool());
    QTRY_COMPARE(m_scene->dataOf("Ada"), other);
    QCOMPARE(changes(PresenceChange::Kind::Changed), QStringList("Ada"));
    QCOMPARE(changes(PresenceChange::Kind::Left), QStringList());
    QCOMPARE(m_scene->presence.watcher().people().at(0).since, since);
    QVERIFY(m_scene->shows(2, 1));
}

void TestPresence::seesSomebodyLeave()
{
    TestUsersModel &users = m_scene->presence.users();
    m_scene->presence.watcher().watch(room());
    for (const char *data :
         {R"({"##uniqueID": 1, "name": "Ada"})", R"({"##uniqueID": 2, "name": "Bob"})"})
        m_scene->add(data);
    users.joinAll(room());
    QVERIFY(m_scene->shows(3, 2));
    users.leave(0);
    QCOMPARE(m_scene->stateOf(0), TestUserConnection::State::Out);
    QVERIFY(m_scene->shows(2, 1));
    QCOMPARE(changes(PresenceChange::Kind::Left), QStringList("Ada"));
    QCOMPARE(m_scene->dataOf("Bob"), R"({"##uniqueID": 2, "name": "Bob"})");
    users.leaveAll();
    QVERIFY(m_scene->shows(1, 0));
}

void TestPresence::refusesTooMuchData()
{
    TestUsersModel &users = m_scene->presence.users();
    m_scene->presence.watcher().watch(room());
    const QString data = QStringLiteral(R"({"##uniqueID": 1, "name": "%1"})");
    const auto ofBytes = [&data](qsizetype bytes) {
        return data.arg(QString(bytes - data.size() + 2, u'x'));
    };
    m_scene->add(ofBytes(1025));
    users.join(0, room());
    QCOMPARE(m_scene->stateOf(0), TestUserConnection::State::Out);
    QCOMPARE(m_scene->faultOf(0), "The client data has 1,025 bytes; at most 1,024 are allowed.");
    users.setText(0, ofBytes(1024));
    QCOMPARE(m_scene->faultOf(0), QString());
    users.join(0, room());
    QVERIFY(m_scene->shows(2, 1));

    QTRY_COMPARE(m_scene->stateOf(0), TestUserConnection::State::In);
    users.setText(0, ofBytes(1025));
    users.apply(0); // what is too much stays here
    QVERIFY(users.index(0, 0).data(TestUsersModel::UnappliedRole).toBool());
    QCOMPARE(changes(PresenceChange::Kind::Changed), QStringList());
}

void TestPresence::countsOneUserOfTwoSocketsOnce()
{
    TestUsersModel &users = m_scene->presence.users();
    m_scene->presence.watcher().watch(room());
    m_scene->add(R"({"##uniqueID": 7, "name": "Ada", "on": "phone"})");
    m_scene->add(R"({"##uniqueID": 7, "name": "Ada", "on": "desktop"})");
    users.join(0, room());
    QVERIFY(m_scene->shows(2, 1));
    QTRY_COMPARE(m_scene->stateOf(0), TestUserConnection::State::In);
    users.join(1, room());
    // The later data stand for both.
    QTRY_COMPARE(m_scene->dataOf("Ada"), R"({"##uniqueID": 7, "name": "Ada", "on": "desktop"})");
    QTRY_COMPARE(m_scene->stateOf(1), TestUserConnection::State::In);
    QVERIFY(m_scene->shows(2, 1));
    QTRY_COMPARE(m_scene->sandbox->subscriberCount(), 4); // with the session and the onlooker
    users.leave(0);
    QTRY_COMPARE(m_scene->sandbox->subscriberCount(), 3);
    QVERIFY(m_scene->shows(2, 1));
    QCOMPARE(changes(PresenceChange::Kind::Left), QStringList());
}

void TestPresence::listsThoseWithoutAnIdEach()
{
    TestUsersModel &users = m_scene->presence.users();
    m_scene->presence.watcher().watch(room());
    m_scene->add(R"({"name": "Guest"})");
    m_scene->add(R"({"name": "Guest"})");
    users.joinAll(room());
    QVERIFY(m_scene->shows(3, 2));
    users.leave(0);
    QVERIFY(m_scene->shows(2, 1));
    QCOMPARE(m_scene->dataOf("Guest"), R"({"name": "Guest"})");
}

void TestPresence::comesBackAfterARestart()
{
    const auto port = static_cast<quint16>(m_scene->sandbox->url().port());
    TestUsersModel &users = m_scene->presence.users();
    m_scene->presence.watcher().watch(room());
    users.addMadeUp(3);
    users.setText(0, R"({"##uniqueID": 1, "name": "Ada"})");
    users.joinAll(room());
    QVERIFY(m_scene->shows(4, 3));
    users.setText(0, "not applied yet");

    m_scene->sandbox->stop();
    QTRY_COMPARE(m_scene->presence.watcher().state(), PresenceWatcher::State::Connecting);
    QVERIFY(!m_scene->presence.watcher().people().count());
    QTRY_COMPARE(m_scene->stateOf(0), TestUserConnection::State::Joining);
    QVERIFY(m_scene->serve(port));
    QVERIFY(m_scene->shows(4, 3));
    QCOMPARE(m_scene->dataOf("Ada"), R"({"##uniqueID": 1, "name": "Ada"})");
    for (int user = 0; user < 3; ++user)
        QTRY_COMPARE(m_scene->stateOf(user), TestUserConnection::State::In);
}

void TestPresence::followsTheSandboxToAnotherPort()
{
    TestUsersModel &users = m_scene->presence.users();
    m_scene->presence.watcher().watch(room());
    users.addMadeUp(2);
    users.joinAll(room());
    QVERIFY(m_scene->shows(3, 2));
    const QUrl before = m_scene->sandbox->url();
    QVERIFY(m_scene->serve());
    QVERIFY(m_scene->sandbox->url() != before);
    QVERIFY(m_scene->shows(3, 2));
    QTRY_COMPARE(m_scene->stateOf(1), TestUserConnection::State::In);
}

int tst_presence(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QCoreApplication app(argc, argv);
    TestPresence test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_presence.moc"
