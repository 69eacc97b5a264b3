// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/store/sampleevents.h>

#include <history/timeline/timelinemodel.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;

/// The model over a real history, whose events say in their data which they are.
class TestTimelineModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsTheNewestAndFollows();
    void holdsFewerLargeEvents();
    void readsTheOlderAndLetsGoOfTheNewer();
    void readsOnToTheNewest();
    void staysStillWhenNotFollowing();
    void filters_data();
    void filters();
    void goesToAMoment();
    void showsWhatHasChanged();
    void letsComeWhatComesToPass();
    void losesWhatNoLongerPasses();
    void keepsRowsThatStay();
    void showsNothingWhenAsked();
    void showsADamagedEventAsSuch();

private:
    void record(int from, int to);
    quint64 recordOne(const Event &event);
    [[nodiscard]] QList<int> shown() const;
    [[nodiscard]] bool shows(const QList<int> &numbers) const;
    [[nodiscard]] static QList<int> range(int from, int to);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<History> m_history;
    std::unique_ptr<TimelineModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestTimelineModel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_history = std::make_unique<History>(m_folder->filePath("history.db"));
    m_model = std::make_unique<TimelineModel>(*m_history);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    m_history->start();
}

void TestTimelineModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_history.reset();
}

void TestTimelineModel::record(int from, int to)
{
    int left = to - from;
    const auto counting =
        connect(m_history.get(), &History::recorded, this, [&left](const QList<quint64> &numbers) {
            left -= static_cast<int>(numbers.size());
        });
    for (int number = from; number < to; ++number)
        m_history->append(sampleEvent(number));
    QTRY_COMPARE(left, 0);
    disconnect(counting);
}

quint64 TestTimelineModel::recordOne(const Event &event)
{
    QSignalSpy recorded(m_history.get(), &History::recorded);
    const quint64 number = m_history->append(event);
    return recorded.wait() ? number : 0;
}

QList<int> TestTimelineModel::shown() const
{
    QList<int> numbers;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const Event *event = m_model->eventAt(row)) {
            const qsizetype at = event->data.indexOf("\"n\":") + 4;
            numbers.append(event->data.mid(at, event->data.size() - 1 - at).toInt());
        }
    }
    return numbers;
}

bool TestTimelineModel::shows(const QList<int> &numbers) const
{
    return QTest::qWaitFor([&] { return !m_model->isLoading() && shown() == numbers; });
}

QList<int> TestTimelineModel::range(int from, int to)
{
    QList<int> numbers;
    for (int number = from; number < to; ++number)
        numbers.append(number);
    return numbers;
}

void TestTimelineModel::showsTheNewestAndFollows()
{
    record(0, 500);
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setFilter({});
    QVERIFY(shows(range(300, 500)));
    QVERIFY(m_model->hasOlder());
    QVERIFY(!m_model->hasNewer());
    QVERIFY(!m_model->eventAt(0)); // the day
    QVERIFY(m_model->index(0, 0).data(TimelineModel::IsDayRole).toBool());
    QVERIFY(!m_model->index(0, 0).flags().testFlag(Qt::ItemIsSelectable));
    record(500, 505);
    QVERIFY(shows(range(300, 505)));
    // However much comes, it is of the same small size.
    record(505, 2600);
    QVERIFY(QTest::qWaitFor([this] { return shown().constLast() == 2599; }));
    QVERIFY(shown().size() <= TimelineModel::Capacity + TimelineModel::PageSize);
    QCOMPARE(shown(), range(2600 - static_cast<int>(shown().size()), 2600));
    QVERIFY(m_model->hasOlder());
}

void TestTimelineModel::holdsFewerLargeEvents()
{
    for (int number = 0; number < 1000; ++number) {
        Event event = sampleEvent(number);
        event.typed = QByteArray(TimelineModel::MostBytes / 400, 'x');
        m_history->append(std::move(event));
    }
    m_model->setFilter({});
    QVERIFY(QTest::qWaitFor([this] { return !shown().isEmpty() && shown().last() == 999; }));
    m_model->setFollowing(false);
    while (m_model->hasOlder()) {
        m_model->loadOlder();
        QVERIFY(QTest::qWaitFor([this] { return !m_model->isSearching(); }));
    }
    QCOMPARE(shown(), range(0, 400)); // two pages
}

