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
    m_source->setChannel("shop", "prices");
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
    m_source->noteArrival("prices", arrive(R"({"price":"3.5","name":"tea"})"));
    QCOMPARE(grown.count(), 1);
    QCOMPARE(pathsGrown.count(), 1);
    QCOMPARE(prices(), QList<double>{3.5});
    m_source->noteArrival("prices", arrive(R"({"price":4})"));
    QCOMPARE(pathsGrown.count(), 1);
    QCOMPARE(m_source->arrivals(), 2);
}

void TestPlotSource::takesNothingTwice()
{
    m_source->setActive(true);
    // It comes while the history is still to be read, and is in it too.
    m_source->noteArrival("prices", arrive(R"({"price":3})"));
    QTRY_VERIFY(!m_source->isFilling());
    QCOMPARE(m_source->arrivals(), 1);
}

void TestPlotSource::learnsOfDelaysLater()
{
    m_source->setActive(true);
    QTRY_VERIFY(!m_source->isFilling());
    const quint64 number = arrive("{}");
    m_source->noteArrival("prices", number);
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
    m_source->noteArrival("other", arrive(R"({"price":1})", 0s, "other"));
    m_source->noteArrival("prices", arrive(R"({"price":1})", 0s, "prices", "staging"));
    QCOMPARE(prices(), QList<double>{2});
    m_source->setChannel("shop", "other");
    QCOMPARE(prices(), QList<double>());
    QTRY_COMPARE(m_source->arrivals(), 2);
}

void TestPlotSource::doesNothingWhileItIsNotActive()
{
    m_source->noteArrival("prices", arrive(R"({"price":1})"));
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

int tst_plotsource(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestPlotSource test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_plotsource.moc"
