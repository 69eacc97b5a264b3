// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/scenarios/realticker.h>

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace std::chrono_literals;

/// The clock that runs by itself.
class TestRealTicker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverWakesTooEarly();
    void wakesForTheLastWordOnly();
    void wakesForWhatIsPast();
    void sleeps();
};

void TestRealTicker::neverWakesTooEarly()
{
    RealTicker ticker;
    QSignalSpy woke(&ticker, &Ticker::woke);
    for (int i = 0; i < 5; ++i) {
        const Ticker::Time due = ticker.now() + 1500us;
        ticker.wakeAt(due);
        QVERIFY(woke.wait());
        QVERIFY(ticker.now() >= due);
    }
    QCOMPARE(woke.count(), 5);
}

void TestRealTicker::wakesForTheLastWordOnly()
{
    RealTicker ticker;
    QSignalSpy woke(&ticker, &Ticker::woke);
    ticker.wakeAt(ticker.now() + 1h);
    const Ticker::Time due = ticker.now() + 2ms;
    ticker.wakeAt(due);
    QVERIFY(woke.wait());
    QVERIFY(ticker.now() >= due);
    QCOMPARE(woke.count(), 1);
}

void TestRealTicker::wakesForWhatIsPast()
{
    RealTicker ticker;
    QSignalSpy woke(&ticker, &Ticker::woke);
    ticker.wakeAt(ticker.now() - 1h);
    QCOMPARE(woke.count(), 0);
    QVERIFY(woke.wait());
}

void TestRealTicker::sleeps()
{
    RealTicker ticker;
    RealTicker later;
    QSignalSpy woke(&ticker, &Ticker::woke);
    QSignalSpy laterWoke(&later, &Ticker::woke);
    ticker.wakeAt(ticker.now() + 1ms);
    ticker.sleep();
    later.wakeAt(later.now() + 20ms);
    QVERIFY(laterWoke.wait());
    QCOMPARE(woke.count(), 0);
}

int tst_realticker(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestRealTicker test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_realticker.moc"
