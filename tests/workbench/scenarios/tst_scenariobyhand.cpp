// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/scenarios/rehearsal.h>

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace std::chrono_literals;
using State = ScenarioRun::State;

/// A scenario step by step, by a presenter's hand, and what it reports meanwhile.
class TestScenarioByHand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatComesNext();
    void goesByHand();
    void repeatsByHand();
    void waitsForAnswersByHand();
    void changesHands();
    void reportsAtABoundedRate();
    void reportsWhileItWaits();
    void survivesEmptyRepeats();
};

void TestScenarioByHand::tellsWhatComesNext()
{
    Rehearsal r({waiting(10), say("a"), times(2, every(100), {say("b")})});
    QCOMPARE(r.run->nextBroadcast()->channel, "a");
    QCOMPARE(r.run->nextBroadcast()->path, QList<int>{1});
    QCOMPARE(r.run->nextBroadcast()->number, 1);
    r.run->start();
    r.advance(5);
    QCOMPARE(r.run->nextBroadcast()->channel, "a");
    r.advance(5);
    QCOMPARE(r.sent(), "a@10 b@10");
    QCOMPARE(r.run->nextBroadcast()->path, QList<int>({2, 0}));
    QCOMPARE(r.run->nextBroadcast()->number, 3);
    QCOMPARE(r.run->nextBroadcast()->data, R"({"a":1})");
    r.advance(100);
    QVERIFY(!r.run->nextBroadcast());
}

void TestScenarioByHand::goesByHand()
{
    Rehearsal r({waiting(1000), say("a"), waiting(5000), say("b"), waiting(1000)},
                {.isManual = true});
    QVERIFY(!r.run->stepOnce());
    r.run->start();
    r.advance(60'000);
    QCOMPARE(r.sent(), "");
    QCOMPARE(r.run->nextBroadcast()->channel, "a");
    QVERIFY(!r.run->progress().left);
    QVERIFY(r.run->stepOnce());
    QCOMPARE(r.sent(), "a@60000");
    QCOMPARE(r.run->nextBroadcast()->channel, "b");
    QCOMPARE(r.run->progress().path, QList<int>{3});
    r.run->pause();
    QVERIFY(!r.run->stepOnce());
    r.run->resume();
    r.advance(100);
    QVERIFY(r.run->stepOnce());
    QCOMPARE(r.sent(), "a@60000 b@60100");
    QCOMPARE(r.run->state(), State::Finished);
    QVERIFY(!r.run->stepOnce());
}

void TestScenarioByHand::repeatsByHand()
{
    Rehearsal r({lasting(1000, every(400), {say("a"), say("b")}), say("c")}, {.isManual = true});
    r.run->start();
    while (r.run->stepOnce())
        ;
    QCOMPARE(r.channels.join(""), "abababc");
    QCOMPARE(r.run->state(), State::Finished);
}

void TestScenarioByHand::waitsForAnswersByHand()
{
    Rehearsal r({say("a"), say("b")}, {.isManual = true, .mostOnTheWay = 1});
    r.answersAtOnce = false;
    r.run->start();
    QVERIFY(r.run->stepOnce());
    QVERIFY(!r.run->stepOnce());
    r.answers.first()({});
    QVERIFY(r.run->stepOnce());
    QCOMPARE(r.sent(), "a@0 b@0");
}

void TestScenarioByHand::changesHands()
{
    Rehearsal r({times(5, every(1000), {say("a")})});
    r.run->start();
    r.advance(1500);
    r.run->setManual(true);
    r.advance(10'000);
    QCOMPARE(r.sent(), "a@0 a@1000");
    QVERIFY(r.run->stepOnce());
    r.advance(400);
    r.run->setManual(false);
    r.advance(599);
    QCOMPARE(r.sent(), "a@0 a@1000 a@11500");
    r.advance(1);
    QCOMPARE(r.sent(), "a@0 a@1000 a@11500 a@12500");
    r.run->setManual(true);
    r.advance(10'000);
    r.run->setManual(false);
    r.advance(0);
    QCOMPARE(r.sent(), "a@0 a@1000 a@11500 a@12500 a@22500");
    QCOMPARE(r.run->state(), State::Finished);
    QCOMPARE(r.run->progress().slipped, 0ms);
}

void TestScenarioByHand::reportsAtABoundedRate()
{
    Rehearsal r({times(1000, every(1), {say("a")})});
    QSignalSpy progress(r.run.get(), &ScenarioRun::progressChanged);
    r.run->start();
    r.advance(950);
    QVERIFY2(progress.count() >= 8 && progress.count() <= 10,
             qPrintable(QString::number(progress.count())));
    r.advance(1000);
    QCOMPARE(r.run->state(), State::Finished);
    QVERIFY(progress.count() <= 12);
}

void TestScenarioByHand::reportsWhileItWaits()
{
    Rehearsal r({say("a"), waiting(60'000)});
    r.answersAtOnce = false;
    QSignalSpy progress(r.run.get(), &ScenarioRun::progressChanged);
    r.run->start();
    r.advance(200);
    QCOMPARE(progress.count(), 1);
    r.advance(10'000);
    QCOMPARE(progress.count(), 11);
    r.run->pause();
    r.advance(10'000);
    QCOMPARE(progress.count(), 11);
    r.answers.first()({});
    r.advance(200);
    QCOMPARE(progress.count(), 12);
}

void TestScenarioByHand::survivesEmptyRepeats()
{
    ScenarioStep nothing = times(1000, {}, {});
    nothing = times(1000, {}, {nothing});
    for (const bool isManual : {false, true}) {
        Rehearsal r({nothing, say("a")}, {.isManual = isManual});
        r.run->start();
        if (isManual)
            QVERIFY(r.run->stepOnce());
        r.advance(0);
        QCOMPARE(r.sent(), "a@0");
        QCOMPARE(r.run->state(), State::Finished);
    }
}

int tst_scenariobyhand(int argc, char *argv[])
{
    TestScenarioByHand test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_scenariobyhand.moc"
