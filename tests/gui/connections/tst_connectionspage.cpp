// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/desk.h>

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::workbench;
using namespace RadarDesk::gui;

/// The page of connections in the whole window, and the ways that lead there and on.
class TestConnectionsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsHowManyThereAre();
    void leadsToEventsAndTheCheck();
    void asksWhyOfARefusedSubscription();
};

void TestConnectionsPage::showsHowManyThereAre()
{
    Desk desk;
    QVERIFY(desk.isReady());
    auto *const button = desk.find<QToolButton>("eventsConnections");
    QCOMPARE(button->text(), "Connection&s");
    desk.observation.connections().apply(
        ObservedConnection{.socketId = "1.1", .userAgent = "curl/8.5.0"});
    desk.observation.connections().apply(ObservedConnection{.socketId = "1.2", .run = "own"});
    QTRY_COMPARE(button->text(), "Connection&s (1)");
    QVERIFY(!desk.window.findChild<QListView *>("connectionsList")); // made when first shown
    QTest::mouseClick(button, Qt::LeftButton);
    auto *const list = desk.find<QListView>("connectionsList");
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->index(0, 0).data().toString(), "curl 8.5.0");
    desk.observation.connections().clear();
    QTRY_VERIFY(desk.find<QPushButton>("connectFirstApp")->isVisible());
    QTest::mouseClick(desk.find<QPushButton>("connectFirstApp"), Qt::LeftButton);
    QTRY_VERIFY(desk.find<QDialog>("ConnectDialog")->isVisible());
}

void TestConnectionsPage::leadsToEventsAndTheCheck()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.observation.connections().apply(
        ObservedConnection{.socketId = "1.1", .origin = "http://localhost:3000", .page = "/chat"});
    desk.observation.connections().apply(
        ObservedSubscription{.socketId = "1.1",
                             .channel = "private-a",
                             .change = ObservedSubscription::Change::Refused,
                             .code = 403,
                             .reason = "No token."});
    QTest::mouseClick(desk.find<QToolButton>("eventsConnections"), Qt::LeftButton);
    auto *const list = desk.find<QListView>("connectionsList");
    QTRY_VERIFY(list->isVisible() && list->model()->rowCount() == 1);
    list->setCurrentIndex(list->model()->index(0, 0));
    auto *const menu = desk.find<QToolButton>("connectionMore")->menu();
    const auto trigger = [menu](const QString &label) {
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->text() == label) {
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable("No " + label));
    };
    trigger("Show its &events");
    QCOMPARE(desk.find<QLineEdit>("search")->text(), "1.1");
    trigger("Check “private-a”…");
    QVERIFY(desk.find<QWidget>("privateChannels")->isVisible());
    QCOMPARE(desk.find<QComboBox>("checkChannel")->currentText(), "private-a");
    QCOMPARE(desk.find<QLineEdit>("checkPage")->text(), "http://localhost:3000/chat");
}

void TestConnectionsPage::asksWhyOfARefusedSubscription()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.history.append({.profileId = desk.active.profile().id,
                         .kind = EventKind::Authentication,
                         .outcome = Outcome::Failed,
                         .time = QDateTime::currentDateTimeUtc(),
                         .channel = "private-b",
                         .note = "Refused."});
    QTRY_COMPARE(desk.shown(EventKind::Authentication), 1);
    auto *const table = desk.find<QTableView>("table");
    const QAbstractItemModel *model = table->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (desk.timeline.eventAt(row)
            && desk.timeline.eventAt(row)->kind == EventKind::Authentication)
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                              table->visualRect(model->index(row, 2)).center());
    }
    auto *const why = desk.find<QPushButton>("why");
    QTRY_VERIFY(!why->visibleRegion().isEmpty()); // laid out, too
    QTest::mouseClick(why, Qt::LeftButton);
    QTRY_VERIFY(desk.find<QWidget>("privateChannels")->isVisible());
    QCOMPARE(desk.find<QComboBox>("checkChannel")->currentText(), "private-b");
    QCOMPARE(desk.find<QComboBox>("checkIdentity")->currentIndex(), 0);
    QTRY_COMPARE(QApplication::focusWidget(), desk.find<QPushButton>("checkRun"));
}

int tst_connectionspage(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestConnectionsPage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_connectionspage.moc"
