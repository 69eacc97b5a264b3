// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/channelsmodel.h>
#include <workbench/phases.h>
#include <workbench/timelinefilter.h>
#include <workbench/timelinemodel.h>

#include <QAbstractItemModelTester>
#include <QTest>

using namespace RadarDesk;

namespace {

Event made(EventKind kind, const QString &channel, const QByteArray &data,
           Outcome outcome = Outcome::Done)
{
    Event fresh;
    fresh.kind = kind;
    fresh.outcome = outcome;
    fresh.channel = channel;
    fresh.data = data;
    fresh.time = QDateTime::currentDateTimeUtc();
    return fresh;
}

QDateTime at(qint64 second)
{
    return QDateTime::fromSecsSinceEpoch(second, Qt::UTC);
}

QString names(const ChannelsModel &model)
{
    QStringList names;
    for (const ChannelEntry &entry : model.entries())
        names.append(entry.name);
    return names.join(' ');
}

} // namespace

class TestModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timelineNumbersItsEvents();
    void timelineDropsTheOldest();
    void timelineFindsAnArrival();
    void filterHides();
    void filterSearchesEveryWord();
    void channelsStandNewestFirst();
    void pinnedChannelsStandAbove();
    void channelsCountWhatIsUnseen();
    void phasesFollowOneAnother();
    void durationsAreShort();
};

void TestModels::timelineNumbersItsEvents()
{
    TimelineModel timeline;
    const QAbstractItemModelTester tester(&timeline);
    const quint64 first = timeline.append(made(EventKind::Broadcast, "a", "{}", Outcome::Pending));
    const quint64 second = timeline.append(made(EventKind::Arrival, "a", "{}"));
    QVERIFY(first > 0);
    QCOMPARE(second, first + 1);
    Event done = *timeline.find(first);
    done.outcome = Outcome::Done;
    timeline.update(first, done);
    QCOMPARE(timeline.find(first)->outcome, Outcome::Done);
    timeline.clear();
    QCOMPARE(timeline.find(first), nullptr);
    timeline.update(first, done); // gone: nothing happens
    QCOMPARE(timeline.rowCount(), 0);
}

void TestModels::timelineDropsTheOldest()
{
    TimelineModel timeline(100);
    const QAbstractItemModelTester tester(&timeline);
    for (int i = 0; i < 1000; ++i)
        timeline.append(made(EventKind::Arrival, QString::number(i), "{}"));
    QVERIFY(timeline.rowCount() <= 100);
    QCOMPARE(timeline.at(timeline.rowCount() - 1).channel, "999");
    QCOMPARE(timeline.find(1), nullptr);
    QCOMPARE(timeline.find(1000)->channel, "999");
    QCOMPARE(timeline.rowOf(1000), timeline.rowCount() - 1);
}

void TestModels::timelineFindsAnArrival()
{
    TimelineModel timeline;
    Event sent = made(EventKind::Broadcast, "a", "{}");
    sent.broadcastId = "x";
    timeline.append(sent);
    QCOMPARE(timeline.findArrival("x"), nullptr);
    Event arrival = made(EventKind::Arrival, "a", "{}");
    arrival.broadcastId = "x";
    const quint64 number = timeline.append(arrival);
    QCOMPARE(timeline.findArrival("x")->number, number);
    QCOMPARE(timeline.findArrival(""), nullptr);
}

void TestModels::filterHides()
{
    TimelineModel timeline;
    TimelineFilter filter;
    filter.setSourceModel(&timeline);
    const QAbstractItemModelTester tester(&filter);
    timeline.append(made(EventKind::Broadcast, "a", "{}"));
    timeline.append(made(EventKind::Arrival, "a", "{}"));
    timeline.append(made(EventKind::Broadcast, "b", "{}", Outcome::Failed));
    QVERIFY(!filter.isActive());

    filter.setShown(EventKind::Arrival, false);
    QCOMPARE(filter.rowCount(), 2);
    filter.setFailedOnly(true);
    QCOMPARE(filter.rowCount(), 1);
    filter.setChannel("a");
    QCOMPARE(filter.rowCount(), 0);
    timeline.append(made(EventKind::Broadcast, "a", "{}", Outcome::Failed));
    QCOMPARE(filter.rowCount(), 1);
    filter.reset();
    QCOMPARE(filter.rowCount(), 4);
}

