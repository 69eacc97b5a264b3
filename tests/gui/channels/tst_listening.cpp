// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/channels/channellist.h>
#include <gui/connections/connectedpage.h>
#include <gui/kit/rows/rowdelegate.h>
#include <support/desk.h>

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <string_view>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::gui;
using PushRadar::ApiVersion;

/// Listening without sending, and what the list of channels says of it.
class TestListening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listensWithoutSending();
    void takesEachPastedLine();
    void saysWhatIsNoName();
    void patternsListenToWhatFits();
    void patternsAreRemovedAndBroughtBack();
    void aChannelOfOthersAppears();
    void stopsAndGoesOnAfterARestart();
    void saysWhyTheHostedServiceIsNotHeard();
    void saysWhyAChannelIsRefused();
    void pagesAreSeen();
    void accessAndPresenceAreAtHand();
    void filters();
};

namespace {

Listening listeningOf(Desk &desk, const QString &name)
{
    const int row = desk.workspace.channels().rowOf(name);
    return row < 0 ? Listening::No : desk.workspace.channels().entries().at(row).listening;
}

void openForm(Desk &desk)
{
    Desk::press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(desk.find<QLineEdit>("listenName")->hasFocus());
}

void listenTo(Desk &desk, const QString &name)
{
    openForm(desk);
    Desk::type(name);
    Desk::press(Qt::Key_Return);
}

/// Broadcasts as a program of somebody else.
void broadcastFromOutside(Desk &desk, PushRadar::Client &client, const QString &channel)
{
    client.setBaseUrl(desk.workspace.profiles().at(0).baseUrl(ApiVersion::V3));
    client.broadcast(channel, {{"a", "1"}});
}

QString secondLine(Desk &desk, const QString &channel)
{
    auto *list = desk.find<QListView>("list");
    const auto *rows = qobject_cast<const ChannelList *>(list->model());
    const auto *delegate = qobject_cast<const RowDelegate *>(list->itemDelegate());
    return delegate->rowOf(rows->indexOf(channel)).second.text;
}

/// Puts the keyboard on that channel of the list.
void goToRow(Desk &desk, const QString &channel)
{
    auto *list = desk.find<QListView>("list");
    list->setFocus();
    list->setCurrentIndex(qobject_cast<const ChannelList *>(list->model())->indexOf(channel));
}

} // namespace

void TestListening::listensWithoutSending()
{
    Desk desk;
    QVERIFY(desk.isReady());
    listenTo(desk, "orders");
    Desk::type("stock,berlin"); // a comma is part of a name
    Desk::press(Qt::Key_Return);
    QTRY_COMPARE(listeningOf(desk, "orders"), Listening::Yes);
    QTRY_COMPARE(listeningOf(desk, "stock,berlin"), Listening::Yes);
    QVERIFY(secondLine(desk, "orders").contains("listening"));
    QVERIFY(desk.find<QLabel>("listenText")->text().contains("stock,berlin"));
    QCOMPARE(desk.count(EventKind::Broadcast), 0);
    QCOMPARE(desk.workspace.draft().channel(), "test-channel");

    PushRadar::Client client(desk.service.secret());
    broadcastFromOutside(desk, client, "orders");
    QTRY_VERIFY(desk.last(EventKind::Arrival));
    QCOMPARE(desk.last(EventKind::Arrival)->channel, "orders");
    Desk::press(Qt::Key_Escape);
    QVERIFY(!desk.find<QLineEdit>("listenName")->isVisible());
    QCOMPARE(QApplication::focusWidget(), desk.find<QListView>("list"));
}

