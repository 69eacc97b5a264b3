// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/store/historychecks.h>
#include <history/store/sampleevents.h>

#include <history/store/historydatabase.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;
using namespace std::chrono_literals;

/// Which events the history makes part of which others' conversations, in a real file.
class TestConversations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsInEitherOrder_data();
    void joinsInEitherOrder();
    void joinsWhenTheIdBecomesKnown();
    void keepsProfilesApart();
    void showsOtherChannelsByThemselves();
    void nestsConversations();
    void readsTheNewestMembers();
    void letsMembersGoWithTheirHead();
    void isForgottenWithWhatWasNotWritten();
    void takesOverAFileOfBefore();
    void findsWhatBelongedTogetherBefore();
    void importsThemAgain();
};

namespace {

Event eventOf(EventKind kind, const QString &id, const QString &channel = "orders")
{
    Event event = sampleEvent(1);
    event.kind = kind;
    event.channel = channel;
    event.broadcastId = id;
    event.exchange.reset();
    event.duration.reset();
    return event;
}

Event partOf(const QString &conversation, const QString &channel = "orders")
{
    Event event = eventOf(EventKind::Authentication, {}, channel);
    event.partOf = conversation;
    return event;
}

struct File
{
    QTemporaryDir folder;
    QString path = folder.filePath("history.db");
    HistoryDatabase database{path};

    File()
    {
        if (const auto done = database.open(); !done)
            qFatal("%s", qPrintable(done.error().reason));
    }

    qint64 append(const Event &event)
    {
        const auto keys = database.append({event});
        return keys ? keys->constFirst() : -1;
    }
    /// The keys of what stands by itself.
    [[nodiscard]] QList<qint64> heads(const QString &channel = {})
    {
        return keysOf(database, {.channel = channel, .isGrouped = true});
    }
    [[nodiscard]] QList<qint64> members(qint64 head, int limit = 100)
    {
        const auto found = database.members(head, limit);
        return found ? keysOf(found->events) : QList<qint64>{-1};
    }
    [[nodiscard]] ConversationSummary summary(qint64 head)
    {
        const auto batch = database.readBatch({.isGrouped = true}, {}, 100);
        if (!batch)
            return {};
        for (const StoredEvent &stored : batch->events) {
            if (stored.key == head)
                return stored.conversation;
        }
        return {};
    }
};

} // namespace

void TestConversations::joinsInEitherOrder_data()
{
    QTest::addColumn<bool>("isHeadFirst");
    QTest::newRow("the broadcast first") << true;
    QTest::newRow("the arrival first") << false;
}

void TestConversations::joinsInEitherOrder()
{
    QFETCH(const bool, isHeadFirst);
    File file;
    Event arrival = eventOf(EventKind::Arrival, "b1");
    arrival.duration = 5ms;
    qint64 head = isHeadFirst ? file.append(eventOf(EventKind::Broadcast, "b1")) : 0;
    const qint64 member = file.append(arrival);
    if (!isHeadFirst)
        head = file.append(eventOf(EventKind::Broadcast, "b1"));
    const qint64 alone = file.append(eventOf(EventKind::Arrival, "b2"));
    QCOMPARE(file.heads(), (QList{head, alone}));
    QCOMPARE(file.members(head), QList{member});
    const ConversationSummary wanted{.members = 1, .arrivals = 1, .firstArrival = 5ms};
    QCOMPARE(file.summary(head), wanted);
    // Each by itself where that is asked for, with kinds that are the same as ever.
    QCOMPARE(keysOf(file.database).size(), 3);
    QCOMPARE(keysOf(file.database, {.kinds = {EventKind::Arrival}}), (QList{member, alone}));
    const QList<ConversationChange> changes = file.database.takeConversations();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.constFirst().head.key, head);
    QCOMPARE(changes.constFirst().members, QList{member});
    file.database.close();
    QCOMPARE(faultsOf(file.path), "");
}

