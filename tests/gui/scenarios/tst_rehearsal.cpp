// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/desk.h>
#include <workbench/scenarios/scenariojson.h>

#include <QCheckBox>
#include <QTest>
#include <QToolButton>

using namespace RadarDesk;
using namespace RadarDesk::session;
using namespace RadarDesk::workbench;

/// One rehearsal after the other.
class TestRehearsal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countersStartAgain();
};

namespace {

/// Runs the scenario and returns what it sent last.
QByteArray sentBy(Desk &desk, const Scenario &scenario)
{
    const int before = desk.count(EventKind::Broadcast);
    desk.runner.start(scenario, ScenarioRunner::Pace::ByItself);
    const bool isDone = QTest::qWaitFor(
        [&] { return !desk.runner.isGoingOn() && desk.count(EventKind::Broadcast) > before; });
    return isDone ? desk.last(EventKind::Broadcast)->data : QByteArray();
}

} // namespace

void TestRehearsal::countersStartAgain()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const auto step = ScenarioStep::broadcast("numbers", R"({"n":"{{#counter}}"})");
    QVERIFY(step);
    desk.scenarios.setScenarios({*Scenario::make({.name = "Numbers", .steps = {*step}})});
    const auto scenario = [&desk] { return desk.scenarios.scenarios().constFirst(); };
    QCOMPARE(sentBy(desk, scenario()), R"({"n":1})");
    QCOMPARE(sentBy(desk, scenario()), R"({"n":2})");

    QTest::mouseClick(desk.find<QToolButton>("topDemo"), Qt::LeftButton);
    auto *restart = desk.find<QCheckBox>("restartCounters");
    QTRY_VERIFY(restart->isVisible());
    QVERIFY(!restart->isChecked());
    restart->setFocus();
    Desk::press(Qt::Key_Space);
    QVERIFY(scenario().restartsCounters());
    QCOMPARE(sentBy(desk, scenario()), R"({"n":1})");
    QCOMPARE(sentBy(desk, scenario()), R"({"n":1})");

    // It is kept with the scenario.
    const auto json = PushRadar::JsonValue::fromJson(scenarioToJson(scenario()));
    QVERIFY(json && scenarioFromJson(*json)->restartsCounters());
    QVERIFY(!scenarioFromJson(
        *PushRadar::JsonValue::fromJson(R"({"name": "n", "counters": "sometimes", "steps": []})")));
}

int tst_rehearsal(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestRehearsal test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_rehearsal.moc"
