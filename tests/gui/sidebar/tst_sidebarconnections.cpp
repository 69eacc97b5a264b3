// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/desk.h>

#include <QListView>
#include <QTest>
#include <QToolButton>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::session;

/// The section of the sidebar with the first few connections.
class TestSidebarConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsThoseOfOthers();
    void hasRoomForThree();
    void aClickShowsTheConnection();

private:
    static void connectPages(Desk &desk, int count)
    {
        for (int page = 1; page <= count; ++page)
            desk.observation.connections().apply(
                ObservedConnection{.socketId = QStringLiteral("7.%1").arg(page),
                                   .origin = "http://localhost:3000",
                                   .page = "/" + QByteArray::number(page)});
        desk.observation.connections().flush();
    }
    static QListView *open(const Desk &desk)
    {
        QTest::mouseClick(desk.find<QToolButton>("connectionsHead"), Qt::LeftButton);
        return desk.find<QListView>("sidebarConnections");
    }
};

void TestSidebarConnections::countsThoseOfOthers()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const auto *head = desk.find<QToolButton>("connectionsHead");
    QTRY_COMPARE(head->text(), "Connections  0"); // this program's own one is not counted
    connectPages(desk, 2);
    QTRY_COMPARE(head->text(), "Connections  2");
    desk.observation.connections().apply(ObservedClosing{.socketId = "7.1"});
    QTRY_COMPARE(head->text(), "Connections  1");
}

void TestSidebarConnections::hasRoomForThree()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const auto *list = open(desk);
    QVERIFY(!list->isVisible()); // a sentence says that nobody is there
    const auto roomOf = [list](int row) {
        const QRect place = list->visualRect(list->model()->index(row, 0));
        return list->viewport()->rect().contains(place);
    };
    connectPages(desk, 5);
    QTRY_VERIFY(list->isVisible());
    QTRY_COMPARE(list->model()->rowCount(), 5);
    QTRY_VERIFY(roomOf(0) && roomOf(1) && roomOf(2));
    QVERIFY(!roomOf(3));
    // No row more or less changes its room.
    const int height = list->height();
    desk.observation.connections().apply(ObservedClosing{.socketId = "7.5"});
    QTRY_COMPARE(list->model()->rowCount(), 4);
    QCOMPARE(list->height(), height);
}

void TestSidebarConnections::aClickShowsTheConnection()
{
    Desk desk;
    QVERIFY(desk.isReady());
    auto *const list = open(desk);
    connectPages(desk, 3);
    QTRY_VERIFY(list->isVisible() && list->model()->rowCount() == 3);
    const QModelIndex second = list->model()->index(1, 0);
    const QString socketId = second.data(ConnectionsModel::SocketIdRole).toString();
    QTRY_VERIFY(!list->visibleRegion().isEmpty());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(second).center());
    QTRY_VERIFY(desk.window.findChild<QListView *>("connectionsList"));
    const auto *all = desk.find<QListView>("connectionsList");
    QTRY_VERIFY(all->isVisible());
    QTRY_COMPARE(all->currentIndex().data(ConnectionsModel::SocketIdRole).toString(), socketId);
}

int tst_sidebarconnections(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QApplication app(argc, argv);
    TestSidebarConnections test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sidebarconnections.moc"
