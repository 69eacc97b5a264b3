// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panes.h"

#include <support/desk.h>

#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace RadarDesk;

/// The Tab key goes through the window as the eye does: from pane to pane, and in each from the top
/// to the bottom and from the beginning of a line to its end.
class TestTabOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheEye_data();
    void followsTheEye();

private:
    static QList<QWidget *> stopsOf(Desk &desk, Qt::Key key);
    static QStringList namesOf(const QList<QWidget *> &stops);
    static int paneOf(const Desk &desk, const QWidget *stop);
    static QString nameOf(const QWidget *stop);
};

QString TestTabOrder::nameOf(const QWidget *stop)
{
    return QString("%1 (%2)").arg(stop->objectName(), stop->metaObject()->className());
}

QStringList TestTabOrder::namesOf(const QList<QWidget *> &stops)
{
    QStringList names;
    for (const QWidget *stop : stops)
        names.append(nameOf(stop));
    return names;
}

/// All that Tab, or Backtab, goes through from the first one in the window on.
QList<QWidget *> TestTabOrder::stopsOf(Desk &desk, Qt::Key key)
{
    constexpr int Most = 200;
    QList<QWidget *> stops;
    desk.find<QWidget>("profile")->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < Most; ++i) {
        QWidget *const stop = QApplication::focusWidget();
        if (!stop || (stops.contains(stop) && stop != stops.last()))
            break;
        if (!stops.contains(stop)) // a table has several cells to go through
            stops.append(stop);
        QTest::keyClick(stop, key);
    }
    return stops;
}

/// The number of the pane in the order in which they are looked at.
int TestTabOrder::paneOf(const Desk &desk, const QWidget *stop)
{
    const QStringList panes{"topBar", "left", "topPages", "events", "details", "statusBar"};
    for (int i = 0; i < panes.size(); ++i) {
        if (desk.find<QWidget>(panes.at(i).toLatin1().constData())->isAncestorOf(stop))
            return i;
    }
    return -1;
}

void TestTabOrder::followsTheEye_data()
{
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<QSize>("size");
    for (const char *place : {"topTest", "topAccess", "topDemo"})
        QTest::newRow(place) << QByteArray(place) << QSize(1366, 768);
    // The inspector is below the events, with their head beside its tabs.
    for (const char *place : {"topTest", "topDemo"})
        QTest::addRow("%s, low inspector", place) << QByteArray(place) << QSize(1000, 640);
}

void TestTabOrder::followsTheEye()
{
    QFETCH(const QByteArray, place);
    QFETCH(const QSize, size);
    Desk desk;
    desk.window.resize(size);
    QVERIFY(desk.isReady());
    QTest::mouseClick(desk.find<QToolButton>(place.constData()), Qt::LeftButton);
    QCoreApplication::processEvents();
    if (size.height() < 700) {
        addEvents(desk);
        auto *table = desk.find<QTableView>("table");
        QTRY_VERIFY(table->model()->rowCount() > 12);
        table->selectRow(table->model()->rowCount() - 1);
        QTRY_VERIFY(desk.find<QWidget>("data")->isVisible());
    }
    const QList<QWidget *> stops = stopsOf(desk, Qt::Key_Tab);
    QVERIFY(stops.size() > 10);
    // Back it goes over the same ones.
    QList<QWidget *> back = stopsOf(desk, Qt::Key_Backtab);
    std::reverse(back.begin() + 1, back.end());
    QCOMPARE(namesOf(back), namesOf(stops));
    QStringList faults;
    for (qsizetype i = 1; i < stops.size(); ++i) {
        const QWidget *const before = stops.at(i - 1);
        const QWidget *const stop = stops.at(i);
        const int pane = paneOf(desk, stop);
        const QRect a(before->mapTo(&desk.window, QPoint()), before->size());
        const QRect b(stop->mapTo(&desk.window, QPoint()), stop->size());
        if (pane != paneOf(desk, before)) {
            if (pane < paneOf(desk, before))
                faults.append(nameOf(before) + " -> " + nameOf(stop) + ": back a pane");
            continue;
        }
        const bool isAbove = b.bottom() <= a.top() && b.left() < a.right();
        const bool isOnTheSameLine = b.top() < a.bottom() && b.bottom() > a.top();
        if (isAbove || (isOnTheSameLine && b.right() <= a.left()))
            faults.append(nameOf(before) + " -> " + nameOf(stop)
                          + (isAbove ? ": up" : ": back on the line"));
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join('\n')));
}

int tst_taborder(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QApplication app(argc, argv);
    TestTabOrder test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_taborder.moc"
