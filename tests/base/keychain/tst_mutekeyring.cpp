// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/keychain/keyring.h>
#include <base/keychain/keyringjob.h>
#include <base/keychain/secretstore.h>

#include <base/keychain/endof.h>
#include <support/mutekeychain.h>
#include <support/privatebus.h>

#include <QLocalServer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace RadarDesk;
using namespace RadarDesk::base;

class TestMuteKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void saysThatItIsLate();
    void holdingASecretEndsTheWait();
    void goesOnOnceItAnswers();
    void aBusThatIsMuteStopsNothing();

private:
    PrivateBus m_bus;
    MuteKeychain m_keychain;
};

namespace {

/// Counts the turns of the event loop.
class Turns : public QTimer
{
public:
    Turns()
    {
        connect(this, &QTimer::timeout, this, [this] { ++m_count; });
        start(0);
    }
    [[nodiscard]] int count() const { return m_count; }

private:
    int m_count = 0;
};

} // namespace

void TestMuteKeyring::initTestCase()
{
    QVERIFY(m_bus.start());
    QVERIFY(m_keychain.appearOn(m_bus.connection()));
}

void TestMuteKeyring::cleanup()
{
    // QtKeychain asks one question after another, and the next test's comes after these.
    Keyring keyring;
    KeyringJob *last = keyring.read("last");
    QTimer refusals;
    connect(&refusals, &QTimer::timeout, this, [this] { m_keychain.refuseAll(); });
    refusals.start(0);
    QVERIFY(endOf(last).is(KeyringTrouble::ReadFailed) || QTest::currentTestFailed());
}

void TestMuteKeyring::saysThatItIsLate()
{
    Keyring keyring;
    keyring.setAnswerLimit(std::chrono::milliseconds(50));
    const Turns turns;
    KeyringJob *read = keyring.read("k");
    QSignalSpy late(read, &KeyringJob::late);
    QSignalSpy finished(read, &KeyringJob::finished);
    QTRY_VERIFY(m_keychain.waiting() > 0);
    QTRY_COMPARE(late.size(), 1);
    const int before = turns.count();
    QVERIFY(before > 0);
    QSignalSpy lateToo(keyring.store("k", secretOf("sk_k")), &KeyringJob::late);
    QVERIFY(lateToo.wait());
    QVERIFY(turns.count() > before);
    QCOMPARE(late.size(), 1);
    QCOMPARE(finished.size(), 0);
}

void TestMuteKeyring::holdingASecretEndsTheWait()
{
    Keyring keyring;
    keyring.setAnswerLimit(std::chrono::milliseconds(50));
    SecretStore secretStore(keyring);
    QSignalSpy changed(&secretStore, &SecretStore::changed);
    QSignalSpy settled(&secretStore, &SecretStore::settled);
    secretStore.request("k");
    QCOMPARE(secretStore.place("k"), SecretStore::Place::Asking);
    QVERIFY(!secretStore.fault("k"));
    QTRY_VERIFY(secretStore.fault("k"));
    QCOMPARE(secretStore.fault("k")->trouble, KeyringTrouble::NoAnswer);
    QCOMPARE(secretStore.place("k"), SecretStore::Place::Asking);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(settled.size(), 0);

    secretStore.hold("k", secretOf("sk_typed"));
    QCOMPARE(secretStore.place("k"), SecretStore::Place::MemoryOnly);
    QVERIFY(settled.wait());
    QCOMPARE(settled.size(), 1);
    QCOMPARE(secretStore.secret("k")->reveal(), "sk_typed");
}

void TestMuteKeyring::goesOnOnceItAnswers()
{
    Keyring keyring;
    keyring.setAnswerLimit(std::chrono::milliseconds(50));
    SecretStore secretStore(keyring);
    QSignalSpy settled(&secretStore, &SecretStore::settled);
    secretStore.keep("k", secretOf("sk_kept"));
    QCOMPARE(secretStore.secret("k")->reveal(), "sk_kept");
    QTRY_VERIFY(secretStore.fault("k"));
    QCOMPARE(secretStore.fault("k")->trouble, KeyringTrouble::NoAnswer);
    secretStore.request("k");
    QVERIFY(settled.wait());

    QTRY_VERIFY((m_keychain.refuseAll(), secretStore.place("k") != SecretStore::Place::Asking));
    QCOMPARE(secretStore.place("k"), SecretStore::Place::MemoryOnly);
    QCOMPARE(secretStore.fault("k")->trouble, KeyringTrouble::WriteFailed);
    QCOMPARE(secretStore.secret("k")->reveal(), "sk_kept");
}

void TestMuteKeyring::aBusThatIsMuteStopsNothing()
{
    // Its own process: in this one GLib has its bus already.
    QTemporaryDir folder;
    QLocalServer bus;
    QVERIFY(bus.listen(folder.filePath("bus")));
    QProcess tool;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + folder.filePath("bus"));
    tool.setProcessEnvironment(environment);
    tool.start(RADARDESK_KEYRING_TOOL, {"--late", "k"});
    QVERIFY(QTest::qWaitFor([&] { return tool.state() == QProcess::NotRunning; }, 30'000));
    QCOMPARE(tool.exitStatus(), QProcess::NormalExit);
    QCOMPARE(tool.readAllStandardOutput(), "late\n");
}

int tst_mutekeyring(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestMuteKeyring test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_mutekeyring.moc"
