// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presencescene.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::privatechannels;
using PushRadar::ApiVersion;

namespace {

const QString &room()
{
    static const QString name = QStringLiteral("presence-room");
    return name;
}

} // namespace

/// Test users on a presence channel, over real sockets of a real sandbox.
class TestPresence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void looksOn();
    void seesThreeUsers();
    void seesDataChange();
    void seesSomebodyLeave();
    void refusesTooMuchData();
    void countsOneUserOfTwoSocketsOnce();
    void listsThoseWithoutAnIdEach();
    void comesBackAfterARestart();
    void followsTheSandboxToAnotherPort();
    void joinsWithTokensOfV2();
    void saysWhyNobodyGetsIn();
    void movesToAnotherChannel();
    void leavesWithTheProfile();
    void countsWhatTheSessionListensWith();
    void bringsBackARemovedUser();
    void recordsTokensAndData();
    void keepsTheUsers();
    void keepsNoMoreThanItShould();

private:
    [[nodiscard]] QStringList changes(PresenceChange::Kind kind) const;

    std::unique_ptr<PresenceScene> m_scene;
    std::unique_ptr<QSignalSpy> m_happened;
};

void TestPresence::init()
{
    m_scene = std::make_unique<PresenceScene>();
    QVERIFY(m_scene->serve());
    m_happened = std::make_unique<QSignalSpy>(&m_scene->presence.watcher().people(),
                                              &PresenceModel::happened);
}

void TestPresence::cleanup()
{
    m_happened.reset();
    m_scene.reset();
}

/// The names of those to whom that happened, as it was told.
QStringList TestPresence::changes(PresenceChange::Kind kind) const
{
    QStringList names;
    for (const QList<QVariant> &signal : *m_happened) {
        const auto all = signal.at(0).value<QList<PresenceChange>>();
        for (const PresenceChange &change : all) {
            if (change.kind == kind)
                names.append(change.user.name());
        }
    }
    names.sort();
    return names;
}

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
    QCOMPARE(m_scene->faultOf(0), "The client data are 1,025 bytes, and 1,024 are allowed.");
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

void TestPresence::joinsWithTokensOfV2()
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

void TestPresence::saysWhyNobodyGetsIn()
{
    m_scene->keeper.hold("sandbox", *PushRadar::Secret::make(u"sk_wrong"));
    TestUsersModel &users = m_scene->presence.users();
    users.addMadeUp(1);
    users.join(0, room());
    QTRY_COMPARE(m_scene->stateOf(0), TestUserConnection::State::Out);
    QVERIFY(m_scene->faultOf(0).contains("secret"));
    PresenceWatcher &watcher = m_scene->presence.watcher();
    watcher.watch(room());
    QTRY_COMPARE(watcher.state(), PresenceWatcher::State::Refused);
    QVERIFY(!watcher.fault().isEmpty());

    m_scene->keeper.hold("sandbox", *PushRadar::Secret::make(m_scene->sandbox->secret()));
    watcher.watch(room());
    users.join(0, room());
    QVERIFY(m_scene->shows(2, 1));
    QCOMPARE(m_scene->faultOf(0), QString());
}

void TestPresence::movesToAnotherChannel()
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

void TestPresence::leavesWithTheProfile()
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

void TestPresence::countsWhatTheSessionListensWith()
{
    PresenceWatcher &watcher = m_scene->presence.watcher();
    watcher.watch(room());
    QVERIFY(m_scene->shows(1, 0));
    m_scene->session.follow(room());
    QVERIFY(m_scene->shows(2, 0));
    QTRY_COMPARE(watcher.ownConnections(), 2);
}

void TestPresence::bringsBackARemovedUser()
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

void TestPresence::recordsTokensAndData()
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

void TestPresence::keepsTheUsers()
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

void TestPresence::keepsNoMoreThanItShould()
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

int tst_presence(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QCoreApplication app(argc, argv);
    TestPresence test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_presence.moc"