void TestConversations::joinsWhenTheIdBecomesKnown()
{
    File file;
    Event broadcast = eventOf(EventKind::Broadcast, {});
    Event arrival = eventOf(EventKind::Arrival, "b1");
    const qint64 head = file.append(broadcast);
    const qint64 member = file.append(arrival);
    QCOMPARE(file.heads().size(), 2);
    broadcast.broadcastId = "b1";
    QVERIFY(file.database.update({{head, broadcast}}));
    QCOMPARE(file.heads(), QList{head});
    // Its delay is known last; it stays where it is.
    arrival.duration = 7ms;
    QVERIFY(file.database.update({{member, arrival}}));
    QCOMPARE(file.heads(), QList{head});
    QCOMPARE(file.summary(head).firstArrival, 7ms);
    QCOMPARE(file.summary(head).members, 1);
    // Or first, which is as good.
    Event later = eventOf(EventKind::Arrival, "b2");
    const qint64 waiting = file.append(later);
    later.duration = 9ms;
    QVERIFY(file.database.update({{waiting, later}}));
    const qint64 second = file.append(eventOf(EventKind::Broadcast, "b2"));
    QCOMPARE(file.summary(second).firstArrival, 9ms);
    const auto found = file.database.find(member);
    QVERIFY(found && *found && !(*found)->event.isDamaged);
    file.database.close();
    QCOMPARE(faultsOf(file.path), "");
}

void TestConversations::keepsProfilesApart()
{
    File file;
    static_cast<void>(file.append(eventOf(EventKind::Broadcast, "b1")));
    Event other = eventOf(EventKind::Arrival, "b1");
    other.profileId = "another";
    static_cast<void>(file.append(other));
    QCOMPARE(file.heads().size(), 2);
}

void TestConversations::showsOtherChannelsByThemselves()
{
    File file;
    Event check = eventOf(EventKind::Check, {}, "private-a");
    check.conversation = "check";
    const qint64 head = file.append(check);
    const qint64 same = file.append(partOf("check", "private-a"));
    const qint64 other = file.append(partOf("check", "private-b"));
    QCOMPARE(file.heads(), QList{head});
    QCOMPARE(file.members(head), (QList{same, other}));
    QCOMPARE(file.heads("private-a"), QList{head});
    // Of its channel, the check isn't seen.
    QCOMPARE(file.heads("private-b"), QList{other});
}

void TestConversations::nestsConversations()
{
    File file;
    Event run = eventOf(EventKind::Run, {}, {});
    run.conversation = "run";
    const qint64 head = file.append(run);
    Event broadcast = eventOf(EventKind::Broadcast, "b1");
    broadcast.partOf = "run";
    const qint64 sent = file.append(broadcast);
    const qint64 arrival = file.append(eventOf(EventKind::Arrival, "b1"));
    QCOMPARE(file.heads(), QList{head});
    QCOMPARE(file.members(head), QList{sent});
    QCOMPARE(file.members(sent), QList{arrival});
    const auto found = file.database.members(head, 10);
    QVERIFY(found);
    QCOMPARE(found->events.constFirst().conversation.members, 1);
    QCOMPARE(file.heads("orders"), QList{sent});
}

void TestConversations::readsTheNewestMembers()
{
    File file;
    Event run = eventOf(EventKind::Run, {});
    run.conversation = "run";
    const qint64 head = file.append(run);
    QList<qint64> members;
    for (int i = 0; i < 30; ++i)
        members.append(file.append(partOf("run")));
    const auto found = file.database.members(head, 10);
    QVERIFY(found);
    QCOMPARE(keysOf(found->events), members.mid(20));
    QCOMPARE(found->left, 20);
    QCOMPARE(file.summary(head).members, 30);
}

void TestConversations::letsMembersGoWithTheirHead()
{
    File file;
    const qint64 head = file.append(eventOf(EventKind::Broadcast, "b1"));
    const qint64 first = file.append(eventOf(EventKind::Arrival, "b1"));
    const qint64 second = file.append(eventOf(EventKind::Arrival, "b1", "Orders"));
    QCOMPARE(file.heads(), QList{head});
    const auto removal = file.database.forgetChannel(sampleEvent(1).profileId, "Orders");
    QVERIFY(removal);
    QCOMPARE(file.members(head), QList{first});
    QVERIFY(file.database.undo(*removal));
    QCOMPARE(file.members(head), (QList{first, second}));
    const auto again = file.database.forgetChannel(sampleEvent(1).profileId, "orders");
    QVERIFY(again);
    QVERIFY(file.database.commit(*again));
    for (auto more = file.database.removeSome(100); more && *more;)
        more = file.database.removeSome(100);
    // What was part of it on another channel is seen by itself.
    QCOMPARE(file.heads(), QList{second});
    QVERIFY(file.members(head).isEmpty());
    // And so is what comes when it is gone.
    const qint64 late = file.append(eventOf(EventKind::Arrival, "b1", "Orders"));
    QCOMPARE(file.heads(), (QList{second, late}));
    file.database.close();
    QCOMPARE(faultsOf(file.path), "");
}

