// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/scenarios/rehearsal.h>

#include <workbench/scenarios/timetext.h>

#include <QLocale>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace std::chrono_literals;

/// The rules of scenarios and their steps, and what can be told before one runs.
class TestScenario : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void knowsTimes_data();
    void knowsTimes();
    void readsTimes_data();
    void readsTimes();
    void bareNumbersAreInTheUnitOfBefore();
    void readsPaces_data();
    void readsPaces();
    void takesBroadcasts();
    void refusesBroadcasts_data();
    void refusesBroadcasts();
    void refusesRepeats_data();
    void refusesRepeats();
    void nestsOnlySoDeep();
    void hasRules();
    void findsSteps();
    void tellsSteps();
    void tellsItsExtent_data();
    void tellsItsExtent();
};

void TestScenario::knowsTimes_data()
{
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("text"); ///< Or how the refusal begins.
    QTest::newRow("none") << 0 << 0 << "0 ms";
    QTest::newRow("short") << 500 << 500 << "500 ms";
    QTest::newRow("long") << 1500 << 1500 << "1.5 s";
    QTest::newRow("short range") << 0 << 999 << "0 to 999 ms";
    QTest::newRow("long range") << 250 << 2000 << "0.25 to 2 s";
    QTest::newRow("a day") << 86'400'000 << 86'400'000 << "86400 s";
    QTest::newRow("more than a day") << 0 << 86'400'001 << "A time can be at most 24 hours.";
    QTest::newRow("negative") << -1 << 5 << "A time can't be negative.";
    QTest::newRow("in the wrong order") << 2 << 1 << "Enter the shorter time first.";
}

void TestScenario::knowsTimes()
{
    QFETCH(const int, least);
    QFETCH(const int, most);
    QFETCH(const QString, text);
    const auto made =
        TimeRange::make(std::chrono::milliseconds(least), std::chrono::milliseconds(most));
    QCOMPARE(made ? made->toText() : made.error(), text);
}

void TestScenario::readsTimes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("ms"); ///< -1: it is refused.
    QTest::addColumn<QString>("text"); ///< As it is shown again.
    QTest::newRow("milliseconds") << "500 ms" << 500 << "500 ms";
    QTest::newRow("seconds") << "1.5 s" << 1500 << "1.5 s";
    QTest::newRow("without a space") << "250ms" << 250 << "250 ms";
    QTest::newRow("with a comma") << " 2,25 S " << 2250 << "2.25 s";
    QTest::newRow("a bare number") << "3" << 3000 << "3 s";
    QTest::newRow("no leading zero") << ".5" << 500 << "500 ms";
    QTest::newRow("minutes") << "2 min" << 120'000 << "120 s";
    QTest::newRow("hours") << "24h" << 86'400'000 << "86400 s";
    QTest::newRow("none") << "0" << 0 << "0 ms";
    QTest::newRow("nothing") << "" << -1 << "";
    QTest::newRow("a word") << "soon" << -1 << "";
    QTest::newRow("an unknown unit") << "3 weeks" << -1 << "";
    QTest::newRow("negative") << "-3 s" << -1 << "";
    QTest::newRow("two numbers") << "1.2.3 s" << -1 << "";
    QTest::newRow("too long") << "25 h" << -1 << "";
}

void TestScenario::readsTimes()
{
    QFETCH(const QString, typed);
    QFETCH(const int, ms);
    QFETCH(const QString, text);
    const auto time = timeFromText(typed);
    QCOMPARE(time.ok(), ms >= 0);
    if (!time)
        return;
    QCOMPARE(time->count(), ms);
    QCOMPARE(timeText(*time), text);
    QCOMPARE(timeFromText(text)->count(), ms);
}

void TestScenario::bareNumbersAreInTheUnitOfBefore()
{
    QCOMPARE(*timeFromText("150", "ms"), 150ms);
    QCOMPARE(*timeFromText("1.5", "min"), 90s);
    QCOMPARE(*timeFromText("150"), 150s);
    QCOMPARE(*timeFromText("2 s", "ms"), 2s); // a unit that is typed counts
    QCOMPARE(unitOfTime("500 MS"), "ms");
    QCOMPARE(unitOfTime("500"), "");
    QCOMPARE(unitOfTime("5 weeks"), "");
}

