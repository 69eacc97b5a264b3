// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timelinehands.h"

#include <QHeaderView>
#include <QTranslator>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;
using namespace RadarDesk::gui;
using namespace RadarDesk::timelinehands;

/// What happened, in the window: read, gone to, sent again, removed, and kept through errors.
class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOnAsOneScrolls();
    void followsAgainFromTheEnd();
    void goesToAMoment();
    void goesByKeys_data();
    void goesByKeys();
    void sendsAgainWithOneKey();
    void keepsAsATemplateWithOneKey();
    void copiesRows();
    void clearsWithUndo();
    void saysThatItCannotKeep();
    void columnsGiveWayToTheData();
};

void TestTimeline::readsOnAsOneScrolls()
{
    Desk desk;
    QVERIFY(desk.isReady());
    record(desk, 3000);
    // Only a part of it is there, and more of it as one comes near its end.
    QTRY_COMPARE(desk.timeline.eventAt(desk.timeline.rowCount() - 1)->data, "{\"number\":2999}");
    QVERIFY(desk.timeline.rowCount() < 1300);
    QScrollBar *bar = table(desk)->verticalScrollBar();
    const auto first = [&desk] {
        const Event *event = desk.timeline.eventAt(1);
        return event ? event->data : QByteArray();
    };
    while (desk.timeline.hasOlder()) {
        const QByteArray before = first();
        bar->setValue(bar->minimum());
        QTRY_VERIFY(first() != before || !desk.timeline.hasOlder());
    }
    QVERIFY(desk.timeline.rowCount() < 1300);
    QVERIFY(desk.timeline.hasNewer());
    // And on to the newest again.
    while (desk.timeline.hasNewer()) {
        const qint64 last = desk.timeline.keyAt(desk.timeline.rowCount() - 1);
        bar->setValue(bar->maximum());
        QTRY_VERIFY(desk.timeline.keyAt(desk.timeline.rowCount() - 1) > last
                    || !desk.timeline.hasNewer());
    }
    QCOMPARE(desk.timeline.eventAt(desk.timeline.rowCount() - 1)->data, "{\"number\":2999}");
}

void TestTimeline::followsAgainFromTheEnd()
{
    Desk desk;
    QVERIFY(desk.isReady());
    record(desk, 300);
    QScrollBar *bar = table(desk)->verticalScrollBar();
    QTRY_COMPARE(bar->value(), bar->maximum());
    bar->setValue(bar->maximum() / 2);
    auto *newest = desk.find<QToolButton>("newest");
    QVERIFY(!newest->isVisible());
    desk.history.append(arrivalBefore(0, 1000));
    QTRY_VERIFY(newest->isVisible());
    QVERIFY(bar->value() < bar->maximum());
    clickOn(newest);
    QTRY_COMPARE(bar->value(), bar->maximum());
    QVERIFY(!newest->isVisible());
    desk.history.append(arrivalBefore(0, 1001));
    QTRY_COMPARE(desk.timeline.eventAt(desk.timeline.rowCount() - 1)->data, "{\"number\":1001}");
    QTRY_COMPARE(bar->value(), bar->maximum());
}

void TestTimeline::goesToAMoment()
{
    Desk desk;
    QVERIFY(desk.isReady());
    record(desk, 10);
    const QDateTime before = QDateTime::currentDateTime();
    for (int number = 100; number < 1000; ++number)
        desk.history.append(arrivalBefore(0, number));
    QTRY_COMPARE(desk.timeline.eventAt(desk.timeline.rowCount() - 1)->data, "{\"number\":999}");
    QVERIFY(openWhen(desk));
    auto *moment = within<QDateTimeEdit>(popup(), "moment");
    moment->setDisplayFormat("yyyy-MM-dd HH:mm:ss.zzz"); // as exact as the test is quick
    moment->setDateTime(before);
    clickOn(within<QPushButton>(popup(), "go"));
    QTRY_VERIFY(!popup());
    // Below the day, or the event that came before.
    const auto second = [&desk] {
        const int row = table(desk)->rowAt(1 + table(desk)->rowHeight(0));
        const Event *event = row < 0 ? nullptr : desk.timeline.eventAt(row);
        return event ? event->data : QByteArray();
    };
    QTRY_COMPARE(second(), "{\"number\":100}");
}

