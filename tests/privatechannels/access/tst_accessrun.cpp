// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/keychain/keyring.h>
#include <privatechannels/access/accessexport.h>
#include <privatechannels/access/accessfile.h>
#include <privatechannels/access/accessmodel.h>
#include <privatechannels/access/accessrun.h>
#include <privatechannels/identities/identitiesfile.h>
#include <privatechannels/identities/identityvalues.h>

#include <support/pageserver.h>
#include <support/privatebus.h>
#include <support/secretservice.h>
#include <support/textfile.h>

#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUrlQuery>

using namespace RadarDesk;
using namespace RadarDesk::base;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::workbench;
using namespace RadarDesk::privatechannels;
using PushRadar::ApiVersion;

/// The matrix filled by a real endpoint.
class TestAccessRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsWhoGetsIn();
    void asksAsTheVersionDoes_data();
    void asksAsTheVersionDoes();
    void tellsFaultsApart_data();
    void tellsFaultsApart();
    void saysThatNobodyListens();
    void asksAFewAtOnce();
    void givesUpOnWhatIsSlow();
    void givesUpOnARedirectChain();
    void isCancelled();
    void endsWithAnotherTarget();
    void anIdentitySaysWhoAsks();
    void aWrongIdentityCostsNoOther();
    void asksTheKeychainFirst();
    void saysThatTheKeychainIsLocked();
    void needsAnEndpoint();
    void resolvesARelativeAddress();
    void givesNothingAway();
    void keepsOutWhatAnEndpointRepeats();

private:
    void start(const QString &path = QStringLiteral("/auth"), ApiVersion version = ApiVersion::V3);
    [[nodiscard]] AccessResult result(const QString &identity, const QString &channel) const;
    /// Runs all cells and waits.
    [[nodiscard]] bool runAll();

    PrivateBus m_bus;
    SecretService m_service{m_bus};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PageServer> m_server;
    std::unique_ptr<Keyring> m_keyring;
    std::unique_ptr<IdentitiesModel> m_identities;
    std::unique_ptr<IdentityValues> m_values;
    std::unique_ptr<AccessModel> m_model;
    std::unique_ptr<AccessRun> m_run;
    KnownSecrets m_secrets;
};

