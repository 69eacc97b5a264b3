// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/keychain/keyring.h>
#include <base/keychain/secretstore.h>

#include <base/keychain/endof.h>
#include <support/privatebus.h>
#include <support/secretservice.h>

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace RadarDesk;
using namespace RadarDesk::base;
using Place = SecretStore::Place;

class TestSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void asksOnceAndThenRemembers();
    void tellsWhatIsMissing();
    void keepsInTheKeychain();
    void holdsWhatTheKeychainDidNotTake();
    void holdsForThisRunOnly();
    void asksAgainAfterAFault();
    void takesALateAnswer();
    void whatWasTypedStaysWhenALateAnswerComes();
    void whatIsKeptStaysWhenAReadAnswerComes();
    void forgets();
    void forgettingMayFail();
    void requestsWhileForgettingAreAnswered();
    void dropsWhatItKnows();
    void mayGoAtAnyTime();

private:
    /// Puts a secret into the keychain past the secretStore.
    [[nodiscard]] bool put(const QString &id, const QString &text);
    [[nodiscard]] KeyringTrouble trouble(const QString &id) const;
    [[nodiscard]] QByteArray text(const QString &id) const;

    PrivateBus m_bus;
    SecretService m_service{m_bus};
    std::unique_ptr<Keyring> m_keyring;
    std::unique_ptr<SecretStore> m_secretStore;
    std::unique_ptr<QSignalSpy> m_changed;
    std::unique_ptr<QSignalSpy> m_settled;
    std::unique_ptr<QSignalSpy> m_removed;
};

void TestSecretStore::initTestCase()
{
    QVERIFY(m_bus.start());
}

void TestSecretStore::init()
{
    QVERIFY(m_service.start());
    m_keyring = std::make_unique<Keyring>();
    m_secretStore = std::make_unique<SecretStore>(*m_keyring);
    m_changed = std::make_unique<QSignalSpy>(m_secretStore.get(), &SecretStore::changed);
    m_settled = std::make_unique<QSignalSpy>(m_secretStore.get(), &SecretStore::settled);
    m_removed = std::make_unique<QSignalSpy>(m_secretStore.get(), &SecretStore::removed);
}

void TestSecretStore::cleanup()
{
    m_secretStore.reset();
    m_keyring.reset();
}

bool TestSecretStore::put(const QString &id, const QString &text)
{
    return endOf(m_keyring->store(id, secretOf(text))).isGood();
}

KeyringTrouble TestSecretStore::trouble(const QString &id) const
{
    const auto fault = m_secretStore->fault(id);
    if (!fault)
        qFatal("There is no fault.");
    return fault->trouble;
}

QByteArray TestSecretStore::text(const QString &id) const
{
    const auto secret = m_secretStore->secret(id);
    return secret ? secret->reveal() : QByteArray();
}

void TestSecretStore::asksOnceAndThenRemembers()
{
    QVERIFY(put("a", "sk_a"));
    QCOMPARE(m_secretStore->place("a"), Place::Unknown);
    QVERIFY(!m_secretStore->secret("a"));

    m_secretStore->request("a");
    m_secretStore->request("a");
    QCOMPARE(m_secretStore->place("a"), Place::Asking);
    QCOMPARE(m_settled->size(), 0);
    QVERIFY(m_settled->wait());
    QCOMPARE(m_secretStore->place("a"), Place::Keychain);
    QCOMPARE(text("a"), "sk_a");
    QVERIFY(!m_secretStore->fault("a"));
    QCOMPARE(m_changed->size(), 2);

    m_service.killNow();
    m_secretStore->request("a");
    QCOMPARE(m_settled->size(), 1);
    QVERIFY(m_settled->wait());
    QCOMPARE(m_settled->size(), 2);
    QCOMPARE(m_settled->last().first().toString(), "a");
    QCOMPARE(text("a"), "sk_a");
    QCOMPARE(m_changed->size(), 2);
}

