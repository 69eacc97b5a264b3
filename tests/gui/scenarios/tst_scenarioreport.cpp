// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scenariohands.h"

#include <gui/kit/notices/verdictview.h>
#include <gui/scenarios/reportpanel.h>
#include <gui/scenarios/rowsbutton.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListView>
#include <QTextEdit>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::gui;
using namespace RadarDesk::app;
using namespace std::chrono_literals;
using namespace RadarDesk::scenariohands;

/// The report of a run in the window, and runs for the rows of a file.
class TestScenarioReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksWhatDiffered();
    void saysThatAllPassed();
    void isSaved();
    void leadsToTheStep();
    void runsOnceForEachRow();
    void saysWhatIsWrongWithTheRows();
    void stopsAllRows();
};

namespace {

ScenarioStep wanting(const QString &condition, std::chrono::milliseconds time)
{
    return *ScenarioStep::expect(
        {.channel = "orders", .time = time, .conditions = *conditionsFromLines(condition)});
}

/// Runs the scenario in hand to its end and opens the report.
void runAndReport(Desk &desk)
{
    clickInto(desk.find<QPushButton>("runStart"));
    QTRY_VERIFY(desk.runner.run());
    QTRY_VERIFY_WITH_TIMEOUT(
        !desk.runner.isGoingOn() && desk.runner.run()->progress().onTheWay == 0, 30'000);
    QTRY_VERIFY(desk.find<QPushButton>("runReport")->isVisible());
    clickInto(desk.find<QPushButton>("runReport"));
    QTRY_VERIFY(desk.find<QListView>("reportSteps")->isVisible());
}

QString shownDetails(const Desk &desk)
{
    return desk.find<QTextEdit>("reportDetails")->toPlainText();
}

QString shownVerdict(const Desk &desk)
{
    return desk.find<VerdictView>("reportVerdict")->headline();
}

} // namespace

void TestScenarioReport::marksWhatDiffered()
{
    Desk desk;
    QVERIFY(desk.isReady());
    openScenarios(desk,
                  {scenarioOf("A",
                              {saying(R"({"id":41})"),
                               wanting("data.id = 42\ndata.name exists", 2500ms), saying("{}")})});
    clickPlace(desk, "A");
    QVERIFY(!desk.find<QPushButton>("runReport")->isVisible());
    runAndReport(desk);
    QVERIFY2(shownVerdict(desk).contains('1'), qPrintable(shownVerdict(desk)));
    auto *steps = desk.find<QListView>("reportSteps");
    QCOMPARE(steps->model()->rowCount(), 3);
    QCOMPARE(steps->currentIndex().row(), 1); // the failure
    QVERIFY2(shownDetails(desk).contains("data.id = 42"), qPrintable(shownDetails(desk)));
    QVERIFY(shownDetails(desk).contains("41"));
    QVERIFY(shownDetails(desk).contains("no such field"));
    QVERIFY(shownDetails(desk).contains("didn't arrive in time"));
    steps->setFocus();
    Desk::press(Qt::Key_Down);
    QVERIFY2(shownDetails(desk).contains("orders"), qPrintable(shownDetails(desk)));
    QVERIFY(!shownDetails(desk).contains("42"));
    Desk::press(Qt::Key_Escape);
    QTRY_VERIFY(!steps->isVisible());
}

void TestScenarioReport::saysThatAllPassed()
{
    Desk desk;
    QVERIFY(desk.isReady());
    openScenarios(desk, {scenarioOf("A", {saying(R"({"id":42})"), wanting("data.id = 42", 20s)})});
    clickPlace(desk, "A");
    runAndReport(desk);
    QCOMPARE(shownVerdict(desk), QString("All steps passed"));
    QCOMPARE(desk.find<VerdictView>("reportVerdict")->severity(), VerdictView::Severity::Good);
}

void TestScenarioReport::isSaved()
{
    Desk desk;
    QVERIFY(desk.isReady());
    openScenarios(desk,
                  {scenarioOf("A", {saying(R"({"id":41})"), wanting("data.id = 42", 2500ms)})});
    clickPlace(desk, "A");
    runAndReport(desk);
    auto *report = desk.window.findChild<ReportPanel *>();
    QVERIFY(report);
    const QTemporaryDir folder;
    report->saveTo(folder.filePath("a.json"), ReportPanel::Form::Json);
    QVERIFY(saidBy(desk, "reportNoticeText").contains("a.json"));
    const QJsonObject json = QJsonDocument::fromJson(contentOf(folder.filePath("a.json"))).object();
    QCOMPARE(json["passed"].toBool(true), false);
    const QJsonObject step = json["steps"].toArray().at(1).toObject();
    const QJsonObject difference = step["differences"].toArray().at(0).toObject();
    QCOMPARE(difference["condition"].toString(), QString("data.id = 42"));
    QCOMPARE(difference["value"].toString(), QString("41"));
    report->saveTo(folder.filePath("a.xml"), ReportPanel::Form::JUnit);
    QVERIFY(contentOf(folder.filePath("a.xml")).contains("ExpectationNotMet"));
    report->saveTo(folder.filePath("a.txt"), ReportPanel::Form::Text);
    const QByteArray text = contentOf(folder.filePath("a.txt"));
    QVERIFY2(text.startsWith("✓ Step 1") && text.contains("\n✗ Step 2"), text.constData());
    report->saveTo(folder.filePath("a.json/a.txt"), ReportPanel::Form::Text); // no folder
    QVERIFY2(saidBy(desk, "reportNoticeText").contains("can't be saved"),
             qPrintable(saidBy(desk, "reportNoticeText")));
    const QMenu *menu = desk.find<QToolButton>("reportSave")->menu();
    QCOMPARE(menu->actions().size(), 3);
}

void TestScenarioReport::leadsToTheStep()
{
    Desk desk;
    QVERIFY(desk.isReady());
    openScenarios(desk,
                  {scenarioOf("A", {saying(R"({"id":41})"), wanting("data.id = 42", 2500ms)})});
    clickPlace(desk, "A");
    runAndReport(desk);
    desk.find<QListView>("reportSteps")->setFocus();
    Desk::press(Qt::Key_Return);
    QTRY_VERIFY(desk.find<QPlainTextEdit>("expectConditions")->isVisible());
    QCOMPARE(stepsTree(desk)->currentIndex(), desk.scenarios.indexOf("A", {1}));
}

void TestScenarioReport::runsOnceForEachRow()
{
    Desk desk;
    QVERIFY(desk.isReady());
    openScenarios(desk,
                  {scenarioOf("A",
                              {saying(R"({"city":"{{var city}}","id":"{{#var id}}"})"),
                               wanting("data.id = {{var id}}\ndata.city ~ Ber", 2500ms)})});
    const QTemporaryDir folder;
    QVERIFY(putFile(folder.filePath("rows.csv"), "city,id\nBern,1\nParis,2\nBerlin,3\n"));
    clickPlace(desk, "A");
    desk.find<RowsButton>("runRows")->setFile(folder.filePath("rows.csv"));
    QTRY_VERIFY2(desk.find<RowsButton>("runRows")->text().contains('3'),
                 qPrintable(desk.find<RowsButton>("runRows")->text()));
    runAndReport(desk);
    QCOMPARE(desk.find<QListView>("reportSteps")->model()->rowCount(), 6);
    QCOMPARE(desk.runner.report()->count(StepOutcome::Failed), 1);
    QCOMPARE(desk.find<QListView>("reportSteps")->currentIndex().row(), 3);
    QVERIFY2(shownDetails(desk).contains("Paris"), qPrintable(shownDetails(desk)));
    QVERIFY2(saidBy(desk, "runText").startsWith("row 3 of 3"), qPrintable(saidBy(desk, "runText")));
    // The values of a row are of no use after it.
    QVERIFY(!desk.placeholders.variable("city"));
}

void TestScenarioReport::saysWhatIsWrongWithTheRows()
{
    Desk desk;
    QVERIFY(desk.isReady());
    openScenarios(desk, {scenarioOf("A", {saying(R"({"id":1})")})});
    const QTemporaryDir folder;
    const QString path = folder.filePath("rows.csv");
    QVERIFY(putFile(path, "a,b\n1\n"));
    clickPlace(desk, "A");
    desk.find<RowsButton>("runRows")->setFile(path);
    QTRY_VERIFY2(saidBy(desk, "runFaultText").contains("Line 2"),
                 qPrintable(saidBy(desk, "runFaultText")));
    QVERIFY(putFile(path, "a,b\n1,2\n"));
    desk.find<RowsButton>("runRows")->setFile(path);
    QTRY_VERIFY(desk.find<RowsButton>("runRows")->text().contains('1'));
    QVERIFY(QFile::remove(path)); // between choosing and running
    clickInto(desk.find<QPushButton>("runStart"));
    QTRY_VERIFY2(saidBy(desk, "runFaultText").contains("doesn't exist"),
                 qPrintable(saidBy(desk, "runFaultText")));
    QVERIFY(!desk.runner.run());
}

void TestScenarioReport::stopsAllRows()
{
    Desk desk;
    QVERIFY(desk.isReady());
    openScenarios(desk, {scenarioOf("A", {saying(R"({"id":"{{#var id}}"})"), waiting(1h)})});
    const QTemporaryDir folder;
    QVERIFY(putFile(folder.filePath("rows.csv"), "id\n1\n2\n"));
    clickPlace(desk, "A");
    desk.find<RowsButton>("runRows")->setFile(folder.filePath("rows.csv"));
    clickInto(desk.find<QPushButton>("runStart"));
    QTRY_VERIFY(desk.runner.run() && desk.runner.run()->progress().succeeded == 1);
    QCOMPARE(desk.runner.row(), 1);
    clickInto(desk.find<QPushButton>("runStop"));
    QTRY_VERIFY(!desk.runner.isGoingOn());
    QCOMPARE(desk.runner.run()->state(), ScenarioRun::State::Stopped);
    QCOMPARE(desk.runner.report()->steps().size(), 1);
}

int tst_scenarioreport(int argc, char *argv[])
{
    QApplication app(argc, argv);
    TestScenarioReport test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_scenarioreport.moc"
