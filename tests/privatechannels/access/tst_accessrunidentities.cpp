// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessruntest.h"

/// Who asks, where from, and what of it is recorded.
class TestAccessRunIdentities : public AccessRunTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareAll(); }
    void init() { prepare(); }
    void cleanup() { tidy(); }
    void endsWithAnotherTarget();
    void anIdentitySaysWhoAsks();
    void aWrongIdentityCostsNoOther();
    void asksTheKeychainFirst();
    void saysThatTheKeychainIsLocked();
    void needsAnEndpoint();
    void resolvesARelativeAddress();
    void givesNothingAway();
    void keepsOutWhatAnEndpointRepeats();
};

void TestAccessRunIdentities::endsWithAnotherTarget()
{
    m_run->start(m_model->keys());
    start("/auth"); // the same
    QVERIFY(m_run->isRunning());
    start("/other");
    QVERIFY(!m_run->isRunning());
}

void TestAccessRunIdentities::anIdentitySaysWhoAsks()
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

void TestAccessRunIdentities::aWrongIdentityCostsNoOther()
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

void TestAccessRunIdentities::asksTheKeychainFirst()
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

void TestAccessRunIdentities::saysThatTheKeychainIsLocked()
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

void TestAccessRunIdentities::needsAnEndpoint()
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

void TestAccessRunIdentities::resolvesARelativeAddress()
{
    Profile profile;
    profile.authenticationEndpoint = " /auth?x=1 ";
    QCOMPARE(accessTargetOf(profile, QUrl("https://app.example/page")).endpoint,
             QUrl("https://app.example/auth?x=1"));
    QCOMPARE(accessTargetOf(profile).endpoint, QUrl("/auth?x=1"));
    profile.authenticationEndpoint.clear();
    QVERIFY(accessTargetOf(profile, QUrl("https://app.example/page")).endpoint.isEmpty());
}

void TestAccessRunIdentities::givesNothingAway()
{
    QList<Event> events;
    connect(m_run.get(), &AccessRun::eventRecorded, this,
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
    QVERIFY(written.contains("Called as “Alice”"));
}

void TestAccessRunIdentities::keepsOutWhatAnEndpointRepeats()
{
    QList<Event> events;
    connect(m_run.get(), &AccessRun::eventRecorded, this,
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

int tst_accessrunidentities(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestAccessRunIdentities test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_accessrunidentities.moc"
