// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/timeline/eventcounts.h>

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;

/// The counts of a real history, beside those that its events were made with.
class TestEventCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void becomesWiderAndLosesNone();
    void countsEachSort();
    void countsWhatAFilterLetsThrough_data();
    void countsWhatAFilterLetsThrough();
    void countsASpan();
    void goesOnCounting();
    void countsAgainWhatHasChanged();
    void doesNothingWhileItIsNotActive();
    void countsManyInSteps();

private:
    quint64 record(EventKind kind, Outcome outcome, qint64 secondsAgo = 0,
                   const QString &channel = "orders", const QByteArray &data = "{}");
    [[nodiscard]] SortCounts all() const;
    [[nodiscard]] bool counts(const SortCounts &expected) const;

    QDateTime m_now;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<History> m_history;
    std::unique_ptr<EventCounts> m_counts;
};

void TestEventCounts::init()
{
    m_now = QDateTime::currentDateTimeUtc();
    m_folder = std::make_unique<QTemporaryDir>();
    m_history = std::make_unique<History>(m_folder->filePath("history.db"));
    m_counts = std::make_unique<EventCounts>(*m_history);
    m_history->start();
}

void TestEventCounts::cleanup()
{
    m_counts.reset();
    m_history.reset();
}

quint64 TestEventCounts::record(EventKind kind, Outcome outcome, qint64 secondsAgo,
                                const QString &channel, const QByteArray &data)
{
    return m_history->append({.profileId = "shop",
                              .kind = kind,
                              .outcome = outcome,
                              .time = m_now.addSecs(-secondsAgo),
                              .channel = channel,
                              .data = data});
}

SortCounts TestEventCounts::all() const
{
    return m_counts->tally().between(0, m_counts->tally().to());
}

bool TestEventCounts::counts(const SortCounts &expected) const
{
    return QTest::qWaitFor([&] { return all() == expected && !m_counts->isCounting(); });
}

void TestEventCounts::becomesWiderAndLosesNone()
{
    EventTally tally(16);
    for (int i = 0; i < 5000; ++i)
        tally.add(1'000'000 + i * 1000, i % 2 == 0 ? EventSort::Sent : EventSort::Received, 1);
    QVERIFY(tally.buckets().size() <= EventTally::MostBuckets);
    QVERIFY(tally.buckets().size() >= EventTally::MostBuckets / 2);
    QCOMPARE(tally.between(0, tally.to()), (SortCounts{{2500, 2500, 0, 0}}));
    for (const auto &[from, counts] : tally.buckets())
        QCOMPARE(from % tally.width(), 0);
    EventTally other(16);
    other.add(1'000'000, EventSort::Failed, 3);
    other.merge(tally);
    QCOMPARE(other.width(), tally.width());
    QCOMPARE(other.between(0, other.to()), (SortCounts{{2500, 2500, 3, 0}}));
    const qint64 width = EventTally::widthFor(3'600'000);
    QVERIFY(3'600'000 / width >= 50 && 3'600'000 / width <= 100);
}

void TestEventCounts::countsEachSort()
{
    record(EventKind::Broadcast, Outcome::Done, 40);
    record(EventKind::Arrival, Outcome::Done, 30);
    record(EventKind::Arrival, Outcome::Done, 30);
    record(EventKind::Authentication, Outcome::Done, 20);
    record(EventKind::Broadcast, Outcome::Pending, 10);
    record(EventKind::Broadcast, Outcome::Failed, 10);
    record(EventKind::Subscription, Outcome::Failed);
    m_counts->setFilter(HistoryFilter{.profile = "shop"});
    m_counts->setActive(true);
    QVERIFY(counts({{2, 2, 2, 1}}));
    const EventTally &tally = m_counts->tally();
    QVERIFY(tally.buckets().size() >= 5);
    const qint64 early = m_now.addSecs(-41).toMSecsSinceEpoch();
    QCOMPARE(tally.between(early, m_now.addSecs(-25).toMSecsSinceEpoch()),
             (SortCounts{{1, 2, 0, 0}}));
    QCOMPARE(m_counts->from(), tally.from());
    QVERIFY(!m_counts->reached().isValid());
}

void TestEventCounts::countsWhatAFilterLetsThrough_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<bool>("failedOnly");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<SortCounts>("expected");
    QTest::newRow("all") << "" << false << "" << SortCounts{{2, 2, 1, 1}};
    QTest::newRow("channel") << "" << false << "orders" << SortCounts{{1, 1, 1, 0}};
    QTest::newRow("failed") << "" << true << "" << SortCounts{{0, 0, 1, 0}};
    QTest::newRow("failed of a channel") << "" << true << "orders" << SortCounts{{0, 0, 1, 0}};
    QTest::newRow("kind") << "kind:sent" << false << "" << SortCounts{{2, 0, 1, 0}};
    QTest::newRow("pattern") << "channel:o*" << false << "" << SortCounts{{2, 2, 1, 1}};
    QTest::newRow("word") << "tea" << false << "" << SortCounts{{1, 1, 0, 0}};
    QTest::newRow("field") << "data.n>1" << false << "" << SortCounts{{0, 1, 1, 0}};
    QTest::newRow("nothing") << "soup" << false << "" << SortCounts();
}

