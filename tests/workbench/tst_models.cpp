// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/channelsmodel.h>
#include <workbench/eventtext.h>
#include <workbench/phases.h>

#include <QAbstractItemModelTester>
#include <QTest>

using namespace RadarDesk;

namespace {

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
    void channelsStandNewestFirst();
    void pinnedChannelsStandAbove();
    void channelsCountWhatIsUnseen();
    void phasesFollowOneAnother();
    void durationsAreShort();
};

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
