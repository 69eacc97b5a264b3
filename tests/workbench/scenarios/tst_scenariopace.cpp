// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/scenarios/rehearsal.h>

#include <QTest>

#include <algorithm>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace std::chrono_literals;
using State = ScenarioRun::State;

/// When the broadcasts of a scenario go out.
class TestScenarioPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsThePace();
    void doesNotDrift();
    void repeatsForATime();
    void lastsItsTime();
    void waitsWithinRounds();
    void staysWithinRandomBounds();
    void repeatsWithItsSeed();
    void catchesUpWithoutABurst();
    void givesUpWhatIsTooLate();
    void sendsAtOnceWhatIsMeantSo();
    void slipsWhenTooManyAreOnTheWay();
    void waitsForEachAnswer();
    void pausesWhileHeldUp();
};

namespace {

QList<qint64> gapsOf(const QList<qint64> &moments)
{
    QList<qint64> gaps;
    for (qsizetype i = 1; i < moments.size(); ++i)
        gaps.append(moments.at(i) - moments.at(i - 1));
    return gaps;
}

} // namespace

void TestScenarioPace::keepsThePace()
{
    Rehearsal r({times(1000, every(5), {say("a")})});
    r.run->start();
    r.advance(4995);
    QCOMPARE(r.run->state(), State::Finished);
    QCOMPARE(gapsOf(r.moments), QList<qint64>(999, 5));
}

void TestScenarioPace::doesNotDrift()
{
    // Each wake is late by three milliseconds.
    Rehearsal r({times(100, every(10), {say("a")})});
    r.run->start();
    r.advance(0);
    for (int i = 1; i < 100; ++i) {
        r.stall(i * 10 + 3 - static_cast<int>((r.ticker->nowMs() - r.began).count()));
        r.advance(0);
    }
    QCOMPARE(r.moments.size(), 100);
    QCOMPARE(r.moments.last(), 993);
    QCOMPARE(r.run->progress().slipped, 0ms);
}

void TestScenarioPace::repeatsForATime()
{
    Rehearsal r({lasting(1000, every(300), {say("a")}), say("b")});
    r.run->start();
    r.advance(5000);
    QCOMPARE(r.sent(), "a@0 a@300 a@600 a@900 b@1000");
    Rehearsal even({lasting(900, every(300), {say("a")}), say("b")});
    even.run->start();
    even.advance(5000);
    QCOMPARE(even.sent(), "a@0 a@300 a@600 b@900");
}

void TestScenarioPace::lastsItsTime()
{
    // A round that has begun is not cut off.
    Rehearsal r({lasting(500, every(100), {say("a"), waiting(450), say("b")}), say("c")});
    r.run->start();
    r.advance(5000);
    QCOMPARE(r.sent(), "a@0 b@450 a@450 b@900 c@900");
    Rehearsal empty({lasting(500, every(100), {}), say("c")});
    empty.run->start();
    empty.advance(5000);
    QCOMPARE(empty.sent(), "c@500");
}

void TestScenarioPace::waitsWithinRounds()
{
    Rehearsal r({times(3, every(100), {waiting(30), say("a"), waiting(20)}), say("b")});
    r.run->start();
    r.advance(1000);
    QCOMPARE(r.sent(), "a@30 a@130 a@230 b@250");
    Rehearsal slow({times(3, every(100), {say("a"), waiting(150)})});
    slow.run->start();
    slow.advance(1000);
    QCOMPARE(slow.sent(), "a@0 a@150 a@300");
}

void TestScenarioPace::staysWithinRandomBounds()
{
    Rehearsal r({times(500, every(5, 8), {say("a")})});
    r.run->start();
    r.advance(5000);
    QList<qint64> gaps = gapsOf(r.moments);
    QCOMPARE(gaps.size(), 499);
    std::sort(gaps.begin(), gaps.end());
    gaps.erase(std::unique(gaps.begin(), gaps.end()), gaps.end());
    QCOMPARE(gaps, QList<qint64>({5, 6, 7, 8}));

    Rehearsal waits({times(100, {}, {say("a"), waiting(10, 11)})});
    waits.run->start();
    waits.advance(5000);
    gaps = gapsOf(waits.moments);
    QCOMPARE(gaps.count(10) + gaps.count(11), 99);
    QVERIFY(gaps.contains(10) && gaps.contains(11));
}