void TestScenario::readsPaces_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("ms"); ///< -1: it is refused.
    QTest::newRow("many") << "20" << 50;
    QTest::newRow("not a whole one") << "0,5" << 2000;
    QTest::newRow("to the millisecond") << "30" << 33;
    QTest::newRow("the most") << "1000" << 1;
    QTest::newRow("too many") << "1001" << -1;
    QTest::newRow("none") << "0" << -1;
    QTest::newRow("a word") << "often" << -1;
}

void TestScenario::readsPaces()
{
    QFETCH(const QString, typed);
    QFETCH(const int, ms);
    const auto pace = paceFromText(typed);
    QCOMPARE(pace ? pace->count() : -1, ms);
}

void TestScenario::takesBroadcasts()
{
    const QByteArray data = R"({ "z": 1.50, "{{counter}}": "{{#random 1 5}}" })";
    const auto step = ScenarioStep::broadcast(" private-a@1 ", ' ' + data + '\n');
    QVERIFY(step.ok());
    QCOMPARE(step->channel(), "private-a@1");
    QCOMPARE(step->data(), data);
}

void TestScenario::refusesBroadcasts_data()
{
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("no channel") << "" << QByteArray("{}");
    QTest::newRow("channel") << "a b" << QByteArray("{}");
    QTest::newRow("no JSON") << "a" << QByteArray("{");
    QTest::newRow("no object") << "a" << QByteArray("[]");
    QTest::newRow("too large") << "a"
                               << "{\"a\":\"" + QByteArray(1'048'576, 'a') + "\"}";
}

void TestScenario::refusesBroadcasts()
{
    QFETCH(const QString, channel);
    QFETCH(const QByteArray, data);
    const auto step = ScenarioStep::broadcast(channel, data);
    QVERIFY(!step);
    QVERIFY(step.error().endsWith('.'));
}

void TestScenario::refusesRepeats_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<int>("duration");
    QTest::addColumn<int>("pace");
    QTest::newRow("without end") << qint64(0) << 0 << 5;
    QTest::newRow("with two ends") << qint64(1) << 1 << 5;
    QTest::newRow("negative") << qint64(-1) << 0 << 5;
    QTest::newRow("too often") << qint64(1'000'001) << 0 << 5;
    QTest::newRow("negative time") << qint64(0) << -1 << 5;
    QTest::newRow("too long") << qint64(0) << 86'400'001 << 5;
    QTest::newRow("for a time without a pace") << qint64(0) << 1000 << 0;
}

void TestScenario::refusesRepeats()
{
    QFETCH(const qint64, count);
    QFETCH(const int, duration);
    QFETCH(const int, pace);
    const auto step = ScenarioStep::repeat(
        {.times = count, .duration = std::chrono::milliseconds(duration), .every = every(pace)});
    QVERIFY(!step);
    QVERIFY(step.error().endsWith('.'));
}

void TestScenario::nestsOnlySoDeep()
{
    ScenarioStep step = say("a");
    QCOMPARE(step.depth(), 0);
    for (int i = 0; i < 8; ++i)
        step = times(2, {}, {say("b"), step});
    QCOMPARE(step.depth(), 8);
    QCOMPARE(step.count(), 17);
    QVERIFY(Scenario::make({.name = "n", .steps = {step}}).ok());
    QVERIFY(!ScenarioStep::repeat({.times = 2}, {step}).ok());
    const ScenarioStep deeper = times(2, {}, {}).withSteps({step});
    QVERIFY(!Scenario::make({.name = "n", .steps = {deeper}}).ok());
}

void TestScenario::hasRules()
{
    const auto made = Scenario::make({.name = " Démo ", .steps = {say("a")}});
    QVERIFY(made.ok());
    QCOMPARE(made->name(), "Démo");
    QVERIFY(!made->id().isEmpty());
    QVERIFY(made->id() != Scenario::make(made->fields())->id());
    QCOMPARE(Scenario::make(made->fields(), "7")->id(), "7");
    QVERIFY(Scenario::make({.name = QString(200, 'a')}).ok());
    QVERIFY(!Scenario::make({.name = QString(201, 'a')}).ok());
    QVERIFY(!Scenario::make({.name = " "}).ok());
    QVERIFY(!Scenario::make({.name = "a\nb"}).ok());
    QVERIFY(Scenario::make({.name = "n", .steps = QList<ScenarioStep>(10'000, say("a"))}).ok());
    QVERIFY(!Scenario::make(
                 {.name = "n", .steps = {times(1, {}, QList<ScenarioStep>(10'000, say("a")))}})
                 .ok());
}

void TestScenario::findsSteps()
{
    const Scenario scenario = scenarioOf({say("a"), times(2, {}, {say("b"), waiting(5)})});
    QCOMPARE(scenario.stepAt({1, 0})->channel(), "b");
    QCOMPARE(scenario.stepAt({1})->kind(), ScenarioStep::Kind::Repeat);
    for (const QList<int> &path : {QList<int>{}, {2}, {-1}, {0, 0}, {1, 2}, {1, 0, 0}})
        QVERIFY(!scenario.stepAt(path));
    QCOMPARE(stepNumber({1, 0}), "2.1");
}

void TestScenario::tellsSteps()
{
    QCOMPARE(stepText(*ScenarioStep::broadcast("orders", "{\n  \"a\": 1\n}")),
             "orders: { \"a\": 1 }");
    QCOMPARE(stepText(waiting(5, 10)), "Wait 5 to 10 ms");
    QVERIFY(stepText(times(10, every(500), {})).endsWith(", every 500 ms"));
    QCOMPARE(stepText(lasting(60'000, every(500, 1500), {})),
             "Repeat for 60 s, every 0.5 to 1.5 s");
    const QString text =
        stepText(*ScenarioStep::broadcast("a", "{\"a\":\"" + QByteArray(5000, 'a') + "\"}"));
    QVERIFY(text.endsWith(u"…") && text.size() < 250);
}

void TestScenario::tellsItsExtent_data()
{
    QTest::addColumn<QList<ScenarioStep>>("steps");
    QTest::addColumn<int>("broadcasts"); ///< -1: not known.
    QTest::addColumn<int>("time");
    const auto row = [](const char *name, const QList<ScenarioStep> &steps, int broadcasts,
                        int time) { QTest::newRow(name) << steps << broadcasts << time; };
    const ScenarioStep s = say("s");
    row("nothing", {}, 0, 0);
    row("one", {s}, 1, 0);
    row("waits", {s, waiting(5), s, waiting(7)}, 2, 12);
    row("random wait", {s, waiting(5, 6)}, 1, -1);
    row("times", {times(10, {}, {s, waiting(5)})}, 10, 50);
    row("times at a pace", {times(10, every(100), {s, waiting(5)})}, 10, 905);
    row("times at a pace that is too fast", {times(10, every(100), {s, waiting(200)})}, 10, 2000);
    row("times at random", {times(10, every(1, 2), {s})}, 10, -1);
    row("once at random", {times(1, every(1, 2), {s, waiting(5)})}, 1, 5);
    row("times slower than at random", {times(3, every(1, 2), {s, waiting(5)})}, 3, 15);
    row("for a time", {lasting(1000, every(100), {s, s})}, 20, 1000);
    row("for a time that is no multiple", {lasting(1001, every(100), {s})}, 11, 1001);
    row("for a time with a long round", {lasting(1000, every(100), {s, waiting(400)})}, 3, 1200);
    row("for a time at random", {lasting(1000, every(100, 200), {s})}, -1, 1000);
    row("for a time with a random wait", {lasting(1000, every(100), {s, waiting(1, 2)})}, -1, -1);
    row("for a time without broadcasts", {lasting(1000, every(9, 10), {})}, 0, 1000);
    row("nested", {times(3, every(1000), {lasting(500, every(100), {s}), s})}, 18, 2500);
    ScenarioStep many = s;
    for (int i = 0; i < 8; ++i)
        many = times(1'000'000, {}, {many});
    row("more than can be counted", {many}, -1, 0);
}

void TestScenario::tellsItsExtent()
{
    QFETCH(const QList<ScenarioStep>, steps);
    QFETCH(const int, broadcasts);
    QFETCH(const int, time);
    const ScenarioExtent extent = extentOf(steps);
    QCOMPARE(extent.broadcasts.value_or(-1), broadcasts);
    QCOMPARE(extent.time.value_or(-1ms).count(), time);
    if (broadcasts < 0 || time < 0)
        return;
    // It is what comes of it.
    Rehearsal rehearsal(steps);
    rehearsal.run->start();
    rehearsal.advance(time);
    QCOMPARE(rehearsal.run->state(), ScenarioRun::State::Finished);
    QCOMPARE(rehearsal.channels.size(), broadcasts);
    QCOMPARE(rehearsal.run->progress().elapsed.count(), time);
    QCOMPARE(rehearsal.run->progress().left, std::optional(0ms));
}

int tst_scenario(int argc, char *argv[])
{
    TestScenario test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_scenario.moc"
