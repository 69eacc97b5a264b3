// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presencetest.h"

#include <QJsonDocument>
#include <QSignalSpy>

/// Test users: how they join, and what is kept of them.
class TestPresenceUsers : public PresenceTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { tidy(); }
    void joinsWithTokensOfV2();
    void saysWhyNobodyGetsIn();
    void movesToAnotherChannel();
    void leavesWithTheProfile();
    void countsWhatTheSessionListensWith();
    void bringsBackARemovedUser();
    void recordsTokensAndData();
    void keepsTheUsers();
    void keepsNoMoreThanItShould();
};

void TestPresenceUsers::joinsWithTokensOfV2()
{
    m_scene->workspace.draft().setVersion(ApiVersion::V2);
    TestUsersModel &users = m_scene->presence.users();
    m_scene->presence.watcher().watch(room());
    users.addMadeUp(2);
    users.joinAll(room());
    QVERIFY(m_scene->shows(3, 0)); // v2 has no client data
    QCOMPARE(m_scene->presence.watcher().people().unnamed(), 3);
    QTRY_COMPARE(m_scene->stateOf(0), TestUserConnection::State::In);
    QCOMPARE(m_scene->faultOf(0), QString());
}

void TestPresenceUsers::saysWhyNobodyGetsIn()
{
    m_scene->secretStore.hold("sandbox", *PushRadar::Secret::make(u"sk_wrong"));
    TestUsersModel &users = m_scene->presence.users();
    users.addMadeUp(1);
    users.join(0, room());
    QTRY_COMPARE(m_scene->stateOf(0), TestUserConnection::State::Out);
    QVERIFY(m_scene->faultOf(0).contains("secret"));
    PresenceWatcher &watcher = m_scene->presence.watcher();
    watcher.watch(room());
    QTRY_COMPARE(watcher.state(), PresenceWatcher::State::Refused);
    QVERIFY(!watcher.fault().isEmpty());

    m_scene->secretStore.hold("sandbox", *PushRadar::Secret::make(m_scene->sandbox->secret()));
    watcher.watch(room());
    users.join(0, room());
    QVERIFY(m_scene->shows(2, 1));
    QCOMPARE(m_scene->faultOf(0), QString());
}

void TestPresenceUsers::movesToAnotherChannel()
{
    TestUsersModel &users = m_scene->presence.users();
    PresenceWatcher &watcher = m_scene->presence.watcher();
    watcher.watch(room());
    users.addMadeUp(2);
    users.joinAll(room());
    QVERIFY(m_scene->shows(3, 2));
    watcher.watch("presence-hall");
    QVERIFY(m_scene->shows(1, 0));
    QCOMPARE(users.countOn(room()), 2);
    users.join(1, "presence-hall");
    QVERIFY(m_scene->shows(2, 1));
    QVERIFY(watcher.people().index(0).data(PresenceModel::OursRole).toBool());
    QCOMPARE(users.countOn(room()), 1);
    QCOMPARE(users.countOff("presence-hall"), 1);
}

void TestPresenceUsers::leavesWithTheProfile()
{
    TestUsersModel &users = m_scene->presence.users();
    PresenceWatcher &watcher = m_scene->presence.watcher();
    watcher.watch(room());
    users.addMadeUp(1);
    users.joinAll(room());
    QVERIFY(m_scene->shows(2, 1));
    Profile hosted = newProfile();
    hosted.name = "Shop";
    const QString id = m_scene->workspace.profiles().add(hosted);
    m_scene->active.choose(id);
    QVERIFY(!watcher.canWatch());
    QCOMPARE(watcher.state(), PresenceWatcher::State::Off);
    QCOMPARE(m_scene->stateOf(0), TestUserConnection::State::Out);
    QTRY_COMPARE(m_scene->sandbox->subscriberCount(), 0);
}

