// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/access/scenariorefusals.h>

#include <privatechannels/diagnosis/endpointapp.h>
#include <privatechannels/identities/identitiesmodel.h>
#include <privatechannels/identities/identityvalues.h>
#include <session/profileatwork.h>

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::base;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::workbench;
using namespace RadarDesk::privatechannels;
using namespace std::chrono_literals;
using PushRadar::ApiVersion;
using What = RefusalExpectation::What;

/// Steps that expect an identity to be refused, at a real app with a real service.
class TestScenarioRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void asksForATokenAsAnIdentity_data();
    void asksForATokenAsAnIdentity();
    void showsATokenToTheService_data();
    void showsATokenToTheService();
    void saysWhatIsMissing();
    void recordsWhatItAsked();
    void answersNothingOnceCanceled();
    void endsInTime();

private:
    [[nodiscard]] std::optional<ScenarioOutcome> ask(const RefusalExpectation &refusal);
    void useApp(const QString &endpoint);

    std::unique_ptr<EndpointApp> m_app;
    std::unique_ptr<ProfileAtWork> m_work;
    std::unique_ptr<IdentitiesModel> m_identities;
    std::unique_ptr<IdentityValues> m_values;
    std::unique_ptr<ScenarioRefusals> m_refusals;
    KnownSecrets m_secrets;
};

void TestScenarioRefusals::init()
{
    m_app = std::make_unique<EndpointApp>();
    m_app->server.setEndpoint("/auth", m_app->good(ApiVersion::V3));
    m_work = std::make_unique<ProfileAtWork>();
    m_identities = std::make_unique<IdentitiesModel>();
    m_secrets = KnownSecrets();
    m_values = std::make_unique<IdentityValues>(*m_identities, m_work->keyring, m_secrets);
    m_identities->add({.id = "alice", .name = "Alice", .cookies = "session=alice"});
    m_refusals = std::make_unique<ScenarioRefusals>(ScenarioRefusals::Services{
        m_work->active, m_work->session, *m_identities, *m_values, m_work->history});
    useApp(m_app->server.url("/auth").toString());
}

void TestScenarioRefusals::cleanup()
{
    m_refusals.reset();
    m_values.reset();
    m_identities.reset();
    m_work.reset();
    m_app.reset();
}

void TestScenarioRefusals::useApp(const QString &endpoint)
{
    Profile app = newProfile();
    app.name = "App";
    app.serviceAddress = m_app->sandbox.url().toString();
    app.serviceKind = ServiceKind::Compatible;
    app.publicKey = m_app->sandbox.publicKey();
    app.authenticationEndpoint = endpoint;
    app.webSocketUrl = app.subscribeUrl();
    m_work->active.choose(m_work->workspace.profiles().add(app));
    QTRY_VERIFY(m_work->isListening());
}

