// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/service/sandboxclient.h>
#include <support/desk.h>

#include <QAbstractItemView>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTest>
#include <QToolButton>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::workbench;

/// From a connection to who is present and to the call that admitted it, and back; over real
/// sockets.
class TestConnectionJumps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsToTheMockEndpointAndBack();
    void leadsToTheCallOfAnApp();
    void leadsToPresenceAndBack();
    void leadsFromATestUser();
    void saysThatOneIsNotListed();
    void showsAServiceOfAnother();

private:
    static void show(const Desk &desk, const char *button)
    {
        auto *const found = desk.find<QToolButton>(button);
        QTRY_VERIFY(!found->visibleRegion().isEmpty()); // laid out, too
        QTest::mouseClick(found, Qt::LeftButton);
    }
    static QListView *list(const Desk &desk) { return desk.find<QListView>("connectionsList"); }
    /// Selects the connection of that socket, and takes what is called \a label from its menu.
    static void choose(const Desk &desk, const QString &socketId, const QString &label);
    /// Opens the menu of a row as the right mouse button does, and takes its only entry.
    static void chooseFromRow(QAbstractItemView *view, int row);
    static QString selected(const Desk &desk)
    {
        return list(desk)->currentIndex().data(session::ConnectionsModel::SocketIdRole).toString();
    }
};

void TestConnectionJumps::choose(const Desk &desk, const QString &socketId, const QString &label)
{
    show(desk, "eventsConnections");
    QAbstractItemModel *model = list(desk)->model();
    QModelIndex index;
    QTRY_VERIFY([&] {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data(session::ConnectionsModel::SocketIdRole) == socketId)
                index = model->index(row, 0);
        }
        return index.isValid();
    }());
    list(desk)->setCurrentIndex(index);
    auto *const menu = desk.find<QToolButton>("connectionMore")->menu();
    QAction *found = nullptr;
    QTRY_VERIFY([&] {
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->text() == label)
                found = action;
        }
        return found != nullptr;
    }());
    found->trigger();
}

void TestConnectionJumps::chooseFromRow(QAbstractItemView *view, int row)
{
    QTRY_VERIFY(view->model()->rowCount() > row);
    QTRY_VERIFY(view->isVisible());
    const QModelIndex index = view->model()->index(row, 0);
    QTRY_VERIFY(!view->visualRect(index).isEmpty());
    bool isTaken = false;
    QTimer look;
    connect(&look, &QTimer::timeout, view, [&] {
        auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        look.stop();
        isTaken = menu->actions().size() == 1 && menu->actions().at(0)->isEnabled();
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        menu->close();
    });
    look.start(10);
    const QPoint place = view->visualRect(index).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, view->viewport()->mapToGlobal(place));
    QApplication::sendEvent(view->viewport(), &event); // until the menu is closed
    QVERIFY(isTaken);
}

void TestConnectionJumps::leadsToTheMockEndpointAndBack()
{
    Desk desk;
    QVERIFY(desk.isReady());
    show(desk, "topAccess");
    show(desk, "privateEndpoint");
    auto &endpoint = desk.privateChannels.endpoint;
    QVERIFY(endpoint.start().ok());
    show(desk, "topTest");
    TestSubscriber page(desk.service.sandbox());
    QVERIFY(page.isReady());
    QNetworkAccessManager network;
    QUrl url = endpoint.url();
    url.setQuery("channelName=private-room&socketID=" + page.socketId());
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
    QTRY_VERIFY(reply->isFinished());
    const QString token =
        QJsonDocument::fromJson(reply->readAll()).object().value("token").toString();
    QVERIFY(!token.isEmpty());
    QCOMPARE(page.subscribe("private-room", token).value("event"), "subscribed");
    // Joined in the history, too.
    QTRY_VERIFY(desk.last(EventKind::Subscription));
    QTRY_VERIFY(desk.last(EventKind::Authentication));
    QCOMPARE(desk.last(EventKind::Authentication)->tokenDigest,
             desk.last(EventKind::Subscription)->tokenDigest);
    QCOMPARE(desk.last(EventKind::Authentication)->tokenDigest, digestOf(token.toUtf8()));
    QCOMPARE(desk.last(EventKind::Authentication)->socketId, page.socketId());

    choose(desk, page.socketId(), "Show the call for its &token");
    auto *const calls = desk.find<QTableView>("endpointCalls");
    QTRY_VERIFY(calls->isVisible());
    QVERIFY(calls->currentIndex().isValid());
    QCOMPARE(calls->currentIndex().siblingAtColumn(1).data().toString(), "private-room");
    list(desk)->setCurrentIndex({});
    chooseFromRow(calls, calls->currentIndex().row());
    QTRY_VERIFY(list(desk)->isVisible());
    QCOMPARE(selected(desk), page.socketId());
}

