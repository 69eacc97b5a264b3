// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/platform/qtversions.h>
#include <workbench/core/channelsmodel.h>
#include <workbench/core/workspace.h>
#include <workbench/events/eventtext.h>
#include <workbench/events/phases.h>

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::workbench;

namespace {

QDateTime at(qint64 second)
{
    return QDateTime::fromSecsSinceEpoch(second, base::Utc);
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
    void channelsHaveLabels();
    void labelsAndCountsSurvive();
    void patternsFit_data();
    void patternsFit();
    void patternsAreChecked();
    void wishesAndPatternsSurvive();
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

void TestModels::channelsHaveLabels()
{
    ChannelsModel channels;
    const QAbstractItemModelTester tester(&channels);
    channels.touch("private-a", at(1));
    channels.touch("b", at(2));
    const QModelIndex index = channels.index(1);
    QSignalSpy changed(&channels, &ChannelsModel::entriesChanged);
    QVERIFY(index.flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(channels.setData(index, "  The\nshop ", ChannelsModel::LabelRole));
    QCOMPARE(index.data(ChannelsModel::LabelRole).toString(), "The shop");
    QCOMPARE(changed.size(), 1);
    // All else goes by the name, and nothing changes that.
    QVERIFY(!channels.setData(index, "c", Qt::EditRole));
    for (const int role : {int(Qt::DisplayRole), int(Qt::EditRole), int(ChannelsModel::NameRole)})
        QCOMPARE(index.data(role).toString(), "private-a");
    for (const char *word : {"The shop", "private-a", "private"})
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(word));
    QVERIFY(index.data(Qt::ToolTipRole).toString().contains("private-a"));

    channels.setLabel("private-a", "The shop");
    QCOMPARE(changed.size(), 1);
    channels.touch("private-a", at(3));
    channels.setPinned("private-a", true);
    QCOMPARE(channels.entries().first().label, "The shop");
    channels.insert(channels.remove("private-a"));
    QCOMPARE(channels.entries().first().label, "The shop");
    channels.setLabel("private-a", QString(500, 'x'));
    QCOMPARE(channels.entries().first().label, QString(80, 'x'));
    channels.setLabel("private-a", "");
    QVERIFY(channels.entries().first().label.isEmpty());
    channels.setLabel("not there", "x");
    QCOMPARE(names(channels), "private-a b");
}

void TestModels::labelsAndCountsSurvive()
{
    Workspace workspace;
    workspace.channels().touch("a", at(1));
    workspace.channels().touch("b", at(2));
    workspace.channels().setLabel("a", "The shop");
    QSignalSpy changed(&workspace, &Workspace::changed);
    workspace.channels().touch("a", at(3)); // as with each arrival
    workspace.channels().countUnseen("a");
    workspace.channels().countUnseen("a");
    QVERIFY(changed.isEmpty());

    Workspace after;
    after.restore(workspace.toState());
    const ChannelEntry &a = after.channels().entries().at(0);
    QCOMPARE(a.label, "The shop");
    QCOMPARE(a.unseen, 2);
    const ChannelEntry &b = after.channels().entries().at(1);
    QCOMPARE(b.label, QString());
    QCOMPARE(b.unseen, 0);
    // Those of a profile that is not shown, too.
    Profile other = newProfile();
    after.showProfile(after.profiles().add(other));
    Workspace later;
    later.profiles().setKept(after.profiles().kept());
    later.restore(after.toState());
    later.showProfile(SandboxId.toString());
    QCOMPARE(later.channels().entries().at(0).label, "The shop");
    QCOMPARE(later.channels().entries().at(0).unseen, 2);

    const QJsonObject strange{{"name", "c"}, {"unseen", -5}, {"label", " a\n b "}};
    Workspace careful;
    careful.restore({{"channels", QJsonArray{strange}}});
    QCOMPARE(careful.channels().entries().at(0).unseen, 0);
    QCOMPARE(careful.channels().entries().at(0).label, "a b");
}

void TestModels::patternsFit_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("fits");
    QTest::newRow("prefix") << "orders.*"
                            << "orders.new" << true;
    QTest::newRow("prefix alone") << "orders.*"
                                  << "orders." << true;
    QTest::newRow("too short") << "orders.*"
                               << "orders" << false;
    QTest::newRow("suffix") << "*.created"
                            << "a.b.created" << true;
    QTest::newRow("not at the end") << "*.created"
                                    << "a.created.b" << false;
    QTest::newRow("middle") << "a*b*c"
                            << "a-b-b-c" << true;
    QTest::newRow("out of order") << "a*b*c"
                                  << "a-c-b" << false;
    QTest::newRow("nothing twice") << "ab*b"
                                   << "ab" << false;
    QTest::newRow("any") << "*"
                         << "a" << true;
    QTest::newRow("case") << "orders.*"
                          << "Orders.new" << false;
    QTest::newRow("none") << "orders"
                          << "orders" << true;
}

void TestModels::patternsFit()
{
    QFETCH(QString, pattern);
    QFETCH(QString, name);
    QTEST(ChannelPatterns::fits(pattern, name, Qt::CaseSensitive), "fits");
}

void TestModels::patternsAreChecked()
{
    ChannelPatterns patterns;
    const QAbstractItemModelTester tester(&patterns);
    QVERIFY(patterns.add(" orders.* ").isEmpty());
    QVERIFY(patterns.add("orders.*").isEmpty()); // once
    QVERIFY(!patterns.add("a b*").isEmpty());
    QVERIFY(!patterns.add(QString(300, 'a') + '*').isEmpty());
    QCOMPARE(patterns.patterns(), QStringList{"orders.*"});
    QVERIFY(patterns.match(u"orders.1") && !patterns.match(u"order.1"));
    for (int i = 0; i < ChannelPatterns::Most; ++i)
        static_cast<void>(patterns.add(QString("c%1*").arg(i)));
    QCOMPARE(patterns.rowCount(), ChannelPatterns::Most);
    patterns.remove("orders.*");
    QVERIFY(!patterns.match(u"orders.1"));
}

void TestModels::wishesAndPatternsSurvive()
{
    Workspace workspace;
    workspace.channels().touch("a", at(3));
    workspace.noteOthersUse("sandbox", "b", at(2));
    workspace.channels().touch("c", at(1));
    workspace.channels().setWish("c", ChannelWish::Stopped);
    workspace.channels().setListening("a", Listening::Refused, "for a reason");
    QSignalSpy changed(&workspace, &Workspace::changed);
    QVERIFY(workspace.patterns().add("orders.*").isEmpty());
    QVERIFY(!changed.isEmpty());
    const QString other = workspace.profiles().add(newProfile());
    workspace.showProfile(other);
    QVERIFY(workspace.patterns().patterns().isEmpty()); // each profile has its own
    QVERIFY(workspace.patterns().add("x*").isEmpty());

    Workspace after;
    after.profiles().setKept(workspace.profiles().kept());
    after.restore(workspace.toState());
    QCOMPARE(after.patterns().patterns(), QStringList{"x*"});
    after.showProfile("sandbox");
    QCOMPARE(after.patterns().patterns(), QStringList{"orders.*"});
    QCOMPARE(after.channels().wishOf("a"), ChannelWish::Listen);
    QCOMPARE(after.channels().wishOf("b"), ChannelWish::WhenUsed);
    QCOMPARE(after.channels().wishOf("c"), ChannelWish::Stopped);
    QCOMPARE(after.channels().entries().at(0).listening, Listening::No);

    // A file of before has neither: all of its channels were listened to.
    Workspace old;
    old.restore({{"channels", QJsonObject{{"sandbox", QJsonArray{QJsonObject{{"name", "d"}}}}}}});
    QCOMPARE(old.channels().wishOf("d"), ChannelWish::Listen);
    QVERIFY(old.patterns().patterns().isEmpty());
    Workspace strange;
    strange.restore({{"patterns", QJsonObject{{"sandbox", QJsonArray{5, "no pattern", "a*"}}}}});
    QCOMPARE(strange.patterns().patterns(), QStringList{"a*"});
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