void TestScenarioPace::repeatsWithItsSeed()
{
    const auto momentsWith = [](std::optional<quint64> seed) {
        Rehearsal r({times(50, every(5, 1000), {say("a")})}, {.seed = seed});
        r.run->start();
        r.advance(60'000);
        return r.moments;
    };
    QCOMPARE(momentsWith(7), momentsWith(7));
    QVERIFY(momentsWith(7) != momentsWith(8));
    QVERIFY(momentsWith(std::nullopt) != momentsWith(std::nullopt));
}

void TestScenarioPace::catchesUpWithoutABurst()
{
    Rehearsal r({times(1000, every(20), {say("a")})});
    r.run->start();
    r.advance(100);
    r.stall(500);
    const qsizetype before = r.moments.size();
    r.advance(2000);
    const QList<qint64> gaps = gapsOf(r.moments.sliced(before));
    QVERIFY(*std::min_element(gaps.begin(), gaps.end())
            >= 9); // half the pace, less a timer's grain
    QCOMPARE(r.moments.last(), 2600); // as if nothing had been
    QCOMPARE(r.moments.size(), 131);
    QCOMPARE(r.run->progress().slipped, 0ms);
}

void TestScenarioPace::givesUpWhatIsTooLate()
{
    Rehearsal r({times(10'000, every(100), {say("a")})});
    r.run->start();
    r.advance(0);
    r.stall(60'000);
    r.advance(10'000);
    QCOMPARE(r.run->progress().slipped, 60'000ms - 100ms - 2000ms);
    QCOMPARE(r.moments.at(1), 60'000);
    QCOMPARE(gapsOf(r.moments).last(), 100);
    QCOMPARE(r.moments.size(), 122);
}

void TestScenarioPace::sendsAtOnceWhatIsMeantSo()
{
    Rehearsal r({times(100, {}, {say("a")})});
    r.run->start();
    r.advance(0);
    QCOMPARE(r.moments, QList<qint64>(100, 0));
    QCOMPARE(r.run->state(), State::Finished);
}

void TestScenarioPace::slipsWhenTooManyAreOnTheWay()
{
    Rehearsal r({times(100, every(10), {say("a")})}, {.mostOnTheWay = 3});
    r.answersAtOnce = false;
    r.run->start();
    r.advance(530);
    QCOMPARE(r.sent(), "a@0 a@10 a@20");
    ScenarioProgress progress = r.run->progress();
    QVERIFY(progress.isHeldUp);
    QCOMPARE(progress.slipped, 500ms);
    QCOMPARE(progress.left, std::optional(960ms));
    for (const ScenarioAnswer &answer : std::as_const(r.answers))
        answer({});
    r.advance(15);
    // Nothing is made up for: the pace goes on from here.
    QCOMPARE(r.sent(), "a@0 a@10 a@20 a@530 a@540");
    progress = r.run->progress();
    QVERIFY(!progress.isHeldUp);
    QCOMPARE(progress.slipped, 500ms);
    QCOMPARE(progress.elapsed, 545ms);
}

void TestScenarioPace::waitsForEachAnswer()
{
    Rehearsal r({say("a"), waiting(5), say("b"), say("c")}, {.mostOnTheWay = 1});
    r.answersAtOnce = false;
    r.run->start();
    r.advance(100);
    QCOMPARE(r.sent(), "a@0");
    r.answers.last()({});
    QCOMPARE(r.sent(), "a@0");
    r.advance(50);
    QCOMPARE(r.sent(), "a@0 b@100");
    r.answers.last()({});
    r.advance(50);
    QCOMPARE(r.sent(), "a@0 b@100 c@150");
    r.answers.last()({});
    r.advance(0);
    QCOMPARE(r.run->state(), State::Finished);
}

void TestScenarioPace::pausesWhileHeldUp()
{
    Rehearsal r({times(4, every(10), {say("a")})}, {.mostOnTheWay = 1});
    r.answersAtOnce = false;
    r.run->start();
    r.advance(60); // due at 10
    r.run->pause();
    QCOMPARE(r.run->progress().slipped, 50ms);
    r.advance(1000);
    r.answers.last()({});
    r.advance(1000);
    QCOMPARE(r.sent(), "a@0");
    r.run->resume();
    r.advance(0);
    QCOMPARE(r.sent(), "a@0 a@2060");
    QCOMPARE(r.run->progress().elapsed, 60ms);
    QCOMPARE(r.run->progress().slipped, 50ms);
    r.advance(10);
    r.answers.last()({});
    r.advance(0);
    QCOMPARE(r.sent(), "a@0 a@2060 a@2070");
}

int tst_scenariopace(int argc, char *argv[])
{
    TestScenarioPace test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_scenariopace.moc"
