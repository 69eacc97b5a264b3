// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/profileatwork.h>

#include <pushradar/scriptedserver.h>
#include <workbench/profiles/profilejson.h>
#include <workbench/profiles/profilesexchange.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::base;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;
using namespace RadarDesk::session;

/// Services that speak the sandbox's protocol for subscribers, and others.
class TestServiceRecognition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listensToAServiceOfItsOwn();
    void isAskedAgainUntilItAnswers();
    void followsTheAddress();
    void theChoiceOfAPersonCounts();
    void theChoiceIsKept();
    void readsAnswers_data();
    void readsAnswers();
    void doesNotFollowElsewhere();
    void neverAsksTheHostedService();
    void derivesTheAddress_data();
    void derivesTheAddress();
};

void TestServiceRecognition::listensToAServiceOfItsOwn()
{
    if (QStandardPaths::findExecutable("curl").isEmpty())
        QSKIP("curl is not installed");
    const StartedService service;
    ProfileAtWork work;
    const QString id = work.add(service.url());
    QVERIFY(work.webSocketUrl(id).isEmpty());
    work.active.choose(id);
    QTRY_COMPARE(work.recognition.health(id).state, ServiceHealth::State::Compatible);
    QCOMPARE(work.webSocketUrl(id),
             QUrl(QString("ws://127.0.0.1:%1/subscribe?key=pk_outside").arg(service.port())));
    // No secret is needed to listen.
    QTRY_VERIFY(work.isListening());
    QVERIFY(!work.session.isReady());
    work.session.follow("orders");
    QTRY_VERIFY(work.session.subscriber().isSubscribed("orders"));

    const QSignalSpy arrived(&work.session, &Session::messageArrived);
    QProcess curl;
    curl.start("curl",
               {"-s", "--noproxy", "*", "-H", "Authorization: Bearer sk_outside", "-d",
                "channel=orders", "-d", "data={\"id\":7}",
                service.url().toString() + "/v3/broadcasts"});
    QTRY_COMPARE_WITH_TIMEOUT(arrived.size(), 1, 20'000);
    QVERIFY(curl.state() == QProcess::NotRunning || curl.waitForFinished());
    QVERIFY(curl.readAll().contains("\"subscribers\":1"));
    const Event *event = work.history.find(arrived.first().at(1).toULongLong());
    QVERIFY(event);
    QCOMPARE(event->data, "{\"id\":7}");
    QCOMPARE(event->profileId, id);

    // A private channel waits for the secret, and is listened to with it.
    work.session.follow("private-room");
    QVERIFY(!work.session.subscriber().isSubscribed("private-room"));
    work.secretStore.hold(id, *PushRadar::Secret::make(u"sk_outside"));
    QTRY_VERIFY(work.session.subscriber().isSubscribed("private-room"));
    QVERIFY(work.session.subscriber().isSubscribed("orders")); // never cut off
}

void TestServiceRecognition::isAskedAgainUntilItAnswers()
{
    int port = 0;
    {
        const StartedService service;
        port = service.port();
    }
    ProfileAtWork work;
    const QString id = work.add(QUrl(QString("http://127.0.0.1:%1").arg(port)));
    work.active.choose(id);
    QTRY_COMPARE(work.recognition.health(id).state, ServiceHealth::State::Silent);
    QVERIFY(work.webSocketUrl(id).isEmpty());
    const StartedService service(port);
    QTRY_COMPARE(work.recognition.health(id).state, ServiceHealth::State::Compatible);
    QTRY_VERIFY(work.isListening());
}

void TestServiceRecognition::followsTheAddress()
{
    const StartedService service;
    const StartedService other;
    ProfileAtWork work;
    const QString id = work.add(service.url());
    work.active.choose(id);
    QTRY_VERIFY(work.isListening());
    Profile profile = *work.workspace.profiles().find(id);
    profile.serviceAddress = other.url().toString();
    work.workspace.profiles().update(profile);
    QTRY_COMPARE(work.webSocketUrl(id).port(), other.port());
    QTRY_VERIFY(work.isListening());

    // One that isn't active is asked when somebody wants to know.
    const QString second = work.add(service.url());
    QCOMPARE(work.recognition.health(second).state, ServiceHealth::State::Unknown);
    work.recognition.watch(second);
    QTRY_COMPARE(work.recognition.health(second).state, ServiceHealth::State::Compatible);
}

void TestServiceRecognition::theChoiceOfAPersonCounts()
{
    const StartedService service;
    ProfileAtWork work;
    const QString id = work.add(service.url(), ServiceKind::Hosted);
    work.active.choose(id);
    work.recognition.watch(id);
    QCoreApplication::processEvents();
    QVERIFY(work.webSocketUrl(id).isEmpty());
    QCOMPARE(work.recognition.health(id).state, ServiceHealth::State::Unknown); // not asked
    Profile profile = *work.workspace.profiles().find(id);
    profile.serviceKind = ServiceKind::Compatible;
    work.workspace.profiles().update(profile);
    QTRY_VERIFY(work.isListening());
    profile = *work.workspace.profiles().find(id);
    profile.serviceKind = ServiceKind::Hosted;
    work.workspace.profiles().update(profile);
    QTRY_VERIFY(work.webSocketUrl(id).isEmpty());
    QTRY_VERIFY(!work.isListening());
}

void TestServiceRecognition::theChoiceIsKept()
{
    Profile profile = newProfile();
    for (const ServiceKind kind :
         {ServiceKind::Automatic, ServiceKind::Hosted, ServiceKind::Compatible}) {
        profile.serviceKind = kind;
        const auto read = ProfileJson::fromJson(ProfileJson::toJson(profile));
        QVERIFY(read.ok());
        QCOMPARE(read->serviceKind, kind);
        const auto imported = profilesExchange().imported(profilesExchange().exported({profile}));
        QVERIFY(imported.ok());
        QCOMPARE(imported->entries.first().serviceKind, kind);
    }
    QJsonObject json = ProfileJson::toJson(profile);
    json.insert("serviceKind", "of a newer version");
    QCOMPARE(ProfileJson::fromJson(json)->serviceKind, ServiceKind::Automatic);
    json.insert("serviceKind", 1);
    QVERIFY(!ProfileJson::fromJson(json).ok());
}

void TestServiceRecognition::readsAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isCompatible");
    QTest::addColumn<QString>("name");
    QTest::newRow("as of old") << QByteArray(R"({"status":"ok"})") << true << "";
    QTest::newRow("with a name") << QByteArray(
        R"({"status":"ok","service":"radardesk-sandbox","version":"0.2"})")
                                 << true << "radardesk-sandbox 0.2";
    QTest::newRow("markup and control characters")
        << QByteArray(R"({"status":"ok","service":"<b>a\u001b[1m"})") << true
        << QStringLiteral("<b>a\uFFFD[1m");
    QTest::newRow("a long name") << "{\"status\":\"ok\",\"service\":\"" + QByteArray(500, 'a')
            + "\"}" << true << QString(40, u'a');
    QTest::newRow("ill") << QByteArray(R"({"status":"down"})") << false << "";
    QTest::newRow("a page") << QByteArray("<html>ok</html>") << false << "";
    QTest::newRow("an array") << QByteArray("[]") << false << "";
    QTest::newRow("nothing") << QByteArray() << false << "";
}

void TestServiceRecognition::readsAnswers()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isCompatible);
    QFETCH(QString, name);
    const ServiceHealth health = readServiceHealth(body);
    QCOMPARE(health.state == ServiceHealth::State::Compatible, isCompatible);
    QCOMPARE(health.name, name);
}

