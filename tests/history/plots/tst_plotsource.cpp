// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/plots/plotsource.h>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;
using namespace std::chrono_literals;

/// What a source makes of a real history and of what arrives.
class TestPlotSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void readsTheHistory();
    void readsFurtherBackForALongerWindow();
    void followsWhatArrives();
    void takesNothingTwice();
    void learnsOfDelaysLater();
    void keepsToItsChannelAndProfile();
    void doesNothingWhileItIsNotActive();
    void beginsAnewWhenTheHistoryChanges();
    void followsASearch_data();
    void followsASearch();
    void takesBroadcastsWhereArrivalsAreHidden();
    void keepsNumbersOfChannelsApart();
    void findsNothingOutsideItsTime();

private:
    quint64 arrive(const QByteArray &data, std::chrono::seconds ago = 0s,
                   const QString &channel = "prices", const QString &profile = "shop");
    [[nodiscard]] QList<double> prices(PlotWindow window = PlotWindow::All) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<History> m_history;
    std::unique_ptr<PlotSource> m_source;
};

void TestPlotSource::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_history = std::make_unique<History>(m_folder->filePath("history.db"));
    m_source = std::make_unique<PlotSource>(*m_history);
    m_history->start();
    m_source->setFilter(HistoryFilter{.profile = "shop", .channel = "prices"});
}

void TestPlotSource::cleanup()
{
    m_source.reset();
    m_history.reset();
}

quint64 TestPlotSource::arrive(const QByteArray &data, std::chrono::seconds ago,
                               const QString &channel, const QString &profile)
{
    return m_history->append({.profileId = profile,
                              .kind = EventKind::Arrival,
                              .time = QDateTime::currentDateTimeUtc().addSecs(-ago.count()),
                              .channel = channel,
                              .data = data});
}

QList<double> TestPlotSource::prices(PlotWindow window) const
{
    QList<double> found;
    if (const TimeSeries *series = m_source->values("price")) {
        for (const auto &bucket : series->of(window).buckets())
            found += bucket.held.last;
    }
    return found;
}

void TestPlotSource::readsTheHistory()
{
    constexpr int Count = 250; // more than a page
    for (int i = 0; i < Count; ++i)
        arrive(QString(R"({"price":%1})").arg(i).toUtf8(), 50s - std::chrono::seconds(i / 5));
    m_source->setActive(true);
    QTRY_COMPARE(m_source->arrivals(), Count);
    QTRY_VERIFY(!m_source->isFilling());
    QCOMPARE(prices().constLast(), Count - 1);
    QCOMPARE(m_source->paths().seen(NumericPaths::Order::ByName).constFirst().count, Count);
}

void TestPlotSource::readsFurtherBackForALongerWindow()
{
    for (int i = 0; i < 300; ++i)
        arrive(R"({"price":1})", 2000s - std::chrono::seconds(i));
    arrive(R"({"price":2})", 20s);
    m_source->setActive(true);
    QTRY_VERIFY(m_source->arrivals() > 0 && !m_source->isFilling());
    QVERIFY(m_source->arrivals() < 301);
    QCOMPARE(prices(PlotWindow::Minute), QList<double>{2});
    m_source->setWindow(PlotWindow::Hour);
    QTRY_COMPARE(m_source->arrivals(), 301);
}

void TestPlotSource::followsWhatArrives()
{
    m_source->setActive(true);
    QTRY_VERIFY(!m_source->isFilling());
    QSignalSpy grown(m_source.get(), &PlotSource::grown);
    QSignalSpy pathsGrown(m_source.get(), &PlotSource::pathsGrown);
    arrive(R"({"price":"3.5","name":"tea"})");
    QTRY_VERIFY(grown.count() > 0);
    QCOMPARE(pathsGrown.count(), 1);
    QCOMPARE(prices(), QList<double>{3.5});
    arrive(R"({"price":4})");
    QTRY_COMPARE(m_source->arrivals(), 2);
    QCOMPARE(pathsGrown.count(), 1);
}

void TestPlotSource::takesNothingTwice()
{
    m_source->setActive(true);
    // It comes while the history is still to be read, and is in it too.
    arrive(R"({"price":3})");
    QTRY_VERIFY(!m_source->isFilling());
    QTRY_COMPARE(m_source->arrivals(), 1);
    arrive(R"({"price":4})");
    QTRY_COMPARE(m_source->arrivals(), 2); // what came before was looked at by now
}

void TestPlotSource::learnsOfDelaysLater()
{
    m_source->setActive(true);
    QTRY_VERIFY(!m_source->isFilling());
    const quint64 number = arrive("{}");
    QTRY_COMPARE(m_source->arrivals(), 1);
    QCOMPARE(m_source->delayed(), 0);
    Event event = *m_history->find(number);
    event.duration = 12ms;
    m_history->update(number, event);
    QCOMPARE(m_source->delayed(), 1);
    m_history->update(number, event);
    QCOMPARE(m_source->delayed(), 1);
    const QList<DelayPoint> points = m_source->delays().points(PlotWindow::Minute);
    QCOMPARE(points.size(), 1);
    QVERIFY(qAbs(points.constFirst().median - 12) < 1);
}

