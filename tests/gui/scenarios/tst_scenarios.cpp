// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scenariohands.h"

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::gui;
using namespace RadarDesk::app;
using namespace std::chrono_literals;
using namespace RadarDesk::scenariohands;

/// Scenarios as they are made: clicked, typed, moved and exchanged.
class TestScenarios : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithAnExample();
    void isMadeByKeyboardAlone();
    void keepsWhatIsTyped();
    void saysWhatIsWrongWithTheJson();
    void takesWhatStandsInTheEditor();
    void takesTimesAndPaces();
    void deletesAndBringsBack();
    void movesByKeyboard();
    void replaysHistory();
    void importsAndExports();
    void fitsASmallScreen();
};

void TestScenarios::beginsWithAnExample()
{
    Desk desk;
    const QAbstractItemModelTester tester(&desk.scenarios,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(desk.isReady());
    QVERIFY(!desk.window.findChild<QTreeView *>("scenariosTree")); // made when it is first shown
    Desk::press(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(stepsTree(desk)->isVisible());
    QVERIFY(!desk.find<QWidget>("runBar")->isVisible());
    clickInto(desk.find<QPushButton>("makeExample"));
    QCOMPARE(desk.scenarios.scenarios().size(), 1);
    QVERIFY(desk.find<QWidget>("runBar")->isVisible());
    QCOMPARE(stepsTree(desk)->currentIndex().data().toString(), "Example");
    QVERIFY(saidBy(desk, "scenarioExtent").startsWith("7 broadcast"));
    QCOMPARE(desk.find<QLineEdit>("scenarioName")->text(), "Example");
}

void TestScenarios::isMadeByKeyboardAlone()
{
    Desk desk;
    QVERIFY(desk.isReady());
    Desk::press(Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), stepsTree(desk));
    QTimer::singleShot(0, &desk.window, [] {
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_S);
    });
    Desk::press(Qt::Key_Insert);
    QTRY_COMPARE(QApplication::focusWidget(), desk.find<QLineEdit>("scenarioName"));
    Desk::press(Qt::Key_A, Qt::ControlModifier);
    Desk::type("Orders");
    QCOMPARE(desk.scenarios.scenarios().first().name(), "Orders");
    stepsTree(desk)->setFocus(Qt::TabFocusReason);
    QTimer::singleShot(0, &desk.window, [] {
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_B);
    });
    Desk::press(Qt::Key_Insert);
    QTRY_COMPARE(QApplication::focusWidget(), desk.find<QPlainTextEdit>("stepJson"));
    Desk::press(Qt::Key_A, Qt::ControlModifier);
    Desk::type(R"({"n":1})");
    const Scenario made = desk.scenarios.scenarios().first();
    QCOMPARE(made.steps().size(), 1);
    QCOMPARE(made.steps().first().channel(), "test-channel");
    QCOMPARE(made.steps().first().data(), R"({"n":1})");

    // F2 renames a scenario in the tree.
    stepsTree(desk)->setFocus(Qt::TabFocusReason);
    Desk::press(Qt::Key_Home);
    Desk::press(Qt::Key_F2);
    Desk::press(Qt::Key_A, Qt::ControlModifier);
    Desk::type("All orders");
    Desk::press(Qt::Key_Return);
    QTRY_COMPARE(desk.scenarios.scenarios().first().name(), "All orders");
    QCOMPARE(desk.find<QLineEdit>("scenarioName")->text(), "All orders");
}

void TestScenarios::keepsWhatIsTyped()
{
    Desk desk;
    QVERIFY(desk.isReady());
    openScenarios(desk, {scenarioOf("A", {saying(R"({"n":1})"), saying(R"({"n":2})")})});
    QSignalSpy changed(&desk.scenarios, &ScenariosModel::scenariosChanged);
    clickPlace(desk, "A", {0});
    auto *channel = desk.find<QComboBox>("stepChannel");
    channel->setFocus(Qt::TabFocusReason);
    channel->lineEdit()->selectAll();
    Desk::type("news");
    QCOMPARE(placedStep(desk, "A", {0}).channel(), "news");
    QVERIFY(!changed.isEmpty());
    clickPlace(desk, "A");
    auto *onFailure = desk.find<QComboBox>("onFailure");
    onFailure->setFocus(Qt::TabFocusReason);
    Desk::press(Qt::Key_Down);
    QCOMPARE(desk.scenarios.find("A")->onFailure(), Scenario::OnFailure::GoOn);
    auto *name = desk.find<QLineEdit>("scenarioName");
    name->setFocus(Qt::TabFocusReason);
    name->selectAll();
    Desk::press(Qt::Key_Delete);
    QVERIFY(saidBy(desk, "stepFault").contains("name"));
    QCOMPARE(desk.scenarios.find("A")->name(), "A");
    Desk::type("B");
    QVERIFY(!desk.find<QLabel>("stepFault")->isVisible());
    QCOMPARE(desk.scenarios.find("A")->name(), "B");
}