void TestServiceRecognition::doesNotFollowElsewhere()
{
    const StartedService service;
    ScriptedServer redirecting(ScriptedServer::always(ScriptedServer::answer(
        "302 Found", "", "Location: " + service.url().toString().toUtf8() + "/health\r\n")));
    ProfileAtWork work;
    const QString id = work.add(redirecting.url());
    work.active.choose(id);
    QTRY_COMPARE(work.recognition.health(id).state, ServiceHealth::State::Other);
    QVERIFY(work.webSocketUrl(id).isEmpty());
    // What it says is read up to a point only.
    ScriptedServer talking(ScriptedServer::always(ScriptedServer::answer(
        "200 OK", "{\"status\":\"ok\",\"x\":\"" + QByteArray(100'000, 'x') + "\"}")));
    const QString second = work.add(talking.url());
    work.recognition.watch(second);
    QTRY_COMPARE(work.recognition.health(second).state, ServiceHealth::State::Other);
}

void TestServiceRecognition::neverAsksTheHostedService()
{
    ProfileAtWork work;
    const QString id = work.add(QUrl("https://api.pushradar.com"));
    const QSignalSpy changed(&work.recognition, &ServiceRecognition::changed);
    work.recognition.watch(id);
    QCOMPARE(work.recognition.health(id).state, ServiceHealth::State::Unknown);
    QCOMPARE(changed.size(), 0);
}

void TestServiceRecognition::derivesTheAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << "http://127.0.0.1:4711"
                           << "ws://127.0.0.1:4711/subscribe?key=pk_a";
    QTest::newRow("version") << "http://127.0.0.1:4711/v3"
                             << "ws://127.0.0.1:4711/subscribe?key=pk_a";
    QTest::newRow("https and a path") << "https://radar.example/push/"
                                      << "wss://radar.example/push/subscribe?key=pk_a";
    QTest::newRow("user") << "https://me:pw@radar.example"
                          << "wss://radar.example/subscribe?key=pk_a";
}

void TestServiceRecognition::derivesTheAddress()
{
    QFETCH(QString, address);
    QFETCH(QString, expected);
    Profile profile;
    profile.serviceAddress = address;
    QVERIFY(profile.subscribeUrl().isEmpty());
    profile.publicKey = " pk_a ";
    QCOMPARE(profile.subscribeUrl(), QUrl(expected));
}

int tst_servicerecognition(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestServiceRecognition test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_servicerecognition.moc"
