// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timelinehands.h"

#include <gui/kit/look/themecolors.h>
#include <gui/timeline/countstext.h>
#include <gui/timeline/eventstrip.h>
#include <history/timeline/eventcounts.h>

#include <QAccessible>
#include <QTimer>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;
using namespace RadarDesk::gui;
using namespace RadarDesk::timelinehands;

/// The counts over time above the events, by mouse and by keyboard.
class TestEventStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void selectsATimeByDragging();
    void selectsATimeByKeyboard();
    void saysWhatItCounts();
    void keepsItsHeightWhileThereIsNothing();
    void countsWhileEventsAreListed();
    void leavesRoomForEventsInALowWindow();
    void isSwitchedOffInTheMenu();
    void drawsEachSort();
    void firstEventIsABar();

private:
    /// Arrivals 60, 40 and 20 minutes ago, ten, thirty and fifty of them.
    static void recordThree(Desk &desk);
    [[nodiscard]] static EventStrip *strip(const Desk &desk);
    [[nodiscard]] static EventCounts *counts(const Desk &desk);
};

void TestEventStrip::recordThree(Desk &desk)
{
    desk.window.resize(1280, 900);
    desk.find<TimelinePanel>("timeline")->setChannel("old");
    for (const int minutes : {60, 40, 20}) {
        const Event event = arrivalBefore(minutes, minutes); // all at the same moment
        for (int i = 0; i < 70 - minutes; ++i)
            desk.history.append(event);
    }
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 90);
    QTRY_COMPARE(counts(desk)->tally().between(0, counts(desk)->to()).total(), 90);
}

EventStrip *TestEventStrip::strip(const Desk &desk)
{
    return desk.find<EventStrip>("eventStrip");
}

EventCounts *TestEventStrip::counts(const Desk &desk)
{
    return desk.window.findChild<EventCounts *>();
}

void TestEventStrip::selectsATimeByDragging()
{
    Desk desk;
    QVERIFY(desk.isReady());
    recordThree(desk);
    EventStrip *const bar = strip(desk);
    QVERIFY(bar->isVisible());
    const int y = bar->height() / 2;
    const int middle = bar->width() / 2;
    QTest::mousePress(bar, Qt::LeftButton, {}, QPoint(middle - 60, y));
    QTest::mouseMove(bar, QPoint(middle - 10, y));
    QTest::mouseMove(bar, QPoint(middle + 60, y));
    QVERIFY(bar->selection());
    QCOMPARE(desk.shown(EventKind::Arrival), 90); // until it is let go
    QTest::mouseRelease(bar, Qt::LeftButton, {}, QPoint(middle + 60, y));
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 30);
    QVERIFY(desk.find<QToolButton>("when")->isChecked());
    const HistoryFilter &filter = desk.find<TimelinePanel>("timeline")->filter();
    QVERIFY(filter.from.isValid() && filter.from < filter.to);
    // It shows that time now.
    QTRY_COMPARE(counts(desk)->from(), filter.from.toMSecsSinceEpoch());
    QTRY_COMPARE(counts(desk)->tally().between(0, counts(desk)->to()).total(), 30);
    QTest::mouseDClick(bar, Qt::LeftButton, {}, QPoint(middle, y));
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 90);
    QVERIFY(!desk.find<QToolButton>("when")->isChecked());
    // A click alone selects nothing.
    QTest::mouseClick(bar, Qt::LeftButton, {}, QPoint(middle, y));
    QVERIFY(!bar->selection());
    QVERIFY(!desk.find<TimelinePanel>("timeline")->filter().from.isValid());
}

void TestEventStrip::selectsATimeByKeyboard()
{
    Desk desk;
    QVERIFY(desk.isReady());
    recordThree(desk);
    EventStrip *const bar = strip(desk);
    bar->setFocus(Qt::TabFocusReason);
    Desk::press(Qt::Key_Home);
    QVERIFY(bar->text().contains("10 received"));
    Desk::press(Qt::Key_Right, Qt::ShiftModifier);
    Desk::press(Qt::Key_Right, Qt::ShiftModifier);
    Desk::press(Qt::Key_Left, Qt::ShiftModifier);
    const auto span = bar->selection();
    QVERIFY(span);
    QCOMPARE(span->to - span->from, 2 * counts(desk)->tally().width());
    Desk::press(Qt::Key_Escape); // drops what is marked
    QVERIFY(!bar->selection());
    QCOMPARE(desk.shown(EventKind::Arrival), 90);
    Desk::press(Qt::Key_End);
    Desk::press(Qt::Key_Return);
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 50);
    QVERIFY(bar->hasFocus());
    Desk::press(Qt::Key_Escape); // any time
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 90);
}

void TestEventStrip::saysWhatItCounts()
{
    QCOMPARE(countsText(SortCounts{{3, 2000, 1, 0}}),
             QString("3 sent, %1 received, 1 failed").arg(QLocale().toString(2000)));
    QCOMPARE(countsText(SortCounts()), "no events");
    Desk desk;
    QVERIFY(desk.isReady());
    recordThree(desk);
    EventStrip *const bar = strip(desk);
    const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(bar);
    QCOMPARE(accessible->text(QAccessible::Name), "Events over time");
    QVERIFY(accessible->text(QAccessible::Description).endsWith("90 received"));
    bar->setFocus(Qt::TabFocusReason);
    Desk::press(Qt::Key_End);
    QVERIFY2(accessible->text(QAccessible::Description).endsWith("50 received"),
             qPrintable(accessible->text(QAccessible::Description)));
}