void TestModels::filterSearchesEveryWord()
{
    TimelineModel timeline;
    TimelineFilter filter;
    filter.setSourceModel(&timeline);
    timeline.append(made(EventKind::Broadcast, "orders", R"({"city": "Köln"})"));
    timeline.append(made(EventKind::Broadcast, "orders", R"({"city": "Bonn"})"));
    filter.setText("köln ORD");
    QCOMPARE(filter.rowCount(), 1);
    filter.setText("köln bonn");
    QCOMPARE(filter.rowCount(), 0);
    filter.setText("  ");
    QCOMPARE(filter.rowCount(), 2);
}

void TestModels::channelsStandNewestFirst()
{
    ChannelsModel channels;
    const QAbstractItemModelTester tester(&channels);
    channels.touch("a", at(1));
    channels.touch("b", at(2));
    channels.touch("c", at(3));
    QCOMPARE(names(channels), "c b a");
    channels.touch("a", at(4));
    QCOMPARE(names(channels), "a c b");
    channels.touch("a", at(0)); // an older time does not put it back
    QCOMPARE(names(channels), "a c b");
    const ChannelEntry gone = channels.remove("c");
    QCOMPARE(names(channels), "a b");
    channels.insert(gone);
    QCOMPARE(names(channels), "a c b");
}

void TestModels::pinnedChannelsStandAbove()
{
    ChannelsModel channels;
    const QAbstractItemModelTester tester(&channels);
    channels.touch("a", at(1));
    channels.touch("b", at(2));
    channels.setPinned("a", true);
    QCOMPARE(names(channels), "a b");
    channels.touch("c", at(9));
    QCOMPARE(names(channels), "a c b");
    channels.setPinned("a", false);
    QCOMPARE(names(channels), "c b a");
}

void TestModels::channelsCountWhatIsUnseen()
{
    ChannelsModel channels;
    channels.touch("a", at(1));
    channels.countUnseen("a");
    channels.countUnseen("a");
    channels.countUnseen("not there");
    QCOMPARE(channels.index(0).data(ChannelsModel::UnseenRole).toInt(), 2);
    QVERIFY(channels.index(0).data(Qt::AccessibleTextRole).toString().contains("2"));
    channels.markSeen("a");
    QCOMPARE(channels.index(0).data(ChannelsModel::UnseenRole).toInt(), 0);
}

void TestModels::phasesFollowOneAnother()
{
    using std::chrono::microseconds;
    PushRadar::ExchangeTiming timing;
    timing.connecting = microseconds(100);
    timing.requestSent = microseconds(400);
    timing.headers = microseconds(900);
    timing.finished = microseconds(1000);
    const QList<Phase> phases = phasesOf(timing);
    QCOMPARE(phases.size(), 4);
    QCOMPARE(phases.first().begin.count(), 0);
    for (qsizetype i = 1; i < phases.size(); ++i)
        QCOMPARE(phases.at(i).begin, phases.at(i - 1).end);
    QCOMPARE(phases.last().end.count(), 1000);

    PushRadar::ExchangeTiming failed;
    failed.finished = microseconds(50);
    QCOMPARE(phasesOf(failed).size(), 1);
}

void TestModels::durationsAreShort()
{
    using std::chrono::microseconds;
    QCOMPARE(shortDuration(microseconds(840)), "0.8 ms");
    QCOMPARE(shortDuration(microseconds(12'345)), "12 ms");
    QCOMPARE(shortDuration(microseconds(3'420'000)), "3.4 s");
}

int tst_models(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestModels test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_models.moc"