void TestTimelineModel::readsTheOlderAndLetsGoOfTheNewer()
{
    record(0, 1700);
    m_model->setFilter({});
    QVERIFY(shows(range(1500, 1700)));
    m_model->setFollowing(false);
    for (int from = 1300; from >= 0; from -= TimelineModel::PageSize) {
        m_model->loadOlder();
        QVERIFY(QTest::qWaitFor([&] { return shown().constFirst() <= from; }));
        QCOMPARE(shown(), range(shown().constFirst(), shown().constLast() + 1));
        QVERIFY(shown().size() <= TimelineModel::Capacity + TimelineModel::PageSize);
    }
    while (m_model->hasOlder()) {
        m_model->loadOlder();
        QSignalSpy moved(m_model.get(), &TimelineModel::moved);
        QVERIFY(moved.wait());
    }
    QCOMPARE(shown().constFirst(), 0);
    QVERIFY(m_model->hasNewer());
}

void TestTimelineModel::readsOnToTheNewest()
{
    record(0, 900);
    m_model->setFilter({});
    QVERIFY(shows(range(700, 900)));
    m_model->setFollowing(false);
    m_model->goTo(QDateTime::fromMSecsSinceEpoch(0));
    QVERIFY(shows(range(0, 200)));
    QVERIFY(m_model->hasNewer());
    while (m_model->hasNewer()) {
        m_model->loadNewer();
        QSignalSpy moved(m_model.get(), &TimelineModel::moved);
        QVERIFY(moved.wait());
    }
    QCOMPARE(shown(), range(0, 900));
    m_model->goToNewest();
    QCOMPARE(shown(), range(0, 900));
}

void TestTimelineModel::staysStillWhenNotFollowing()
{
    record(0, 1300);
    m_model->setFilter({});
    QVERIFY(shows(range(1100, 1300)));
    m_model->setFollowing(false);
    for (int i = 0; i < 5; ++i) {
        QSignalSpy moved(m_model.get(), &TimelineModel::moved);
        m_model->loadOlder();
        QVERIFY(moved.wait());
    }
    QCOMPARE(shown(), range(100, 1300));
    const QSignalSpy newer(m_model.get(), &TimelineModel::newerThere);
    record(1300, 1305);
    QTRY_VERIFY(!newer.isEmpty());
    QCOMPARE(shown(), range(100, 1300));
    QVERIFY(m_model->hasNewer());
    m_model->setFollowing(true);
    m_model->goToNewest();
    QVERIFY(shows(range(1105, 1305)));
}

void TestTimelineModel::filters_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("profile") << "profile";
    QTest::newRow("channel") << "channel";
    QTest::newRow("kinds") << "kinds";
    QTest::newRow("sources") << "sources";
    QTest::newRow("failed") << "failed";
    QTest::newRow("span") << "span";
    QTest::newRow("text") << "text";
}

void TestTimelineModel::filters()
{
    QFETCH(const QString, name);
    const auto made = [](int number) {
        Event event = sampleEvent(number);
        event.kind = number % 2 == 0 ? EventKind::Arrival : EventKind::Broadcast;
        event.outcome = number % 5 == 0 ? Outcome::Failed : Outcome::Done;
        event.source = number % 4 == 1 ? EventSource::App : EventSource::RadarDesk;
        return event;
    };
    const QDateTime start = sampleEvent(0).time;
    HistoryFilter filter;
    std::function<bool(int)> passes;
    if (name == "profile") {
        filter.profile = "profile-1";
        passes = [](int number) { return number % 3 == 1; };
    } else if (name == "channel") {
        filter.channel = "channel-2";
        passes = [](int number) { return number % 7 == 2; };
    } else if (name == "kinds") {
        filter.kinds = {EventKind::Arrival};
        passes = [](int number) { return number % 2 == 0; };
    } else if (name == "sources") {
        filter.sources = {EventSource::App, EventSource::Page};
        passes = [](int number) { return number % 4 == 1; };
    } else if (name == "failed") {
        filter.failedOnly = true;
        passes = [](int number) { return number % 5 == 0; };
    } else if (name == "span") {
        filter.from = start.addMSecs(10);
        filter.to = start.addMSecs(70);
        passes = [](int number) { return number >= 10 && number < 70; };
    } else {
        filter.text = "hello 7";
        passes = [](int number) { return QString::number(number).startsWith('7'); };
    }
    QList<int> wanted;
    m_model->setFilter(filter);
    for (int number = 0; number < 100; ++number) {
        m_history->append(made(number));
        if (passes(number))
            wanted.append(number);
    }
    QVERIFY(shows(wanted)); // as they come
    m_model->setFilter({});
    QVERIFY(shows(range(0, 100)));
    m_model->setFilter(filter);
    QVERIFY(shows(wanted)); // and when it is asked for
}