void TestPlotSource::keepsToItsChannelAndProfile()
{
    arrive(R"({"price":1})", 10s, "other");
    arrive(R"({"price":1})", 10s, "prices", "staging");
    arrive(R"({"price":2})", 10s);
    m_source->setActive(true);
    QTRY_VERIFY(!m_source->isFilling());
    arrive(R"({"price":1})", 0s, "other");
    arrive(R"({"price":1})", 0s, "prices", "staging");
    arrive(R"({"price":3})");
    QTRY_COMPARE(m_source->arrivals(), 2); // what came before was looked at by now
    QCOMPARE(prices().constLast(), 3);
    m_source->setFilter(HistoryFilter{.profile = "shop", .channel = "other"});
    QCOMPARE(prices(), QList<double>());
    QTRY_COMPARE(m_source->arrivals(), 2);
}

void TestPlotSource::doesNothingWhileItIsNotActive()
{
    arrive(R"({"price":1})");
    QCOMPARE(m_source->arrivals(), 0);
    QVERIFY(!m_source->isFilling());
    m_source->setActive(true);
    QVERIFY(m_source->isFilling());
    m_source->setActive(false);
    QVERIFY(!m_source->isFilling());
    QCOMPARE(m_source->arrivals(), 0);
}

void TestPlotSource::beginsAnewWhenTheHistoryChanges()
{
    arrive(R"({"price":1})", 10s);
    m_source->setActive(true);
    QTRY_COMPARE(m_source->arrivals(), 1);
    m_history->clear("shop", this, [](const HistoryResult<qint64> &) {});
    QTRY_COMPARE(m_source->arrivals(), 0);
    QCOMPARE(m_source->paths().count(), 0);
}

void TestPlotSource::followsASearch_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<int>("count");
    QTest::newRow("word") << "tea" << 1;
    QTest::newRow("no word") << "-tea" << 1;
    QTest::newRow("phrase") << "\"green tea\"" << 1;
    QTest::newRow("field") << "data.price>2" << 1;
    QTest::newRow("both") << "data.price>0" << 2;
    QTest::newRow("neither") << "data.price>0 soup" << 0;
    QTest::newRow("kind") << "kind:token" << 0;
    QTest::newRow("channel") << "channel:pri*" << 2;
}

void TestPlotSource::followsASearch()
{
    QFETCH(QString, search);
    QFETCH(int, count);
    const auto query = parseEventQuery(search, QDateTime::currentDateTime());
    QVERIFY(query);
    HistoryFilter filter{.profile = "shop"};
    filter.query = *query;
    m_source->setFilter(filter);
    const auto arriveBoth = [this](std::chrono::seconds ago) {
        arrive(R"({"price":1.5,"name":"green tea"})", ago);
        arrive(R"({"price":2.5,"name":"coffee"})", ago);
    };
    // Once from the history, once as they come.
    arriveBoth(10s);
    m_source->setActive(true);
    QTRY_VERIFY(!m_source->isFilling());
    QCOMPARE(m_source->arrivals(), count);
    QSignalSpy grown(m_source.get(), &PlotSource::grown);
    arriveBoth(0s);
    QTRY_VERIFY(grown.count() > 0);
    QTRY_COMPARE(m_source->arrivals(), 2 * count);
}

void TestPlotSource::takesBroadcastsWhereArrivalsAreHidden()
{
    const auto record = [this](EventKind kind, const QByteArray &data) {
        m_history->append({.profileId = "shop",
                           .kind = kind,
                           .time = QDateTime::currentDateTimeUtc(),
                           .channel = "prices",
                           .data = data});
    };
    record(EventKind::Broadcast, R"({"price":1})");
    record(EventKind::Arrival, R"({"price":1})");
    m_source->setActive(true);
    QTRY_COMPARE(m_source->arrivals(), 1); // and not twice
    QVERIFY(!m_source->isOfBroadcasts());
    m_source->setFilter(
        HistoryFilter{.profile = "shop", .channel = "prices", .kinds = {EventKind::Broadcast}});
    QVERIFY(m_source->isOfBroadcasts());
    QTRY_COMPARE(m_source->arrivals(), 1);
    record(EventKind::Arrival, R"({"price":2})");
    record(EventKind::Broadcast, R"({"price":3})");
    QTRY_COMPARE(m_source->arrivals(), 2);
    QCOMPARE(prices().constLast(), 3);
    m_source->setFilter(std::nullopt);
    QCOMPARE(m_source->arrivals(), 0);
    QVERIFY(!m_source->isFilling());
}

void TestPlotSource::keepsNumbersOfChannelsApart()
{
    m_source->setFilter(HistoryFilter{.profile = "shop"});
    arrive(R"({"price":1})", 1s);
    arrive(R"({"price":2})", 1s, "other");
    m_source->setActive(true);
    QTRY_COMPARE(m_source->arrivals(), 2);
    QVERIFY(!m_source->values("price"));
    QVERIFY(m_source->values(PlotSource::numberKey("prices", "price")));
    QVERIFY(m_source->values(PlotSource::numberKey("other", "price")));
    QCOMPARE(PlotSource::partsOf(PlotSource::numberKey("other", "price")),
             std::pair(QString("other"), QString("price")));
}

void TestPlotSource::findsNothingOutsideItsTime()
{
    arrive(R"({"price":1})", 300s);
    arrive(R"({"price":2})", 200s);
    arrive(R"({"price":3})", 100s);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    HistoryFilter filter{.profile = "shop", .channel = "prices"};
    filter.from = now.addSecs(-250);
    filter.to = now.addSecs(-150);
    m_source->setWindow(PlotWindow::All);
    m_source->setFilter(filter);
    m_source->setActive(true);
    QTRY_COMPARE(m_source->arrivals(), 1);
    QTRY_VERIFY(!m_source->isFilling());
    QCOMPARE(prices(), QList<double>{2});
}

int tst_plotsource(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestPlotSource test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_plotsource.moc"
