// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tabhands.h"

#include <QPlainTextEdit>
#include <QTextDocument>
#include <QToolButton>

using namespace RadarDesk;
using namespace RadarDesk::workbench;

/// Many open messages: they are put in order, fit into the window, and cost little.
class TestManyTabs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void menuClosesOthersAndDuplicates();
    void dragsToAnotherPlace();
    void longNamesAndManyTabsFit();
    void neitherOneNorManyMoveTheLayout();
    void holdsFewTexts();
};

void TestManyTabs::menuClosesOthersAndDuplicates()
{
    Desk desk(stateWith(3));
    QVERIFY(desk.isReady());
    pressInTabMenu(desk, 1, Qt::Key_D);
    QCOMPARE(tabTexts(desk),
             QStringList(
                 {"channel-number-0", "channel-number-1", "channel-number-1", "channel-number-2"}));
    QCOMPARE(tabsOf(desk)->currentIndex(), 2);
    typeValue(desk, "25");
    clickTab(desk, 1);
    QCOMPARE(desk.workspace.draft().data(), R"({"n":1})");
    pressInTabMenu(desk, 2, Qt::Key_O);
    QCOMPARE(tabTexts(desk), QStringList{"channel-number-1"});
    QCOMPARE(desk.workspace.draft().data(), R"({"n":25})");
    undoClosing(desk);
    QCOMPARE(tabsOf(desk)->count(), 4);
    pressInTabMenu(desk, 3, Qt::Key_C);
    QCOMPARE(tabsOf(desk)->count(), 3);
}

void TestManyTabs::dragsToAnotherPlace()
{
    Desk desk(stateWith(3));
    QVERIFY(desk.isReady());
    QTabBar *bar = tabsOf(desk);
    const QPoint from = bar->tabRect(0).center();
    const QPoint to = bar->tabRect(2).center();
    QTest::mousePress(bar, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 10; ++step)
        QTest::mouseMove(bar, from + (to - from) * step / 10);
    QTest::mouseRelease(bar, Qt::LeftButton, {}, to);
    QTRY_COMPARE(tabTexts(desk),
                 QStringList({"channel-number-1", "channel-number-2", "channel-number-0"}));
    QCOMPARE(desk.workspace.messages().channelAt(2), "channel-number-0");
    QCOMPARE(desk.workspace.draft().channel(), "channel-number-0");
    QCOMPARE(bar->currentIndex(), 2);
    clickTab(desk, 0);
    QCOMPARE(desk.workspace.draft().channel(), "channel-number-1");
}

void TestManyTabs::longNamesAndManyTabsFit()
{
    Desk desk(stateWith(30));
    desk.window.resize(1000, 640);
    QVERIFY(desk.isReady());
    QTabBar *bar = tabsOf(desk);
    QVERIFY(bar->width() < 800);
    int buttons = 0;
    for (const QToolButton *each : bar->findChildren<QToolButton *>())
        buttons += each->isVisible() ? 1 : 0;
    QCOMPARE(buttons, 2); // they scroll
    typeChannel(desk, QString(150, u'x'));
    QVERIFY(bar->tabRect(0).width() < 300);
    QVERIFY(bar->tabToolTip(0).contains(QString(150, u'x')));
    // The one that is shown is in sight.
    desk.items()->setFocus();
    Desk::press(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(bar->currentIndex(), 29);
    QTRY_VERIFY(bar->rect().contains(bar->tabRect(29).center()));
}

void TestManyTabs::neitherOneNorManyMoveTheLayout()
{
    Desk desk;
    desk.window.resize(1000, 640);
    QVERIFY(desk.isReady());
    QCoreApplication::processEvents();
    const auto places = [&desk] {
        QList<QRect> rects;
        for (const char *name : {"topPages", "events", "itemsView", "broadcast"}) {
            const auto *part = desk.find<QWidget>(name);
            rects.append(QRect(part->mapTo(&desk.window, QPoint()), part->size()));
        }
        // What kind of channel it is stands beside its field, once there is one.
        const auto *channel = desk.find<QWidget>("channel");
        rects.append(QRect(channel->mapTo(&desk.window, QPoint()), QSize(1, channel->height())));
        return rects;
    };
    const auto before = places();
    for (int i = 0; i < 20; ++i) {
        Desk::press(Qt::Key_N, Qt::ControlModifier);
        QCoreApplication::processEvents();
        QCOMPARE(places(), before);
    }
    QCOMPARE(desk.window.size(), QSize(1000, 640));
}

void TestManyTabs::holdsFewTexts()
{
    Desk desk(stateWith(50));
    QVERIFY(desk.isReady());
    auto *json = desk.find<QPlainTextEdit>("jsonEdit");
    for (int i = 0; i < 50; ++i) {
        Desk::press(Qt::Key_PageDown, Qt::ControlModifier);
        QVERIFY(json->findChildren<QTextDocument *>().size() <= 15);
    }
    QCOMPARE(tabsOf(desk)->currentIndex(), 0);
    QCOMPARE(json->toPlainText(), desk.workspace.draft().json());
}

int tst_manytabs(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QApplication app(argc, argv);
    TestManyTabs test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_manytabs.moc"
