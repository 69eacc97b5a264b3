// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/timeline/timelinecells.h>
#include <history/timeline/timelinemodel.h>
#include <history/timeline/timelinerow.h>

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;

class TestTimelineRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsTheDaysIn();
    void ordersADayBeforeItsEvents();
    void namesDays();
    void namesWhatWasCalled();
};

namespace {

StoredEvent eventAt(qint64 key, const QDateTime &time)
{
    return {key, Event{.time = time.toUTC()}};
}

} // namespace

void TestTimelineRow::putsTheDaysIn()
{
    const QDateTime noon(QDate(2026, 11, 24), QTime(12, 0));
    QVERIFY(rowsOf({}).isEmpty());
    const QList<TimelineRow> rows = rowsOf({eventAt(1, noon), eventAt(2, noon.addSecs(60)),
                                            eventAt(3, noon.addDays(1)), eventAt(4, QDateTime())});
    QString picture;
    for (const TimelineRow &row : rows)
        picture += row.isDay() ? row.day.toString("[dd]") : QString::number(row.key);
    QCOMPARE(picture, "[24]12[25]34");
}

void TestTimelineRow::ordersADayBeforeItsEvents()
{
    const TimelineRow day{.key = 5, .day = QDate(2026, 11, 24)};
    const TimelineRow event{.key = 5};
    QVERIFY(day.standsBefore(event));
    QVERIFY(!event.standsBefore(day));
    QVERIFY(!event.standsBefore(event));
    QVERIFY(TimelineRow{.key = 4}.standsBefore(day));
}

void TestTimelineRow::namesDays()
{
    const QDate today(2026, 11, 24);
    const auto isIn = [](const QString &text, QDate day) {
        return text.endsWith(QLocale().toString(day, QLocale::LongFormat));
    };
    QVERIFY(dayText(today, today).startsWith("Today, ") && isIn(dayText(today, today), today));
    QVERIFY(dayText(today.addDays(-1), today).startsWith("Yesterday, "));
    QCOMPARE(dayText(today.addDays(-2), today),
             QLocale().toString(today.addDays(-2), QLocale::LongFormat));
}

void TestTimelineRow::namesWhatWasCalled()
{
    const auto channelOf = [](const Event &event, const QString &profile = {}) {
        const TimelineRow row{.key = 1, .event = event};
        return timelineCell(row, TimelineModel::ChannelColumn, Qt::DisplayRole, profile).toString();
    };
    PushRadar::Exchange call;
    call.url = QUrl(QStringLiteral("http://ann:pw@127.0.0.1:8000/connected?a=b#c"));
    Event event{.kind = EventKind::Authentication,
                .exchange = std::make_shared<const PushRadar::Exchange>(call)};
    // A call of a connection endpoint is of no channel.
    QCOMPARE(channelOf(event), "http://127.0.0.1:8000/connected");
    QVERIFY(channelOf(event, "App").endsWith("/connected"));
    event.channel = QStringLiteral("private-room");
    QCOMPARE(channelOf(event), "private-room");
    // Other events without a channel have nothing there.
    event.channel.clear();
    event.kind = EventKind::Call;
    QCOMPARE(channelOf(event), QString());
}

int tst_timelinerow(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestTimelineRow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_timelinerow.moc"
