// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/observation/sightings.h>

#include <QTest>

using RadarDesk::session::Sightings;
using namespace std::chrono_literals;

class TestSightings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesCopiesForOne();
    void tellsEqualMessagesApart();
    void missesNothingWhenAPageGoes();
    void forgetsWhatIsOld();
};

void TestSightings::takesCopiesForOne()
{
    Sightings sightings;
    const auto now = Sightings::Clock::now();
    QVERIFY(sightings.isNew("a", "hello", now));
    QVERIFY(!sightings.isNew("b", "hello", now + 1s));
    QVERIFY(!sightings.isNew("c", "hello", now + 2s));
    QVERIFY(sightings.isNew("b", "world", now + 2s));
    QVERIFY(!sightings.isNew("a", "world", now + 2s));
}

void TestSightings::tellsEqualMessagesApart()
{
    Sightings sightings;
    const auto now = Sightings::Clock::now();
    QVERIFY(sightings.isNew("a", "hello", now));
    QVERIFY(sightings.isNew("a", "hello", now)); // sent twice
    QVERIFY(!sightings.isNew("b", "hello", now));
    QVERIFY(!sightings.isNew("b", "hello", now));
    QVERIFY(sightings.isNew("b", "hello", now)); // and a third time, that b is first to tell
    QVERIFY(!sightings.isNew("a", "hello", now));
}

void TestSightings::missesNothingWhenAPageGoes()
{
    Sightings sightings;
    const auto now = Sightings::Clock::now();
    QVERIFY(sightings.isNew("gone", "hello", now));
    QVERIFY(!sightings.isNew("stays", "hello", now));
    QVERIFY(sightings.isNew("stays", "hello", now));
}

void TestSightings::forgetsWhatIsOld()
{
    Sightings sightings;
    const auto now = Sightings::Clock::now();
    QVERIFY(sightings.isNew("a", "hello", now));
    QVERIFY(sightings.isNew("b", "hello", now + 10s)); // another message, though equal
    QVERIFY(!sightings.isNew("a", "hello", now + 11s));
}

int tst_sightings(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestSightings test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sightings.moc"