void TestTimeline::goesByKeys_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestTimeline::goesByKeys()
{
    QFETCH(Qt::LayoutDirection, direction);
    Desk desk;
    desk.window.setLayoutDirection(direction);
    QVERIFY(desk.isReady());
    record(desk, 700);
    QTRY_COMPARE(desk.timeline.eventAt(desk.timeline.rowCount() - 1)->data, "{\"number\":699}");
    table(desk)->setFocus();
    const auto selected = [&desk] {
        const QModelIndexList rows = table(desk)->selectionModel()->selectedRows();
        const Event *event = rows.isEmpty() ? nullptr : desk.timeline.eventAt(rows.at(0).row());
        return event ? event->data : QByteArray();
    };
    Desk::press(Qt::Key_End);
    QTRY_COMPARE(selected(), "{\"number\":699}");
    Desk::press(Qt::Key_Up);
    QTRY_COMPARE(selected(), "{\"number\":698}");
    Desk::press(Qt::Key_Home);
    QTRY_VERIFY(!desk.timeline.hasOlder() && table(desk)->verticalScrollBar()->value() == 0);
    // The keyboard passes over the day.
    Desk::press(Qt::Key_Up);
    QVERIFY(!table(desk)->selectionModel()->selectedRows().isEmpty());
    QVERIFY(desk.timeline.eventAt(table(desk)->currentIndex().row()));
}

void TestTimeline::sendsAgainWithOneKey()
{
    Desk desk;
    QVERIFY(desk.isReady());
    clickOn(desk.find<QPushButton>("broadcast"));
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 1);
    for (int row = 0; row < desk.timeline.rowCount(); ++row) {
        const Event *event = desk.timeline.eventAt(row);
        if (event && event->kind == EventKind::Broadcast)
            table(desk)->selectRow(row);
    }
    table(desk)->setFocus();
    Desk::press(Qt::Key_R);
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 2);
    QTRY_COMPARE(desk.shown(EventKind::Broadcast), 2);
    QCOMPARE(desk.last(EventKind::Broadcast)->data, "{\"message\":\"Hello World!\"}");
    // The row in hand is still the one that it was.
    QCOMPARE(table(desk)->selectionModel()->selectedRows().size(), 1);
}

void TestTimeline::keepsAsATemplateWithOneKey()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.history.append(arrivalBefore(0, 7));
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 1);
    table(desk)->setFocus();
    Desk::press(Qt::Key_End);
    QTRY_VERIFY(desk.find<TimelinePanel>("timeline")->current());
    Desk::press(Qt::Key_S);
    QTRY_COMPARE(QApplication::focusWidget(), desk.find<QLineEdit>("templateName"));
    Desk::type("Seven");
    Desk::press(Qt::Key_Return);
    QCOMPARE(desk.templates.templates().size(), 1);
    const MessageTemplate kept = desk.templates.templates().first();
    QCOMPARE(kept.name(), "Seven");
    QCOMPARE(kept.channel(), "old");
    QCOMPARE(kept.data(), "{\"number\":7}");
}

void TestTimeline::copiesRows()
{
    Desk desk;
    QVERIFY(desk.isReady());
    record(desk, 5);
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 5);
    table(desk)->setFocus();
    Desk::press(Qt::Key_End);
    Desk::press(Qt::Key_Up, Qt::ShiftModifier);
    Desk::press(Qt::Key_C, Qt::ControlModifier);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.contains("\"number\": 3") && copied.contains("\"number\": 4"),
             qPrintable(copied));
    QVERIFY(copied.startsWith('['));
}

