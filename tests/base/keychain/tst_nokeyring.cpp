// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/keychain/keyring.h>
#include <base/keychain/keyringjob.h>

#include <base/keychain/endof.h>
#include <support/privatebus.h>
#include <support/secretservice.h>

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::base;

class TestNoKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsThatThereIsNoSession_data();
    void tellsThatThereIsNoSession();
    void tellsThatNoKeychainRuns();
    void sentencesAreDistinct();
};

void TestNoKeyring::tellsThatThereIsNoSession_data()
{
    QTest::addColumn<QByteArray>("address");

    QTest::newRow("no such socket") << QByteArray("unix:path=/nonexistent");
    QTest::newRow("no such transport") << QByteArray("pigeon:loft=1");
    QTest::newRow("no address") << QByteArray();
}

void TestNoKeyring::tellsThatThereIsNoSession()
{
    QFETCH(QByteArray, address);
    // Without an address, the bus is looked for in the one place and then through the other.
    qputenv("XDG_RUNTIME_DIR", "/nonexistent");
    qunsetenv("DISPLAY");
    if (address.isEmpty())
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    else
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);

    Keyring keyring;
    QVERIFY(endOf(keyring.read("k")).is(KeyringTrouble::NotRunning));
    QVERIFY(endOf(keyring.store("k", secretOf("sk_k"))).is(KeyringTrouble::NotRunning));
    QVERIFY(endOf(keyring.remove("k")).is(KeyringTrouble::NotRunning));
}

void TestNoKeyring::tellsThatNoKeychainRuns()
{
    PrivateBus bus;
    QVERIFY(bus.start());
    Keyring keyring;
    QVERIFY(endOf(keyring.read("k")).is(KeyringTrouble::NotRunning));
    QVERIFY(endOf(keyring.store("k", secretOf("sk_k"))).is(KeyringTrouble::NotRunning));
    QVERIFY(endOf(keyring.remove("k")).is(KeyringTrouble::NotRunning));

    SecretService service(bus);
    QVERIFY(service.start());
    QVERIFY(endOf(keyring.store("k", secretOf("sk_k"))).isGood());
    QCOMPARE(endOf(keyring.read("k")).text(), "sk_k");
}

void TestNoKeyring::sentencesAreDistinct()
{
    using enum KeyringTrouble;
    QStringList sentences;
    for (const KeyringTrouble trouble : {NotRunning, Locked, Refused, Missing, WriteFailed,
                                         DeleteFailed, ReadFailed, BadEntry, NoAnswer}) {
        const KeyringFault fault = makeKeyringFault(trouble, "It is\nbroken.");
        QCOMPARE(fault.trouble, trouble);
        QVERIFY(fault.sentence.endsWith('.'));
        QVERIFY(!sentences.contains(fault.sentence));
        sentences.append(fault.sentence);
    }
    QCOMPARE(sentences.filter("broken.)").size(), 0);
    QCOMPARE(sentences.filter("(It is broken)").size(), 3);
    QVERIFY(makeKeyringFault(WriteFailed).sentence.contains("no reason"));
}

int tst_nokeyring(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestNoKeyring test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_nokeyring.moc"
