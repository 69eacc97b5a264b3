// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/timeline/timelinepanel.h>
#include <history/store/sampleevents.h>
#include <support/desk.h>

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;
using namespace RadarDesk::gui;

/// What happened, in the window: read, filtered, sent again, removed, and kept through troubles.
class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOnAsOneScrolls();
    void followsAgainFromTheEnd();
    void narrowsByTimeAndProfile();
    void goesToAMoment();
    void goesByKeys_data();
    void goesByKeys();
    void sendsAgainWithOneKey();
    void keepsAsATemplateWithOneKey();
    void copiesRows();
    void clearsWithUndo();
    void saysThatItCannotKeep();
    void showsNothingOfWhatIsHidden();
    void showsOneSource();
    void showsNoMarkupOfStrangers();

private:
    static void record(Desk &desk, int count);
    [[nodiscard]] static QTableView *table(const Desk &desk);
    [[nodiscard]] static QWidget *popup();
    [[nodiscard]] static bool openWhen(const Desk &desk);
};

namespace {

/// An arrival on the sandbox's profile, that many minutes ago.
Event arrivalBefore(int minutes, int number)
{
    return {.profileId = SandboxId.toString(),
            .kind = EventKind::Arrival,
            .time = QDateTime::currentDateTimeUtc().addSecs(-60LL * minutes),
            .channel = QStringLiteral("old"),
            .data = "{\"number\":" + QByteArray::number(number) + '}'};
}

void clickOn(QWidget *widget)
{
    QTest::mouseClick(widget, Qt::LeftButton);
}

/// A button with a text takes no click beside it.
void choose(QAbstractButton *button)
{
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(12, button->height() / 2));
}

template <typename T> T *within(QWidget *parent, const char *name)
{
    T *found = parent->findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("There is no %s.", name);
    return found;
}

} // namespace

void TestTimeline::record(Desk &desk, int count)
{
    for (int number = 0; number < count; ++number)
        desk.history.append(arrivalBefore(0, number));
    QTRY_VERIFY(desk.shown(EventKind::Arrival) >= qMin(count, TimelineModel::PageSize));
}

QTableView *TestTimeline::table(const Desk &desk)
{
    return desk.find<QTableView>("table");
}

QWidget *TestTimeline::popup()
{
    return QApplication::activePopupWidget();
}

bool TestTimeline::openWhen(const Desk &desk)
{
    desk.find<QTableView>("table")->setFocus();
    Desk::press(Qt::Key_G, Qt::ControlModifier);
    return QTest::qWaitFor([] { return popup() != nullptr; });
}

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

void TestTimeline::narrowsByTimeAndProfile()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.history.append(arrivalBefore(60 * 24 * 30, 1));
    desk.history.append(arrivalBefore(60 * 24 * 3, 2));
    Event elsewhere = arrivalBefore(90, 3);
    elsewhere.profileId = QStringLiteral("another");
    desk.history.append(elsewhere);
    desk.history.append(arrivalBefore(1, 4));
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 3);

    QVERIFY(openWhen(desk));
    choose(within<QRadioButton>(popup(), "lastHour"));
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 1);
    Desk::press(Qt::Key_Escape);
    QTRY_VERIFY(!popup());
    QVERIFY(desk.find<QToolButton>("when")->isChecked());

    QVERIFY(openWhen(desk));
    choose(within<QRadioButton>(popup(), "week"));
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 2);
    choose(within<QCheckBox>(popup(), "allProfiles"));
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 3);
    // It says which profile each is of.
    const QString channel = table(desk)
                                ->model()
                                ->index(desk.timeline.rowCount() - 1, TimelineModel::ChannelColumn)
                                .data()
                                .toString();
    QVERIFY2(channel.startsWith("Sandbox"), qPrintable(channel));
    choose(within<QRadioButton>(popup(), "span"));
    const QDateTime day = QDateTime::currentDateTime().addDays(-3);
    within<QDateTimeEdit>(popup(), "from")->setDateTime(day.addSecs(-3600));
    within<QDateTimeEdit>(popup(), "to")->setDateTime(day.addSecs(3600));
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 1);
    choose(within<QRadioButton>(popup(), "anyTime"));
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 4);
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
    QVERIFY2(text->text().contains(". What happens meanwhile is kept in memory"),
             qPrintable(text->text()));
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

