// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panes.h"

#include <gui/mainwindow/windowlayout.h>

#include <QCloseEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>
#include <QToolButton>

using namespace RadarDesk;
using namespace RadarDesk::gui;
using namespace RadarDesk::workbench;
using namespace RadarDesk::app;

/// Panes go where there is room, are folded away, and are where they were after a restart.
class TestPanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inspectorGoesWhereThereIsRoom();
    void panesAreFoldedAway();
    void dividersStayWhereTheyWerePut();
    void inspectorGrowsWithTheWindow();
    void inspectorAtTheBottomStaysThere();
    void inspectorInItsOwnWindow();
    void ownWindowIsWhereItWas();

private:
    /// Drags a divider of the columns to the right.
    static void drag(Desk &desk, int divider, int by);
    static bool closeByHand(QWidget &window);
};

void TestPanes::inspectorGoesWhereThereIsRoom()
{
    Desk desk;
    desk.window.resize(1366, 768);
    QVERIFY(desk.isReady());
    const auto *details = desk.find<QWidget>("details");
    const auto *events = desk.find<QWidget>("events");
    const auto left = [&](const QWidget *widget) {
        return widget->mapTo(&desk.window, QPoint()).x();
    };
    QTRY_VERIFY(left(details) >= left(events) + events->width());
    desk.window.resize(1000, 640);
    QTRY_COMPARE(left(details), left(events));
    desk.window.resize(1366, 768);
    QTRY_VERIFY(left(details) >= left(events) + events->width());
}

void TestPanes::panesAreFoldedAway()
{
    Desk desk;
    desk.window.resize(1366, 768);
    QVERIFY(desk.isReady());
    const QSize before = desk.window.size();
    Desk::press(Qt::Key_B, Qt::ControlModifier);
    QVERIFY(!desk.find<QWidget>("left")->isVisible());
    QTest::mouseClick(desk.find<QToolButton>("showInspector"), Qt::LeftButton);
    QVERIFY(!desk.find<QWidget>("details")->isVisible());
    QCOMPARE(desk.window.size(), before);
    Desk::press(Qt::Key_B, Qt::ControlModifier);
    Desk::press(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(desk.find<QWidget>("left")->isVisible());
    QVERIFY(desk.find<QWidget>("details")->isVisible());
    QCOMPARE(desk.window.size(), before);
}

void TestPanes::drag(Desk &desk, int divider, int by)
{
    QWidget *const handle = desk.find<QSplitter>("columns")->handle(divider);
    QTest::mousePress(handle, Qt::LeftButton, {}, QPoint(0, 20));
    QTest::mouseMove(handle, QPoint(by, 20));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, QPoint(by, 20));
}

void TestPanes::inspectorGrowsWithTheWindow()
{
    Desk desk;
    desk.window.resize(1366, 768);
    QVERIFY(desk.isReady());
    const auto *details = desk.find<QWidget>("details");
    const int usual = details->width();
    desk.window.resize(1560, 900);
    QTRY_VERIFY(details->width() > usual + 60);
    // Another divider says nothing of it.
    drag(desk, 1, 30);
    desk.window.resize(1366, 768);
    QTRY_COMPARE(details->width(), usual);
    drag(desk, 2, -40);
    const int dragged = details->width();
    QVERIFY(dragged > usual + 20);
    desk.window.resize(1560, 900);
    QTRY_COMPARE(desk.window.width(), 1560);
    QCOMPARE(details->width(), dragged);
}

void TestPanes::dividersStayWhereTheyWerePut()
{
    QJsonObject state;
    int width = 0;
    {
        Desk desk;
        desk.window.resize(1366, 768);
        QVERIFY(desk.isReady());
        drag(desk, 1, 60);
        width = desk.find<QWidget>("left")->width();
        QVERIFY(width > 250);
        state = desk.window.toState();
    }
    Desk desk;
    QVERIFY(desk.isReady());
    desk.window.restore(state);
    QTRY_COMPARE(desk.find<QWidget>("left")->width(), width);
}

