// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/keychain/keyring.h>
#include <base/keychain/keyringjob.h>

#include <base/keychain/endof.h>
#include <support/privatebus.h>
#include <support/secretservice.h>

#include <QSignalSpy>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::base;

class TestLostBus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outlivesTheBus();
};

void TestLostBus::outlivesTheBus()
{
    PrivateBus bus;
    SecretService service(bus);
    QVERIFY(bus.start());
    QVERIFY(service.start());
    Keyring keyring;
    QVERIFY(endOf(keyring.store("k", secretOf("sk_k"))).isGood());

    bus.killNow();
    service.killNow();
    QVERIFY(endOf(keyring.read("k")).is(KeyringTrouble::NotRunning));
    QVERIFY(endOf(keyring.store("k", secretOf("sk_l"))).is(KeyringTrouble::NotRunning));
    QVERIFY(endOf(keyring.remove("k")).is(KeyringTrouble::NotRunning));

    QVERIFY(bus.start());
    QVERIFY(service.start());
    QTRY_COMPARE(endOf(keyring.read("k")).text(), "sk_k");

    // While it is asked.
    service.pause();
    keyring.setAnswerLimit(std::chrono::milliseconds(1));
    KeyringJob *asked = keyring.read("k");
    QSignalSpy late(asked, &KeyringJob::late);
    QVERIFY(late.wait());
    bus.killNow();
    QVERIFY(endOf(asked).is(KeyringTrouble::NotRunning));
    QVERIFY(endOf(keyring.read("k")).is(KeyringTrouble::NotRunning));
}

int tst_lostbus(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestLostBus test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_lostbus.moc"
