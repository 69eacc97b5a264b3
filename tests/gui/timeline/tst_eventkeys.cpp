// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/look/theme.h>
#include <support/contrast.h>
#include <support/desk.h>

#include <QLabel>
#include <QTableView>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::gui;
using namespace RadarDesk::workbench;

/// The keyboard in the events: where it is can be seen, and its keys act on that row.
class TestEventKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void escapeLeavesTheRow();
    void rowOfTheKeyboardIsSeen_data();
    void rowOfTheKeyboardIsSeen();
    void noRowNoAct();
    void anEmptyListShowsItsFocus();

private:
    static void addEvents(Desk &desk);
    static QTableView *goToFirst(Desk &desk);
};

void TestEventKeys::addEvents(Desk &desk)
{
    for (int i = 0; i < 3; ++i)
        desk.history.append({.profileId = "sandbox",
                             .kind = EventKind::Broadcast,
                             .outcome = Outcome::Done,
                             .time = QDateTime::currentDateTimeUtc(),
                             .channel = "orders",
                             .data = R"({"id":7})"});
}

/// Selects the first event as a person does, by a click.
QTableView *TestEventKeys::goToFirst(Desk &desk)
{
    auto *const table = desk.find<QTableView>("table");
    addEvents(desk);
    if (!QTest::qWaitFor([&desk] { return desk.shown(EventKind::Broadcast) == 3; }))
        return nullptr;
    int row = 0;
    while (!desk.timeline.eventAt(row) || desk.timeline.eventAt(row)->kind != EventKind::Broadcast)
        ++row;
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(row, 1)).center());
    return table;
}

void TestEventKeys::escapeLeavesTheRow()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const QTableView *const table = goToFirst(desk);
    QVERIFY(table);
    QTRY_VERIFY(!desk.find<QLabel>("summary")->text().isEmpty());
    const QModelIndex current = table->currentIndex();
    Desk::press(Qt::Key_Escape);
    QVERIFY(!table->selectionModel()->hasSelection());
    QCOMPARE(table->currentIndex(), current);
    const int before = desk.count(EventKind::Broadcast);
    Desk::press(Qt::Key_R);
    QTRY_COMPARE(desk.count(EventKind::Broadcast), before + 1);
    // And it goes on from there.
    Desk::press(Qt::Key_Down);
    QCOMPARE(table->currentIndex().row(), current.row() + 1);
    QVERIFY(table->selectionModel()->hasSelection());
}

void TestEventKeys::rowOfTheKeyboardIsSeen_data()
{
    QTest::addColumn<Theme::Appearance>("appearance");
    QTest::newRow("light") << Theme::Appearance::Light;
    QTest::newRow("dark") << Theme::Appearance::Dark;
}

void TestEventKeys::rowOfTheKeyboardIsSeen()
{
    QFETCH(const Theme::Appearance, appearance);
    Desk desk;
    desk.theme.setAppearance(appearance);
    QVERIFY(desk.isReady());
    QTableView *const table = goToFirst(desk);
    QVERIFY(table);
    Desk::press(Qt::Key_Escape);
    const int row = table->currentIndex().row();
    const auto edgeOf = [table](int which) {
        const QRect rect = table->visualRect(table->model()->index(which, 1));
        const QImage image = table->viewport()->grab(rect).toImage();
        return contrastOf(image.pixelColor(image.width() / 2, 0),
                          image.pixelColor(image.width() / 2, 2));
    };
    QVERIFY2(edgeOf(row) >= 3, qPrintable(QString::number(edgeOf(row))));
    QVERIFY(edgeOf(row + 1) < 3);
    desk.items()->setFocus(); // only while the keyboard is there
    QTRY_VERIFY(edgeOf(row) < 3);
    desk.theme.setAppearance(Theme::Appearance::System);
}

void TestEventKeys::noRowNoAct()
{
    Desk desk({}, Desk::Service::NotYet);
    QVERIFY(QTest::qWaitForWindowExposed(&desk.window));
    desk.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    desk.find<QTableView>("table")->setFocus();
    for (const Qt::Key key : {Qt::Key_R, Qt::Key_S, Qt::Key_Return, Qt::Key_Escape})
        Desk::press(key);
    QCOMPARE(desk.count(EventKind::Broadcast), 0);
}

void TestEventKeys::anEmptyListShowsItsFocus()
{
    Desk desk({}, Desk::Service::NotYet);
    QVERIFY(QTest::qWaitForWindowExposed(&desk.window));
    desk.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    auto *const table = desk.find<QTableView>("table");
    QCOMPARE(desk.timeline.rowCount(), 0);
    desk.items()->setFocus();
    QTRY_VERIFY(desk.items()->hasFocus());
    const QImage without = table->grab().toImage();
    table->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(table->hasFocus());
    QVERIFY(table->grab().toImage() != without);
}

int tst_eventkeys(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QApplication app(argc, argv);
    TestEventKeys test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_eventkeys.moc"
