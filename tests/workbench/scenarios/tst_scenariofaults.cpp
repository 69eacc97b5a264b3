// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/scenarios/rehearsal.h>
#include <workbench/scenarios/scenariojson.h>

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using State = ScenarioRun::State;

/// Steps that start and stop simulated faults.
class TestScenarioFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void switchesInOrder();
    void waitsForWhatWasSentBefore();
    void failsWhereItCannotStart();
    void goesOnWhereItMay();
    void comesBackFromJson();
};

namespace {

const ScenarioStep &starting()
{
    static const ScenarioStep step = ScenarioStep::faults(true);
    return step;
}

const ScenarioStep &stopping()
{
    static const ScenarioStep step = ScenarioStep::faults(false);
    return step;
}

ScenarioRunOptions switchedBy(std::function<QString(bool)> switchFaults)
{
    ScenarioRunOptions options;
    options.switchFaults = std::move(switchFaults);
    return options;
}

} // namespace

void TestScenarioFaults::switchesInOrder()
{
    QStringList seen;
    Rehearsal r({say("a"), starting(), waiting(500), say("b"), stopping(), say("c")},
                switchedBy([&seen](bool areStarted) {
                    seen.append(areStarted ? "start" : "stop");
                    return QString();
                }));
    r.afterSending = [&] { seen.append(r.channels.constLast()); };
    r.run->start();
    r.advance(0);
    QCOMPARE(seen, QStringList({"a", "start"}));
    r.advance(1'000);
    QCOMPARE(seen, QStringList({"a", "start", "b", "stop", "c"}));
    QCOMPARE(r.sent(), "a@0 b@500 c@500");
    QCOMPARE(r.run->state(), State::Finished);
    QCOMPARE(r.run->progress().sent, 3);
    QCOMPARE(r.run->progress().total, std::optional<qint64>(3));
}

void TestScenarioFaults::waitsForWhatWasSentBefore()
{
    int switched = 0;
    Rehearsal r({say("a"), starting(), say("b")}, switchedBy([&switched](bool) {
                    ++switched;
                    return QString();
                }));
    r.answersAtOnce = false;
    r.run->start();
    r.advance(5'000);
    QCOMPARE(switched, 0);
    QCOMPARE(r.channels, QStringList({"a"}));
    r.answers.first()(QString());
    r.advance(0);
    QCOMPARE(switched, 1);
    QCOMPARE(r.channels, QStringList({"a", "b"}));
}

void TestScenarioFaults::failsWhereItCannotStart()
{
    Rehearsal r({starting(), say("a")}, switchedBy([](bool) { return QString("Production."); }));
    r.run->start();
    r.advance(0);
    QCOMPARE(r.run->state(), State::Failed);
    QCOMPARE(r.run->failure()->path, QList<int>{0});
    QCOMPARE(r.run->failure()->reason, "Production.");
    QVERIFY(r.channels.isEmpty());
}

void TestScenarioFaults::goesOnWhereItMay()
{
    Rehearsal r({starting(), say("a")}, switchedBy([](bool) { return QString("Production."); }),
                Scenario::OnFailure::GoOn);
    r.run->start();
    r.advance(0);
    QCOMPARE(r.run->state(), State::Finished);
    QCOMPARE(r.channels, QStringList({"a"}));
    // Without anybody who could, it is passed over.
    Rehearsal alone({starting(), say("a")});
    alone.run->start();
    alone.advance(0);
    QCOMPARE(alone.run->state(), State::Finished);
}

void TestScenarioFaults::comesBackFromJson()
{
    const Scenario scenario = scenarioOf({starting(), times(2, {}, {say("a")}), stopping()});
    const QByteArray text = scenarioToJson(scenario);
    QVERIFY(text.contains(R"({"faults": "start"})"));
    const auto read = scenarioFromJson(*PushRadar::JsonValue::fromJson(text), scenario.id());
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error()));
    QCOMPARE(*read, scenario);
    QVERIFY(starting() != stopping());
    const auto wrong = scenarioFromJson(
        *PushRadar::JsonValue::fromJson(R"({"name": "n", "steps": [{"faults": "maybe"}]})"));
    QVERIFY(!wrong.ok());
}

int tst_scenariofaults(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestScenarioFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_scenariofaults.moc"
