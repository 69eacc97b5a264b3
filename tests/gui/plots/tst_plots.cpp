// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/plots/numberslist.h>
#include <gui/plots/plotscene.h>
#include <history/plots/plotsource.h>

#include <QAccessible>
#include <QComboBox>
#include <QSet>

/// Plots of what arrives, by way of the real sandbox.
class TestPlots : public QObject, private PlotScene
{
    Q_OBJECT

private Q_SLOTS:
    void drawsTheNumbersThatArePicked();
    void saysWhatToDoWhileThereIsNothing();
    void drawsArrivalsAndDelays();
    void holdsStillWhilePaused();
    void drawsNothingThatWasOnItsWayWhenPaused();
    void doesNothingWhileItIsHidden();
    void readsOutByKeyboard();
    void copiesAsCsv();
    void savesAPicture();
    void leapsFromSmallNumbersToHugeOnes();
    void linesCanBeTold();
};

void TestPlots::drawsTheNumbersThatArePicked()
{
    Desk desk;
    QVERIFY(desk.isReady());
    show(desk, "prices");
    send(desk, R"({"price":1.5,"order":{"total":"20"},"name":"tea"})");
    open(desk);
    auto *numbers = desk.find<NumbersList>("plotNumbers");
    QTRY_COMPARE(numbers->count(), 2);
    QCOMPARE(numbers->item(0)->text(), "order.total");
    QTRY_COMPARE(last(desk, "order.total"), 20); // the first is ticked by itself
    QVERIFY(!line(desk, "price"));

    numbers->setCurrentRow(1);
    numbers->setFocus();
    Desk::press(Qt::Key_Space);
    QTRY_COMPARE(last(desk, "price"), 1.5);
    QVERIFY(line(desk, "price")->style != line(desk, "order.total")->style);
    send(desk, R"({"price":2.5})");
    QTRY_COMPARE(last(desk, "price"), 2.5);
    QCOMPARE(last(desk, "order.total"), 20);
    Desk::press(Qt::Key_Space);
    QTRY_VERIFY(!line(desk, "price"));
}

void TestPlots::saysWhatToDoWhileThereIsNothing()
{
    Desk desk;
    QVERIFY(desk.isReady());
    open(desk);
    for (const char *button : {"showSent", "showReceived", "showOther"})
        click(desk, button);
    QTRY_COMPARE(emptyTitle(desk), "All events are hidden");
    for (const char *button : {"showSent", "showReceived", "showOther"})
        click(desk, button);
    show(desk, "prices");
    QTRY_COMPARE(emptyTitle(desk), "Nothing to plot");
    QVERIFY(!desk.find<QToolButton>("plotCopy")->isEnabled());
    send(desk, R"({"name":"tea"})");
    QTRY_COMPARE(emptyTitle(desk), "No numbers in these messages");
    send(desk, R"({"price":1})");
    QTRY_COMPARE(emptyTitle(desk), QString());
    auto *numbers = desk.find<NumbersList>("plotNumbers");
    QTRY_COMPARE(numbers->count(), 1);
    numbers->item(0)->setCheckState(Qt::Unchecked);
    QTRY_COMPARE(emptyTitle(desk), "No number is selected");
    QVERIFY(numbers->isVisible());
}

void TestPlots::drawsArrivalsAndDelays()
{
    Desk desk;
    QVERIFY(desk.isReady());
    show(desk, "prices");
    open(desk);
    for (int i = 0; i < 5; ++i)
        send(desk, R"({"name":"tea"})");
    auto *kind = desk.find<QComboBox>("plotKind");
    kind->setCurrentIndex(2);
    QTRY_VERIFY(line(desk, "Median") && line(desk, "99th percentile"));
    QVERIFY(last(desk, "Median") > 0);
    QVERIFY(last(desk, "99th percentile") >= last(desk, "Median"));
    kind->setCurrentIndex(1);
    QTRY_VERIFY(line(desk, "Messages received per second")); // once the second is over
    qint64 count = 0;
    const auto all = [&] {
        count = 0;
        for (const PlotReading &reading : line(desk, "Messages received per second")->readings)
            count += reading.count;
        return count;
    };
    QTRY_COMPARE(all(), 5);
}

void TestPlots::holdsStillWhilePaused()
{
    Desk desk;
    QVERIFY(desk.isReady());
    show(desk, "prices");
    open(desk);
    send(desk, R"({"price":1})");
    QTRY_COMPARE(last(desk, "price"), 1);
    click(desk, "plotPause");
    const int frames = desk.find<PlotsPanel>("plots")->frames();
    send(desk, R"({"price":2})");
    QCOMPARE(last(desk, "price"), 1);
    QCOMPARE(desk.find<PlotsPanel>("plots")->frames(), frames);
    click(desk, "plotPause");
    QTRY_COMPARE(last(desk, "price"), 2);
}

void TestPlots::drawsNothingThatWasOnItsWayWhenPaused()
{
    Desk desk;
    QVERIFY(desk.isReady());
    show(desk, "prices");
    send(desk, R"({"price":1})");
    open(desk);
    click(desk, "plotPause"); // in the same turn: the history is still to be read
    const auto *panel = desk.find<PlotsPanel>("plots");
    const auto *source = panel->findChild<PlotSource *>();
    const int frames = panel->frames();
    QTRY_COMPARE(source->arrivals(), 1);
    send(desk, R"({"price":2})");
    QTRY_COMPARE(source->arrivals(), 2);
    QCOMPARE(panel->frames(), frames);
    QCOMPARE(emptyTitle(desk), "Reading the history…");
    click(desk, "plotPause");
    QTRY_COMPARE(last(desk, "price"), 2);
}

