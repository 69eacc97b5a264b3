// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/observation/arrivalmatcher.h>

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::session;
using namespace std::chrono_literals;

class TestArrivalMatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesAnArrivalAfterTheAnswer();
    void matchesAnArrivalBeforeTheAnswer();
    void matchesEveryArrival();
    void keepsBroadcastsApart();
    void forgetsTheOldest();
};

namespace {

constexpr ArrivalMatcher::Clock::time_point Start{1h};

} // namespace

void TestArrivalMatcher::matchesAnArrivalAfterTheAnswer()
{
    ArrivalMatcher matcher;
    QVERIFY(matcher.broadcastKnown("a", Start).isEmpty());
    const auto matches = matcher.arrived("a", 7, Start + 1500us);
    QCOMPARE(matches.size(), 1);
    QCOMPARE(matches.at(0).arrival, quint64{7});
    QCOMPARE(matches.at(0).delay, 1500us);
}

void TestArrivalMatcher::matchesAnArrivalBeforeTheAnswer()
{
    ArrivalMatcher matcher;
    QVERIFY(matcher.arrived("a", 7, Start + 3ms).isEmpty());
    const auto matches = matcher.broadcastKnown("a", Start);
    QCOMPARE(matches.size(), 1);
    QCOMPARE(matches.at(0).arrival, quint64{7});
    QCOMPARE(matches.at(0).delay, 3000us);
}

void TestArrivalMatcher::matchesEveryArrival()
{
    ArrivalMatcher matcher;
    QVERIFY(matcher.arrived("a", 1, Start + 1ms).isEmpty());
    QVERIFY(matcher.arrived("a", 2, Start + 2ms).isEmpty());
    QCOMPARE(matcher.broadcastKnown("a", Start).size(), 2);
    const auto later = matcher.arrived("a", 3, Start + 4ms);
    QCOMPARE(later.size(), 1);
    QCOMPARE(later.at(0).delay, 4000us);
}

void TestArrivalMatcher::keepsBroadcastsApart()
{
    ArrivalMatcher matcher;
    QVERIFY(matcher.broadcastKnown("a", Start).isEmpty());
    QVERIFY(matcher.arrived("b", 1, Start + 1ms).isEmpty());
    QVERIFY(matcher.broadcastKnown("c", Start).isEmpty());
    QCOMPARE(matcher.broadcastKnown("b", Start).size(), 1);
}

void TestArrivalMatcher::forgetsTheOldest()
{
    ArrivalMatcher matcher;
    QVERIFY(matcher.broadcastKnown("broadcast", Start).isEmpty());
    QVERIFY(matcher.arrived("arrival", 1, Start).isEmpty());
    // What others send is never matched, and there is no end to it.
    for (int i = 0; i < 10'000; ++i)
        QVERIFY(matcher.arrived(QString::number(i), 2, Start).isEmpty());
    QVERIFY(matcher.arrived("broadcast", 3, Start).isEmpty());
    QVERIFY(matcher.broadcastKnown("arrival", Start).isEmpty());
    QCOMPARE(matcher.broadcastKnown("9999", Start).size(), 1);
}

int tst_arrivalmatcher(int argc, char *argv[])
{
    TestArrivalMatcher test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_arrivalmatcher.moc"
