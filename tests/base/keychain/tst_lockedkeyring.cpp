// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/keychain/keyring.h>
#include <base/keychain/keyringjob.h>

#include <base/keychain/endof.h>
#include <support/dismissingprompter.h>
#include <support/privatebus.h>
#include <support/secretservice.h>

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::base;

class TestLockedKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void tellsThatNothingCanAsk();
    void tellsThatTheQuestionWasDismissed();
    void tellsAMissingEntryFromALockedOne();
    void goesOnOnceUnlocked();

private:
    PrivateBus m_bus;
    SecretService m_service{m_bus};
    Keyring m_keyring;
};

void TestLockedKeyring::initTestCase()
{
    QVERIFY(m_bus.start());
}

void TestLockedKeyring::init()
{
    QVERIFY(m_service.start());
    QVERIFY(endOf(m_keyring.store("k", secretOf("sk_locked"))).isGood());
    QVERIFY(m_service.lock());
}

void TestLockedKeyring::tellsThatNothingCanAsk()
{
    QVERIFY(endOf(m_keyring.read("k")).is(KeyringTrouble::Locked));
    QVERIFY(endOf(m_keyring.store("k", secretOf("sk_other"))).is(KeyringTrouble::Locked));
    QVERIFY(endOf(m_keyring.store("new", secretOf("sk_new"))).is(KeyringTrouble::Locked));
    QVERIFY(endOf(m_keyring.remove("k")).is(KeyringTrouble::Locked));
    QCOMPARE(m_service.entries("k"), 1);
}

void TestLockedKeyring::tellsThatTheQuestionWasDismissed()
{
    DismissingPrompter person;
    QVERIFY(person.appearOn(m_bus.connection()));
    QVERIFY(endOf(m_keyring.read("k")).is(KeyringTrouble::Refused));
    QCOMPARE(person.dismissed(), 1);
    QVERIFY(endOf(m_keyring.store("k", secretOf("sk_other"))).is(KeyringTrouble::Refused));
    QCOMPARE(person.dismissed(), 2);
    QVERIFY(endOf(m_keyring.remove("k")).is(KeyringTrouble::Refused));
    QCOMPARE(m_service.entries("k"), 1);
}

void TestLockedKeyring::tellsAMissingEntryFromALockedOne()
{
    QVERIFY(endOf(m_keyring.read("never stored")).is(KeyringTrouble::Missing));
    QVERIFY(endOf(m_keyring.remove("never stored")).isGood());
}

void TestLockedKeyring::goesOnOnceUnlocked()
{
    QVERIFY(endOf(m_keyring.read("k")).is(KeyringTrouble::Locked));
    QVERIFY(m_service.start());
    QCOMPARE(endOf(m_keyring.read("k")).text(), "sk_locked");
    QVERIFY(endOf(m_keyring.remove("k")).isGood());
    QCOMPARE(m_service.entries("k"), 0);
}

int tst_lockedkeyring(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestLockedKeyring test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_lockedkeyring.moc"
