// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/store/sampleevents.h>

#include <history/timeline/timelinemodel.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;
using namespace std::chrono_literals;

/// The timeline with its events grouped into conversations, over a real history.
class TestConversationRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsOneRowAConversation();
    void joinsWhatIsShownAlready();
    void staysOpenAsMoreComes();
    void opensWithinAnOpenOne();
    void saysWhatIsNotShown();
    void isNotSlowerForManyMembers();

private:
    struct Timeline
    {
        QTemporaryDir folder;
        History history{folder.filePath("history.db")};
        TimelineModel model{history};
        QAbstractItemModelTester tester{&model};

        Timeline()
        {
            history.start();
            model.setFilter({.isGrouped = true});
        }
        /// Each row's kind in a letter, with a space for each conversation that it is within.
        [[nodiscard]] QStringList rows() const
        {
            QStringList rows;
            for (int row = 0; row < model.rowCount(); ++row) {
                const QModelIndex index = model.index(row, TimelineModel::KindColumn);
                if (const Event *event = model.eventAt(row))
                    rows.append(QString(index.data(TimelineModel::DepthRole).toInt(), u' ')
                                + queryWord(event->kind).at(0));
                else if (row > 0)
                    rows.append(index.siblingAtColumn(0).data().toString());
            }
            return rows;
        }
    };
};

namespace {

Event ofKind(EventKind kind, const QString &broadcastId = {})
{
    Event event = sampleEvent(1);
    event.kind = kind;
    event.broadcastId = broadcastId;
    event.exchange.reset();
    return event;
}

Event beginning(EventKind kind, const QString &conversation)
{
    Event event = ofKind(kind);
    event.conversation = conversation;
    return event;
}

Event partOf(const QString &conversation, Event event)
{
    event.partOf = conversation;
    return event;
}

} // namespace

void TestConversationRows::showsOneRowAConversation()
{
    Timeline timeline;
    Event broadcast = ofKind(EventKind::Broadcast, "b1");
    broadcast.subscribers = 3;
    Event arrival = ofKind(EventKind::Arrival, "b1");
    arrival.duration = 5ms;
    timeline.history.append(broadcast);
    timeline.history.append(arrival);
    QTRY_COMPARE(timeline.rows(), QStringList("s"));
    const QModelIndex content = timeline.model.index(1, TimelineModel::ContentColumn);
    const QModelIndex kind = content.siblingAtColumn(TimelineModel::KindColumn);
    QTRY_VERIFY(content.data(TimelineModel::SummaryRole).toString().contains("3 subscriber"));
    QVERIFY(content.data(TimelineModel::SummaryRole).toString().contains("received after 5"));
    QVERIFY(content.data(Qt::AccessibleTextRole).toString().contains("3 subscriber"));
    QVERIFY(kind.data(Qt::AccessibleTextRole).toString().contains("collapsed"));
    timeline.model.setOpen(1, true);
    QTRY_COMPARE(timeline.rows(), (QStringList{"s", " r"}));
    QVERIFY(kind.data(Qt::AccessibleTextRole).toString().contains("expanded"));
    QCOMPARE(timeline.model.headOf(2), 1);
    QCOMPARE(timeline.model.rowOf(timeline.model.keyAt(2)), 2);
    timeline.model.setOpen(1, false);
    QCOMPARE(timeline.rows(), QStringList("s"));
}

void TestConversationRows::joinsWhatIsShownAlready()
{
    Timeline timeline;
    timeline.history.append(ofKind(EventKind::Arrival, "b1"));
    QTRY_COMPARE(timeline.rows(), QStringList("r"));
    Event broadcast = ofKind(EventKind::Broadcast);
    const quint64 number = timeline.history.append(broadcast);
    QTRY_COMPARE(timeline.rows(), (QStringList{"r", "s"}));
    broadcast.broadcastId = "b1";
    timeline.history.update(number, broadcast);
    QTRY_COMPARE(timeline.rows(), QStringList("s"));
    timeline.model.setFilter({});
    QTRY_COMPARE(timeline.rows(), (QStringList{"r", "s"}));
}