void TestPresenceUsers::countsWhatTheSessionListensWith()
{
    PresenceWatcher &watcher = m_scene->presence.watcher();
    watcher.watch(room());
    QVERIFY(m_scene->shows(1, 0));
    m_scene->session.follow(room());
    QVERIFY(m_scene->shows(2, 0));
    QTRY_COMPARE(watcher.ownConnections(), 2);
}

void TestPresenceUsers::bringsBackARemovedUser()
{
    TestUsersModel &users = m_scene->presence.users();
    m_scene->presence.watcher().watch(room());
    for (const char *data :
         {R"({"##uniqueID": 1, "name": "Ada"})", R"({"##uniqueID": 2, "name": "Bob"})"})
        m_scene->add(data);
    users.joinAll(room());
    QVERIFY(m_scene->shows(3, 2));
    const TestUser ada = users.at(0);
    const auto removed = users.remove(0);
    QVERIFY(removed);
    QVERIFY(m_scene->shows(2, 1));
    users.restore(*removed);
    QCOMPARE(users.at(0), ada);
    QVERIFY(m_scene->shows(3, 2));
}

void TestPresenceUsers::recordsTokensAndData()
{
    m_scene->add(R"({"##uniqueID": 1, "name": "Ada"})");
    m_scene->presence.users().join(0, room());
    QTRY_COMPARE(m_scene->stateOf(0), TestUserConnection::State::In);
    QStringList recorded;
    for (quint64 number = 1; const Event *event = m_scene->history.find(number); ++number) {
        if (event->kind != EventKind::Authentication)
            continue;
        recorded.append(event->exchange->url.path());
        QCOMPARE(event->channel, room());
        QCOMPARE(event->profileId, "sandbox");
        QCOMPARE(event->outcome, Outcome::Done);
        QVERIFY(!event->note.isEmpty());
        for (const auto &header : event->exchange->requestHeaders)
            QVERIFY(!header.value.contains(m_scene->sandbox->secret().toUtf8()));
    }
    QCOMPARE(recorded, QStringList({"/v3/client-data", "/v3/channels/auth"}));
}

void TestPresenceUsers::keepsTheUsers()
{
    TestUsersModel &users = m_scene->presence.users();
    QSignalSpy changed(&m_scene->presence, &Presence::changed);
    users.addMadeUp(2);
    users.setName(0, "Ada");
    users.setText(1, "{not done");
    m_scene->presence.setChannel("presence-hall");
    QCOMPARE(changed.size(), 4);
    users.join(0, room());
    QTRY_COMPARE(m_scene->stateOf(0), TestUserConnection::State::In);
    QCOMPARE(changed.size(), 4); // that is not kept
    const QJsonObject state = m_scene->presence.toState();
    const QByteArray text = QJsonDocument(state).toJson();
    QVERIFY(!text.contains(m_scene->sandbox->secret().toUtf8()));

    PresenceScene next;
    next.presence.restore(QJsonDocument::fromJson(text).object());
    QCOMPARE(next.presence.channel(), "presence-hall");
    QCOMPARE(next.presence.users().rowCount(), 2);
    for (int row = 0; row < 2; ++row) {
        QCOMPARE(next.presence.users().at(row), users.at(row));
        QCOMPARE(next.stateOf(row), TestUserConnection::State::Out);
    }
}

void TestPresenceUsers::keepsNoMoreThanItShould()
{
    TestUsersModel &users = m_scene->presence.users();
    for (const int added : {50, 50, 50, 50, 0})
        QCOMPARE(users.addMadeUp(TestUsersModel::MostAtOnce + 1), added);
    QSet<QString> data;
    QSet<QString> names;
    for (int row = 0; row < users.rowCount(); ++row) {
        data.insert(users.at(row).data);
        names.insert(users.at(row).name);
    }
    QCOMPARE(data.size(), TestUsersModel::Most);
    QCOMPARE(names.size(), TestUsersModel::Most);
    users.setState({1, "two", QJsonObject{{"name", 3}}});
    QCOMPARE(users.rowCount(), 1);
}

int tst_presenceusers(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QCoreApplication app(argc, argv);
    TestPresenceUsers test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_presenceusers.moc"
