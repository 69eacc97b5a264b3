// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/scenarios/rehearsal.h>

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace std::chrono_literals;
using State = ScenarioRun::State;

/// A scenario on its way: states, failures, and a presenter's hand.
class TestScenarioRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesThroughItsSteps();
    void finishesWhenAllIsAnswered();
    void finishesWithoutSteps();
    void pausesAndResumes();
    void keepsTheRestOfAWait();
    void stops();
    void stopsFromAPause();
    void stopsAtAFailure();
    void stopsAtALateFailure();
    void goesOnAfterAFailure();
    void canBeStoppedWhileSending();
    void canBePausedWhileSending();
    void canBeDestroyedWhileSending();
    void canBeDestroyedWhileItTells_data();
    void canBeDestroyedWhileItTells();
    void canBeDestroyedAtAnyTime();
    void takesOneAnswer();
};

void TestScenarioRun::goesThroughItsSteps()
{
    Rehearsal r({say("a"), waiting(500), say("b"), times(2, every(100), {say("c"), say("d")})});
    QCOMPARE(r.run->state(), State::Ready);
    r.run->start();
    QCOMPARE(r.sent(), "");
    r.advance(0);
    QCOMPARE(r.sent(), "a@0");
    QCOMPARE(r.run->progress().path, QList<int>{1});
    r.advance(499);
    QCOMPARE(r.sent(), "a@0");
    r.advance(1);
    QCOMPARE(r.sent(), "a@0 b@500 c@500 d@500");
    QCOMPARE(r.run->progress().path, QList<int>{3});
    QCOMPARE(r.run->progress().left, std::optional(100ms));
    r.advance(1000);
    QCOMPARE(r.sent(), "a@0 b@500 c@500 d@500 c@600 d@600");
    QCOMPARE(r.states, QList<State>({State::Running, State::Finished}));
    const ScenarioProgress progress = r.run->progress();
    QCOMPARE(progress.sent, 6);
    QCOMPARE(progress.succeeded, 6);
    QCOMPARE(progress.failed, 0);
    QCOMPARE(progress.total, std::optional<qint64>(6));
    QCOMPARE(progress.elapsed, 600ms);
    QCOMPARE(progress.slipped, 0ms);
    QCOMPARE(progress.path, QList<int>());
    r.run->start();
    QCOMPARE(r.run->state(), State::Finished);
    QVERIFY(r.ticker->isAsleep());
}

void TestScenarioRun::finishesWhenAllIsAnswered()
{
    Rehearsal r({say("a"), say("b")});
    r.answersAtOnce = false;
    r.run->start();
    r.advance(5000);
    QCOMPARE(r.run->state(), State::Running);
    r.answers.at(1)({});
    r.advance(0);
    QCOMPARE(r.run->state(), State::Running);
    QCOMPARE(r.run->progress().onTheWay, 1);
    r.answers.at(0)({});
    r.advance(0);
    QCOMPARE(r.run->state(), State::Finished);
}

void TestScenarioRun::finishesWithoutSteps()
{
    Rehearsal r({});
    r.run->start();
    QVERIFY(!r.run->nextBroadcast());
    r.advance(0);
    QCOMPARE(r.run->state(), State::Finished);
}