void TestConversations::isForgottenWithWhatWasNotWritten()
{
    File file;
    // The second has a key that is taken: nothing of both is written.
    const qint64 taken = file.append(eventOf(EventKind::Call, {}));
    QVERIFY(!file.database.restore(
        {{taken + 1, eventOf(EventKind::Broadcast, "b1")}, {taken, eventOf(EventKind::Call, {})}}));
    const qint64 next = file.append(eventOf(EventKind::Call, {}));
    const qint64 arrival = file.append(eventOf(EventKind::Arrival, "b1"));
    QCOMPARE(file.heads(), (QList{taken, next, arrival}));
}

void TestConversations::takesOverAFileOfBefore()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("history.db");
    QFile packed(QStringLiteral(RADARDESK_HISTORY_DATA "/history-1.db.z"));
    QVERIFY(packed.open(QIODevice::ReadOnly));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(qUncompress(packed.readAll()));
    file.close();
    HistoryDatabase database(path);
    QVERIFY(database.open());
    const QList<qint64> all = keysOf(database);
    QVERIFY(!all.isEmpty());
    // They stand by themselves, and what comes now is joined.
    QCOMPARE(keysOf(database, {.isGrouped = true}), all);
    const auto added =
        database.append({eventOf(EventKind::Broadcast, "new"), eventOf(EventKind::Arrival, "new")});
    QVERIFY(added);
    QCOMPARE(keysOf(database, {.isGrouped = true}).size(), all.size() + 1);
    while (*database.linkSome()) { }
    database.close();
    QCOMPARE(faultsOf(path), "");
}

void TestConversations::findsWhatBelongedTogetherBefore()
{
    File file;
    QList<Event> events;
    constexpr int Broadcasts = 700; // more than are looked at at a time
    for (int number = 0; number < Broadcasts; ++number) {
        const QString id = QString::number(number);
        events.append(eventOf(EventKind::Broadcast, id));
        events.append(eventOf(EventKind::Connection, {}));
        Event arrival = eventOf(EventKind::Arrival, id);
        arrival.duration = 5ms;
        events.append(arrival);
    }
    QVERIFY(file.database.append(events));
    const QList<qint64> all = keysOf(file.database);
    const QList<qint64> joined = file.heads();
    QCOMPARE(joined.size(), 2 * Broadcasts);
    file.database.close();
    {
        // As it was before, with a step between an event and the one that it belongs to.
        HistoryConnection connection(file.path);
        QVERIFY(connection.open(HistoryConnection::Access::ReadWrite));
        for (const char *sql : {"UPDATE events SET kind = kind & 255", "DELETE FROM members",
                                "DELETE FROM conversations",
                                "INSERT INTO unlinked SELECT min(key), max(key) FROM events"})
            QVERIFY(connection.run(QString::fromLatin1(sql)));
    }
    QVERIFY(file.database.open());
    QCOMPARE(file.heads(), all);
    int steps = 0;
    while (*file.database.linkSome())
        ++steps;
    QVERIFY2(steps > 2, qPrintable(QString::number(steps)));
    QCOMPARE(file.heads(), joined);
    for (qsizetype i = 0; i < joined.size(); i += 2)
        QCOMPARE(file.database.members(joined.at(i), 10)->events.size(), 1);
    const ConversationSummary summary = file.summary(joined.at(joined.size() - 2));
    QCOMPARE(summary.members, 1);
    QCOMPARE(summary.firstArrival, std::chrono::microseconds(5ms));
    // It is done once.
    QVERIFY(!*file.database.linkSome());
    file.database.close();
    QCOMPARE(faultsOf(file.path), "");
}

void TestConversations::importsThemAgain()
{
    File file;
    Event broadcast = eventOf(EventKind::Broadcast, "b1");
    Event arrival = eventOf(EventKind::Arrival, "b1");
    arrival.time = broadcast.time.addMSecs(5);
    const auto keys = file.database.insertAt({broadcast, arrival});
    QVERIFY(keys);
    QCOMPARE(file.heads(), QList{keys->constFirst()});
    // The same file once more changes nothing.
    QCOMPARE(*file.database.insertAt({broadcast, arrival}), (QList<qint64>{0, 0}));
    QCOMPARE(file.summary(keys->constFirst()).members, 1);
}

int tst_conversations(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestConversations test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_conversations.moc"