void TestTimeline::clearsWithUndo()
{
    Desk desk;
    QVERIFY(desk.isReady());
    record(desk, 5);
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 5);
    const QList<QAction *> actions = desk.find<QToolButton>("menu")->menu()->actions();
    const auto clear = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
        return action->text().contains("Clear");
    });
    QVERIFY(clear != actions.end());
    (*clear)->trigger();
    QTRY_COMPARE(desk.timeline.rowCount(), 0);
    auto *undo = desk.find<QPushButton>("historyBarAct");
    QTRY_VERIFY(undo->isVisible());
    clickOn(undo);
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 5);
    QVERIFY(!undo->isVisible());

    (*clear)->trigger();
    QTRY_VERIFY(undo->isVisible());
    clickOn(desk.find<QToolButton>("historyBarClose"));
    QVERIFY(!undo->isVisible());
    QTRY_COMPARE(desk.timeline.rowCount(), 0);
    record(desk, 1); // it goes on
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 1);
}

void TestTimeline::saysThatItCannotKeep()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("history.db");
    QVERIFY(QDir().mkdir(path)); // so that no file can be there
    Desk desk({}, Desk::Service::AtOnce, path);
    QVERIFY(desk.isReady());
    auto *text = desk.find<QLabel>("historyBarText");
    QTRY_VERIFY(text->isVisible());
    QVERIFY2(text->text().contains(". New events stay in memory"), qPrintable(text->text()));
    // Nothing else is in the way.
    clickOn(desk.find<QPushButton>("broadcast"));
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 1);
    QVERIFY(desk.result().startsWith("Accepted"));
    QVERIFY(QDir().rmdir(path));
    clickOn(desk.find<QPushButton>("historyBarAct"));
    QTRY_VERIFY(!text->isVisible());
    QTRY_VERIFY(QFileInfo(path).isFile());
    QCOMPARE(desk.shown(EventKind::Arrival), 1);
}

void TestTimeline::columnsGiveWayToTheData()
{
    QTranslator german;
    QVERIFY(german.load(":/i18n/radardesk_de"));
    QCoreApplication::installTranslator(&german);
    {
        Desk desk({}, Desk::Service::AtOnce, {}, Desk::Rows::Grouped);
        desk.window.resize(1280, 800);
        QVERIFY(desk.isReady());
        const QTableView *const view = table(desk);
        const auto width = [view](int column) { return view->columnWidth(column); };
        QTRY_VERIFY2(width(TimelineModel::ContentColumn) >= 200,
                     qPrintable(QString::number(width(TimelineModel::ContentColumn))));
        QVERIFY(!view->isColumnHidden(TimelineModel::DurationColumn));
        const int duration = width(TimelineModel::DurationColumn);
        QVERIFY(duration > 60);
        const int cut = width(TimelineModel::ChannelColumn);
        desk.window.resize(1120, 800);
        QTRY_VERIFY(view->isColumnHidden(TimelineModel::DurationColumn));
        QTRY_VERIFY(width(TimelineModel::ContentColumn) >= 140);
        desk.window.resize(1590, 800);
        QTRY_VERIFY(!view->isColumnHidden(TimelineModel::DurationColumn));
        QTRY_COMPARE(width(TimelineModel::DurationColumn), duration);
        const int usual = width(TimelineModel::ChannelColumn);
        QVERIFY(usual > cut);
        // A width that a person has chosen comes back when there is room for it.
        view->horizontalHeader()->resizeSection(TimelineModel::ChannelColumn, usual + 40);
        desk.window.resize(1280, 800);
        QTRY_VERIFY(width(TimelineModel::ChannelColumn) < usual);
        desk.window.resize(1590, 800);
        QTRY_COMPARE(width(TimelineModel::ChannelColumn), usual + 40);
    }
    QCoreApplication::removeTranslator(&german);
}

int tst_timeline(int argc, char *argv[])
{
    QApplication app(argc, argv);
    TestTimeline test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_timeline.moc"
