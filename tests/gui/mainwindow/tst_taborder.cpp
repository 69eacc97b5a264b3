// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/desk.h>

#include <QTest>
#include <QToolButton>

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
    static QList<QWidget *> stopsOf(Desk &desk);
    static int paneOf(const Desk &desk, const QWidget *stop);
    static QString nameOf(const QWidget *stop);
};

QString TestTabOrder::nameOf(const QWidget *stop)
{
    return QString("%1 (%2)").arg(stop->objectName(), stop->metaObject()->className());
}

/// All that Tab goes through, from the first one in the window on.
QList<QWidget *> TestTabOrder::stopsOf(Desk &desk)
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
        QTest::keyClick(stop, Qt::Key_Tab);
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
    for (const char *place : {"topTest", "topAccess", "topDemo"})
        QTest::newRow(place) << QByteArray(place);
}

void TestTabOrder::followsTheEye()
{
    QFETCH(const QByteArray, place);
    Desk desk;
    desk.window.resize(1366, 768);
    QVERIFY(desk.isReady());
    QTest::mouseClick(desk.find<QToolButton>(place.constData()), Qt::LeftButton);
    QCoreApplication::processEvents();
    const QList<QWidget *> stops = stopsOf(desk);
    QVERIFY(stops.size() > 10);
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