void TestTimelineModel::goesToAMoment()
{
    record(0, 1000);
    m_model->setFilter({});
    QVERIFY(shows(range(800, 1000)));
    const QSignalSpy went(m_model.get(), &TimelineModel::wentTo);
    m_model->goTo(sampleEvent(300).time);
    QTRY_COMPARE(went.size(), 1);
    const auto row = went.at(0).at(0).toInt();
    QVERIFY(m_model->eventAt(row + (m_model->eventAt(row) ? 0 : 1))->time == sampleEvent(300).time);
    QVERIFY(m_model->hasOlder() && m_model->hasNewer());
    // After all that happened, there is only the newest.
    m_model->goTo(sampleEvent(300).time.addYears(1));
    QVERIFY(shows(range(800, 1000)));
}

void TestTimelineModel::showsWhatHasChanged()
{
    Event event = sampleEvent(1);
    event.outcome = Outcome::Pending;
    m_model->setFilter({});
    const quint64 number = recordOne(event);
    QVERIFY(shows({1}));
    const int row = m_model->rowCount() - 1;
    QCOMPARE(m_model->eventAt(row)->outcome, Outcome::Pending);
    const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    event.outcome = Outcome::Failed;
    m_history->update(number, event);
    QTRY_COMPARE(m_model->eventAt(row)->outcome, Outcome::Failed);
    QCOMPARE(changed.size(), 1);
}

void TestTimelineModel::letsComeWhatComesToPass()
{
    m_model->setFilter({.failedOnly = true});
    QList<quint64> numbers;
    QList<Event> events;
    for (int i = 0; i < 5; ++i) {
        events.append(sampleEvent(i));
        events.last().outcome = i == 2 ? Outcome::Pending : Outcome::Failed;
        numbers.append(recordOne(events.last()));
    }
    QVERIFY(shows({0, 1, 3, 4}));
    events[2].outcome = Outcome::Failed;
    m_history->update(numbers.at(2), events.at(2));
    QVERIFY(shows({0, 1, 2, 3, 4}));
}

void TestTimelineModel::losesWhatNoLongerPasses()
{
    m_model->setFilter({.failedOnly = true});
    Event event = sampleEvent(0);
    event.outcome = Outcome::Failed;
    const quint64 number = recordOne(event);
    QVERIFY(shows({0}));
    event.outcome = Outcome::Done;
    m_history->update(number, event);
    QVERIFY(shows({}));
    QCOMPARE(m_model->rowCount(), 0);
}

void TestTimelineModel::keepsRowsThatStay()
{
    record(0, 50);
    m_model->setFilter({});
    QVERIFY(shows(range(0, 50)));
    const QPersistentModelIndex one(m_model->index(14, 0)); // of channel 6, after its day
    QCOMPARE(m_model->eventAt(14)->channel, "channel-6");
    m_model->setFilter({.channel = "channel-6"});
    QVERIFY(shows({6, 13, 20, 27, 34, 41, 48}));
    QVERIFY(one.isValid());
    QCOMPARE(m_model->rowOf(one.data(TimelineModel::KeyRole).toLongLong()), one.row());
    m_model->setFilter({});
    QVERIFY(shows(range(0, 50)));
    QCOMPARE(one.row(), 14);
}

void TestTimelineModel::showsNothingWhenAsked()
{
    record(0, 5);
    m_model->setFilter({});
    QVERIFY(shows(range(0, 5)));
    m_model->showNothing();
    QCOMPARE(m_model->rowCount(), 0);
    record(5, 6);
    QCOMPARE(m_model->rowCount(), 0);
}

void TestTimelineModel::showsADamagedEventAsSuch()
{
    recordOne(sampleEvent(7));
    cleanup();
    QFile file(m_folder->filePath("history.db"));
    QVERIFY(file.open(QFile::ReadWrite));
    QByteArray bytes = file.readAll();
    bytes.replace("\"n\":7}", "\"n\":1}");
    QVERIFY(file.seek(0));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    m_history = std::make_unique<History>(file.fileName());
    m_model = std::make_unique<TimelineModel>(*m_history);
    m_history->start();
    m_model->setFilter({});
    QTRY_COMPARE(m_model->rowCount(), 2); // with its day
    const auto shown = [this](TimelineModel::Column column, int role = Qt::DisplayRole) {
        return m_model->index(1, column).data(role).toString();
    };
    QVERIFY(m_model->eventAt(1)->isDamaged);
    QCOMPARE(shown(TimelineModel::KindColumn, Qt::AccessibleTextRole), "Damaged");
    QCOMPARE(shown(TimelineModel::ResultColumn), "damaged");
    QVERIFY(shown(TimelineModel::ContentColumn).startsWith("This event is damaged"));
}

int tst_timelinemodel(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestTimelineModel test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_timelinemodel.moc"
