// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/plots/plotlines.h>

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::history;

/// Lines as they are drawn, read and copied.
class TestPlotLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsWhatIsLeastAndGreatest();
    void findsTheNearestReading();
    void leavesOutWhatIsBeforeTheWindow();
    void becomesCsv();
};

void TestPlotLines::drawsWhatIsLeastAndGreatest()
{
    TimeSeries series;
    for (const double value : {5, 1, 9, 4})
        series.add(1'000, value);
    series.add(3'000, 7);
    const PlotLine line{.readings = readingsOf(series, PlotWindow::Minute, 0)};
    const QList<QPointF> points{{1'000, 1}, {1'000, 9}, {1'000, 4}, {3'000, 7}};
    QCOMPARE(line.points(), points);
}

void TestPlotLines::findsTheNearestReading()
{
    PlotLine line;
    QVERIFY(!line.nearest(5));
    line.readings = {{.time = 10, .value = 1}, {.time = 20, .value = 2}};
    QCOMPARE(line.nearest(0)->value, 1);
    QCOMPARE(line.nearest(14)->value, 1);
    QCOMPARE(line.nearest(16)->value, 2);
    QCOMPARE(line.nearest(99)->value, 2);
}

void TestPlotLines::leavesOutWhatIsBeforeTheWindow()
{
    TimeSeries series;
    RateSeries rate;
    DelaySeries delays;
    for (const qint64 time : {10'000, 20'000, 30'000}) {
        series.add(time, 1);
        rate.add(time);
        delays.add(time, std::chrono::microseconds(100));
    }
    QCOMPARE(readingsOf(series, PlotWindow::Minute, 20'000).size(), 2);
    QCOMPARE(readingsOf(rate, PlotWindow::Minute, 30'000, 31'000).size(), 1);
    QCOMPARE(readingsOf(delays, PlotWindow::Minute, 20'000, DelayShare::Median).size(), 2);
}

void TestPlotLines::becomesCsv()
{
    const PlotLine price{
        .name = "=a,\"b\"",
        .readings = {{.time = 1'500, .value = 0.5, .least = -1, .greatest = 2, .count = 3}}};
    const PlotLine delay{.name = "median", .unit = "ms", .readings = {{.time = 0, .value = 12}}};
    QCOMPARE(linesAsCsv({price, delay}),
             "time,name,value,unit,least,greatest,arrivals\r\n"
             "1970-01-01T00:00:01.500Z,\"'=a,\"\"b\"\"\",0.5,,-1,2,3\r\n"
             "1970-01-01T00:00:00.000Z,\"median\",12,ms,0,0,0\r\n");
}

int tst_plotlines(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestPlotLines test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_plotlines.moc"
