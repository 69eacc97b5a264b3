// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/store/recentevents.h>

#include <QTest>

using namespace RadarDesk::history;
using namespace RadarDesk::workbench;

/// The newest events are remembered, and not more of them than memory is meant for.
class TestRecentEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembersSoMany();
    void remembersFewerOfLargeOnes();
    void remembersThePending();

private:
    static Event eventOf(qsizetype bytes, Outcome outcome = Outcome::Done);
};

Event TestRecentEvents::eventOf(qsizetype bytes, Outcome outcome)
{
    Event event;
    event.outcome = outcome;
    event.data = QByteArray(bytes, 'x');
    return event;
}

void TestRecentEvents::remembersSoMany()
{
    RecentEvents events;
    for (std::size_t i = 0; i < RecentEvents::Capacity + 10; ++i)
        events.append(eventOf(10));
    QVERIFY(!events.find(10));
    QVERIFY(events.find(11));
    QCOMPARE(events.heldBytes(), qsizetype{10} * RecentEvents::Capacity);
}

void TestRecentEvents::remembersFewerOfLargeOnes()
{
    constexpr qsizetype Large = RecentEvents::MostBytes / 1000;
    RecentEvents events;
    for (std::size_t i = 0; i < RecentEvents::Capacity; ++i)
        events.append(eventOf(Large));
    QVERIFY(events.heldBytes() <= RecentEvents::MostBytes);
    QVERIFY(!events.find(RecentEvents::Capacity - 1001));
    QVERIFY(events.find(RecentEvents::Capacity - 900));
    // However large they are, what happens right now is found.
    quint64 newest = 0;
    for (std::size_t i = 0; i < 2 * RecentEvents::Fewest; ++i)
        newest = events.append(eventOf(10 * Large));
    QVERIFY(events.find(newest + 1 - RecentEvents::Fewest));
    QVERIFY(!events.find(newest - RecentEvents::Fewest));
    // An event that grows or shrinks counts as it is now.
    for (quint64 number = newest + 1 - RecentEvents::Fewest; number <= newest; ++number)
        events.update(number, eventOf(1));
    QCOMPARE(events.heldBytes(), qsizetype{RecentEvents::Fewest});
}

void TestRecentEvents::remembersThePending()
{
    RecentEvents events;
    const quint64 pending = events.append(eventOf(RecentEvents::MostBytes, Outcome::Pending));
    for (std::size_t i = 0; i < RecentEvents::Fewest; ++i)
        events.append(eventOf(1));
    QVERIFY(events.find(pending));
    QCOMPARE(events.heldBytes(), qsizetype{RecentEvents::Fewest});
}

int tst_recentevents(int argc, char *argv[])
{
    TestRecentEvents test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_recentevents.moc"