void TestConversationRows::staysOpenAsMoreComes()
{
    Timeline timeline;
    timeline.history.append(beginning(EventKind::Check, "check"));
    timeline.history.append(partOf("check", ofKind(EventKind::Authentication)));
    QTRY_COMPARE(timeline.rows(), QStringList("c"));
    QTRY_VERIFY(timeline.model.canOpen(1));
    timeline.model.setOpen(1, true);
    QTRY_COMPARE(timeline.rows(), (QStringList{"c", " t"}));
    timeline.history.append(ofKind(EventKind::Call));
    QTRY_COMPARE(timeline.rows(), (QStringList{"c", " t", "c"}));
    const quint64 number =
        timeline.history.append(partOf("check", ofKind(EventKind::Authentication)));
    QTRY_COMPARE(timeline.rows(), (QStringList{"c", " t", " t", "c"}));
    Event changed = partOf("check", ofKind(EventKind::Authentication));
    changed.note = "other";
    timeline.history.update(number, changed);
    QTRY_COMPARE(timeline.model.eventAt(3)->note, "other");
}

void TestConversationRows::opensWithinAnOpenOne()
{
    Timeline timeline;
    timeline.history.append(beginning(EventKind::Run, "run"));
    timeline.history.append(partOf("run", ofKind(EventKind::Broadcast, "b1")));
    timeline.history.append(ofKind(EventKind::Arrival, "b1"));
    timeline.history.append(partOf("run", ofKind(EventKind::Broadcast, "b2")));
    QTRY_COMPARE(timeline.rows(), QStringList("r"));
    QTRY_COMPARE(timeline.model.index(1, 1).data(TimelineModel::MembersRole).toInt(), 2);
    timeline.model.setOpen(1, true);
    QTRY_COMPARE(timeline.rows(), (QStringList{"r", " s", " s"}));
    QVERIFY(timeline.model.canOpen(2));
    timeline.model.setOpen(2, true);
    QTRY_COMPARE(timeline.rows(), (QStringList{"r", " s", "  r", " s"}));
    QCOMPARE(timeline.model.headOf(3), 2);
    QCOMPARE(timeline.model.headOf(4), 1);
    timeline.history.append(ofKind(EventKind::Arrival, "b2"));
    QTRY_VERIFY(timeline.model.canOpen(4));
    timeline.model.setOpen(1, false);
    QCOMPARE(timeline.rows(), QStringList("r"));
    timeline.model.setOpen(1, true);
    QTRY_COMPARE(timeline.rows(), (QStringList{"r", " s", "  r", " s"}));
}

void TestConversationRows::saysWhatIsNotShown()
{
    Timeline timeline;
    timeline.history.append(beginning(EventKind::Run, "run"));
    for (int i = 0; i < OpenConversations::MostMembers + 50; ++i)
        timeline.history.append(partOf("run", ofKind(EventKind::Broadcast)));
    QTRY_COMPARE(timeline.model.index(1, 1).data(TimelineModel::MembersRole).toInt(),
                 OpenConversations::MostMembers + 50);
    timeline.model.setOpen(1, true);
    QTRY_COMPARE(timeline.model.rowCount(), 3 + OpenConversations::MostMembers);
    QVERIFY(!timeline.model.eventAt(2));
    QVERIFY(timeline.rows().at(1).startsWith("50 earlier"));
}

void TestConversationRows::isNotSlowerForManyMembers()
{
    Timeline timeline;
    timeline.history.append(ofKind(EventKind::Call));
    timeline.history.append(beginning(EventKind::Run, "run"));
    constexpr int Members = 30'000; // more than a step through the history looks at
    for (int i = 0; i < Members; ++i)
        timeline.history.append(partOf("run", ofKind(EventKind::Broadcast)));
    QTRY_COMPARE_WITH_TIMEOUT(timeline.model.index(2, 1).data(TimelineModel::MembersRole).toInt(),
                              Members, 60'000);
    timeline.model.setFilter({.isGrouped = true});
    QTRY_COMPARE(timeline.rows(), (QStringList{"c", "r"}));
}

int tst_conversationrows(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestConversationRows test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_conversationrows.moc"