void TestListening::takesEachPastedLine()
{
    Desk desk;
    QVERIFY(desk.isReady());
    openForm(desk);
    QApplication::clipboard()->setText("alpha\r\n\nbeta,gamma\nnot a name\n");
    Desk::press(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(listeningOf(desk, "alpha"), Listening::Yes);
    QTRY_COMPARE(listeningOf(desk, "beta,gamma"), Listening::Yes);
    // What is none stays, with the reason.
    QCOMPARE(desk.find<QLineEdit>("listenName")->text(), "not a name");
    QVERIFY(desk.find<QLabel>("listenFault")->text().contains("“not a name”"));
    QCOMPARE(desk.workspace.channels().rowOf("not a name"), -1);
}

void TestListening::saysWhatIsNoName()
{
    Desk desk;
    QVERIFY(desk.isReady());
    listenTo(desk, "a/b");
    QVERIFY(desk.find<QLabel>("listenFault")->text().contains("“a/b”"));
    QCOMPARE(desk.find<QLineEdit>("listenName")->text(), "a/b");
    Desk::press(Qt::Key_A, Qt::ControlModifier);
    Desk::type("a/*");
    Desk::press(Qt::Key_Return);
    QVERIFY(desk.find<QLabel>("listenFault")->text().contains("“a/*”"));
    QVERIFY(desk.workspace.patterns().patterns().isEmpty());
}

void TestListening::patternsListenToWhatFits()
{
    Desk desk;
    QVERIFY(desk.isReady());
    ConnectedPage page(desk.service.sandbox());
    QVERIFY(page.isConnected());
    QVERIFY(page.subscribe("orders.before"));
    listenTo(desk, "orders.*");
    QCOMPARE(desk.workspace.patterns().patterns(), QStringList{"orders.*"});
    // What a page subscribes to counts as well as what is broadcast.
    QTRY_COMPARE(listeningOf(desk, "orders.before"), Listening::Yes);
    PushRadar::Client client(desk.service.secret());
    broadcastFromOutside(desk, client, "orders.new");
    QTRY_COMPARE(listeningOf(desk, "orders.new"), Listening::Yes);
    broadcastFromOutside(desk, client, "stock.new");
    QTRY_VERIFY(desk.workspace.channels().rowOf("stock.new") >= 0);
    QCOMPARE(listeningOf(desk, "stock.new"), Listening::No);
    broadcastFromOutside(desk, client, "orders.new");
    QTRY_COMPARE(desk.count(EventKind::Arrival), 1);

    // The pattern is a row, which shows what fits it.
    auto *list = desk.find<QListView>("list");
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(1, 0)).center());
    QCOMPARE(desk.find<QLineEdit>("channelsFilter")->text(), "orders.*");
    QCOMPARE(list->model()->rowCount(), 4); // all, the pattern, and two channels
}

void TestListening::patternsAreRemovedAndBroughtBack()
{
    Desk desk;
    QVERIFY(desk.isReady());
    listenTo(desk, "*.created");
    auto *list = desk.find<QListView>("list");
    list->setFocus();
    list->setCurrentIndex(list->model()->index(1, 0));
    Desk::press(Qt::Key_Delete);
    QVERIFY(desk.workspace.patterns().patterns().isEmpty());
    QTest::mouseClick(desk.find<QPushButton>("channelsNoticeAct"), Qt::LeftButton);
    QCOMPARE(desk.workspace.patterns().patterns(), QStringList{"*.created"});
}

void TestListening::aChannelOfOthersAppears()
{
    Desk desk;
    QVERIFY(desk.isReady());
    PushRadar::Client client(desk.service.secret());
    broadcastFromOutside(desk, client, "never-opened");
    QTRY_VERIFY(desk.workspace.channels().rowOf("never-opened") >= 0);
    const int row = desk.workspace.channels().rowOf("never-opened");
    QTRY_COMPARE(desk.workspace.channels().entries().at(row).unseen, 1);
    QVERIFY(secondLine(desk, "never-opened").contains("not listening"));
    // To look at it is to listen to it.
    goToRow(desk, "never-opened");
    Desk::press(Qt::Key_Return);
    QTRY_COMPARE(listeningOf(desk, "never-opened"), Listening::Yes);
    QCOMPARE(desk.workspace.channels().entries().at(row).unseen, 0);
}

