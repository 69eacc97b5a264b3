// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profilesdesk.h"

#include <session/sending/scenariorunner.h>
#include <workbench/scenarios/scenario.h>

#include <QLineEdit>
#include <QLocale>
#include <QSignalSpy>

/// The plan of a profile: how it is entered, what was used of it, and what would pass it.
class TestPlanPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEnteredByKeyboard();
    void showsWhatWasUsed();
    void asksBeforeAScenario();
};

void TestPlanPanel::isEnteredByKeyboard()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const QString id = addedTo(desk, serviceProfile(desk, "Second"));
    const ProfilesModel &profiles = desk.workspace.profiles();
    auto *dialog = openDialog(desk, id);
    auto *field = in<QLineEdit>(dialog, "planMessages");
    auto *fault = in<QLabel>(dialog, "planFault");
    auto *rate = in<QLabel>(dialog, "planRate");
    QVERIFY(!rate->isVisible());
    field->setFocus();
    Desk::type("4,000,000");
    QCOMPARE(profiles.find(id)->dailyMessages, 4'000'000);
    QCOMPARE(field->text(), "4,000,000"); // it stays as it was typed
    QVERIFY2(rate->text().contains(QLocale().toString(1'632)), qPrintable(rate->text()));
    QVERIFY(!fault->isVisible());
    Desk::type("x");
    QVERIFY(fault->isVisible());
    QCOMPARE(field->accessibleDescription(), fault->text());
    QCOMPARE(profiles.find(id)->dailyMessages, 4'000'000);
    field->selectAll();
    Desk::press(Qt::Key_Delete);
    QVERIFY(!fault->isVisible());
    QVERIFY(!rate->isVisible());
    QCOMPARE(profiles.find(id)->dailyMessages, 0);
    // The sandbox has none.
    dialog->openAt(SandboxId.toString());
    QVERIFY(!field->isVisible());
}

void TestPlanPanel::showsWhatWasUsed()
{
    Desk desk;
    QVERIFY(desk.isReady());
    Profile profile = serviceProfile(desk, "Second");
    profile.dailyMessages = 1'000;
    const QString id = addedTo(desk, profile);
    auto *dialog = openDialog(desk, id);
    auto *use = in<QLabel>(dialog, "planUse");
    QTRY_COMPARE(use->text(),
                 QStringLiteral("Today: 0 of %1 (%2 %) · last minute: 0")
                     .arg(QLocale().toString(1'000), QLocale().toString(0.0, 'f', 1)));
    Event event;
    event.profileId = id;
    event.channel = "news";
    event.time = QDateTime::currentDateTimeUtc();
    event.subscribers = 50;
    desk.history.append(event);
    QTRY_VERIFY2(use->text().startsWith("Today: 51 of"), qPrintable(use->text()));
    QVERIFY(use->text().endsWith("last minute: 51"));
    event.subscribers.reset();
    desk.history.append(event);
    QTRY_VERIFY2(use->text().startsWith("Today: at least 52 of"), qPrintable(use->text()));
}

void TestPlanPanel::asksBeforeAScenario()
{
    Desk desk;
    QVERIFY(desk.isReady());
    Profile profile = serviceProfile(desk, "Second");
    profile.dailyMessages = 10'000; // four a second
    desk.active.choose(addedTo(desk, profile));
    ScenarioFields fields;
    fields.name = "Rush";
    const auto broadcast = ScenarioStep::broadcast("news", R"({"n":1})");
    fields.steps = {*ScenarioStep::repeat({.times = 10}, {*broadcast})};
    const Scenario scenario = *Scenario::make(fields);
    QSignalSpy asked(&desk.runner, &ScenarioRunner::asked);
    desk.runner.start(scenario, ScenarioRunner::Pace::ByItself);
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked.at(0).at(0).toString().contains("“Rush”"));
    QVERIFY(desk.runner.isAskingAboutPlan());
    QVERIFY(!desk.runner.isGoingOn());
    desk.runner.decline();
    QVERIFY(!desk.runner.isAsking());
    QVERIFY(!desk.runner.run());
    // One who goes step by step isn't asked.
    desk.runner.start(scenario, ScenarioRunner::Pace::ByHand);
    QCOMPARE(asked.size(), 1);
    QVERIFY(desk.runner.isGoingOn());
    desk.runner.stop();
    desk.runner.start(scenario, ScenarioRunner::Pace::ByItself);
    desk.runner.confirm();
    QVERIFY(desk.runner.run() != nullptr);
    QVERIFY(desk.runner.isGoingOn());
    desk.runner.stop();
}

int tst_planpanel(int argc, char *argv[])
{
    // A session without a keychain.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QApplication app(argc, argv);
    TestPlanPanel test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_planpanel.moc"
