// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/desk.h>
#include <workbench/scenarios/scenario.h>

#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using session::ScenarioRunner;

/// A run is seen, and can be stopped, wherever one is.
class TestRunStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThereInEachPlace();
    void goesWithTheRun();

private:
    static Scenario scenarioOf(const QString &name, std::chrono::milliseconds wait);
};

Scenario TestRunStatus::scenarioOf(const QString &name, std::chrono::milliseconds wait)
{
    const auto step = ScenarioStep::broadcast("orders", R"({"a":1})").value();
    const auto pause = ScenarioStep::wait(TimeRange::make(wait).value());
    return Scenario::make({.name = name, .steps = {step, pause, step}}, name).value();
}

void TestRunStatus::isThereInEachPlace()
{
    Desk desk;
    desk.window.resize(1000, 640);
    QVERIFY(desk.isReady());
    const auto *const status = desk.find<QWidget>("runStatus");
    QVERIFY(!status->isVisible());
    const QSize before = desk.window.size();
    const QRect events = desk.find<QWidget>("events")->geometry();
    desk.runner.start(
        scenarioOf("A <b>rehearsal</b> with a name that is very long", std::chrono::minutes(1)),
        ScenarioRunner::Pace::ByItself);
    QTRY_VERIFY(status->isVisible());
    QCOMPARE(desk.window.size(), before);
    QCOMPARE(desk.find<QWidget>("events")->geometry(), events);
    QTRY_VERIFY(desk.find<QLabel>("runStatusText")->text().endsWith("1 of 2"));
    QVERIFY(desk.find<QLabel>("runStatusText")->text().startsWith("“A <b>rehearsal</b>"));
    for (const char *place : {"topAccess", "topDemo", "topTest"}) {
        QTest::mouseClick(desk.find<QToolButton>(place), Qt::LeftButton);
        QVERIFY2(status->isVisible() && status->width() > 0, place);
        QVERIFY2(desk.window.rect().contains(
                     QRect(status->mapTo(&desk.window, QPoint()), status->size())),
                 place);
    }
    QTest::mouseClick(desk.find<QToolButton>("runStatusStop"), Qt::LeftButton);
    QVERIFY(!desk.runner.isGoingOn());
    QVERIFY(!status->isVisible());
}

void TestRunStatus::goesWithTheRun()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.runner.start(scenarioOf("Rehearsal", std::chrono::milliseconds(300)),
                      ScenarioRunner::Pace::ByItself);
    const auto *const status = desk.find<QWidget>("runStatus");
    QTRY_VERIFY(status->isVisible());
    desk.runner.pause();
    QVERIFY(desk.find<QLabel>("runStatusText")->text().contains("paused"));
    desk.runner.resume();
    QVERIFY(!desk.find<QLabel>("runStatusText")->text().contains("paused"));
    QTRY_VERIFY(!desk.runner.isGoingOn());
    QVERIFY(!status->isVisible());
}

int tst_runstatus(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QApplication app(argc, argv);
    TestRunStatus test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_runstatus.moc"