void TestEventCounts::countsWhatAFilterLetsThrough()
{
    QFETCH(QString, search);
    QFETCH(bool, failedOnly);
    QFETCH(QString, channel);
    QFETCH(SortCounts, expected);
    record(EventKind::Broadcast, Outcome::Done, 9, "orders", R"({"n":1,"name":"tea"})");
    record(EventKind::Arrival, Outcome::Done, 8, "orders", R"({"n":1,"name":"tea"})");
    record(EventKind::Broadcast, Outcome::Failed, 7, "orders", R"({"n":2})");
    record(EventKind::Broadcast, Outcome::Done, 6, "other", R"({"n":1})");
    record(EventKind::Arrival, Outcome::Done, 5, "other", R"({"n":3})");
    record(EventKind::Authentication, Outcome::Done, 4, "other");
    const auto query = parseEventQuery(search, QDateTime::currentDateTime());
    QVERIFY(query);
    HistoryFilter filter{.profile = "shop", .channel = channel};
    filter.failedOnly = failedOnly;
    filter.query = *query;
    m_counts->setFilter(filter);
    m_counts->setActive(true);
    QVERIFY(counts(expected));
}

void TestEventCounts::countsASpan()
{
    for (int i = 100; i > 0; --i)
        record(EventKind::Arrival, Outcome::Done, i);
    HistoryFilter filter{.profile = "shop"};
    filter.from = m_now.addSecs(-60);
    filter.to = m_now.addSecs(-50);
    m_counts->setFilter(filter);
    m_counts->setActive(true);
    QVERIFY(counts({{0, 10, 0, 0}}));
    QCOMPARE(m_counts->from(), filter.from.toMSecsSinceEpoch());
    QCOMPARE(m_counts->to(), filter.to.toMSecsSinceEpoch());
    QVERIFY(m_counts->tally().width() < 1000); // finer than without a time
    QVERIFY(m_counts->isTimed());
}

void TestEventCounts::goesOnCounting()
{
    record(EventKind::Arrival, Outcome::Done);
    m_counts->setFilter(HistoryFilter{.profile = "shop"});
    m_counts->setActive(true);
    QVERIFY(counts({{0, 1, 0, 0}}));
    for (int i = 0; i < 300; ++i) {
        record(EventKind::Arrival, Outcome::Done);
        record(EventKind::Broadcast, Outcome::Done);
    }
    QVERIFY(counts({{300, 301, 0, 0}}));
}

void TestEventCounts::countsAgainWhatHasChanged()
{
    const quint64 number = record(EventKind::Broadcast, Outcome::Pending);
    m_counts->setFilter(HistoryFilter{.profile = "shop"});
    m_counts->setActive(true);
    QVERIFY(counts({{1, 0, 0, 0}}));
    Event event = *m_history->find(number);
    event.outcome = Outcome::Failed;
    m_history->update(number, event);
    QVERIFY(counts({{0, 0, 1, 0}}));
    m_history->clear("shop", this, [](const HistoryResult<qint64> &) {});
    QVERIFY(counts({}));
}

void TestEventCounts::doesNothingWhileItIsNotActive()
{
    record(EventKind::Arrival, Outcome::Done);
    m_counts->setFilter(HistoryFilter{.profile = "shop"});
    QVERIFY(!m_counts->isCounting());
    m_counts->setActive(true);
    QVERIFY(m_counts->isCounting());
    QVERIFY(counts({{0, 1, 0, 0}}));
    m_counts->setFilter(std::nullopt);
    QVERIFY(m_counts->tally().isEmpty());
    QVERIFY(!m_counts->isCounting());
}

void TestEventCounts::countsManyInSteps()
{
    constexpr int Many = 45'000; // more than two steps
    for (int i = 0; i < Many; ++i)
        record(EventKind::Arrival, Outcome::Done, (Many - i) / 100);
    m_counts->setFilter(HistoryFilter{.profile = "shop"});
    m_counts->setActive(true);
    QTRY_COMPARE_WITH_TIMEOUT(all(), (SortCounts{{0, Many, 0, 0}}), 60'000);
}

int tst_eventcounts(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestEventCounts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_eventcounts.moc"