namespace {

constexpr const char *AliceSession = "9f8e7d6c5b4a3210";
constexpr const char *AdminBearer = "adm1n-b34r3r-0123456789";
constexpr const char *Token = "t0k3n";
constexpr std::chrono::milliseconds ShortLimit(300);

QString channelOf(const HttpRequest &request)
{
    const QUrlQuery query(QString::fromLatin1(request.query));
    return query.queryItemValue(query.hasQueryItem("channelName") ? "channelName" : "channel",
                                QUrl::FullyDecoded);
}

/// Alice may join what is hers, an administrator all.
void decide(const HttpRequest &request, const HttpReply &reply)
{
    const bool isAdmin = request.authorization == QByteArray("Bearer ") + AdminBearer;
    const bool isAlice = request.header("Cookie").contains(AliceSession);
    if (!isAdmin && !isAlice)
        reply({401, R"({"error":"Who are you?"})"});
    else if (isAdmin || channelOf(request) == "private-alice")
        reply({200, QByteArray(R"({"token":")") + Token + R"("})"});
    else
        reply({403, R"({"error":"Not yours."})"});
}

Identity matrixAlice()
{
    return {.id = "alice",
            .name = "Alice",
            .cookies = QStringLiteral("session=%1; Path=/; SameSite=Lax; Secure")
                           .arg(QLatin1String(AliceSession))};
}

Identity admin()
{
    return {.id = "admin",
            .name = "Admin",
            .headers = {{"Authorization", QStringLiteral("Bearer ") + QLatin1String(AdminBearer)}}};
}

} // namespace

void TestAccessRun::initTestCase()
{
    QVERIFY(m_bus.start());
}

void TestAccessRun::init()
{
    QVERIFY(m_service.start());
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<PageServer>();
    QVERIFY(m_server->start());
    m_server->setEndpoint("/auth", decide);
    m_secrets = KnownSecrets();
    m_keyring = std::make_unique<Keyring>();
    m_identities = std::make_unique<IdentitiesModel>();
    m_values = std::make_unique<IdentityValues>(*m_identities, *m_keyring, m_secrets);
    m_identities->add(matrixAlice());
    m_identities->add(admin());
    m_model = std::make_unique<AccessModel>(*m_identities);
    m_model->addIdentity("alice");
    m_model->addIdentity("admin");
    m_model->addChannels({"private-alice", "private-bob"});
    m_run = std::make_unique<AccessRun>(*m_model, *m_identities, *m_values);
    start();
}

void TestAccessRun::cleanup()
{
    m_run.reset();
    m_model.reset();
    m_values.reset();
    m_identities.reset();
    m_keyring.reset();
    m_server.reset();
}

void TestAccessRun::start(const QString &path, ApiVersion version)
{
    m_run->setTarget({.endpoint = m_server->url(path), .version = version});
}

AccessResult TestAccessRun::result(const QString &identity, const QString &channel) const
{
    return m_model->plan().cell({identity, channel}).last.value_or(AccessResult());
}

bool TestAccessRun::runAll()
{
    QSignalSpy finished(m_run.get(), &AccessRun::finished);
    m_run->start(m_model->keys());
    return m_run->isRunning() && finished.wait(30'000) && !m_run->isRunning();
}

void TestAccessRun::showsWhoGetsIn()
{
    QSignalSpy happened(m_run.get(), &AccessRun::happened);
    QVERIFY(runAll());
    QCOMPARE(result("nobody", "private-alice").outcome, AccessOutcome::Refused);
    QCOMPARE(result("nobody", "private-alice").status, std::optional(401));
    QCOMPARE(result("nobody", "private-bob").outcome, AccessOutcome::Refused);
    QCOMPARE(result("alice", "private-alice").outcome, AccessOutcome::Allowed);
    QCOMPARE(result("alice", "private-bob").outcome, AccessOutcome::Refused);
    QCOMPARE(result("alice", "private-bob").status, std::optional(403));
    QCOMPARE(result("admin", "private-alice").outcome, AccessOutcome::Allowed);
    QCOMPARE(result("admin", "private-bob").outcome, AccessOutcome::Allowed);
    QVERIFY(result("admin", "private-bob").took.has_value());
    QVERIFY(result("admin", "private-bob").time.isValid());
    QCOMPARE(happened.size(), 6);
    QCOMPARE(m_server->requests("/auth").size(), 6);

    m_server->setEndpoint("/auth", [](const HttpRequest &, const HttpReply &reply) {
        reply({200, R"({"token":"for everyone"})"});
    });
    m_run->start(m_model->keys(0));
    QSignalSpy finished(m_run.get(), &AccessRun::finished);
    QVERIFY(finished.wait());
    QCOMPARE(m_model->counts().changed, 2);
    QVERIFY(m_model->plan().cell({"nobody", "private-bob"}).differsFromBefore());
}

void TestAccessRun::asksAsTheVersionDoes_data()
{
    QTest::addColumn<ApiVersion>("version");
    QTest::addColumn<QString>("socket");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("v2") << ApiVersion::V2 << "7.8" << QByteArray("channel=private-room%401")
                        << QByteArray(R"({"authToken":"t"})");
    QTest::newRow("v3") << ApiVersion::V3 << ""
                        << QByteArray("channelName=private-room%401&socketID=12.34")
                        << QByteArray(R"({"token":"t"})");
    QTest::newRow("v3 of a socket")
        << ApiVersion::V3 << "7.8" << QByteArray("channelName=private-room%401&socketID=7.8")
        << QByteArray(R"({"token":"t"})");
}

void TestAccessRun::asksAsTheVersionDoes()
{
    QFETCH(const ApiVersion, version);
    QFETCH(const QString, socket);
    QFETCH(const QByteArray, query);
    QFETCH(const QByteArray, answer);
    m_run->setSocketSource([socket] { return socket; });
    m_server->setEndpoint("/other", [answer](const HttpRequest &, const HttpReply &reply) {
        reply({200, answer});
    });
    start("/other", version);
    m_model->addChannels({"private-room@1"});
    QSignalSpy finished(m_run.get(), &AccessRun::finished);
    m_run->start(m_model->keys(0, 2));
    QVERIFY(finished.wait());
    QCOMPARE(m_server->requests("/other").size(), 1);
    QCOMPARE(m_server->requests("/other").first().query, query);
    QCOMPARE(m_server->requests("/other").first().method, "GET");
    QCOMPARE(result("nobody", "private-room@1").outcome, AccessOutcome::Allowed);
}

void TestAccessRun::tellsFaultsApart_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<AccessOutcome>("outcome");
    QTest::addColumn<QString>("said");
    using Is = AccessOutcome;
    QTest::newRow("401") << 401 << QByteArray() << Is::Refused << "401";
    QTest::newRow("403") << 403 << QByteArray("no") << Is::Refused << "403";
    QTest::newRow("404") << 404 << QByteArray() << Is::Faulty << "404";
    QTest::newRow("405") << 405 << QByteArray() << Is::Faulty << "405";
    QTest::newRow("419") << 419 << QByteArray() << Is::Faulty << "419";
    QTest::newRow("429") << 429 << QByteArray() << Is::Faulty << "429";
    QTest::newRow("500") << 500 << QByteArray() << Is::Faulty << "500";
    QTest::newRow("201 with a token") << 201 << QByteArray(R"({"token":"t"})") << Is::Allowed << "";
    QTest::newRow("the other version's")
        << 200 << QByteArray(R"({"authToken":"t"})") << Is::Faulty << "authToken";
    QTest::newRow("a page") << 200 << QByteArray("<html>") << Is::Faulty << "";
    QTest::newRow("nothing") << 200 << QByteArray() << Is::Faulty << "";
}

void TestAccessRun::tellsFaultsApart()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const AccessOutcome, outcome);
    QFETCH(const QString, said);
    m_server->setEndpoint("/auth", [&](const HttpRequest &, const HttpReply &reply) {
        reply({status, body});
    });
    QVERIFY(runAll());
    const AccessResult got = result("alice", "private-bob");
    QCOMPARE(got.outcome, outcome);
    QCOMPARE(got.status, std::optional(status));
    QVERIFY(!got.sentence.isEmpty());
    QVERIFY2(got.sentence.contains(said), qPrintable(got.sentence));
}