void TestSecretStore::tellsWhatIsMissing()
{
    m_secretStore->request("never kept");
    QVERIFY(m_settled->wait());
    QCOMPARE(m_secretStore->place("never kept"), Place::Nowhere);
    QCOMPARE(trouble("never kept"), KeyringTrouble::Missing);
}

void TestSecretStore::keepsInTheKeychain()
{
    m_secretStore->keep("b", secretOf("sk_b"));
    QCOMPARE(m_secretStore->place("b"), Place::Asking);
    QCOMPARE(text("b"), "sk_b");
    QTRY_COMPARE(m_secretStore->place("b"), Place::Keychain);
    QVERIFY(!m_secretStore->fault("b"));
    QCOMPARE(m_changed->size(), 2);

    SecretStore other(*m_keyring);
    QSignalSpy settled(&other, &SecretStore::settled);
    other.request("b");
    QVERIFY(settled.wait());
    QCOMPARE(other.secret("b")->reveal(), "sk_b");
}

void TestSecretStore::holdsWhatTheKeychainDidNotTake()
{
    m_service.killNow();
    m_secretStore->keep("c", secretOf("sk_c"));
    QTRY_COMPARE(m_secretStore->place("c"), Place::MemoryOnly);
    QCOMPARE(trouble("c"), KeyringTrouble::NotRunning);
    QCOMPARE(text("c"), "sk_c");

    QVERIFY(m_service.start());
    m_secretStore->keep("c", secretOf("sk_c"));
    QVERIFY(!m_secretStore->fault("c"));
    QTRY_COMPARE(m_secretStore->place("c"), Place::Keychain);
}

void TestSecretStore::holdsForThisRunOnly()
{
    m_secretStore->hold("d", secretOf("sk_d"));
    QCOMPARE(m_secretStore->place("d"), Place::MemoryOnly);
    QVERIFY(!m_secretStore->fault("d"));
    m_secretStore->request("d");
    QVERIFY(m_settled->wait());
    QCOMPARE(text("d"), "sk_d");
    QCOMPARE(m_service.entries("d"), 0);
    QVERIFY(m_secretStore->place("another") == Place::Unknown);
}

void TestSecretStore::asksAgainAfterAFault()
{
    QVERIFY(put("e", "sk_e"));
    m_service.killNow();
    m_secretStore->request("e");
    QVERIFY(m_settled->wait());
    QCOMPARE(m_secretStore->place("e"), Place::Nowhere);
    QCOMPARE(trouble("e"), KeyringTrouble::NotRunning);

    QVERIFY(m_service.start());
    m_secretStore->request("e");
    QCOMPARE(m_secretStore->place("e"), Place::Asking);
    QVERIFY(!m_secretStore->fault("e"));
    QVERIFY(m_settled->wait());
    QCOMPARE(text("e"), "sk_e");
    QVERIFY(!m_secretStore->fault("e"));
}

void TestSecretStore::takesALateAnswer()
{
    QVERIFY(put("f", "sk_f"));
    m_service.pause();
    m_keyring->setAnswerLimit(std::chrono::milliseconds(1));
    m_secretStore->request("f");
    QTRY_VERIFY(m_secretStore->fault("f"));
    QCOMPARE(trouble("f"), KeyringTrouble::NoAnswer);
    QCOMPARE(m_secretStore->place("f"), Place::Asking);
    // Asking again asks nothing new.
    m_secretStore->request("f");
    QCOMPARE(trouble("f"), KeyringTrouble::NoAnswer);
    QCOMPARE(m_settled->size(), 0);

    m_service.resume();
    QVERIFY(m_settled->wait());
    QCOMPARE(m_secretStore->place("f"), Place::Keychain);
    QVERIFY(!m_secretStore->fault("f"));
    QCOMPARE(text("f"), "sk_f");
    QCOMPARE(m_settled->size(), 1);
}