void TestPlots::doesNothingWhileItIsHidden()
{
    Desk desk;
    QVERIFY(desk.isReady());
    show(desk, "prices");
    send(desk, R"({"price":1})");
    QVERIFY(!desk.find<PlotsPanel>("plots")->view()); // not even made
    open(desk);
    QTRY_COMPARE(last(desk, "price"), 1);
    click(desk, "eventsList");
    const int frames = desk.find<PlotsPanel>("plots")->frames();
    send(desk, R"({"price":2})");
    QCOMPARE(desk.find<PlotsPanel>("plots")->frames(), frames);
    QCOMPARE(last(desk, "price"), 1);
    open(desk);
    QTRY_COMPARE(last(desk, "price"), 2);
}

void TestPlots::readsOutByKeyboard()
{
    Desk desk;
    QVERIFY(desk.isReady());
    show(desk, "prices");
    open(desk);
    const auto *readout = desk.find<QLabel>("plotReadout");
    for (const char *data : {R"({"price":1})", R"({"price":2})", R"({"price":3})"}) {
        send(desk, data);
        // Each in a bucket of its own.
        const QDateTime next = QDateTime::currentDateTimeUtc().addMSecs(250);
        QTRY_VERIFY(QDateTime::currentDateTimeUtc() > next);
    }
    QTRY_COMPARE(last(desk, "price"), 3);
    QTRY_VERIFY(readout->text().startsWith("Last, at ") && readout->text().endsWith("price 3"));
    click(desk, "plotPause");
    auto *chart = desk.find<QWidget>("plotChart");
    chart->setFocus();
    Desk::press(Qt::Key_Home);
    QVERIFY2(readout->text().startsWith("At ") && readout->text().endsWith("price 1"),
             qPrintable(readout->text()));
    Desk::press(Qt::Key_Right);
    QVERIFY(readout->text().endsWith("price 2"));
    Desk::press(Qt::Key_End);
    QVERIFY(readout->text().endsWith("price 3"));
    Desk::press(Qt::Key_Left);
    QVERIFY(readout->text().endsWith("price 2"));
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(chart);
    QVERIFY(accessible->text(QAccessible::Name).contains("prices"));
    QCOMPARE(accessible->text(QAccessible::Description), readout->text());
    Desk::press(Qt::Key_Escape);
    QVERIFY(readout->text().startsWith("Last, at "));
}

void TestPlots::copiesAsCsv()
{
    Desk desk;
    QVERIFY(desk.isReady());
    show(desk, "prices");
    open(desk);
    send(desk, R"({"price":1.25})");
    QTRY_COMPARE(last(desk, "price"), 1.25);
    click(desk, "plotCopy");
    const QString csv = QApplication::clipboard()->text();
    QVERIFY2(csv.startsWith("time,name,value"), qPrintable(csv));
    QVERIFY2(csv.contains(",\"price\",1.25,,1.25,1.25,1"), qPrintable(csv));
}

void TestPlots::savesAPicture()
{
    Desk desk;
    QVERIFY(desk.isReady());
    show(desk, "prices");
    open(desk);
    send(desk, R"({"price":1})");
    QTRY_COMPARE(last(desk, "price"), 1);
    PlotView *const view = desk.find<PlotsPanel>("plots")->view();
    QCOMPARE(view->picture("prices").size(), view->size() * 2);
    QVERIFY(isDrawn(*view, 0));
}

void TestPlots::leapsFromSmallNumbersToHugeOnes()
{
    PlotView view;
    view.resize(view.sizeHint());
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    for (const double size : {1e-12, 1e12, 1e300, 1.0}) {
        const QList<PlotReading> readings{{0, 0, size, size, size, 1},
                                          {1000, 1000, -size, -size, -size, 1}};
        view.setLines({{.name = "price", .readings = readings}}, 0, 1000, "Value");
        QVERIFY(isDrawn(view, 0)); // and not one step after the other, of so many
    }
}

void TestPlots::linesCanBeTold()
{
    const auto luminance = [](const QColor &color) {
        const auto part = [](double v) {
            return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF())
            + 0.0722 * part(color.blueF()) + 0.05;
    };
    Theme theme(*qApp);
    for (const auto appearance : {Theme::Appearance::Light, Theme::Appearance::Dark}) {
        theme.setAppearance(appearance);
        const QPalette palette = QApplication::palette();
        const double ground = luminance(palette.color(QPalette::Base));
        QSet<QString> styles;
        for (int number = 0; number < PlotStyleCount; ++number) {
            const QPen pen = plotStyle(number, palette);
            const double tone = luminance(pen.color());
            QVERIFY(std::max(tone, ground) / std::min(tone, ground) >= 3);
            styles.insert(pen.color().name() + QString::number(pen.style()));
        }
        QCOMPARE(styles.size(), PlotStyleCount);
        QVERIFY(plotStyle(0, palette).style() != plotStyle(1, palette).style());
    }
}

int tst_plots(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QApplication app(argc, argv);
    TestPlots test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_plots.moc"
