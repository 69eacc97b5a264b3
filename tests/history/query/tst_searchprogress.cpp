// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchedevents.h"

#include <history/timeline/matchcount.h>
#include <history/timeline/timelinemodel.h>

#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;

/// Searches that read one event after the other: how far they are, and how many they have found.
class TestSearchProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void saysHowFarItHasLooked();
    void stopsAndGoesOn();
    void showsWhatComes();
    void countsUpToAThousand();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("history.db")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSearchProgress::saysHowFarItHasLooked()
{
    writeNumbers(path(), 40'000);
    History history(path());
    history.start();
    QList<HistoryPage> steps;
    bool isDone = false;
    history.page(
        filterOf("data.n < 3"), {}, 200, this,
        [&](const HistoryResult<HistoryPage> &page) {
            QVERIFY(page.ok());
            QCOMPARE(page->events.size(), 3);
            QVERIFY(page->isLast);
            isDone = true;
        },
        [&](const HistoryPage &page) {
            QVERIFY(!isDone);
            steps.append(page);
        });
    QTRY_VERIFY_WITH_TIMEOUT(isDone, 60'000);
    QVERIFY(!steps.isEmpty());
    for (qsizetype i = 0; i < steps.size(); ++i) {
        QVERIFY(steps.at(i).reached);
        QVERIFY(i == 0 || *steps.at(i).reached < *steps.at(i - 1).reached);
    }
}

void TestSearchProgress::stopsAndGoesOn()
{
    writeNumbers(path(), 40'000);
    History history(path());
    TimelineModel model(history);
    history.start();
    QSignalSpy opened(&history, &History::reset);
    QVERIFY(opened.wait());
    QSignalSpy searched(&model, &TimelineModel::searched);
    // What it finds is at the very beginning.
    model.setFilter(filterOf("-data.n > 3 -data.n = 2 -data.n = 3 "));
    QVERIFY(model.isSearching());
    QTRY_VERIFY(!searched.isEmpty());
    QVERIFY(model.isSearching());
    QVERIFY(model.reached().isValid());
    model.stop();
    QVERIFY(!model.isSearching());
    QVERIFY(model.isStopped());
    QVERIFY(model.events().isEmpty());
    const QDateTime reached = model.reached();
    model.loadOlder(); // as scrolling does
    QVERIFY(!model.isSearching());
    // Meanwhile something comes.
    Event late = namedEvent("late", EventKind::Arrival, "orders", "{\"n\":1}");
    late.time = QDateTime::currentDateTimeUtc();
    history.append(late);
    QTRY_COMPARE(model.events().size(), 1);
    QCOMPARE(model.reached(), reached);
    model.resume();
    QVERIFY(model.isSearching());
    QTRY_VERIFY_WITH_TIMEOUT(!model.isSearching(), 60'000);
    QCOMPARE(model.events().size(), 3);
    QVERIFY(!model.hasOlder());
    QVERIFY(!model.reached().isValid());
}

void TestSearchProgress::showsWhatComes()
{
    Event first = namedEvent("", EventKind::Arrival, "orders", R"({"order":{"id":420}})");
    first.time = searchedStart().toUTC();
    Event other = first;
    other.data = R"({"order":{"id":42}})";
    writeEvents(path(), {first, other});
    History history(path());
    TimelineModel model(history);
    MatchCount count(history, model);
    history.start();
    QSignalSpy opened(&history, &History::reset);
    QVERIFY(opened.wait());
    model.setFilter(filterOf("data.order.id > 100"));
    QTRY_VERIFY(!model.isSearching());
    QTRY_VERIFY(count.isComplete());
    QCOMPARE(count.count(), 1);
    Event event = namedEvent("new", EventKind::Arrival, "orders", R"({"order":{"id":101}})");
    event.time = QDateTime::currentDateTimeUtc();
    history.append(event);
    event.data = R"({"order":{"id":99}})";
    history.append(event);
    QTRY_COMPARE(count.count(), 2);
    QVERIFY(count.isComplete());
}

void TestSearchProgress::countsUpToAThousand()
{
    writeNumbers(path(), 1500);
    History history(path());
    TimelineModel model(history);
    MatchCount count(history, model);
    history.start();
    QSignalSpy opened(&history, &History::reset);
    QVERIFY(opened.wait());
    model.setFilter(filterOf("data.n >= 600"));
    QTRY_COMPARE(count.count(), 900);
    QTRY_VERIFY(count.isComplete());
    model.loadOlder();
    QTRY_COMPARE(model.events().size(), 2 * TimelineModel::PageSize);
    QCOMPARE(count.count(), 900);
    model.setFilter(filterOf("data.n >= 400"));
    QTRY_COMPARE(count.count(), 1000);
    QVERIFY(!count.isComplete());
    QTRY_VERIFY(!count.isCounting());
    QVERIFY(!count.isComplete());
}

int tst_searchprogress(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    TestSearchProgress test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_searchprogress.moc"
