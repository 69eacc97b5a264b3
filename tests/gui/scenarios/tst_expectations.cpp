// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scenariohands.h"

#include <support/pageserver.h>

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
    void keepWhatIsInvalid();
    void keepInvalidTimes();
    void areRefusals();
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

void TestExpectations::keepWhatIsInvalid()
{
    Desk desk;
    QVERIFY(desk.isReady());
    openScenarios(desk,
                  {scenarioOf("A",
                              {*ScenarioStep::expect({.channel = "orders"}),
                               *ScenarioStep::expectNone({.channel = "orders"})})});
    clickPlace(desk, "A", {0});
    typeOver(desk.find<QPlainTextEdit>("expectConditions"), "order = 1");
    typeOver(desk.find<QLineEdit>("expectTimes"), "many");
    clickPlace(desk, "A", {1});
    QCOMPARE(desk.find<QPlainTextEdit>("expectConditions")->toPlainText(), QString());
    QVERIFY(!desk.find<QLabel>("stepFault")->isVisible());
    typeOver(desk.find<QLineEdit>("expectTime"), "soon");
    clickPlace(desk, "A");

    clickPlace(desk, "A", {0});
    QCOMPARE(desk.find<QPlainTextEdit>("expectConditions")->toPlainText(), QString("order = 1"));
    QCOMPARE(desk.find<QLineEdit>("expectTimes")->text(), QString("many"));
    QVERIFY(desk.find<QLabel>("stepFault")->isVisible());
    QVERIFY2(saidBy(desk, "stepFault").contains("isn't a condition"),
             qPrintable(saidBy(desk, "stepFault")));
    clickPlace(desk, "A", {1});
    QCOMPARE(desk.find<QLineEdit>("expectTime")->text(), QString("soon"));
    QVERIFY(desk.find<QLabel>("stepFault")->isVisible());

    // It isn't run as something else than is shown.
    clickPlace(desk, "A");
    clickInto(desk.find<QPushButton>("runStart"));
    QVERIFY(!desk.runner.run());
    QVERIFY2(saidBy(desk, "runFaultText").startsWith("Step 1 can't be run."),
             qPrintable(saidBy(desk, "runFaultText")));
    QCOMPARE(stepsTree(desk)->currentIndex(), desk.scenarios.indexOf("A", {0}));
    typeOver(desk.find<QPlainTextEdit>("expectConditions"), "data.order = 1");
    typeOver(desk.find<QLineEdit>("expectTimes"), "2");
    QVERIFY(!desk.find<QLabel>("stepFault")->isVisible());
    QCOMPARE(placedStep(desk, "A", {0}).expectation().times, 2);
    QCOMPARE(placedStep(desk, "A", {0}).expectation().conditions.size(), 1);
    clickPlace(desk, "A", {1});
    clickPlace(desk, "A", {0});
    QVERIFY(!desk.find<QLabel>("stepFault")->isVisible());
}

void TestExpectations::keepInvalidTimes()
{
    Desk desk;
    QVERIFY(desk.isReady());
    openScenarios(
        desk,
        {scenarioOf("A", {waiting(1s), *ScenarioStep::repeat({.times = 3}, {saying("{}")})})});
    clickPlace(desk, "A", {0});
    auto *wait = desk.find<QWidget>("waitTime")->findChild<QLineEdit *>("rangeLeast");
    typeOver(wait, "long");
    clickPlace(desk, "A", {1});
    typeOver(desk.find<QLineEdit>("repeatTimes"), "often");
    clickPlace(desk, "A", {0});
    QCOMPARE(wait->text(), QString("long"));
    QVERIFY(desk.find<QLabel>("stepFault")->isVisible());
    clickPlace(desk, "A", {1});
    QCOMPARE(desk.find<QLineEdit>("repeatTimes")->text(), QString("often"));
    QVERIFY(desk.find<QLabel>("stepFault")->isVisible());
    QCOMPARE(placedStep(desk, "A", {1}).rule().times, 3);
}

void TestExpectations::areRefusals()
{
    Desk desk;
    QVERIFY(desk.isReady());
    PageServer app;
    QVERIFY(app.start());
    app.setEndpoint("/auth",
                    [](const sandbox::HttpRequest &request, const sandbox::HttpReply &reply) {
                        const bool isAlice = request.header("Cookie").contains("session=alice");
                        reply({isAlice ? 200 : 403, isAlice ? R"({"token":"made up"})" : "no"});
                    });
    desk.privateChannels.identities.add(
        {.id = "alice", .name = "Alice", .cookies = "session=alice"});
    Profile shop = shopOf(desk);
    shop.publicKey = desk.workspace.profiles().at(0).publicKey;
    shop.authenticationEndpoint = app.url("/auth").toString();
    useProfile(desk, shop);
    openScenarios(desk, {scenarioOf("A", {})});
    clickPlace(desk, "A");
    addFromMenu(desk, "Expect refused");
    QCOMPARE(placedStep(desk, "A", {0}).kind(), ScenarioStep::Kind::ExpectRefused);
    QVERIFY(!desk.find<QPlainTextEdit>("expectConditions")->isVisible());
    auto *channel = desk.find<QComboBox>("expectChannel");
    channel->setFocus();
    channel->lineEdit()->selectAll();
    Desk::type("orders");
    QVERIFY2(saidBy(desk, "stepFault").contains("Anyone may join"),
             qPrintable(saidBy(desk, "stepFault")));
    channel->lineEdit()->selectAll();
    Desk::type("private-room");
    typeOver(desk.find<QLineEdit>("expectTime"), "20 s");
    QCOMPARE(placedStep(desk, "A", {0}).refusal().time, 20'000ms);
    QCOMPARE(placedStep(desk, "A", {0}).refusal().identity, QString());
    addFromMenu(desk, "Expect refused");
    auto *identity = desk.find<QComboBox>("refusalIdentity");
    identity->setFocus();
    Desk::press(Qt::Key_Down);
    QCOMPARE(placedStep(desk, "A", {1}).refusal().identity, QString("Alice"));
    QCOMPARE(placedStep(desk, "A", {1}).refusal().channel, QString("private-room"));

    clickInto(desk.find<QPushButton>("runStart"));
    QTRY_VERIFY(desk.runner.run());
    QTRY_COMPARE(desk.runner.run()->state(), ScenarioRun::State::Failed);
    const ScenarioReport &report = *desk.runner.report();
    QCOMPARE(report.steps().size(), 2);
    QCOMPARE(outcomeOf(report.steps().at(0)), StepOutcome::Passed);
    QVERIFY(report.steps().at(0).got.contains("403"));
    QCOMPARE(outcomeOf(report.steps().at(1)), StepOutcome::Failed);
    QVERIFY(report.steps().at(1).reason.contains("wasn't refused"));
    QCOMPARE(app.requests("/auth").size(), 2);
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