void TestScenarios::saysWhatIsWrongWithTheJson()
{
    Desk desk;
    QVERIFY(desk.isReady());
    openScenarios(desk, {scenarioOf("A", {saying(R"({"n":1})"), saying(R"({"n":2})")})});
    clickPlace(desk, "A", {0});
    auto *json = desk.find<QPlainTextEdit>("stepJson");
    json->setFocus(Qt::TabFocusReason);
    Desk::press(Qt::Key_A, Qt::ControlModifier);
    Desk::type(R"({"n":1,)");
    Desk::press(Qt::Key_Return);
    Desk::type("}");
    QVERIFY2(saidBy(desk, "stepFault").contains("Line 2, column 1"),
             qPrintable(saidBy(desk, "stepFault")));
    QCOMPARE(placedStep(desk, "A", {0}).data(), R"({"n":1})");

    // What is typed is still there after a look at another step.
    clickPlace(desk, "A", {1});
    QVERIFY(!desk.find<QLabel>("stepFault")->isVisible());
    QCOMPARE(json->toPlainText(), R"({"n":2})");
    clickPlace(desk, "A", {0});
    QCOMPARE(json->toPlainText(), "{\"n\":1,\n}");
    QVERIFY(desk.find<QLabel>("stepFault")->isVisible());

    // A channel with a space in it is none.
    json->setPlainText(R"({"n":3})");
    QVERIFY(!desk.find<QLabel>("stepFault")->isVisible());
    desk.find<QComboBox>("stepChannel")->setEditText("two words");
    QVERIFY(desk.find<QLabel>("stepFault")->isVisible());
    QCOMPARE(placedStep(desk, "A", {0}).channel(), "orders");
}

void TestScenarios::takesWhatStandsInTheEditor()
{
    Desk desk;
    QVERIFY(desk.isReady());
    openScenarios(desk, {scenarioOf("A", {saying(R"({"n":1})")})});
    desk.workspace.draft().setChannel("news");
    desk.workspace.draft().setData(R"({"z":1.50})");
    clickPlace(desk, "A", {0});
    clickInto(desk.find<QPushButton>("takeFromEditor"));
    QCOMPARE(placedStep(desk, "A", {0}).channel(), "news");
    QVERIFY(placedStep(desk, "A", {0}).data().contains("1.50"));
    desk.workspace.draft().setChannel("two words");
    clickInto(desk.find<QPushButton>("takeFromEditor"));
    QVERIFY(saidBy(desk, "scenariosNoticeText").contains("can't be sent"));
    QCOMPARE(placedStep(desk, "A", {0}).channel(), "news");
}

