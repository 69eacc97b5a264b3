// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scenariohands.h"

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::gui;
using namespace RadarDesk::app;
using namespace std::chrono_literals;
using namespace RadarDesk::scenariohands;

/// Steps of scenarios that look at what arrives, as a person adds and runs them.
class TestExpectations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areTyped();
    void sayWhatIsWrong();
    void areMet();
    void nameTheStepThatIsNot();
};

namespace {

void typeOver(QWidget *field, const QString &text)
{
    field->setFocus();
    QTest::keySequence(field, QKeySequence::SelectAll);
    QTest::keyClicks(field, text);
}

} // namespace

void TestExpectations::areTyped()
{
    Desk desk;
    QVERIFY(desk.isReady());
    openScenarios(desk, {scenarioOf("A", {saying(R"({"id":42})")})});
    clickPlace(desk, "A", {0});
    addFromMenu(desk, "Expect");
    QCOMPARE(placedStep(desk, "A", {1}).kind(), ScenarioStep::Kind::Expect);
    QCOMPARE(placedStep(desk, "A", {1}).channel(), "orders");
    typeOver(desk.find<QLineEdit>("expectTimes"), "2");
    typeOver(desk.find<QLineEdit>("expectTime"), "5 s");
    typeOver(desk.find<QPlainTextEdit>("expectConditions"), "data.id = 42");
    const Expectation typed = placedStep(desk, "A", {1}).expectation();
    QCOMPARE(typed.times, 2);
    QCOMPARE(typed.time, 5000ms);
    QVERIFY(!typed.isExact);
    QCOMPARE(conditionLines(typed.conditions), "data.id = 42");

    addFromMenu(desk, "Expect none");
    QCOMPARE(placedStep(desk, "A", {2}).kind(), ScenarioStep::Kind::ExpectNone);
    QVERIFY(!desk.find<QLineEdit>("expectTimes")->isVisible());
    addFromMenu(desk, "Capture");
    typeOver(desk.find<QLineEdit>("capturePath"), "data.id");
    typeOver(desk.find<QLineEdit>("captureName"), "order");
    QCOMPARE(placedStep(desk, "A", {3}).capture().path.text(), "data.id");
    QCOMPARE(placedStep(desk, "A", {3}).capture().name, "order");
    clickPlace(desk, "A", {1});
    QCOMPARE(desk.find<QLineEdit>("expectTimes")->text(), "2");
    QVERIFY(desk.find<QLineEdit>("expectTimes")->isVisible());
}

void TestExpectations::sayWhatIsWrong()
{
    Desk desk;
    QVERIFY(desk.isReady());
    openScenarios(desk, {scenarioOf("A", {*ScenarioStep::expect({.channel = "orders"})})});
    clickPlace(desk, "A", {0});
    typeOver(desk.find<QPlainTextEdit>("expectConditions"), "order = 1");
    QVERIFY2(saidBy(desk, "stepFault").contains("isn't a condition"),
             qPrintable(saidBy(desk, "stepFault")));
    QVERIFY(placedStep(desk, "A", {0}).expectation().conditions.isEmpty());
    typeOver(desk.find<QPlainTextEdit>("expectConditions"), "data.order = 1");
    QCOMPARE(saidBy(desk, "stepFault"), QString());
    QCOMPARE(placedStep(desk, "A", {0}).expectation().conditions.size(), 1);
}

void TestExpectations::areMet()
{
    Desk desk;
    QVERIFY(desk.isReady());
    Expectation expectation{.channel = "orders", .time = 20s};
    expectation.conditions = *conditionsFromLines("data.id = {{var id}}");
    openScenarios(
        desk,
        {scenarioOf("A",
                    {saying(R"({"id":7})"),
                     *ScenarioStep::expect({.channel = "orders", .time = 20s}),
                     *ScenarioStep::capture({"orders", *parseFieldPath("data.id"), "id"}),
                     saying(R"({"id":"{{#var id}}"})"), *ScenarioStep::expect(expectation)})});
    clickPlace(desk, "A");
    clickInto(desk.find<QPushButton>("runStart"));
    QTRY_VERIFY(desk.runner.run());
    QTRY_COMPARE(desk.runner.run()->state(), ScenarioRun::State::Finished);
    QVERIFY(desk.runner.report());
    QCOMPARE(desk.runner.report()->failures(), 0);
    QCOMPARE(desk.runner.report()->steps().size(), 5);
}

void TestExpectations::nameTheStepThatIsNot()
{
    Desk desk;
    QVERIFY(desk.isReady());
    openScenarios(desk,
                  {scenarioOf("A",
                              {saying(R"({"id":7})"),
                               *ScenarioStep::expectNone({.channel = "orders", .time = 20s}),
                               saying(R"({"id":8})")})});
    clickPlace(desk, "A");
    clickInto(desk.find<QPushButton>("runStart"));
    QTRY_VERIFY(desk.runner.run());
    QTRY_COMPARE(desk.runner.run()->state(), ScenarioRun::State::Failed);
    QVERIFY2(saidBy(desk, "runFaultText").contains("Step 2"),
             qPrintable(saidBy(desk, "runFaultText")));
    QVERIFY2(saidBy(desk, "runText").contains("1 not met"), qPrintable(saidBy(desk, "runText")));
    QCOMPARE(desk.runner.report()->failures(), 1);
}

int tst_expectations(int argc, char *argv[])
{
    QApplication app(argc, argv);
    TestExpectations test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_expectations.moc"