void TestListening::stopsAndGoesOnAfterARestart()
{
    QJsonObject state;
    {
        Desk desk;
        QVERIFY(desk.isReady());
        listenTo(desk, "orders");
        Desk::type("quiet");
        Desk::press(Qt::Key_Return);
        Desk::type("stock.*");
        Desk::press(Qt::Key_Return);
        QTRY_COMPARE(listeningOf(desk, "quiet"), Listening::Yes);
        desk.workspace.channels().setPinned("quiet", true);
        desk.listening.stop("quiet");
        QTRY_COMPARE(listeningOf(desk, "quiet"), Listening::No);
        // Sending to it doesn't begin anew, and isn't held up.
        desk.workspace.draft().setChannel("quiet");
        Desk::press(Qt::Key_Escape);
        Desk::press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(desk.last(EventKind::Broadcast)
                    && desk.last(EventKind::Broadcast)->outcome == Outcome::Done);
        QCOMPARE(desk.last(EventKind::Broadcast)->subscribers, 0);
        state = desk.workspace.toState();
    }
    Desk desk(state);
    QVERIFY(desk.isReady());
    QTRY_COMPARE(listeningOf(desk, "orders"), Listening::Yes);
    QCOMPARE(listeningOf(desk, "quiet"), Listening::No);
    QVERIFY(desk.workspace.channels().entries().constFirst().pinned);
    QCOMPARE(desk.workspace.patterns().patterns(), QStringList{"stock.*"});
    listenTo(desk, "quiet");
    QTRY_COMPARE(listeningOf(desk, "quiet"), Listening::Yes);
}

void TestListening::saysWhyTheHostedServiceIsNotHeard()
{
    Desk desk;
    QVERIFY(desk.isReady());
    Profile profile = newProfile();
    profile.name = "Shop";
    profile.publicKey = "pk_shop";
    desk.active.choose(desk.workspace.profiles().add(profile));
    desk.workspace.channels().touch("orders", QDateTime::currentDateTimeUtc());
    Desk::press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(!desk.find<QLineEdit>("listenName")->isVisible());
    auto *text = desk.find<QLabel>("listenText");
    QVERIFY(text->isVisible() && text->text().contains("protocol"));
    QVERIFY(desk.find<QPushButton>("listenPage")->hasFocus());
    QVERIFY(secondLine(desk, "orders").contains("not listening"));
    desk.active.choose(SandboxId.toString());
    QVERIFY(desk.find<QLineEdit>("listenName")->isVisible());
}

void TestListening::saysWhyAChannelIsRefused()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const QString name = "private-" + QString(1'100, 'x'); // longer than the sandbox takes
    static_cast<void>(desk.listening.listen(name));
    QTRY_COMPARE(listeningOf(desk, name), Listening::Refused);
    QVERIFY(secondLine(desk, name).contains("refused"));
    auto *list = desk.find<QListView>("list");
    goToRow(desk, name);
    const QString tip = list->currentIndex().data(Qt::ToolTipRole).toString();
    const int row = desk.workspace.channels().rowOf(name);
    QVERIFY(!desk.workspace.channels().entries().at(row).reason.isEmpty());
    const QString reason = desk.workspace.channels().entries().at(row).reason;
    QVERIFY2(tip.contains("refused"), qPrintable(tip));
    QVERIFY(secondLine(desk, name).contains(reason));
    QVERIFY(list->currentIndex().data(Qt::AccessibleTextRole).toString().contains(reason));
    auto *why = desk.find<QToolButton>("channelWhy");
    QTRY_VERIFY(why->isVisible());
    Desk::press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), why);
    Desk::press(Qt::Key_Space);
    QTRY_VERIFY(desk.find<QComboBox>("checkChannel")->isVisible());
    QCOMPARE(desk.find<QComboBox>("checkChannel")->currentText(), name);
}

