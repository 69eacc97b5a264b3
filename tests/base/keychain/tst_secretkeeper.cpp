// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/keychain/keyring.h>
#include <base/keychain/secretkeeper.h>

#include <base/keychain/endof.h>
#include <support/privatebus.h>
#include <support/secretservice.h>

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace RadarDesk;
using namespace RadarDesk::base;
using Place = SecretKeeper::Place;

class TestSecretKeeper : public QObject
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
    /// Puts a secret into the keychain past the keeper.
    [[nodiscard]] bool put(const QString &id, const QString &text);
    [[nodiscard]] KeyringTrouble trouble(const QString &id) const;
    [[nodiscard]] QByteArray text(const QString &id) const;

    PrivateBus m_bus;
    SecretService m_service{m_bus};
    std::unique_ptr<Keyring> m_keyring;
    std::unique_ptr<SecretKeeper> m_keeper;
    std::unique_ptr<QSignalSpy> m_changed;
    std::unique_ptr<QSignalSpy> m_settled;
    std::unique_ptr<QSignalSpy> m_removed;
};

void TestSecretKeeper::initTestCase()
{
    QVERIFY(m_bus.start());
}

void TestSecretKeeper::init()
{
    QVERIFY(m_service.start());
    m_keyring = std::make_unique<Keyring>();
    m_keeper = std::make_unique<SecretKeeper>(*m_keyring);
    m_changed = std::make_unique<QSignalSpy>(m_keeper.get(), &SecretKeeper::changed);
    m_settled = std::make_unique<QSignalSpy>(m_keeper.get(), &SecretKeeper::settled);
    m_removed = std::make_unique<QSignalSpy>(m_keeper.get(), &SecretKeeper::removed);
}

void TestSecretKeeper::cleanup()
{
    m_keeper.reset();
    m_keyring.reset();
}

bool TestSecretKeeper::put(const QString &id, const QString &text)
{
    return endOf(m_keyring->store(id, secretOf(text))).isGood();
}

KeyringTrouble TestSecretKeeper::trouble(const QString &id) const
{
    const auto fault = m_keeper->fault(id);
    if (!fault)
        qFatal("There is no fault.");
    return fault->trouble;
}

QByteArray TestSecretKeeper::text(const QString &id) const
{
    const auto secret = m_keeper->secret(id);
    return secret ? secret->reveal() : QByteArray();
}

void TestSecretKeeper::asksOnceAndThenRemembers()
{
    QVERIFY(put("a", "sk_a"));
    QCOMPARE(m_keeper->place("a"), Place::Unknown);
    QVERIFY(!m_keeper->secret("a"));

    m_keeper->request("a");
    m_keeper->request("a");
    QCOMPARE(m_keeper->place("a"), Place::Asking);
    QCOMPARE(m_settled->size(), 0);
    QVERIFY(m_settled->wait());
    QCOMPARE(m_keeper->place("a"), Place::Keychain);
    QCOMPARE(text("a"), "sk_a");
    QVERIFY(!m_keeper->fault("a"));
    QCOMPARE(m_changed->size(), 2);

    m_service.killNow();
    m_keeper->request("a");
    QCOMPARE(m_settled->size(), 1);
    QVERIFY(m_settled->wait());
    QCOMPARE(m_settled->size(), 2);
    QCOMPARE(m_settled->last().first().toString(), "a");
    QCOMPARE(text("a"), "sk_a");
    QCOMPARE(m_changed->size(), 2);
}

void TestSecretKeeper::tellsWhatIsMissing()
{
    m_keeper->request("never kept");
    QVERIFY(m_settled->wait());
    QCOMPARE(m_keeper->place("never kept"), Place::Nowhere);
    QCOMPARE(trouble("never kept"), KeyringTrouble::Missing);
}

