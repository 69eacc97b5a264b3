// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/keychain/keyring.h>
#include <base/keychain/keyringjob.h>
#include <session/profiles/sandboxcredentials.h>
#include <session/profiles/sandboxport.h>

#include <support/mutekeychain.h>
#include <support/privatebus.h>
#include <support/secretservice.h>

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace RadarDesk;
using namespace RadarDesk::base;
using namespace RadarDesk::session;
using Place = SandboxCredentials::Place;
using Keeping = SandboxCredentials::Keeping;

/// The credentials of the built-in sandbox, with a real keychain that works, is locked, is silent,
/// or isn't there.
class TestSandboxCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void areTheSameAtEachStart();
    void areReplacedAndBroughtBack();
    void areMadeForThisRunWithoutAKeychain();
    void areMadeForThisRunWhenLocked();
    void aLateAnswerCounts();
    void whatIsNoPairIsReplaced();
    void leaveTheKeychainAlone();
    void refuseWhatDoesNotFitEverywhere_data();
    void refuseWhatDoesNotFitEverywhere();
    void thePortIsKept();
    void waitForASilentKeychainOnlyAMoment(); // which keeps its name on the bus

private:
    PrivateBus m_bus;
};

namespace {

/// The credentials of one run of the program.
struct SandboxRun
{
    explicit SandboxRun(Keeping keeping = Keeping::InKeychain)
        : credentials(keyring, keeping)
    {
    }

    /// Whether they came to that place.
    [[nodiscard]] bool comesTo(Place place)
    {
        return QTest::qWaitFor([&] { return credentials.place() == place; }, 20'000);
    }
    [[nodiscard]] QByteArray secret() const { return credentials.pair()->secret.reveal(); }
    [[nodiscard]] QString publicKey() const { return credentials.pair()->publicKey; }
    [[nodiscard]] std::optional<KeyringTrouble> trouble() const
    {
        const auto &fault = credentials.fault();
        return fault ? std::optional(fault->trouble) : std::nullopt;
    }

    Keyring keyring;
    SandboxCredentials credentials;
};

} // namespace

void TestSandboxCredentials::initTestCase()
{
    QVERIFY(m_bus.start());
}

void TestSandboxCredentials::areTheSameAtEachStart()
{
    SecretService service(m_bus);
    QVERIFY(service.start());
    SandboxRun first;
    QVERIFY(!first.credentials.pair());
    first.credentials.load();
    QVERIFY(first.comesTo(Place::Keychain));
    QVERIFY(!first.credentials.fault());
    QVERIFY(first.secret().startsWith("sk_"));
    QVERIFY(first.publicKey().startsWith("pk_"));
    QCOMPARE(service.entries("sandbox"), 1);

    SandboxRun second;
    const QSignalSpy changed(&second.credentials, &SandboxCredentials::changed);
    second.credentials.load();
    QVERIFY(second.comesTo(Place::Keychain));
    QCOMPARE(changed.size(), 1); // never others in between
    QCOMPARE(second.secret(), first.secret());
    QCOMPARE(second.publicKey(), first.publicKey());
    QCOMPARE(service.entries("sandbox"), 1);
}

void TestSandboxCredentials::areReplacedAndBroughtBack()
{
    SecretService service(m_bus);
    QVERIFY(service.start());
    SandboxRun run;
    run.credentials.load();
    QVERIFY(run.comesTo(Place::Keychain));
    const QByteArray before = run.secret();
    QVERIFY(!run.credentials.canUndo());
    run.credentials.makeNew();
    QVERIFY(run.secret() != before);
    QVERIFY(run.comesTo(Place::Keychain));
    run.credentials.undo();
    QCOMPARE(run.secret(), before);
    QVERIFY(!run.credentials.canUndo());
    QVERIFY(run.comesTo(Place::Keychain));

    run.credentials.enter({*PushRadar::Secret::make(u"sk_of_the_team"), "pk_of_the_team"});
    QVERIFY(run.comesTo(Place::Keychain));
    SandboxRun next;
    next.credentials.load();
    QVERIFY(next.comesTo(Place::Keychain));
    QCOMPARE(next.secret(), "sk_of_the_team");
    QCOMPARE(next.publicKey(), "pk_of_the_team");
}

void TestSandboxCredentials::areMadeForThisRunWithoutAKeychain()
{
    QVERIFY(m_bus.waitForName("org.freedesktop.secrets", false));
    SandboxRun run;
    run.credentials.load();
    QVERIFY(run.comesTo(Place::ThisRun));
    QCOMPARE(run.trouble(), KeyringTrouble::NotRunning);
    QVERIFY(run.secret().startsWith("sk_"));

    // Once there is one, the same credentials go into it.
    SecretService service(m_bus);
    QVERIFY(service.start());
    run.credentials.retry();
    QVERIFY(run.comesTo(Place::Keychain));
    QVERIFY(!run.credentials.fault());
    SandboxRun next;
    next.credentials.load();
    QVERIFY(next.comesTo(Place::Keychain));
    QCOMPARE(next.secret(), run.secret());
}

void TestSandboxCredentials::areMadeForThisRunWhenLocked()
{
    SecretService service(m_bus);
    QVERIFY(service.start());
    SandboxRun first;
    first.credentials.load();
    QVERIFY(first.comesTo(Place::Keychain));
    QVERIFY(service.lock());

    SandboxRun second;
    second.credentials.load();
    QVERIFY(second.comesTo(Place::ThisRun));
    QCOMPARE(second.trouble(), KeyringTrouble::Locked);
    QVERIFY(second.secret() != first.secret());
    // What the keychain holds isn't replaced by what was made because it was locked.
    QVERIFY(service.start()); // unlocks it
    second.credentials.retry();
    QVERIFY(second.comesTo(Place::Keychain));
    QCOMPARE(second.secret(), first.secret());
}

void TestSandboxCredentials::aLateAnswerCounts()
{
    SecretService service(m_bus);
    QVERIFY(service.start());
    SandboxRun first;
    first.credentials.load();
    QVERIFY(first.comesTo(Place::Keychain));

    service.pause();
    SandboxRun second;
    second.credentials.setWaitLimit(std::chrono::milliseconds{20});
    second.credentials.load();
    QVERIFY(second.comesTo(Place::Waiting));
    QVERIFY(second.secret() != first.secret());
    service.resume();
    QVERIFY(second.comesTo(Place::Keychain));
    QCOMPARE(second.secret(), first.secret());
    QVERIFY(!second.credentials.fault());
}

void TestSandboxCredentials::whatIsNoPairIsReplaced()
{
    SecretService service(m_bus);
    QVERIFY(service.start());
    Keyring keyring;
    const KeyringJob *job = keyring.storeText("sandbox", PushRadar::HiddenText(u"sk_alone"));
    const QSignalSpy finished(job, &KeyringJob::finished);
    QTRY_COMPARE(finished.size(), 1);
    SandboxRun run;
    run.credentials.load();
    QVERIFY(run.comesTo(Place::Keychain));
    QVERIFY(run.secret() != "sk_alone");
    SandboxRun next;
    next.credentials.load();
    QVERIFY(next.comesTo(Place::Keychain));
    QCOMPARE(next.secret(), run.secret());
}

void TestSandboxCredentials::leaveTheKeychainAlone()
{
    SecretService service(m_bus);
    QVERIFY(service.start());
    int before = -1; // while the service can't be asked
    QTRY_VERIFY((before = service.entries("sandbox")) >= 0);
    SandboxRun run(Keeping::ForThisRun);
    run.credentials.load();
    QCOMPARE(run.credentials.place(), Place::ThisRun); // at once
    QVERIFY(!run.credentials.fault());
    run.credentials.makeNew();
    QCOMPARE(run.credentials.place(), Place::ThisRun);
    QCOMPARE(service.entries("sandbox"), before);
}

void TestSandboxCredentials::refuseWhatDoesNotFitEverywhere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("usual") << "_0a1b2c" << true;
    QTest::newRow("with - and _") << "_team-1_x" << true;
    QTest::newRow("spaces around it") << "_team " << true;
    QTest::newRow("nothing after it") << "_" << false;
    QTest::newRow("a quote") << "_a'b" << false;
    QTest::newRow("a dollar sign") << "_a$b" << false;
    QTest::newRow("a space") << "_a b" << false;
    QTest::newRow("a letter of another script") << QStringLiteral("_a\u0430") << false;
    QTest::newRow("too long") << u'_' + QString(200, u'a') << false;
}