void TestTimeline::showsNothingOfWhatIsHidden()
{
    Desk desk;
    QVERIFY(desk.isReady());
    record(desk, 5);
    for (const char *button : {"showSent", "showReceived", "showOther"})
        clickOn(desk.find<QToolButton>(button));
    QTRY_COMPARE(desk.timeline.rowCount(), 0);
    clickOn(desk.find<QToolButton>("showReceived"));
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 5);
    QCOMPARE(desk.shown(EventKind::Connection), 0);
}

void TestTimeline::showsOneSource()
{
    Desk desk;
    QVERIFY(desk.isReady());
    record(desk, 2);
    const auto recorded = [&desk](EventKind kind, EventSource source) {
        Event event = arrivalBefore(0, 1);
        event.kind = kind;
        event.source = source;
        desk.history.append(event);
    };
    recorded(EventKind::Broadcast, EventSource::App);
    recorded(EventKind::Call, EventSource::App);
    recorded(EventKind::Subscription, EventSource::Page);
    recorded(EventKind::Gap, EventSource::RadarDesk);
    QTRY_COMPARE(desk.shown(EventKind::Gap), 1);
    auto *filter = desk.find<QComboBox>("sourceFilter");
    filter->setFocus();
    const auto choose = [&](const QString &source) {
        for (int i = 0; i < filter->count() && filter->currentText() != source; ++i)
            QTest::keyClick(filter, Qt::Key_Down);
    };
    choose("Your app");
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 0);
    QCOMPARE(desk.shown(EventKind::Broadcast), 1);
    QCOMPARE(desk.shown(EventKind::Call), 1);
    QCOMPARE(desk.shown(EventKind::Gap), 1);
    choose("Pages");
    QTRY_COMPARE(desk.shown(EventKind::Subscription), 1);
    QCOMPARE(desk.shown(EventKind::Call), 0);
    QCOMPARE(desk.shown(EventKind::Gap), 1);
    // What the buttons hide stays hidden, but not that something is missing.
    clickOn(desk.find<QToolButton>("showOther"));
    QTRY_COMPARE(desk.shown(EventKind::Subscription), 0);
    QCOMPARE(desk.shown(EventKind::Gap), 1);
    QTest::keyClick(filter, Qt::Key_Home);
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 2);
    QCOMPARE(desk.shown(EventKind::Broadcast), 1);
}

void TestTimeline::showsNoMarkupOfStrangers()
{
    Desk desk;
    QVERIFY(desk.isReady());
    Event event = arrivalBefore(0, 1);
    event.source = EventSource::App;
    event.library = "<img src=\"http://evil.example/\">";
    event.note = "<b>bold</b>";
    desk.history.append(event);
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 1);
    const int row = desk.timeline.rowCount() - 1;
    const QString tip =
        desk.timeline.index(row, TimelineModel::ContentColumn).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains("&lt;b&gt;bold&lt;/b&gt;"), qPrintable(tip));
    QVERIFY2(tip.contains("&lt;img"), qPrintable(tip));
    QVERIFY2(!tip.contains("<img"), qPrintable(tip));
    desk.workspace.channels().touch("<s>channel</s>", QDateTime::currentDateTimeUtc());
    const ChannelsModel &channels = desk.workspace.channels();
    const QString channelTip =
        channels.index(channels.rowOf("<s>channel</s>")).data(Qt::ToolTipRole).toString();
    QVERIFY2(!channelTip.contains("<s>"), qPrintable(channelTip));
}

int tst_timeline(int argc, char *argv[])
{
    QApplication app(argc, argv);
    TestTimeline test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_timeline.moc"
