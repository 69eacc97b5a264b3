// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timelinehands.h"

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;
using namespace RadarDesk::gui;
using namespace RadarDesk::timelinehands;

/// What the events are narrowed to, and what is said of them.
class TestTimelineFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void narrowsByTimeAndProfile();
    void showsNothingOfWhatIsHidden();
    void showsOneSource();
    void showsNoMarkupOfStrangers();
};

void TestTimelineFilter::narrowsByTimeAndProfile()
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

void TestTimelineFilter::showsNothingOfWhatIsHidden()
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

void TestTimelineFilter::showsOneSource()
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

void TestTimelineFilter::showsNoMarkupOfStrangers()
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

int tst_timelinefilter(int argc, char *argv[])
{
    QApplication app(argc, argv);
    TestTimelineFilter test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_timelinefilter.moc"