void TestSecretStore::whatWasTypedStaysWhenALateAnswerComes()
{
    QVERIFY(put("g", "sk_stored"));
    m_service.pause();
    m_keyring->setAnswerLimit(std::chrono::milliseconds(1));
    m_secretStore->request("g");
    QTRY_VERIFY(m_secretStore->fault("g"));
    m_secretStore->hold("g", secretOf("sk_typed"));
    QVERIFY(m_settled->wait());
    QCOMPARE(m_secretStore->place("g"), Place::MemoryOnly);
    QCOMPARE(trouble("g"), KeyringTrouble::NoAnswer);

    m_service.resume();
    // QtKeychain answers in turn: the answer to the secretStore's question is in by now.
    QCOMPARE(endOf(m_keyring->read("g")).text(), "sk_stored");
    QCOMPARE(text("g"), "sk_typed");
    QCOMPARE(m_secretStore->place("g"), Place::MemoryOnly);
    QCOMPARE(m_settled->size(), 1);
}

void TestSecretStore::whatIsKeptStaysWhenAReadAnswerComes()
{
    QVERIFY(put("h", "sk_old"));
    m_secretStore->request("h");
    m_secretStore->keep("h", secretOf("sk_new"));
    QVERIFY(m_settled->wait());
    QCOMPARE(text("h"), "sk_new");
    QTRY_COMPARE(m_secretStore->place("h"), Place::Keychain);
    QCOMPARE(text("h"), "sk_new");
    QCOMPARE(m_settled->size(), 1);
    QCOMPARE(endOf(m_keyring->read("h")).text(), "sk_new");
}

void TestSecretStore::forgets()
{
    m_secretStore->keep("i", secretOf("sk_i"));
    QTRY_COMPARE(m_secretStore->place("i"), Place::Keychain);
    m_secretStore->forget("i");
    QVERIFY(!m_secretStore->secret("i"));
    QVERIFY(m_removed->wait());
    QCOMPARE(m_secretStore->place("i"), Place::Nowhere);
    QVERIFY(!m_secretStore->fault("i"));
    QCOMPARE(m_service.entries("i"), 0);
    QCOMPARE(m_settled->size(), 0);
}

void TestSecretStore::forgettingMayFail()
{
    QVERIFY(put("j", "sk_j"));
    QVERIFY(m_service.lock());
    m_secretStore->forget("j");
    QTRY_VERIFY(m_secretStore->fault("j"));
    QCOMPARE(trouble("j"), KeyringTrouble::Locked);
    QCOMPARE(m_secretStore->place("j"), Place::Unknown);
    QCOMPARE(m_removed->size(), 0);
    QCOMPARE(m_service.entries("j"), 1);
}

void TestSecretStore::requestsWhileForgettingAreAnswered()
{
    QVERIFY(put("k", "sk_k"));
    m_secretStore->request("k");
    m_secretStore->forget("k");
    QVERIFY(m_settled->wait());
    QCOMPARE(m_removed->size(), 1);
    QCOMPARE(m_secretStore->place("k"), Place::Nowhere);
    QCOMPARE(trouble("k"), KeyringTrouble::Missing);
}

void TestSecretStore::dropsWhatItKnows()
{
    QVERIFY(put("l", "sk_l"));
    m_secretStore->hold("l", secretOf("sk_typed"));
    m_secretStore->drop("l");
    QCOMPARE(m_secretStore->place("l"), Place::Unknown);
    QVERIFY(!m_secretStore->secret("l"));

    m_secretStore->request("l");
    m_secretStore->drop("l");
    QVERIFY(m_settled->wait());
    QCOMPARE(m_secretStore->place("l"), Place::Unknown);
    QVERIFY(!m_secretStore->secret("l"));

    m_secretStore->request("l");
    m_secretStore->drop("l");
    m_secretStore->request("l");
    QVERIFY(m_settled->wait());
    QCOMPARE(m_settled->size(), 2);
    QCOMPARE(text("l"), "sk_l");
}

void TestSecretStore::mayGoAtAnyTime()
{
    QVERIFY(put("m", "sk_m"));
    m_secretStore->request("m");
    m_secretStore->keep("n", secretOf("sk_n"));
    m_secretStore->forget("never kept");
    m_secretStore.reset();
    QCOMPARE(endOf(m_keyring->read("n")).text(), "sk_n");
}

int tst_secretstore(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestSecretStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_secretstore.moc"
