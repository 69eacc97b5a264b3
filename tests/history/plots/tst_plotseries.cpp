// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/plots/delayseries.h>
#include <history/plots/rateseries.h>
#include <history/plots/timeseries.h>

#include <QTest>

#include <cmath>

using namespace RadarDesk;
using namespace RadarDesk::history;
using namespace std::chrono_literals;

/// What is kept of numbers, arrivals and delays over time.
class TestPlotSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysSmallAndKeepsSpikes_data();
    void staysSmallAndKeepsSpikes();
    void keepsFewValuesAsTheyAre();
    void takesMomentsInAnyOrder();
    void letsGoOfWhatIsTooOld();
    void knowsMomentsBeforeTheEpoch();
    void ratesFallToZero();
    void ratesLeaveOutTheSecondThatGoesOn();
    void delaysAreNearlyExact();
    void delaysMergeAsTheyWiden();
};

void TestPlotSeries::staysSmallAndKeepsSpikes_data()
{
    QTest::addColumn<PlotWindow>("window");
    QTest::newRow("minute") << PlotWindow::Minute;
    QTest::newRow("five minutes") << PlotWindow::FiveMinutes;
    QTest::newRow("hour") << PlotWindow::Hour;
    QTest::newRow("all") << PlotWindow::All;
}

void TestPlotSeries::staysSmallAndKeepsSpikes()
{
    QFETCH(PlotWindow, window);
    TimeSeries series;
    constexpr int Count = 200'000;
    for (int i = 0; i < Count; ++i) // half a millisecond apart: the last spike is 20 s old
        series.add(1'000'000 + i / 2, i == Count - 40'000 ? 99 : 1 + i % 2);
    const auto &buckets = series.of(window).buckets();
    QVERIFY(buckets.size() <= TimeSeries::Steps + 1);
    const auto spikes = std::count_if(buckets.begin(), buckets.end(), [](const auto &bucket) {
        return bucket.held.greatest == 99;
    });
    QCOMPARE(spikes, 1);
    QCOMPARE(buckets.back().held.last, 2);
    QCOMPARE(buckets.back().held.least, 1);
}

void TestPlotSeries::keepsFewValuesAsTheyAre()
{
    TimeSeries series;
    for (int i = 0; i < 3; ++i)
        series.add(qint64{1'000} * i, i * 1.5);
    for (const PlotWindow window : {PlotWindow::Minute, PlotWindow::All}) {
        const auto &buckets = series.of(window).buckets();
        QCOMPARE(buckets.size(), 3U);
        QCOMPARE(buckets.at(1).held.lastAt, 1'000);
        QCOMPARE(buckets.at(1).held.last, 1.5);
    }
}

void TestPlotSeries::takesMomentsInAnyOrder()
{
    TimeSeries series;
    for (const qint64 time : {5'000, 1'000, 3'000, 5'010, 5'005})
        series.add(time, static_cast<double>(time));
    const auto &buckets = series.of(PlotWindow::Minute).buckets();
    QCOMPARE(buckets.size(), 3U);
    QCOMPARE(buckets.at(0).held.last, 1'000);
    QCOMPARE(buckets.at(1).held.last, 3'000);
    QCOMPARE(buckets.at(2).held.last, 5'010);
    QCOMPARE(buckets.at(2).held.least, 5'000);
    QCOMPARE(buckets.at(2).held.count, 3);
}

void TestPlotSeries::letsGoOfWhatIsTooOld()
{
    TimeSeries series;
    series.add(0, 1);
    series.add(1'000'000, 2);
    series.add(500'000, 3);
    QCOMPARE(series.of(PlotWindow::Minute).buckets().size(), 1U);
    QCOMPARE(series.of(PlotWindow::Hour).buckets().size(), 3U);
    QCOMPARE(series.of(PlotWindow::All).buckets().size(), 3U);
}

void TestPlotSeries::knowsMomentsBeforeTheEpoch()
{
    BucketRow<ValueBucket> row(100, 10, false);
    row.at(-1)->add(-1, 1);
    row.at(1)->add(1, 2);
    QCOMPARE(row.buckets().size(), 2U);
    QCOMPARE(row.buckets().front().from, -100);
}

void TestPlotSeries::ratesFallToZero()
{
    RateSeries series;
    for (int i = 0; i < 20; ++i)
        series.add(10'000 + i * 50);
    for (int i = 0; i < 5; ++i)
        series.add(20'000 + i);
    QStringList texts;
    const QList<RatePoint> points = series.points(PlotWindow::Minute, 25'000);
    for (const RatePoint &point : points)
        texts += QString("%1:%2").arg(point.time).arg(point.perSecond);
    QCOMPARE(texts.join(u' '), "10500:20 11500:0 19500:0 20500:5 21500:0 24500:0");
}

void TestPlotSeries::ratesLeaveOutTheSecondThatGoesOn()
{
    RateSeries series;
    series.add(10'000);
    series.add(10'100);
    QCOMPARE(series.points(PlotWindow::Minute, 10'500).size(), 0);
    QCOMPARE(series.points(PlotWindow::Minute, 11'000).size(), 1);
    // A bucket of five seconds is not over after one, but tells as much.
    const QList<RatePoint> longer = series.points(PlotWindow::FiveMinutes, 12'000);
    QCOMPARE(longer.size(), 1);
    QCOMPARE(longer.constFirst().perSecond, 1.0);
}

void TestPlotSeries::delaysAreNearlyExact()
{
    DelaySeries series;
    for (int i = 1; i <= 1000; ++i)
        series.add(5'000, std::chrono::microseconds(i * 100));
    const QList<DelayPoint> points = series.points(PlotWindow::Minute);
    QCOMPARE(points.size(), 1);
    QCOMPARE(points.constFirst().count, 1000);
    QVERIFY(std::abs(points.constFirst().median / 50.0 - 1) < 0.03);
    QVERIFY(std::abs(points.constFirst().percentile99 / 99.0 - 1) < 0.03);
}

void TestPlotSeries::delaysMergeAsTheyWiden()
{
    DelaySeries series;
    for (int i = 0; i < 1000; ++i)
        series.add(qint64{i} * 60'000, i % 2 == 0 ? 1ms : 100ms);
    const QList<DelayPoint> points = series.points(PlotWindow::All);
    QVERIFY(points.size() <= DelaySeries::Steps + 1);
    qint64 count = 0;
    for (const DelayPoint &point : points)
        count += point.count;
    QCOMPARE(count, 1000);
    QVERIFY(std::abs(points.constFirst().percentile99 / 100.0 - 1) < 0.03);
}

int tst_plotseries(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestPlotSeries test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_plotseries.moc"