void TestAccessRun::saysThatNobodyListens()
{
    m_server.reset();
    QVERIFY(runAll());
    QCOMPARE(result("alice", "private-bob").outcome, AccessOutcome::Faulty);
    QVERIFY(!result("alice", "private-bob").status);
    QVERIFY2(result("alice", "private-bob").sentence.contains("Nothing listens"),
             qPrintable(result("alice", "private-bob").sentence));
}

void TestAccessRun::asksAFewAtOnce()
{
    QList<HttpReply> held;
    m_server->setEndpoint(
        "/auth", [&held](const HttpRequest &, const HttpReply &reply) { held.append(reply); });
    QSignalSpy finished(m_run.get(), &AccessRun::finished);
    m_run->start(m_model->keys());
    m_run->start(m_model->keys()); // asked already
    QCOMPARE(m_run->total(), 6);
    QTRY_COMPARE(held.size(), AccessRun::MostAtOnce);
    QVERIFY(m_model->indexOf({"nobody", "private-bob"}).data(AccessModel::RunningRole).toBool());
    held.takeFirst()({403, {}});
    QTRY_COMPARE(m_run->done(), 1);
    QTRY_COMPARE(held.size(), AccessRun::MostAtOnce);
    const auto answerAll = [&held] {
        while (!held.isEmpty())
            held.takeFirst()({403, {}});
    };
    QTRY_VERIFY((answerAll(), finished.size() == 1));
    QCOMPARE(m_server->requests("/auth").size(), 6);
    QCOMPARE(m_model->counts().found, 6);
}

void TestAccessRun::givesUpOnWhatIsSlow()
{
    m_server->setEndpoint("/auth", [](const HttpRequest &, const HttpReply &) {});
    m_run->setLimit(std::chrono::milliseconds(20));
    QVERIFY(runAll());
    QCOMPARE(result("admin", "private-bob").outcome, AccessOutcome::Faulty);
    QVERIFY2(result("admin", "private-bob").sentence.contains("in time"),
             qPrintable(result("admin", "private-bob").sentence));
}