void TestSecretKeeper::keepsInTheKeychain()
{
    m_keeper->keep("b", secretOf("sk_b"));
    QCOMPARE(m_keeper->place("b"), Place::Asking);
    QCOMPARE(text("b"), "sk_b");
    QTRY_COMPARE(m_keeper->place("b"), Place::Keychain);
    QVERIFY(!m_keeper->fault("b"));
    QCOMPARE(m_changed->size(), 2);

    SecretKeeper other(*m_keyring);
    QSignalSpy settled(&other, &SecretKeeper::settled);
    other.request("b");
    QVERIFY(settled.wait());
    QCOMPARE(other.secret("b")->reveal(), "sk_b");
}

void TestSecretKeeper::holdsWhatTheKeychainDidNotTake()
{
    m_service.killNow();
    m_keeper->keep("c", secretOf("sk_c"));
    QTRY_COMPARE(m_keeper->place("c"), Place::MemoryOnly);
    QCOMPARE(trouble("c"), KeyringTrouble::NotRunning);
    QCOMPARE(text("c"), "sk_c");

    QVERIFY(m_service.start());
    m_keeper->keep("c", secretOf("sk_c"));
    QVERIFY(!m_keeper->fault("c"));
    QTRY_COMPARE(m_keeper->place("c"), Place::Keychain);
}

void TestSecretKeeper::holdsForThisRunOnly()
{
    m_keeper->hold("d", secretOf("sk_d"));
    QCOMPARE(m_keeper->place("d"), Place::MemoryOnly);
    QVERIFY(!m_keeper->fault("d"));
    m_keeper->request("d");
    QVERIFY(m_settled->wait());
    QCOMPARE(text("d"), "sk_d");
    QCOMPARE(m_service.entries("d"), 0);
    QVERIFY(m_keeper->place("another") == Place::Unknown);
}

void TestSecretKeeper::asksAgainAfterAFault()
{
    QVERIFY(put("e", "sk_e"));
    m_service.killNow();
    m_keeper->request("e");
    QVERIFY(m_settled->wait());
    QCOMPARE(m_keeper->place("e"), Place::Nowhere);
    QCOMPARE(trouble("e"), KeyringTrouble::NotRunning);

    QVERIFY(m_service.start());
    m_keeper->request("e");
    QCOMPARE(m_keeper->place("e"), Place::Asking);
    QVERIFY(!m_keeper->fault("e"));
    QVERIFY(m_settled->wait());
    QCOMPARE(text("e"), "sk_e");
    QVERIFY(!m_keeper->fault("e"));
}

void TestSecretKeeper::takesALateAnswer()
{
    QVERIFY(put("f", "sk_f"));
    m_service.pause();
    m_keyring->setAnswerLimit(std::chrono::milliseconds(1));
    m_keeper->request("f");
    QTRY_VERIFY(m_keeper->fault("f"));
    QCOMPARE(trouble("f"), KeyringTrouble::NoAnswer);
    QCOMPARE(m_keeper->place("f"), Place::Asking);
    // Asking again asks nothing new.
    m_keeper->request("f");
    QCOMPARE(trouble("f"), KeyringTrouble::NoAnswer);
    QCOMPARE(m_settled->size(), 0);

    m_service.resume();
    QVERIFY(m_settled->wait());
    QCOMPARE(m_keeper->place("f"), Place::Keychain);
    QVERIFY(!m_keeper->fault("f"));
    QCOMPARE(text("f"), "sk_f");
    QCOMPARE(m_settled->size(), 1);
}