void TestPanes::inspectorAtTheBottomStaysThere()
{
    Desk desk;
    desk.window.resize(1366, 768);
    QVERIFY(desk.isReady());
    auto *const layout = desk.window.findChild<WindowLayout *>();
    const auto *details = desk.find<QWidget>("details");
    const auto *events = desk.find<QWidget>("events");
    const auto left = [&](const QWidget *widget) {
        return widget->mapTo(&desk.window, QPoint()).x();
    };
    layout->setInspectorSide(WindowLayout::InspectorSide::Bottom);
    QTRY_COMPARE(left(details), left(events));
    desk.window.resize(1000, 640);
    QTRY_COMPARE(left(details), left(events));
    desk.window.resize(1500, 900);
    QTRY_COMPARE(left(details), left(events));
}

/// As the desktop does when its close button is pressed.
bool TestPanes::closeByHand(QWidget &window)
{
    QCloseEvent event;
    QSpontaneKeyEvent::setSpontaneous(&event);
    return qApp->notify(&window, &event);
}

void TestPanes::inspectorInItsOwnWindow()
{
    Desk desk;
    desk.window.resize(1366, 768);
    QVERIFY(desk.isReady());
    addEvents(desk);
    const QSize before = desk.window.size();
    const int eventsBefore = desk.find<QWidget>("events")->width();
    Desk::press(Qt::Key_K, Qt::ControlModifier);
    Desk::type("inspector in its own");
    Desk::press(Qt::Key_Return);
    QWidget *const own = desk.find<QWidget>("details")->window();
    QTRY_VERIFY(own != &desk.window && own->isVisible());
    QVERIFY(QTest::qWaitForWindowExposed(own));
    QCOMPARE(desk.window.size(), before);
    QTRY_VERIFY(desk.find<QWidget>("events")->width() > eventsBefore);
    // What it shows moves nothing in either window, and it stays in each place.
    desk.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    auto *table = desk.find<QTableView>("table");
    QTRY_VERIFY(table->model()->rowCount() > 12);
    const auto panes = panesOf(desk);
    const QRect ownPlace = own->geometry();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(6, 1)).center());
    QTRY_VERIFY(!desk.find<QLabel>("summary")->text().isEmpty());
    QCOMPARE(panesOf(desk), panes);
    QCOMPARE(own->geometry(), ownPlace);
    QTest::mouseClick(desk.find<QToolButton>("topAccess"), Qt::LeftButton);
    QVERIFY(own->isVisible());
    // F6 goes there, and the window's keys work in it.
    own->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(own));
    QTest::keyClick(own, Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(desk.find<QTableView>("itemsView")->isVisible());
    closeByHand(*own);
    QTRY_COMPARE(desk.find<QWidget>("details")->window(), &desk.window);
    QVERIFY(!own->isVisible());
    QVERIFY(desk.find<QWidget>("details")->isVisible());
    QCOMPARE(desk.window.size(), before);
    QTRY_COMPARE(desk.find<QWidget>("events")->width(), eventsBefore);
}

void TestPanes::ownWindowIsWhereItWas()
{
    QJsonObject state;
    QRect place(200, 150, 500, 520);
    {
        Desk desk;
        QVERIFY(desk.isReady());
        auto *const layout = desk.window.findChild<WindowLayout *>();
        layout->setInspectorSide(WindowLayout::InspectorSide::Bottom);
        layout->setInspectorSide(WindowLayout::InspectorSide::OwnWindow);
        QWidget *const own = desk.find<QWidget>("details")->window();
        QVERIFY(QTest::qWaitForWindowExposed(own));
        QSignalSpy changed(&desk.window, &MainWindow::layoutChanged);
        own->setGeometry(place);
        QTRY_COMPARE(own->geometry(), place);
        QVERIFY(!changed.isEmpty());
        state = desk.window.toState();
        desk.window.close(); // with the program, it doesn't count as closed by hand
        own->close();
        QCOMPARE(layout->inspectorSide(), WindowLayout::InspectorSide::OwnWindow);
    }
    Desk desk;
    QVERIFY(desk.isReady());
    desk.window.restore(state);
    QWidget *const own = desk.find<QWidget>("details")->window();
    QVERIFY(own != &desk.window);
    QTRY_COMPARE(own->geometry(), place);
    closeByHand(*own);
    // It goes where it was before.
    QCOMPARE(desk.window.findChild<WindowLayout *>()->inspectorSide(),
             WindowLayout::InspectorSide::Bottom);
}

int tst_panes(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QApplication app(argc, argv);
    TestPanes test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_panes.moc"