void TestAccessRun::givesUpOnARedirectChain()
{
    m_server->setEndpoint("/auth", [](const HttpRequest &, const HttpReply &reply) {
        reply({302, {}, "text/plain", {{"Location", "/login"}}});
    });
    m_server->setPage("/login", "<html>Sign in</html>");
    QVERIFY(runAll());
    AccessResult got = result("nobody", "private-bob");
    QCOMPARE(got.outcome, AccessOutcome::Faulty);
    QVERIFY2(got.sentence.contains("/login"), qPrintable(got.sentence));

    // Each answer comes in time, all together do not.
    m_server->setEndpoint("/auth", [this](const HttpRequest &, const HttpReply &reply) {
        QTimer::singleShot(ShortLimit * 2 / 3, m_server.get(), [reply] {
            reply({302, {}, "text/plain", {{"Location", "/auth"}}});
        });
    });
    m_run->setLimit(ShortLimit);
    QVERIFY(runAll());
    got = result("nobody", "private-bob");
    QVERIFY2(got.sentence.contains("in time"), qPrintable(got.sentence));
}

void TestAccessRun::isCancelled()
{
    int asked = 0;
    m_server->setEndpoint("/auth", [&asked](const HttpRequest &, const HttpReply &) { ++asked; });
    QSignalSpy finished(m_run.get(), &AccessRun::finished);
    m_run->start(m_model->keys());
    QTRY_COMPARE(asked, AccessRun::MostAtOnce);
    m_run->cancel();
    QVERIFY(!m_run->isRunning());
    QCOMPARE(m_model->counts().found, 0);
    QVERIFY(!m_model->index(0, 0).data(AccessModel::RunningRole).toBool());
    QCOMPARE(finished.size(), 0);

    m_server->setEndpoint("/auth", decide);
    QVERIFY(runAll());
    QCOMPARE(result("admin", "private-bob").outcome, AccessOutcome::Allowed);
}

void TestAccessRun::endsWithAnotherTarget()
{
    m_run->start(m_model->keys());
    start("/auth"); // the same
    QVERIFY(m_run->isRunning());
    start("/other");
    QVERIFY(!m_run->isRunning());
}

void TestAccessRun::anIdentitySaysWhoAsks()
{
    m_run->setTarget({.endpoint = m_server->url("/auth"),
                      .headers = {{"X-Requested-With", "Desk"},
                                  {"Authorization", "Bearer of the profile"},
                                  {"X-Tenant", "the profile's"}}});
    Identity tenant = admin();
    tenant.headers.append(EndpointHeader{"x-tenant", "its own"});
    m_identities->update(tenant);
    QVERIFY(runAll());
    const QList<HttpRequest> requests = m_server->requests("/auth");
    for (const HttpRequest &request : requests) {
        QCOMPARE(request.header("X-Requested-With"), "Desk");
        QVERIFY(!request.headers.contains("of the profile"));
        const bool isAdmin = !request.authorization.isEmpty();
        QCOMPARE(request.header("X-Tenant"), isAdmin ? "its own" : "the profile's");
    }
    QCOMPARE(result("nobody", "private-bob").status, std::optional(401));
}

void TestAccessRun::aWrongIdentityCostsNoOther()
{
    Identity wrong = matrixAlice();
    wrong.cookies = "session";
    m_identities->update(wrong);
    QVERIFY(runAll());
    QCOMPARE(result("alice", "private-alice").outcome, AccessOutcome::Faulty);
    QVERIFY(result("alice", "private-alice").sentence.contains("Line 1"));
    QCOMPARE(result("admin", "private-bob").outcome, AccessOutcome::Allowed);
    QCOMPARE(m_server->requests("/auth").size(), 4);
}

void TestAccessRun::asksTheKeychainFirst()
{
    m_values->flush();
    QTRY_COMPARE(m_values->place("alice"), IdentityValues::Place::Keychain);
    QTRY_COMPARE(m_values->place("admin"), IdentityValues::Place::Keychain);
    m_identities->setKept(
        {{{.id = "alice", .name = "Alice"}, true, {"session"}},
         {{.id = "admin", .name = "Admin", .headers = {EndpointHeader{"Authorization", {}}}},
          true,
          {}}});
    QVERIFY(runAll());
    QCOMPARE(result("alice", "private-alice").outcome, AccessOutcome::Allowed);
    QCOMPARE(result("admin", "private-bob").outcome, AccessOutcome::Allowed);
}