std::optional<ScenarioOutcome> TestScenarioRefusals::ask(const RefusalExpectation &refusal)
{
    std::optional<ScenarioOutcome> got;
    m_refusals->check(refusal, "run", [&got](const ScenarioOutcome &outcome) { got = outcome; });
    static_cast<void>(QTest::qWaitFor([&got] { return got.has_value(); }, 30'000));
    return got;
}

void TestScenarioRefusals::asksForATokenAsAnIdentity_data()
{
    QTest::addColumn<QString>("identity");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<int>("status"); // of everyone else; 0: as the app does
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("came");
    QTest::newRow("nobody") << ""
                            << "private-room" << 0 << ""
                            << "40";
    QTest::newRow("another's") << "alice"
                               << "private-other" << 0 << ""
                               << "403";
    QTest::newRow("hers") << "Alice"
                          << "private-room" << 0 << "wasn't refused"
                          << "issued a token";
    QTest::newRow("broken") << ""
                            << "private-room" << 500 << "neither"
                            << "500";
    QTest::newRow("unknown") << "Bob"
                             << "private-room" << 0 << "no identity “Bob”"
                             << "";
}

void TestScenarioRefusals::asksForATokenAsAnIdentity()
{
    QFETCH(const QString, identity);
    QFETCH(const QString, channel);
    QFETCH(const int, status);
    QFETCH(const QString, fault);
    QFETCH(const QString, came);
    if (status > 0)
        m_app->server.setEndpoint("/auth", [status](const HttpRequest &, const HttpReply &reply) {
            reply({status, "broken"});
        });
    const auto got = ask({.channel = channel, .identity = identity, .time = 20s});
    QVERIFY(got);
    QCOMPARE(got->fault.isEmpty(), fault.isEmpty());
    QVERIFY2(got->fault.contains(fault), qPrintable(got->fault));
    QVERIFY2(got->got.contains(came), qPrintable(got->got));
}

void TestScenarioRefusals::showsATokenToTheService_data()
{
    QTest::addColumn<QString>("identity");
    QTest::addColumn<QByteArray>("token"); // empty: the service's
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("came");
    QTest::newRow("refused by the app") << "" << QByteArray() << ""
                                        << "40";
    QTest::newRow("refused by the service") << "Alice" << QByteArray(R"({"token":"made up"})") << ""
                                            << "service refused";
    QTest::newRow("accepted") << "Alice" << QByteArray() << "wasn't refused"
                              << "accepted the subscription";
}

void TestScenarioRefusals::showsATokenToTheService()
{
    QFETCH(const QString, identity);
    QFETCH(const QByteArray, token);
    QFETCH(const QString, fault);
    QFETCH(const QString, came);
    if (!token.isEmpty())
        m_app->server.setEndpoint("/auth", [token](const HttpRequest &, const HttpReply &reply) {
            reply({200, token});
        });
    const auto got = ask(
        {.channel = "private-room", .identity = identity, .what = What::Subscription, .time = 20s});
    QVERIFY(got);
    QCOMPARE(got->fault.isEmpty(), fault.isEmpty());
    QVERIFY2(got->fault.contains(fault), qPrintable(got->fault));
    QVERIFY2(got->got.contains(came), qPrintable(got->got));
    QVERIFY(!got->got.contains("made up"));
}

void TestScenarioRefusals::saysWhatIsMissing()
{
    useApp({});
    const auto without = ask({.channel = "private-room", .time = 20s});
    QVERIFY(without);
    QVERIFY2(without->fault.contains("no authentication endpoint"), qPrintable(without->fault));
    m_identities->add({.id = "bad", .name = "Bad", .cookies = "no cookie"});
    useApp(m_app->server.url("/auth").toString());
    const auto bad = ask({.channel = "private-room", .identity = "Bad", .time = 20s});
    QVERIFY(bad);
    QVERIFY(!bad->fault.isEmpty());
    QVERIFY(m_app->server.requests("/auth").isEmpty());
}

void TestScenarioRefusals::recordsWhatItAsked()
{
    QVERIFY(ask({.channel = "private-room", .time = 20s}));
    QVERIFY(ask({.channel = "private-room", .identity = "Alice", .time = 20s}));
    QList<Event> events;
    for (quint64 number = 1; const Event *event = m_work->history.find(number); ++number) {
        if (event->kind == EventKind::Authentication && event->partOf == "run")
            events.append(*event);
    }
    QCOMPARE(events.size(), 2);
    QCOMPARE(events.at(0).outcome, Outcome::Done);
    QCOMPARE(events.at(1).outcome, Outcome::Failed);
    QCOMPARE(events.at(1).profileId, m_work->active.profile().id);
    QVERIFY2(events.at(1).note.contains("Alice"), qPrintable(events.at(1).note));
}

void TestScenarioRefusals::answersNothingOnceCanceled()
{
    HttpReply held;
    m_app->server.setEndpoint(
        "/auth", [&held](const HttpRequest &, const HttpReply &reply) { held = reply; });
    bool isAnswered = false;
    m_refusals->check({.channel = "private-room", .time = 20s}, "run",
                      [&isAnswered](const ScenarioOutcome &) { isAnswered = true; });
    QTRY_VERIFY(held);
    m_refusals->cancel();
    held({403, "no"});
    // The next one is answered, after anything that was to come of the first.
    m_app->server.setEndpoint("/auth", m_app->good(ApiVersion::V3));
    QVERIFY(ask({.channel = "private-room", .time = 20s}));
    QVERIFY(!isAnswered);
    // Nor what needs nobody to be asked.
    m_refusals->check({.channel = "private-room", .identity = "Bob", .time = 20s}, "run",
                      [&isAnswered](const ScenarioOutcome &) { isAnswered = true; });
    m_refusals->cancel();
    QVERIFY(ask({.channel = "private-room", .identity = "Bob", .time = 20s}));
    QVERIFY(!isAnswered);
}

void TestScenarioRefusals::endsInTime()
{
    HttpReply held;
    m_app->server.setEndpoint(
        "/auth", [&held](const HttpRequest &, const HttpReply &reply) { held = reply; });
    for (const What what : {What::Token, What::Subscription}) {
        const auto got = ask({.channel = "private-room", .what = what, .time = 300ms});
        QVERIFY(got);
        QVERIFY(!got->fault.isEmpty());
    }
}

int tst_scenariorefusals(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestScenarioRefusals test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_scenariorefusals.moc"
