// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/plots/numberslist.h>
#include <gui/plots/plotscene.h>
#include <history/plots/plotsource.h>

#include <QComboBox>
#include <QLineEdit>

/// That the plots draw what the list's filter lets through.
class TestPlotFilter : public QObject, private PlotScene
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheFilterOfTheList();
    void drawsWhatIsSearchedFor();
    void keepsTheFilterInBothViews();
    void hasAnAxisForEachScale();
};

void TestPlotFilter::followsTheFilterOfTheList()
{
    Desk desk;
    QVERIFY(desk.isReady());
    show(desk, "prices");
    open(desk);
    send(desk, R"({"price":1})");
    send(desk, R"({"load":9})", "servers");
    QTRY_COMPARE(last(desk, "price"), 1);
    QVERIFY(!line(desk, "load"));
    show(desk, "servers");
    QTRY_COMPARE(last(desk, "load"), 9); // from the history
    QVERIFY(!line(desk, "price"));
}

void TestPlotFilter::drawsWhatIsSearchedFor()
{
    Desk desk;
    QVERIFY(desk.isReady());
    send(desk, R"({"price":1,"name":"tea"})");
    send(desk, R"({"price":5,"name":"soup"})");
    send(desk, R"({"load":9})", "servers");
    open(desk);
    QTRY_COMPARE(desk.find<NumbersList>("plotNumbers")->count(), 2); // of each channel
    QTRY_COMPARE(last(desk, "price (prices)"), 5);
    auto *search = desk.find<QLineEdit>("search");
    search->setFocus();
    QTest::keyClicks(search, "channel:prices");
    QTRY_COMPARE(last(desk, "price (prices)"), 5);
    QTRY_COMPARE(desk.find<NumbersList>("plotNumbers")->count(), 1);
    QTest::keyClicks(search, " tea");
    QTRY_COMPARE(last(desk, "price (prices)"), 1);
    send(desk, R"({"price":7,"name":"soup"})");
    send(desk, R"({"price":2,"name":"tea"})");
    QTRY_COMPARE(last(desk, "price (prices)"), 2);
    QTest::keyClicks(search, " -tea");
    QTRY_COMPARE(emptyTitle(desk), "Nothing to plot");
    search->clear();
    QTRY_VERIFY(line(desk, "price (prices)"));
    QCOMPARE(last(desk, "price (prices)"), 2);
}

void TestPlotFilter::keepsTheFilterInBothViews()
{
    Desk desk;
    QVERIFY(desk.isReady());
    send(desk, R"({"price":1})");
    open(desk);
    auto *received = desk.find<QToolButton>("showReceived");
    QVERIFY(received->isVisible()); // what narrows the events stands above both
    QTRY_COMPARE(last(desk, "price (prices)"), 1);
    QTest::keyClick(received, Qt::Key_Space);
    QVERIFY(!received->isChecked());
    desk.find<QComboBox>("plotKind")->setCurrentIndex(1);
    QTRY_VERIFY(line(desk, "Broadcasts per second")); // once the second is over
    click(desk, "eventsList");
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 0);
    QVERIFY(desk.shown(EventKind::Broadcast) > 0);
    QVERIFY(!received->isChecked());
    click(desk, "eventsConnections");
    QVERIFY(!received->isVisible());
    click(desk, "eventsPlot");
    QVERIFY(received->isVisible());
}

void TestPlotFilter::hasAnAxisForEachScale()
{
    Desk desk;
    QVERIFY(desk.isReady());
    show(desk, "prices");
    send(desk, R"({"price":1.5,"total":2000,"rate":0.001})");
    send(desk, R"({"price":2.5,"total":1000,"rate":0.002})");
    open(desk);
    auto *numbers = desk.find<NumbersList>("plotNumbers");
    QTRY_COMPARE(numbers->count(), 3);
    for (int row = 0; row < numbers->count(); ++row)
        numbers->item(row)->setCheckState(Qt::Checked);
    PlotView *const view = desk.find<PlotsPanel>("plots")->view();
    QTRY_COMPARE(view->lines().size(), 3);
    const QLocale locale;
    const QString range =
        QString("total (%1 to %2)").arg(locale.toString(1e3, 'g', 4), locale.toString(2e3, 'g', 4));
    QTRY_COMPARE(view->legend(), (QStringList{"price (left)", "rate (right)", range}));
    for (int style = 0; style < 3; ++style)
        QVERIFY(isDrawn(*view, style));
    numbers->item(0)->setCheckState(Qt::Unchecked);
    numbers->item(1)->setCheckState(Qt::Unchecked);
    QTRY_COMPARE(view->lines().size(), 1);
    QVERIFY(view->legend().isEmpty());
}

int tst_plotfilter(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QApplication app(argc, argv);
    TestPlotFilter test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_plotfilter.moc"
