// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/platform/qtversions.h>
#include <history/store/history.h>
#include <session/usage/messagemeter.h>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::session;
using namespace RadarDesk::workbench;

/// What a service counts of each profile's broadcasts.
class TestMessageMeter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsSubscribers();
    void countsWhenTheAnswerHasCome();
    void countsOnlyWhatTheServiceTook();
    void forgetsAfterAMinuteAndADay();
    void readsTheDayFromTheHistory();
    void knowsSubscribers();
};

namespace {

/// A history with a meter, and a clock that the test sets.
struct MeteredHistory
{
    MeteredHistory()
        : history(folder.filePath("history.db"))
    {
        history.start();
    }
    [[nodiscard]] MessageMeter::Clock clock()
    {
        return [this] { return now; };
    }
    [[nodiscard]] Event broadcast(std::optional<int> subscribers, int secondsAgo = 0) const
    {
        Event event;
        event.profileId = QStringLiteral("shop");
        event.channel = QStringLiteral("news");
        event.time = now.addSecs(-secondsAgo).toUTC();
        event.subscribers = subscribers;
        return event;
    }
    /// Once it is on disk.
    quint64 record(const Event &event)
    {
        QSignalSpy recorded(&history, &history::History::recorded);
        const quint64 number = history.append(event);
        if (!QTest::qWaitFor([&] {
                return std::any_of(recorded.begin(), recorded.end(), [number](const auto &each) {
                    return each.value(0).template value<QList<quint64>>().contains(number);
                });
            }))
            qWarning("The event wasn't recorded.");
        return number;
    }

    QTemporaryDir folder;
    history::History history;
    QDateTime now{QDate(2026, 11, 30), QTime(12, 0)};
};

} // namespace

void TestMessageMeter::countsSubscribers()
{
    MeteredHistory at;
    MessageMeter meter(at.history, at.clock());
    QSignalSpy changed(&meter, &MessageMeter::changed);
    QCOMPARE(meter.today("shop"), MessageCount());
    at.record(at.broadcast(50)); // counts as 51
    at.record(at.broadcast(0));
    QCOMPARE(meter.today("shop"), (MessageCount{52, false}));
    QCOMPARE(meter.lastMinute("shop"), (MessageCount{52, false}));
    QTRY_VERIFY(!changed.isEmpty());
    at.record(at.broadcast(std::nullopt)); // as the hosted service answers
    QCOMPARE(meter.today("shop"), (MessageCount{53, true}));
    QCOMPARE(meter.today("other"), MessageCount());
    QCOMPARE(meter.lastMinute("other"), MessageCount());
}

void TestMessageMeter::countsWhenTheAnswerHasCome()
{
    MeteredHistory at;
    MessageMeter meter(at.history, at.clock());
    Event event = at.broadcast(std::nullopt);
    event.outcome = Outcome::Pending;
    const quint64 number = at.record(event);
    QCOMPARE(meter.today("shop"), MessageCount());
    event.outcome = Outcome::Done;
    event.subscribers = 3;
    at.history.update(number, event);
    QTRY_COMPARE(meter.today("shop"), (MessageCount{4, false}));
    QSignalSpy updated(&at.history, &history::History::updated);
    at.history.update(number, event); // its deliveries, say
    QTRY_VERIFY(!updated.isEmpty());
    QCOMPARE(meter.today("shop"), (MessageCount{4, false}));
}

void TestMessageMeter::countsOnlyWhatTheServiceTook()
{
    MeteredHistory at;
    MessageMeter meter(at.history, at.clock());
    Event refused = at.broadcast(5);
    refused.outcome = Outcome::Failed;
    at.record(refused);
    Event arrival = at.broadcast(5);
    arrival.kind = EventKind::Arrival;
    at.record(arrival);
    QCOMPARE(meter.today("shop"), MessageCount());
}

void TestMessageMeter::forgetsAfterAMinuteAndADay()
{
    MeteredHistory at;
    MessageMeter meter(at.history, at.clock());
    at.record(at.broadcast(1));
    at.now = at.now.addSecs(59);
    at.record(at.broadcast(2));
    QCOMPARE(meter.lastMinute("shop").messages, 5);
    at.now = at.now.addSecs(1);
    QCOMPARE(meter.lastMinute("shop").messages, 3);
    QCOMPARE(meter.today("shop").messages, 5);
    at.now = at.now.addDays(1);
    QCOMPARE(meter.lastMinute("shop").messages, 0);
    QCOMPARE(meter.today("shop").messages, 0);
    at.record(at.broadcast(9));
    QCOMPARE(meter.today("shop").messages, 10);
}

void TestMessageMeter::readsTheDayFromTheHistory()
{
    MeteredHistory at;
    constexpr int Earlier = 600; // more than are read at once
    for (int i = 0; i < Earlier; ++i)
        at.history.append(at.broadcast(1, 3'600));
    at.history.append(at.broadcast(1, 13 * 3'600)); // yesterday
    Event other = at.broadcast(1, 3'600);
    other.profileId = QStringLiteral("other");
    at.record(other);

    at.now = at.now.addSecs(1);
    MessageMeter meter(at.history, at.clock());
    at.record(at.broadcast(7));
    QTRY_COMPARE(meter.today("shop"), (MessageCount{2 * Earlier + 8, false}));
    QCOMPARE(meter.lastMinute("shop").messages, 8);
    QTRY_COMPARE(meter.today("other").messages, 2);
}

void TestMessageMeter::knowsSubscribers()
{
    MeteredHistory at;
    MessageMeter meter(at.history, at.clock());
    QCOMPARE(meter.subscribersOf("shop", "news"), 0);
    at.record(at.broadcast(12));
    QCOMPARE(meter.subscribersOf("shop", "news"), 12);
    at.record(at.broadcast(std::nullopt));
    QCOMPARE(meter.subscribersOf("shop", "news"), 12);
    at.record(at.broadcast(4));
    QCOMPARE(meter.subscribersOf("shop", "news"), 4);
    QCOMPARE(meter.subscribersOf("other", "news"), 0);
}

int tst_messagemeter(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestMessageMeter test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_messagemeter.moc"