void TestSandboxCredentials::refuseWhatDoesNotFitEverywhere()
{
    QFETCH(QString, text);
    QFETCH(bool, isGood);
    QCOMPARE(SandboxCredentials::secretFault("sk" + text).isEmpty(), isGood);
    QCOMPARE(SandboxCredentials::publicKeyFault("pk" + text).isEmpty(), isGood);
    QVERIFY(!SandboxCredentials::secretFault("pk" + text).isEmpty());
    QVERIFY(!SandboxCredentials::publicKeyFault("sk" + text).isEmpty());
}

void TestSandboxCredentials::thePortIsKept()
{
    SandboxPort port;
    QCOMPARE(port.wanted(), SandboxPort::Usual);
    const QSignalSpy moved(&port, &SandboxPort::moveRequested);
    port.setWanted(4711);
    port.setWanted(4711);
    port.setWanted(0);
    QCOMPARE(moved.size(), 1);
    SandboxPort next;
    next.restore(port.toState());
    QCOMPARE(next.wanted(), 4711);
    for (const QJsonObject &state : {QJsonObject{}, QJsonObject{{"port", 0}},
                                     QJsonObject{{"port", 70'000}}, QJsonObject{{"port", "x"}}}) {
        next.restore(state);
        QCOMPARE(next.wanted(), 4711);
    }
}

void TestSandboxCredentials::waitForASilentKeychainOnlyAMoment()
{
    QVERIFY(m_bus.waitForName("org.freedesktop.secrets", false));
    MuteKeychain mute;
    QVERIFY(mute.appearOn(m_bus.connection()));
    SandboxRun run;
    run.credentials.setWaitLimit(std::chrono::milliseconds{20});
    run.credentials.load();
    QVERIFY(!run.credentials.pair());
    QVERIFY(run.comesTo(Place::Waiting));
    QVERIFY(run.credentials.pair());
    QCOMPARE(run.trouble(), KeyringTrouble::NoAnswer);
    const QByteArray used = run.secret();
    QTimer refusals;
    connect(&refusals, &QTimer::timeout, this, [&mute] { mute.refuseAll(); });
    refusals.start(0);
    QVERIFY(run.comesTo(Place::ThisRun));
    QVERIFY(run.credentials.fault());
    QCOMPARE(run.secret(), used);
}

int tst_sandboxcredentials(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestSandboxCredentials test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sandboxcredentials.moc"