void TestListening::pagesAreSeen()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.workspace.channels().touch("news", QDateTime::currentDateTimeUtc());
    desk.listening.stop("news");
    {
        ConnectedPage page(desk.service.sandbox());
        QVERIFY(page.isConnected());
        QVERIFY(page.subscribe("news"));
        QTRY_COMPARE(listeningOf(desk, "news"), Listening::ByPage);
        QVERIFY(secondLine(desk, "news").contains("page"));
    }
    QTRY_COMPARE(listeningOf(desk, "news"), Listening::No);
}

void TestListening::accessAndPresenceAreAtHand()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const char *name : {"orders", "private-orders", "presence-lobby"})
        desk.workspace.channels().touch(name, now);
    auto *access = desk.find<QToolButton>("channelAccess");
    auto *presence = desk.find<QToolButton>("channelPresence");
    goToRow(desk, "orders");
    QVERIFY(!access->isVisible());
    goToRow(desk, "private-orders");
    QVERIFY(access->isVisible() && !presence->isVisible());
    QVERIFY(access->accessibleName().contains("private-orders"));
    Desk::press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), access);
    Desk::press(Qt::Key_Space);
    QTRY_VERIFY(desk.find<QComboBox>("checkChannel")->isVisible());
    QCOMPARE(desk.find<QComboBox>("checkChannel")->currentText(), "private-orders");

    goToRow(desk, "presence-lobby");
    QVERIFY(access->isVisible() && presence->isVisible());
    QTest::mouseClick(presence, Qt::LeftButton);
    auto *field = desk.find<QLineEdit>("presenceChannel");
    QTRY_VERIFY(field->isVisible());
    QCOMPARE(field->text(), "presence-lobby");

    // The mouse alone does as well.
    desk.find<QLineEdit>("search")->setFocus();
    QVERIFY(!access->isVisible());
    auto *list = desk.find<QListView>("list");
    const auto *rows = qobject_cast<const ChannelList *>(list->model());
    QTest::mouseMove(list->viewport(), list->visualRect(rows->indexOf("private-orders")).center());
    QTRY_VERIFY(access->isVisible());
}

void TestListening::filters()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int i = 0; i < 1'000; ++i)
        desk.workspace.channels().touch(QString("stock-%1").arg(i), now.addSecs(i));
    desk.workspace.channels().touch("orders.created", now);
    desk.workspace.channels().setLabel("stock-7", "My orders");
    auto *list = desk.find<QListView>("list");
    auto *field = desk.find<QLineEdit>("channelsFilter");
    const int all = list->model()->rowCount();
    QVERIFY(all > 1'001);
    QCOMPARE(list->model()->index(0, 0).data().toString(), "All channels");
    field->setFocus();
    Desk::type("order");
    QCOMPARE(list->model()->rowCount(), 3); // a name, a label, and all of them
    Desk::press(Qt::Key_Return);
    QCOMPARE(desk.workspace.draft().channel(), "stock-7");
    QCOMPARE(desk.find<QComboBox>("channelFilter")->currentText(), "stock-7");
    QCOMPARE(list->currentIndex().data().toString(), "stock-7");
    field->setFocus();
    Desk::press(Qt::Key_Escape);
    QCOMPARE(list->model()->rowCount(), all);
    QCOMPARE(list->currentIndex().data().toString(), "stock-7");

    // Elsewhere, such a long list is no higher than the window.
    for (const char *name : {"channelFilter", "channel"}) {
        auto *box = desk.find<QComboBox>(name);
        box->showPopup();
        QTRY_VERIFY(QApplication::activePopupWidget());
        QCOMPARE(box->count(), all - (name == std::string_view("channel") ? 1 : 0));
        QVERIFY(QApplication::activePopupWidget()->height() < desk.window.height());
        box->hidePopup();
        QTRY_VERIFY(!QApplication::activePopupWidget());
    }

    goToRow(desk, {});
    Desk::press(Qt::Key_Return);
    QCOMPARE(desk.find<QComboBox>("channelFilter")->currentIndex(), 0);
    QCOMPARE(desk.workspace.draft().channel(), "stock-7"); // what is written stays
}

int tst_listening(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestListening test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_listening.moc"