void TestAccessRun::saysThatTheKeychainIsLocked()
{
    m_values->flush();
    QTRY_COMPARE(m_values->place("alice"), IdentityValues::Place::Keychain);
    m_identities->setKept({{{.id = "alice", .name = "Alice"}, true, {"session"}}});
    QVERIFY(m_service.lock());
    QVERIFY(runAll());
    QCOMPARE(result("alice", "private-alice").outcome, AccessOutcome::Faulty);
    QVERIFY(result("alice", "private-alice").sentence.contains("locked"));
    QCOMPARE(result("nobody", "private-alice").status, std::optional(401));
}

void TestAccessRun::needsAnEndpoint()
{
    m_run->setTarget({});
    QVERIFY(!m_run->obstacle().isEmpty());
    m_run->start(m_model->keys());
    QVERIFY(!m_run->isRunning());
    m_run->setTarget({.endpoint = QUrl("/auth")});
    QVERIFY(!m_run->obstacle().isEmpty());
    start();
    QVERIFY(m_run->obstacle().isEmpty());
}

void TestAccessRun::resolvesARelativeAddress()
{
    Profile profile;
    profile.authenticationEndpoint = " /auth?x=1 ";
    QCOMPARE(accessTargetOf(profile, QUrl("https://app.example/page")).endpoint,
             QUrl("https://app.example/auth?x=1"));
    QCOMPARE(accessTargetOf(profile).endpoint, QUrl("/auth?x=1"));
    profile.authenticationEndpoint.clear();
    QVERIFY(accessTargetOf(profile, QUrl("https://app.example/page")).endpoint.isEmpty());
}

void TestAccessRun::givesNothingAway()
{
    QList<Event> events;
    connect(m_run.get(), &AccessRun::happened, this,
            [&events](const Event &event) { events.append(event); });
    IdentitiesFile identitiesFile(m_folder->filePath("identities.json"), *m_identities);
    const QList<IdentityEntry> kept = m_identities->kept();
    identitiesFile.load();
    m_identities->setKept(kept);
    AccessFile accessFile(m_folder->filePath("access.json"), *m_model);
    accessFile.load();
    const AccessPlan plan = m_model->plan();
    accessFile.showProfile("p");
    m_model->setPlan(plan);
    QVERIFY(runAll());
    identitiesFile.flush();
    accessFile.flush();

    QByteArray written = accessAsMarkdown(*m_model).toUtf8() + accessAsCsv(*m_model);
    for (const QString name : {"identities.json", "access.json"}) {
        const QByteArray content = contentOf(m_folder->filePath(name));
        QVERIFY2(content.contains("alice"), qPrintable(name));
        written += content;
    }
    for (const Event &event : std::as_const(events)) {
        written +=
            event.note.toUtf8() + event.exchange->url.toEncoded() + event.exchange->responseBody;
        for (const auto &headers :
             {event.exchange->requestHeaders, event.exchange->responseHeaders}) {
            for (const PushRadar::HttpHeader &header : headers)
                written += header.name + ": " + header.value + '\n';
        }
    }
    QCOMPARE(events.size(), 6);
    for (const char *value : {AliceSession, AdminBearer, Token})
        QVERIFY2(!written.contains(value), value);
    // What is left tells one from the other by its length.
    QVERIFY(written.contains("session=(16 characters)"));
    QVERIFY(written.contains("Bearer (23 characters)"));
    QVERIFY(written.contains("Asked as “Alice”"));
}

void TestAccessRun::keepsOutWhatAnEndpointRepeats()
{
    QList<Event> events;
    connect(m_run.get(), &AccessRun::happened, this,
            [&events](const Event &event) { events.append(event); });
    m_server->setEndpoint("/auth", [](const HttpRequest &request, const HttpReply &reply) {
        const QByteArray said = request.header("Cookie") + ' ' + request.authorization;
        reply({200, "Debugging! " + said, "text/plain", {{"X-Debug", said}}});
    });
    QVERIFY(runAll());
    QByteArray written = accessAsMarkdown(*m_model).toUtf8();
    for (const Event &event : std::as_const(events)) {
        written += event.note.toUtf8() + event.exchange->responseBody;
        for (const PushRadar::HttpHeader &header : event.exchange->responseHeaders)
            written += header.value + '\n';
    }
    QVERIFY(written.contains("Debugging!"));
    QVERIFY(written.contains("sk_***"));
    for (const char *value : {AliceSession, AdminBearer})
        QVERIFY2(!written.contains(value), written.constData());
}

int tst_accessrun(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestAccessRun test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_accessrun.moc"