void TestEventStrip::keepsItsHeightWhileThereIsNothing()
{
    Desk desk;
    QVERIFY(desk.isReady());
    recordThree(desk);
    const QRect place = table(desk)->geometry();
    desk.find<TimelinePanel>("timeline")->setChannel("elsewhere");
    QTRY_VERIFY(counts(desk)->tally().isEmpty());
    QCOMPARE(table(desk)->geometry(), place);
    QCOMPARE(strip(desk)->focusPolicy(), Qt::NoFocus);
    // It isn't left blank.
    QTRY_COMPARE(strip(desk)->text(), "No events");
    const QImage picture = strip(desk)->grab().toImage();
    bool isWritten = false;
    for (int x = 0; x < picture.width(); ++x)
        isWritten = isWritten || picture.pixel(x, picture.height() / 2) != picture.pixel(0, 0);
    QVERIFY(isWritten);
}

void TestEventStrip::countsWhileEventsAreListed()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.window.resize(1280, 900);
    desk.find<TimelinePanel>("timeline")->setChannel("old");
    QTRY_COMPARE(strip(desk)->text(), "No events");
    QTRY_COMPARE(desk.timeline.rowCount(), 0);
    QStringList said;
    const auto listen = [&] {
        if (desk.timeline.rowCount() > 0)
            said.append(strip(desk)->text());
    };
    connect(&desk.timeline, &QAbstractItemModel::rowsInserted, strip(desk), listen);
    connect(&desk.timeline, &QAbstractItemModel::modelReset, strip(desk), listen);
    desk.history.append(arrivalBefore(1, 1));
    QTRY_VERIFY(!said.isEmpty());
    // Where both processors are busy, the count may be there before the list.
    QVERIFY2(said.first() == "Counting…" || said.first().endsWith("1 received"),
             qPrintable(said.first()));
    QTRY_VERIFY(strip(desk)->text().endsWith("1 received"));
    // What comes elsewhere doesn't have it count anew.
    desk.find<TimelinePanel>("timeline")->setChannel("elsewhere");
    QTRY_COMPARE(desk.timeline.rowCount(), 0);
    QTRY_COMPARE(strip(desk)->text(), "No events");
    said.clear();
    connect(&desk.history, &History::grown, strip(desk), [&] { said.append(strip(desk)->text()); });
    desk.history.append(arrivalBefore(0, 2));
    QTRY_VERIFY(!said.isEmpty());
    QCOMPARE(said.first(), "No events");
}

void TestEventStrip::leavesRoomForEventsInALowWindow()
{
    Desk desk;
    QVERIFY(desk.isReady());
    recordThree(desk);
    auto *panel = desk.find<TimelinePanel>("timeline");
    panel->resize(panel->width(), 150);
    QVERIFY(!strip(desk)->isVisible());
    panel->resize(panel->width(), 300);
    QVERIFY(strip(desk)->isVisible());
}

void TestEventStrip::isSwitchedOffInTheMenu()
{
    Desk desk;
    QVERIFY(desk.isReady());
    recordThree(desk);
    table(desk)->setFocus();
    const auto choose = [&desk] {
        table(desk)->selectRow(1);
        QTimer::singleShot(0, [] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            for (QAction *action : menu->actions()) {
                if (action->text() == "S&how counts over time")
                    action->trigger();
            }
            menu->close();
        });
        Q_EMIT table(desk)->customContextMenuRequested(QPoint(40, 40));
    };
    choose();
    QTRY_VERIFY(!strip(desk)->isVisible());
    QVERIFY(!desk.preferences.countsEvents());
    QVERIFY(counts(desk)->tally().isEmpty()); // it costs nothing then
    choose();
    QTRY_VERIFY(strip(desk)->isVisible());
    QTRY_COMPARE(counts(desk)->tally().between(0, counts(desk)->to()).total(), 90);
}

void TestEventStrip::drawsEachSort()
{
    Desk desk;
    QVERIFY(desk.isReady());
    recordThree(desk);
    Event failed = arrivalBefore(0, 1);
    failed.kind = EventKind::Broadcast;
    failed.outcome = Outcome::Failed;
    desk.history.append(failed); // one beside many is to be seen
    QTRY_COMPARE(counts(desk)->tally().between(0, counts(desk)->to()).of(EventSort::Failed), 1);
    const auto has = [&desk](const QColor &color) {
        const QImage picture = strip(desk)->grab().toImage();
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.pixelColor(x, y) == color)
                    return true;
            }
        }
        return false;
    };
    const ThemeColors tones = ThemeColors::of(strip(desk)->palette());
    QTRY_VERIFY(has(tones.failure));
    QVERIFY(has(tones.success));
    QVERIFY(!has(tones.accent));
}

// It has one bucket of time then, which isn't all of the strip.
void TestEventStrip::firstEventIsABar()
{
    Desk desk({}, Desk::Service::NotYet); // whose connection would be an event, too
    desk.window.resize(1280, 900);
    QVERIFY(QTest::qWaitForWindowExposed(&desk.window));
    Event sent = arrivalBefore(0, 1);
    sent.kind = EventKind::Broadcast;
    desk.history.append(sent);
    QTRY_COMPARE(counts(desk)->tally().between(0, counts(desk)->to()).of(EventSort::Sent), 1);
    const auto barWidth = [&desk] {
        const QImage picture = strip(desk)->grab().toImage();
        const QColor color = ThemeColors::of(strip(desk)->palette()).accent;
        int columns = 0;
        for (int x = 0; x < picture.width(); ++x)
            columns += picture.pixelColor(x, picture.height() / 2) == color ? 1 : 0;
        return columns;
    };
    QTRY_VERIFY(barWidth() > 0);
    QVERIFY2(barWidth() < strip(desk)->width() / 20, qPrintable(QString::number(barWidth())));
}

int tst_eventstrip(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QApplication app(argc, argv);
    TestEventStrip test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_eventstrip.moc"