void TestSecretKeeper::whatWasTypedStaysWhenALateAnswerComes()
{
    QVERIFY(put("g", "sk_stored"));
    m_service.pause();
    m_keyring->setAnswerLimit(std::chrono::milliseconds(1));
    m_keeper->request("g");
    QTRY_VERIFY(m_keeper->fault("g"));
    m_keeper->hold("g", secretOf("sk_typed"));
    QVERIFY(m_settled->wait());
    QCOMPARE(m_keeper->place("g"), Place::MemoryOnly);
    QCOMPARE(trouble("g"), KeyringTrouble::NoAnswer);

    m_service.resume();
    // QtKeychain answers in turn: the answer to the keeper's question is in by now.
    QCOMPARE(endOf(m_keyring->read("g")).text(), "sk_stored");
    QCOMPARE(text("g"), "sk_typed");
    QCOMPARE(m_keeper->place("g"), Place::MemoryOnly);
    QCOMPARE(m_settled->size(), 1);
}

void TestSecretKeeper::whatIsKeptStaysWhenAReadAnswerComes()
{
    QVERIFY(put("h", "sk_old"));
    m_keeper->request("h");
    m_keeper->keep("h", secretOf("sk_new"));
    QVERIFY(m_settled->wait());
    QCOMPARE(text("h"), "sk_new");
    QTRY_COMPARE(m_keeper->place("h"), Place::Keychain);
    QCOMPARE(text("h"), "sk_new");
    QCOMPARE(m_settled->size(), 1);
    QCOMPARE(endOf(m_keyring->read("h")).text(), "sk_new");
}

void TestSecretKeeper::forgets()
{
    m_keeper->keep("i", secretOf("sk_i"));
    QTRY_COMPARE(m_keeper->place("i"), Place::Keychain);
    m_keeper->forget("i");
    QVERIFY(!m_keeper->secret("i"));
    QVERIFY(m_removed->wait());
    QCOMPARE(m_keeper->place("i"), Place::Nowhere);
    QVERIFY(!m_keeper->fault("i"));
    QCOMPARE(m_service.entries("i"), 0);
    QCOMPARE(m_settled->size(), 0);
}

void TestSecretKeeper::forgettingMayFail()
{
    QVERIFY(put("j", "sk_j"));
    QVERIFY(m_service.lock());
    m_keeper->forget("j");
    QTRY_VERIFY(m_keeper->fault("j"));
    QCOMPARE(trouble("j"), KeyringTrouble::Locked);
    QCOMPARE(m_keeper->place("j"), Place::Unknown);
    QCOMPARE(m_removed->size(), 0);
    QCOMPARE(m_service.entries("j"), 1);
}

void TestSecretKeeper::requestsWhileForgettingAreAnswered()
{
    QVERIFY(put("k", "sk_k"));
    m_keeper->request("k");
    m_keeper->forget("k");
    QVERIFY(m_settled->wait());
    QCOMPARE(m_removed->size(), 1);
    QCOMPARE(m_keeper->place("k"), Place::Nowhere);
    QCOMPARE(trouble("k"), KeyringTrouble::Missing);
}

void TestSecretKeeper::dropsWhatItKnows()
{
    QVERIFY(put("l", "sk_l"));
    m_keeper->hold("l", secretOf("sk_typed"));
    m_keeper->drop("l");
    QCOMPARE(m_keeper->place("l"), Place::Unknown);
    QVERIFY(!m_keeper->secret("l"));

    m_keeper->request("l");
    m_keeper->drop("l");
    QVERIFY(m_settled->wait());
    QCOMPARE(m_keeper->place("l"), Place::Unknown);
    QVERIFY(!m_keeper->secret("l"));

    m_keeper->request("l");
    m_keeper->drop("l");
    m_keeper->request("l");
    QVERIFY(m_settled->wait());
    QCOMPARE(m_settled->size(), 2);
    QCOMPARE(text("l"), "sk_l");
}

void TestSecretKeeper::mayGoAtAnyTime()
{
    QVERIFY(put("m", "sk_m"));
    m_keeper->request("m");
    m_keeper->keep("n", secretOf("sk_n"));
    m_keeper->forget("never kept");
    m_keeper.reset();
    QCOMPARE(endOf(m_keyring->read("n")).text(), "sk_n");
}

int tst_secretkeeper(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestSecretKeeper test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_secretkeeper.moc"