void TestScenarios::takesTimesAndPaces()
{
    Desk desk;
    QVERIFY(desk.isReady());
    openScenarios(desk, {scenarioOf("A", {waiting(1s)})});
    const auto field = [&desk](const char *of, const char *name) {
        auto *found = desk.find<QWidget>(of)->findChild<QLineEdit *>(name);
        found->setFocus(Qt::TabFocusReason);
        found->selectAll();
        return found;
    };
    const auto choose = [&desk](const char *of, int index) {
        auto *mode = desk.find<QWidget>(of)->findChild<QComboBox *>("rangeMode");
        mode->setCurrentIndex(index);
        Q_EMIT mode->activated(index);
    };
    clickPlace(desk, "A", {0});
    QCOMPARE(field("waitTime", "rangeLeast")->text(), "1 s");
    Desk::type("1.5 s");
    QCOMPARE(placedStep(desk, "A", {0}).time(), TimeRange::make(1500ms).value());
    choose("waitTime", 1);
    QCOMPARE(placedStep(desk, "A", {0}).time(), TimeRange::make(1500ms, 3000ms).value());
    field("waitTime", "rangeMost");
    Desk::type("200 ms");
    QVERIFY(saidBy(desk, "stepFault").contains("shorter"));
    Desk::press(Qt::Key_A, Qt::ControlModifier);
    Desk::type("2 s");
    QVERIFY(!desk.find<QLabel>("stepFault")->isVisible());
    QCOMPARE(placedStep(desk, "A", {0}).time(), TimeRange::make(1500ms, 2000ms).value());

    addFromMenu(desk, "Repeat");
    QCOMPARE(placedStep(desk, "A", {1}).rule().times, 10);
    auto *times = desk.find<QLineEdit>("repeatTimes");
    times->setFocus(Qt::TabFocusReason);
    times->selectAll();
    Desk::type("40");
    QCOMPARE(placedStep(desk, "A", {1}).rule().times, 40);
    choose("repeatPace", 3);
    field("repeatPace", "rangeLeast");
    Desk::type("20");
    QCOMPARE(placedStep(desk, "A", {1}).rule().every, TimeRange::make(50ms).value());
    auto *span = desk.find<QComboBox>("repeatSpan");
    span->setFocus(Qt::TabFocusReason);
    Desk::press(Qt::Key_Down);
    auto *time = desk.find<QLineEdit>("repeatFor");
    QVERIFY(time->isVisible() && !times->isVisible());
    time->setFocus(Qt::TabFocusReason);
    time->selectAll();
    Desk::type("2 min");
    QCOMPARE(placedStep(desk, "A", {1}).rule().duration, 2min);
    choose("repeatPace", 0);
    QVERIFY(saidBy(desk, "stepFault").contains("time between rounds"));

    // A step is put into the repeat in hand.
    addFromMenu(desk, "Wait");
    QCOMPARE(placedStep(desk, "A", {1, 0}).kind(), ScenarioStep::Kind::Wait);
}

void TestScenarios::deletesAndBringsBack()
{
    Desk desk;
    QVERIFY(desk.isReady());
    openScenarios(
        desk,
        {scenarioOf("A", {saying(R"({"n":1})"), waiting(1s)}), scenarioOf("B", {waiting(2s)})});
    clickPlace(desk, "A", {0});
    Desk::press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(desk.scenarios.find("A")->steps().size(), 3);
    Desk::press(Qt::Key_Delete);
    QCOMPARE(desk.scenarios.find("A")->steps().size(), 2);
    clickPlace(desk, "A");
    clickInto(desk.find<QToolButton>("scenariosRemove"));
    QVERIFY(!desk.scenarios.find("A"));
    QVERIFY(saidBy(desk, "scenariosNoticeText").contains("“A”"));
    clickInto(desk.find<QPushButton>("scenariosNoticeAct"));
    QCOMPARE(desk.scenarios.scenarios().first().id(), "A");
    QCOMPARE(desk.scenarios.find("A")->steps().size(), 2);
    QCOMPARE(stepsTree(desk)->currentIndex().data().toString(), "A");
}

void TestScenarios::movesByKeyboard()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const ScenarioStep repeat = ScenarioStep::repeat({.times = 2}, {saying(R"({"in":1})")}).value();
    openScenarios(desk, {scenarioOf("A", {saying(R"({"n":1})"), repeat}), scenarioOf("B", {})});
    clickPlace(desk, "A", {0});
    Desk::press(Qt::Key_Down, Qt::AltModifier); // into the repeat
    QCOMPARE(placedStep(desk, "A", {0, 0}).data(), R"({"n":1})");
    Desk::press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(placedStep(desk, "A", {0, 1}).data(), R"({"n":1})");
    Desk::press(Qt::Key_Down, Qt::AltModifier); // out of it
    QCOMPARE(placedStep(desk, "A", {1}).data(), R"({"n":1})");
    Desk::press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(placedStep(desk, "A", {0, 1}).data(), R"({"n":1})");
    clickPlace(desk, "B");
    Desk::press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(desk.scenarios.scenarios().first().id(), "B");
    QCOMPARE(stepsTree(desk)->currentIndex().data().toString(), "B");
}