void TestConnectionJumps::leadsToTheCallOfAnApp()
{
    Desk desk;
    QVERIFY(desk.isReady());
    SandboxClient app(desk.service.sandbox());
    TestSubscriber page(desk.service.sandbox());
    QVERIFY(page.isReady());
    const QString token = app.token("private-room", page.socketId());
    QCOMPARE(page.subscribe("private-room", token).value("event"), "subscribed");
    choose(desk, page.socketId(), "Show the call for its &token");
    QCOMPARE(desk.find<QLineEdit>("search")->text(), QString(digestOf(token.toUtf8())));
    QTRY_COMPARE(desk.shown(EventKind::Authentication), 1);
    QTRY_COMPARE(desk.shown(EventKind::Subscription), 1);
}

void TestConnectionJumps::leadsToPresenceAndBack()
{
    Desk desk;
    QVERIFY(desk.isReady());
    SandboxClient app(desk.service.sandbox());
    TestSubscriber page(desk.service.sandbox());
    QVERIFY(page.isReady());
    QCOMPARE(app.setClientData(page.socketId(), R"({"##uniqueID":"7","name":"Alice"})").status,
             200);
    QCOMPARE(
        page.subscribe("presence-room", app.token("presence-room", page.socketId())).value("event"),
        "subscribed");
    choose(desk, page.socketId(), "Show its &presence channel");
    auto *const people = desk.find<QListView>("presencePeople");
    QTRY_VERIFY(people->isVisible());
    QCOMPARE(desk.find<QLineEdit>("presenceChannel")->text(), "presence-room");
    QTRY_COMPARE(people->model()->rowCount(), 1);
    list(desk)->setCurrentIndex({});
    chooseFromRow(people, 0);
    QTRY_VERIFY(list(desk)->isVisible());
    QCOMPARE(selected(desk), page.socketId());
}

void TestConnectionJumps::leadsFromATestUser()
{
    Desk desk;
    QVERIFY(desk.isReady());
    show(desk, "topAccess");
    show(desk, "privatePresence");
    QTRY_VERIFY(desk.window.findChild<QLineEdit *>("presenceChannel")); // made when first shown
    auto *const channel = desk.find<QLineEdit>("presenceChannel");
    QTRY_VERIFY(channel->isVisible());
    channel->setFocus();
    channel->selectAll();
    QTest::keyClicks(channel, "presence-room");
    auto *const users = desk.find<QListView>("usersList");
    users->setFocus();
    QTest::keyClick(users, Qt::Key_Insert);
    QTRY_VERIFY(desk.find<QWidget>("usersForm")->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(users->model()->rowCount() > 0);
    users->setFocus();
    users->setCurrentIndex(users->model()->index(0, 0));
    QTest::keyClick(users, Qt::Key_Space);
    using privatechannels::TestUsersModel;
    const auto socketId = [users] {
        return users->model()->index(0, 0).data(TestUsersModel::SocketRole).toString();
    };
    QTRY_VERIFY(!socketId().isEmpty());
    QTRY_VERIFY(desk.observation.connections().rowOf(socketId()) >= 0);
    chooseFromRow(users, 0);
    QTRY_VERIFY(list(desk)->isVisible());
    QCOMPARE(selected(desk), socketId());
}

void TestConnectionJumps::saysThatOneIsNotListed()
{
    Desk desk;
    QVERIFY(desk.isReady());
    show(desk, "eventsConnections");
    Q_EMIT desk.window.findChild<gui::PrivateChannelsPanel *>()->connectionRequested("9.9", {});
    auto *const notice = desk.find<QWidget>("connectionsNotice");
    QTRY_VERIFY(notice->isVisible());
}

// A sandbox that another program runs, as the active profile's service.
void TestConnectionJumps::showsAServiceOfAnother()
{
    SandboxOptions options;
    options.servesObservers = true;
    Sandbox other(options);
    QVERIFY(other.start().ok());
    TestSubscriber page(other);
    QVERIFY(page.isReady());
    Desk desk;
    QVERIFY(desk.isReady());
    show(desk, "eventsConnections");
    Profile profile = newProfile();
    profile.name = "Other";
    profile.serviceAddress = other.url().toString();
    profile.publicKey = other.publicKey();
    const QString id = desk.workspace.profiles().add(profile);
    desk.active.choose(id);
    auto *const title = desk.find<QLabel>("connectionsNoneTitle");
    QTRY_VERIFY2(title->isVisible() && title->text().contains("once there is a secret"),
                 qPrintable(title->text()));
    desk.secretStore.hold(id, *PushRadar::Secret::make(other.secret()));
    QTRY_VERIFY(list(desk)->isVisible() && list(desk)->model()->rowCount() == 1);
    QCOMPARE(list(desk)->model()->index(0, 0).data(session::ConnectionsModel::SocketIdRole),
             page.socketId());
    SandboxClient app(other);
    QCOMPARE(app.broadcast("orders", "1").status, 200);
    QTRY_COMPARE(desk.shown(EventKind::Broadcast), 1);
    QCOMPARE(desk.last(EventKind::Broadcast)->profileId, id);
    QVERIFY(desk.last(EventKind::Broadcast)->source == EventSource::App);
    other.stop();
    QTRY_VERIFY2(title->isVisible() && title->text().contains("can't observe"),
                 qPrintable(title->text()));
}

int tst_connectionjumps(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QApplication app(argc, argv);
    TestConnectionJumps test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_connectionjumps.moc"
