// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scenariohands.h"

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::gui;
using namespace RadarDesk::app;
using namespace std::chrono_literals;
using namespace RadarDesk::scenariohands;

/// Scenarios as they run, by themselves and by hand.
class TestScenarioRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsByItself();
    void pausesResumesAndStops();
    void runsByHand();
    void namesTheStepThatFailed();
    void doesNotRunWhatIsUnfinished();
    void productionAsksBeforeTheRun();
    void stopsWithTheProfile();
    void lockedProfileRefuses();
    void countersGoOn();
};

void TestScenarioRuns::runsByItself()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const ScenarioStep repeat =
        ScenarioStep::repeat({.times = 3}, {saying(R"({"n":"{{#counter}}"})")}).value();
    openScenarios(desk, {scenarioOf("A", {repeat, waiting(5ms), saying(R"({"last":true})")})});
    clickPlace(desk, "A");
    clickInto(desk.find<QPushButton>("runStart"));
    QTRY_VERIFY(desk.runner.run());
    QTRY_COMPARE(desk.runner.run()->state(), ScenarioRun::State::Finished);
    QTRY_COMPARE(desk.count(EventKind::Arrival), 4);
    QTRY_VERIFY2(saidBy(desk, "runText").startsWith("4 of 4 · done in"),
                 qPrintable(saidBy(desk, "runText")));
    auto *bar = desk.find<QProgressBar>("runProgress");
    QCOMPARE(bar->value(), bar->maximum());
    QCOMPARE(desk.find<QPushButton>("runStart")->text(), "&Run");
    QStringList data;
    for (quint64 number = 1; const Event *event = desk.history.find(number); ++number) {
        if (event->kind == EventKind::Broadcast)
            data.append(QString::fromUtf8(event->data));
    }
    QCOMPARE(data, QStringList({R"({"n":1})", R"({"n":2})", R"({"n":3})", R"({"last":true})"}));
}

void TestScenarioRuns::pausesResumesAndStops()
{
    Desk desk;
    QVERIFY(desk.isReady());
    openScenarios(desk,
                  {scenarioOf("A", {saying(R"({"n":1})"), waiting(1h), saying(R"({"n":2})")})});
    clickPlace(desk, "A");
    auto *start = desk.find<QPushButton>("runStart");
    clickInto(start);
    QTRY_COMPARE(desk.count(EventKind::Broadcast), 1);
    QCOMPARE(start->text(), "Pa&use");
    QTRY_VERIFY2(saidBy(desk, "runText").contains("1 of 2"), qPrintable(saidBy(desk, "runText")));
    clickInto(start);
    QCOMPARE(desk.runner.run()->state(), ScenarioRun::State::Paused);
    QCOMPARE(start->text(), "&Resume");
    QVERIFY(saidBy(desk, "runText").contains("paused"));
    clickInto(start);
    QCOMPARE(desk.runner.run()->state(), ScenarioRun::State::Running);
    clickInto(desk.find<QPushButton>("runStop"));
    QCOMPARE(desk.runner.run()->state(), ScenarioRun::State::Stopped);
    QVERIFY(saidBy(desk, "runText").contains("stopped"));
    QCOMPARE(start->text(), "&Run");
    QVERIFY(!desk.find<QPushButton>("runStop")->isEnabled());
}

void TestScenarioRuns::runsByHand()
{
    Desk desk;
    QVERIFY(desk.isReady());
    openScenarios(desk,
                  {scenarioOf("A", {saying(R"({"n":1})"), waiting(1h), saying(R"({"n":2})")})});
    clickPlace(desk, "A");
    auto *next = desk.find<QPushButton>("runNext");
    QVERIFY(!next->isVisible());
    clickInto(desk.find<QCheckBox>("runByHand"));
    QVERIFY(next->isVisible() && !next->isEnabled());
    clickInto(desk.find<QPushButton>("runStart"));
    QTRY_VERIFY(next->isEnabled());
    QCOMPARE(desk.count(EventKind::Broadcast), 0);
    clickInto(next);
    QTRY_COMPARE(desk.count(EventKind::Broadcast), 1);
    clickInto(next);
    QTRY_COMPARE(desk.count(EventKind::Broadcast), 2);
    QTRY_COMPARE(desk.runner.run()->state(), ScenarioRun::State::Finished);
    QVERIFY(!next->isEnabled());
}

void TestScenarioRuns::namesTheStepThatFailed()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const ScriptedServer service(ScriptedServer::always(
        ScriptedServer::answer("500 Internal Server Error", R"({"error":"Out of order."})")));
    Profile shop = newProfile();
    shop.name = "Shop";
    shop.serviceAddress = service.url().toString();
    shop.insecureHttpAllowed = true;
    useProfile(desk, shop);
    openScenarios(desk, {scenarioOf("A", {waiting(1ms), saying(R"({"n":1})"), waiting(1h)})});
    clickPlace(desk, "A");
    clickInto(desk.find<QPushButton>("runStart"));
    QTRY_COMPARE(desk.runner.run()->state(), ScenarioRun::State::Failed);
    QVERIFY(desk.find<QWidget>("runFault")->isVisible());
    const QString said = saidBy(desk, "runFaultText");
    QVERIFY2(said.startsWith("Step 2 failed.") && said.contains("Out of order."), qPrintable(said));
    QVERIFY2(saidBy(desk, "runText").contains("1 failed"), qPrintable(saidBy(desk, "runText")));
    clickInto(desk.find<QPushButton>("runShow"));
    QCOMPARE(desk.scenarios.pathAt(stepsTree(desk)->currentIndex()), QList<int>{1});
}

void TestScenarioRuns::doesNotRunWhatIsUnfinished()
{
    Desk desk;
    QVERIFY(desk.isReady());
    openScenarios(desk, {scenarioOf("A", {saying(R"({"n":1})")}), scenarioOf("B", {waiting(1s)})});
    clickPlace(desk, "A", {0});
    desk.find<QPlainTextEdit>("stepJson")->setPlainText("{");
    clickPlace(desk, "A");
    clickInto(desk.find<QPushButton>("runStart"));
    QVERIFY(!desk.runner.run());
    QVERIFY(saidBy(desk, "runFaultText").startsWith("Step 1 can't be run."));
    QCOMPARE(desk.scenarios.pathAt(stepsTree(desk)->currentIndex()), QList<int>{0});
    QCOMPARE(QApplication::focusWidget(), desk.find<QPlainTextEdit>("stepJson"));
    // Another one has nothing to send.
    clickPlace(desk, "B");
    clickInto(desk.find<QPushButton>("runStart"));
    QVERIFY(saidBy(desk, "runFaultText").contains("nothing to send"));
}

void TestScenarioRuns::productionAsksBeforeTheRun()
{
    Desk desk;
    QVERIFY(desk.isReady());
    Profile shop = shopOf(desk);
    shop.production = true;
    useProfile(desk, shop);
    openScenarios(desk, {scenarioOf("A", {saying(R"({"n":1})")})});
    clickPlace(desk, "A");
    auto *question = desk.find<QWidget>("runQuestion");
    clickInto(desk.find<QPushButton>("runStart"));
    QVERIFY(question->isVisible());
    QVERIFY(saidBy(desk, "runQuestionText").contains("Shop"));
    QCOMPARE(QApplication::focusWidget(), desk.find<QPushButton>("runDecline"));
    Desk::press(Qt::Key_Space);
    QVERIFY(!question->isVisible());
    QVERIFY(!desk.runner.run());

    clickInto(desk.find<QPushButton>("runStart"));
    clickInto(desk.find<QPushButton>("runConfirm"));
    QTRY_COMPARE(desk.runner.run()->state(), ScenarioRun::State::Finished);
    clickInto(desk.find<QPushButton>("runStart"));
    QVERIFY(!question->isVisible());
    QTRY_COMPARE(desk.count(EventKind::Broadcast), 2);
}

void TestScenarioRuns::stopsWithTheProfile()
{
    Desk desk;
    QVERIFY(desk.isReady());
    openScenarios(desk, {scenarioOf("A", {saying(R"({"n":1})"), waiting(1h)})});
    clickPlace(desk, "A");
    clickInto(desk.find<QPushButton>("runStart"));
    QTRY_COMPARE(desk.count(EventKind::Arrival), 1);
    QTRY_VERIFY2(saidBy(desk, "runText").contains("1 of 1"), qPrintable(saidBy(desk, "runText")));
    useProfile(desk, shopOf(desk));
    QCOMPARE(desk.runner.run()->state(), ScenarioRun::State::Stopped);
    QVERIFY(saidBy(desk, "runFaultText").contains("another profile"));
}

void TestScenarioRuns::lockedProfileRefuses()
{
    Desk desk;
    QVERIFY(desk.isReady());
    Profile shop = shopOf(desk);
    shop.sendingLocked = true;
    useProfile(desk, shop);
    openScenarios(desk, {scenarioOf("A", {saying(R"({"n":1})")})});
    clickPlace(desk, "A");
    clickInto(desk.find<QPushButton>("runStart"));
    QVERIFY(saidBy(desk, "runFaultText").contains("locked"));
    QVERIFY(!desk.runner.run());
    QCOMPARE(desk.count(EventKind::Broadcast), 0);
}

void TestScenarioRuns::countersGoOn()
{
    Desk desk;
    QVERIFY(desk.isReady());
    openScenarios(
        desk,
        {scenarioOf("A",
                    {saying(R"({"n":"{{#counter}}"})"), saying(R"({"n":"{{#no such thing"})")})});
    clickPlace(desk, "A");
    clickInto(desk.find<QPushButton>("runStart"));
    QTRY_COMPARE(desk.runner.run()->state(), ScenarioRun::State::Finished);
    QCOMPARE(desk.placeholders.counter({}), 1);
    clickInto(desk.find<QPushButton>("runStart"));
    QTRY_COMPARE(desk.placeholders.counter({}), 2);
    QVERIFY(desk.placeholders.lastResponse());
}

int tst_scenarioruns(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestScenarioRuns test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_scenarioruns.moc"