void TestScenarios::replaysHistory()
{
    Desk desk;
    QVERIFY(desk.isReady());
    for (const char *data : {R"({"n":1})", R"({"n":"{{#counter}}"})"}) {
        desk.workspace.draft().setData(data);
        clickInto(desk.find<QPushButton>("broadcast"));
        const int count = desk.count(EventKind::Broadcast);
        QTRY_COMPARE(desk.count(EventKind::Arrival), count);
    }
    auto *table = desk.find<QTableView>("table");
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 2);
    table->setFocus(Qt::TabFocusReason);
    table->selectAll();
    QTimer::singleShot(0, table, [] {
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        for (QAction *action : menu->actions()) {
            if (action->text().contains("scenario"))
                action->trigger();
        }
        menu->close();
    });
    Q_EMIT table->customContextMenuRequested({5, 5});
    auto *name = desk.find<QLineEdit>("replayName");
    QTRY_COMPARE(QApplication::focusWidget(), name);
    Desk::type("Again");
    auto *pause = desk.find<QLineEdit>("replayPause");
    pause->setFocus(Qt::TabFocusReason);
    Desk::type("soon");
    Desk::press(Qt::Key_Return);
    QVERIFY(desk.find<QLabel>("replayFault")->isVisible());
    QCOMPARE(desk.scenarios.scenarios().size(), 0);
    pause->selectAll();
    Desk::type("0 s");
    auto *speed = desk.find<QComboBox>("replaySpeed");
    speed->setFocus(Qt::TabFocusReason);
    QCOMPARE(speed->currentData().toDouble(), 1.0);
    Desk::press(Qt::Key_End);
    QCOMPARE(speed->currentData().toDouble(), 10.0);
    clickInto(desk.find<QPushButton>("replayMake"));
    QCOMPARE(desk.scenarios.scenarios().size(), 1);
    const Scenario made = desk.scenarios.scenarios().first();
    QCOMPARE(made.name(), "Again");
    // What was sent and what arrived of it is one message, and no pause is left.
    QCOMPARE(made.steps().size(), 2);
    QCOMPARE(stepsTree(desk)->currentIndex().data().toString(), "Again");
    clickInto(desk.find<QPushButton>("runStart"));
    QTRY_COMPARE(desk.count(EventKind::Arrival), 4);
    QTRY_COMPARE(desk.runner.run()->state(), ScenarioRun::State::Finished);
}

void TestScenarios::importsAndExports()
{
    Desk desk;
    QVERIFY(desk.isReady());
    openScenarios(desk, {scenarioOf("A", {saying(R"({"n":1.0})")}), scenarioOf("B", {})});
    auto *files = desk.window.findChild<ScenariosPanel *>()->files();
    const QString path = desk.folder.filePath("exported.json");
    files->exportTo(path, {*desk.scenarios.find("A")});
    QVERIFY2(saidBy(desk, "scenariosNoticeText").contains(path),
             qPrintable(saidBy(desk, "scenariosNoticeText")));
    QVERIFY(contentOf(path).contains(R"("n":1.0)") || contentOf(path).contains(R"("n": 1.0)"));
    files->importFrom(path);
    QCOMPARE(desk.scenarios.scenarios().size(), 3);
    QCOMPARE(stepsTree(desk)->currentIndex().data().toString(), "A");
    files->importFrom(desk.folder.filePath("nowhere.json"));
    QVERIFY(saidBy(desk, "scenariosNoticeText").startsWith("Nothing was imported"));
}

void TestScenarios::fitsASmallScreen()
{
    PseudoTranslator pseudo; // a third longer than English
    QCoreApplication::installTranslator(&pseudo);
    {
        Desk desk;
        desk.window.resize(1000, 640);
        QVERIFY(desk.isReady());
        Profile shop = shopOf(desk);
        shop.production = true;
        useProfile(desk, shop);
        openScenarios(desk, {scenarioOf("A", {saying(R"({"n":1})")})});
        QCOMPARE(cutOnASmallScreen(desk), QString());
        clickPlace(desk, "A");
        clickInto(desk.find<QPushButton>("runStart"));
        QVERIFY(desk.find<QWidget>("runQuestion")->isVisible());
        QCOMPARE(cutOnASmallScreen(desk), QString());
        clickInto(desk.find<QPushButton>("runDecline"));
        clickPlace(desk, "A", {0});
        desk.find<QPlainTextEdit>("stepJson")->setPlainText("{");
        QVERIFY(desk.find<QLabel>("stepFault")->isVisible());
        Desk::press(Qt::Key_D, Qt::ControlModifier);
        clickInto(desk.find<QToolButton>("scenariosRemove"));
        QVERIFY(desk.find<QWidget>("scenariosNotice")->isVisible());
        QCOMPARE(cutOnASmallScreen(desk), QString());
    }
    QCoreApplication::removeTranslator(&pseudo);
}

int tst_scenarios(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestScenarios test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_scenarios.moc"