void TestScenarioRun::pausesAndResumes()
{
    Rehearsal r({times(100, every(100), {say("a")})});
    r.run->pause();
    QCOMPARE(r.run->state(), State::Ready);
    r.run->start();
    r.advance(250);
    r.run->pause();
    r.run->pause();
    QCOMPARE(r.run->state(), State::Paused);
    r.advance(10'000);
    QCOMPARE(r.sent(), "a@0 a@100 a@200");
    QCOMPARE(r.run->progress().elapsed, 250ms);
    r.run->resume();
    r.advance(160);
    QCOMPARE(r.sent(), "a@0 a@100 a@200 a@10300 a@10400");
    QCOMPARE(r.run->progress().elapsed, 410ms);
    QCOMPARE(r.run->progress().left, std::optional(9490ms));
    r.run->resume();
    QCOMPARE(r.states, QList<State>({State::Running, State::Paused, State::Running}));
}

void TestScenarioRun::keepsTheRestOfAWait()
{
    Rehearsal r({waiting(1000), say("a")});
    r.run->start();
    r.advance(400);
    r.run->pause();
    r.advance(5000);
    r.run->resume();
    r.advance(599);
    QCOMPARE(r.sent(), "");
    r.advance(1);
    QCOMPARE(r.sent(), "a@6000");
}

void TestScenarioRun::stops()
{
    Rehearsal r({times(100, every(100), {say("a")})});
    r.answersAtOnce = false;
    r.run->start();
    r.advance(150);
    r.run->stop();
    QCOMPARE(r.run->state(), State::Stopped);
    QVERIFY(!r.run->nextBroadcast());
    r.advance(1000);
    r.run->resume();
    r.run->start();
    r.advance(1000);
    QCOMPARE(r.sent(), "a@0 a@100");
    QCOMPARE(r.run->progress().elapsed, 150ms);
    // What is on the way arrives.
    QSignalSpy progress(r.run.get(), &ScenarioRun::progressChanged);
    r.answers.at(0)({});
    r.answers.at(1)("It failed.");
    QCOMPARE(progress.count(), 2);
    QCOMPARE(r.run->progress().succeeded, 1);
    QCOMPARE(r.run->progress().failed, 1);
    QCOMPARE(r.run->state(), State::Stopped);
}

void TestScenarioRun::stopsFromAPause()
{
    Rehearsal r({say("a"), waiting(100), say("b")});
    r.run->start();
    r.advance(50);
    r.run->pause();
    r.advance(500);
    r.run->stop();
    QCOMPARE(r.states, QList<State>({State::Running, State::Paused, State::Stopped}));
    QCOMPARE(r.run->progress().elapsed, 50ms);
    Rehearsal unused({say("a")});
    unused.run->stop();
    unused.run->start();
    unused.advance(100);
    QCOMPARE(unused.states, QList<State>{State::Stopped});
    QCOMPARE(unused.run->progress().elapsed, 0ms);
}

void TestScenarioRun::stopsAtAFailure()
{
    Rehearsal r({say("a"), times(2, {}, {waiting(5), say("bad"), say("b")})});
    QSignalSpy failures(r.run.get(), &ScenarioRun::broadcastFailed);
    r.failing = "bad";
    r.run->start();
    r.advance(1000);
    QCOMPARE(r.sent(), "a@0 bad@5");
    QCOMPARE(r.run->state(), State::Failed);
    QCOMPARE(r.run->failure()->path, QList<int>({1, 1}));
    QCOMPARE(r.run->failure()->toText(), "Step 2.2 failed. It failed.");
    QCOMPARE(r.run->progress().failed, 1);
    QCOMPARE(failures.count(), 1);
    QVERIFY(r.ticker->isAsleep());
}

void TestScenarioRun::stopsAtALateFailure()
{
    Rehearsal r({times(100, every(100), {say("a")})});
    r.answersAtOnce = false;
    r.run->start();
    r.advance(250);
    r.run->pause();
    r.answers.at(1)("It failed.");
    QCOMPARE(r.run->state(), State::Failed);
    QCOMPARE(r.run->failure()->path, QList<int>({0, 0}));
    r.advance(1000);
    QCOMPARE(r.channels.size(), 3);
}

void TestScenarioRun::goesOnAfterAFailure()
{
    Rehearsal r({say("bad"), say("a"), say("bad")}, {}, Scenario::OnFailure::GoOn);
    QSignalSpy failures(r.run.get(), &ScenarioRun::broadcastFailed);
    r.failing = "bad";
    r.run->start();
    r.advance(0);
    QCOMPARE(r.run->state(), State::Finished);
    QCOMPARE(r.channels.size(), 3);
    QCOMPARE(r.run->progress().failed, 2);
    QCOMPARE(failures.count(), 2);
    QCOMPARE(failures.at(1).first().value<ScenarioFailure>().path, QList<int>{2});
    QVERIFY(!r.run->failure());
}

void TestScenarioRun::canBeStoppedWhileSending()
{
    Rehearsal r({say("a"), say("b"), say("c")});
    r.afterSending = [&r] {
        if (r.channels.size() == 2)
            r.run->stop();
    };
    r.run->start();
    r.advance(1000);
    QCOMPARE(r.sent(), "a@0 b@0");
    QCOMPARE(r.run->state(), State::Stopped);
}

void TestScenarioRun::canBePausedWhileSending()
{
    Rehearsal r({say("a"), say("b"), say("c")});
    r.afterSending = [&r] { r.run->pause(); };
    r.run->start();
    r.advance(1000);
    QCOMPARE(r.sent(), "a@0");
    r.run->resume();
    r.advance(1000);
    QCOMPARE(r.sent(), "a@0 b@1000");
    // Paused and resumed in one breath.
    r.afterSending = [&r] {
        r.run->pause();
        r.run->resume();
    };
    r.run->resume();
    r.advance(0);
    QCOMPARE(r.sent(), "a@0 b@1000 c@2000");
    QCOMPARE(r.run->state(), State::Finished);
}

void TestScenarioRun::canBeDestroyedWhileSending()
{
    Rehearsal r({say("a"), say("b")});
    r.afterSending = [&r] { r.run.reset(); };
    r.run->start();
    r.advance(1000);
    QCOMPARE(r.sent(), "a@0");
}

void TestScenarioRun::canBeDestroyedWhileItTells_data()
{
    QTest::addColumn<State>("state");
    QTest::newRow("failed") << State::Failed;
    QTest::newRow("finished") << State::Finished;
    QTest::newRow("running") << State::Running;
}

void TestScenarioRun::canBeDestroyedWhileItTells()
{
    QFETCH(const State, state);
    Rehearsal r({say("a"), waiting(500), say(state == State::Failed ? "bad" : "b")});
    r.failing = "bad";
    bool isGone = false;
    QObject::connect(r.run.get(), &ScenarioRun::stateChanged, r.ticker, [&](State now) {
        if (now == state) {
            r.run.reset();
            isGone = true;
        }
    });
    r.run->start();
    if (!isGone)
        r.advance(1000);
    QVERIFY(isGone);

    Rehearsal told({say("bad"), say("a")});
    told.failing = "bad";
    QObject::connect(told.run.get(), &ScenarioRun::broadcastFailed, [&told] { told.run.reset(); });
    told.run->start();
    told.advance(0);
    QCOMPARE(told.sent(), "bad@0");

    Rehearsal reported({times(10, every(50), {say("a")})});
    QObject::connect(reported.run.get(), &ScenarioRun::progressChanged,
                     [&reported] { reported.run.reset(); });
    reported.run->start();
    reported.advance(1000);
    QVERIFY(!reported.run);
}

void TestScenarioRun::canBeDestroyedAtAnyTime()
{
    QList<ScenarioAnswer> answers;
    for (const int after : {0, 50, 150}) {
        Rehearsal r({say("a"), waiting(100), say("b")});
        r.answersAtOnce = false;
        r.run->start();
        r.advance(after);
        answers += r.answers;
    }
    QCOMPARE(answers.size(), 4);
    for (const ScenarioAnswer &answer : answers)
        answer("too late");
}

void TestScenarioRun::takesOneAnswer()
{
    Rehearsal r({say("a"), say("b"), waiting(10)});
    r.answersAtOnce = false;
    r.run->start();
    r.advance(0);
    r.answers.at(0)({});
    r.answers.at(0)({});
    r.answers.at(0)("It failed.");
    QCOMPARE(r.run->state(), State::Running);
    QCOMPARE(r.run->progress().succeeded, 1);
    QCOMPARE(r.run->progress().onTheWay, 1);
}

int tst_scenariorun(int argc, char *argv[])
{
    TestScenarioRun test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_scenariorun.moc"
