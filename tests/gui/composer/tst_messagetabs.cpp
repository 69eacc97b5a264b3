// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tabhands.h"

#include <gui/channels/channellist.h>

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::gui;

/// The open messages as tabs, by mouse and by keyboard.
class TestMessageTabs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensByClickAndByKey();
    void eachHasItsOwnDraftAndUndo();
    void undoGoesAcrossALoad();
    void aChannelShowsItsTab();
    void keysGoThroughTheTabs();
    void closesWithUndo();
    void eachProfileHasItsOwn();
    void survivesARestart();
    void sendsWhatIsShown();
};

namespace {

/// The message that the window opens with, and one on the channel "second".
void openSecond(const Desk &desk)
{
    Desk::press(Qt::Key_N, Qt::ControlModifier);
    typeChannel(desk, "second");
    desk.clickCell(0, DataItemsModel::KeyColumn);
    Desk::type("n");
    Desk::press(Qt::Key_Tab);
    QTRY_COMPARE(desk.items()->model()->rowCount(), 2);
}

} // namespace

void TestMessageTabs::opensByClickAndByKey()
{
    Desk desk;
    QVERIFY(desk.isReady());
    QCOMPARE(tabTexts(desk), QStringList{"test-channel"});
    QTest::mouseClick(desk.find<QToolButton>("newMessage"), Qt::LeftButton);
    QCOMPARE(tabTexts(desk), QStringList({"test-channel", "New message"}));
    QVERIFY(desk.find<QComboBox>("channel")->lineEdit()->hasFocus());
    Desk::type("a&b"); // a name is no mnemonic
    QCOMPARE(tabsOf(desk)->tabText(1), "a&&b");
    Desk::press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(tabsOf(desk)->count(), 3);
    QCOMPARE(tabsOf(desk)->currentIndex(), 2);
    QCOMPARE(desk.find<QComboBox>("channel")->currentText(), "");
    clickTab(desk, 0);
    QCOMPARE(desk.find<QComboBox>("channel")->currentText(), "test-channel");
    QCOMPARE(desk.workspace.draft().data(), R"({"message":"Hello World!"})");
    // From another place, too: there is no message in sight there.
    QTest::mouseClick(desk.find<QToolButton>("topAccess"), Qt::LeftButton);
    Desk::press(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(tabsOf(desk)->count(), 3);
    Desk::press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(tabsOf(desk)->isVisible());
    QCOMPARE(tabsOf(desk)->count(), 4);
}

void TestMessageTabs::eachHasItsOwnDraftAndUndo()
{
    Desk desk;
    QVERIFY(desk.isReady());
    typeValue(desk, "first");
    openSecond(desk);
    QTest::mouseClick(desk.find<QToolButton>("jsonFace"), Qt::LeftButton);
    auto *json = desk.find<QPlainTextEdit>("jsonEdit");
    json->setFocus();
    Desk::press(Qt::Key_A, Qt::ControlModifier);
    Desk::type("{ \"n\": 25 "); // the editor closes the bracket
    const QString typed = json->toPlainText();
    QVERIFY(typed.contains("25"));

    clickTab(desk, 0);
    QVERIFY(json->toPlainText().contains("first"));
    json->setFocus();
    Desk::press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY2(json->toPlainText().contains("Hello World!"), qPrintable(json->toPlainText()));
    Desk::press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(json->toPlainText().contains("Hello World!")); // nothing of the other one

    clickTab(desk, 1);
    QCOMPARE(json->toPlainText(), typed);
    json->setFocus();
    for (int i = 0; i < 40 && json->document()->isUndoAvailable(); ++i)
        Desk::press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!json->toPlainText().contains("25"));
    QVERIFY(!json->toPlainText().contains("Hello"));
    clickTab(desk, 0);
    json->setFocus();
    Desk::press(Qt::Key_Y, Qt::ControlModifier);
    Desk::press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(json->toPlainText().contains("first"), qPrintable(json->toPlainText()));

    // The items of each likewise.
    QTest::mouseClick(desk.find<QToolButton>("itemsFace"), Qt::LeftButton);
    desk.items()->setFocus();
    Desk::press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(desk.workspace.draft().data().contains("Hello World!"));
}

void TestMessageTabs::undoGoesAcrossALoad()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.workspace.messages().replaceOrOpen({.channel = "orders", .version = {}, .targeting = {}},
                                            R"({"id":7})");
    QCOMPARE(tabTexts(desk), QStringList{"orders"}); // nobody had changed the example
    QTest::mouseClick(desk.find<QToolButton>("jsonFace"), Qt::LeftButton);
    auto *json = desk.find<QPlainTextEdit>("jsonEdit");
    json->setFocus();
    Desk::press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(json->toPlainText().contains("Hello World!"));
    QCOMPARE(tabTexts(desk), QStringList{"test-channel"});
    Desk::press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(json->toPlainText().contains("7"));
    QCOMPARE(tabTexts(desk), QStringList{"orders"});
    QTest::mouseClick(desk.find<QToolButton>("itemsFace"), Qt::LeftButton);
    desk.items()->setFocus();
    Desk::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(tabTexts(desk), QStringList{"test-channel"});
}

void TestMessageTabs::aChannelShowsItsTab()
{
    Desk desk;
    QVERIFY(desk.isReady());
    typeValue(desk, "typed");
    for (const char *channel : {"alpha", "beta", "test-channel"})
        desk.workspace.channels().touch(channel, QDateTime::currentDateTimeUtc());
    auto *list = desk.find<QListView>("list");
    const auto *rows = qobject_cast<const ChannelList *>(list->model());
    const auto choose = [&](const char *channel) {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(rows->indexOf(channel)).center());
    };
    choose("alpha");
    QCOMPARE(tabTexts(desk), QStringList({"test-channel", "alpha"}));
    QCOMPARE(desk.workspace.draft().data(), "{}");
    choose("beta"); // the empty one gives way
    QCOMPARE(tabTexts(desk), QStringList({"test-channel", "beta"}));
    choose("test-channel");
    QCOMPARE(tabsOf(desk)->currentIndex(), 0);
    QVERIFY(desk.workspace.draft().data().contains("typed"));
    choose("beta");
    QCOMPARE(tabsOf(desk)->currentIndex(), 1);
    QCOMPARE(tabsOf(desk)->count(), 2);
}

void TestMessageTabs::keysGoThroughTheTabs()
{
    Desk desk(stateWith(3));
    QVERIFY(desk.isReady());
    desk.items()->setFocus();
    Desk::press(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(tabsOf(desk)->currentIndex(), 1);
    QVERIFY(desk.items()->hasFocus());
    Desk::press(Qt::Key_Tab, Qt::ControlModifier);
    Desk::press(Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(tabsOf(desk)->currentIndex(), 0);
    Desk::press(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(tabsOf(desk)->currentIndex(), 2);
    QTest::mouseClick(desk.find<QToolButton>("jsonFace"), Qt::LeftButton);
    desk.find<QPlainTextEdit>("jsonEdit")->setFocus();
    Desk::press(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(tabsOf(desk)->currentIndex(), 1);
    Desk::press(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(tabTexts(desk), QStringList({"channel-number-0", "channel-number-2"}));
    // In the tabs themselves, the arrows.
    tabsOf(desk)->setFocus(Qt::TabFocusReason);
    Desk::press(Qt::Key_Left);
    QCOMPARE(desk.workspace.draft().channel(), "channel-number-0");
}

void TestMessageTabs::closesWithUndo()
{
    Desk desk(stateWith(2));
    QVERIFY(desk.isReady());
    clickTab(desk, 1);
    typeValue(desk, "25");
    clickTab(desk, 1, Qt::MiddleButton);
    QCOMPARE(tabTexts(desk), QStringList{"channel-number-0"});
    QCOMPARE(desk.workspace.draft().channel(), "channel-number-0");
    QVERIFY(desk.find<QLabel>("messagesNoticeText")->text().contains("channel-number-1"));
    QVERIFY(undoText(desk).contains("Undo"));
    undoClosing(desk);
    QCOMPARE(tabsOf(desk)->currentIndex(), 1);
    QCOMPARE(desk.workspace.draft().data(), R"({"n":25})");
    QVERIFY(!desk.find<QWidget>("messagesNotice")->isVisible());
    desk.items()->setFocus();
    Desk::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.workspace.draft().data(), R"({"n":1})");

    // The last one leaves an empty one behind.
    clickTab(desk, 0, Qt::MiddleButton);
    QWidget *button = tabsOf(desk)->tabButton(0, QTabBar::RightSide);
    if (!button)
        button = tabsOf(desk)->tabButton(0, QTabBar::LeftSide);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(tabTexts(desk), QStringList{"New message"});
    QCOMPARE(desk.workspace.draft().data(), "{}");
    undoClosing(desk);
    QCOMPARE(tabTexts(desk), QStringList{"channel-number-1"});
}

void TestMessageTabs::eachProfileHasItsOwn()
{
    Desk desk(stateWith(2));
    QVERIFY(desk.isReady());
    Profile profile = newProfile();
    profile.name = "Live";
    profile.production = true;
    profile.serviceAddress = desk.sandboxAddress();
    const QString id = desk.workspace.profiles().add(profile);
    clickTab(desk, 1, Qt::MiddleButton);
    desk.active.choose(id);
    QCOMPARE(tabTexts(desk), QStringList{"New message"});
    QCOMPARE(desk.workspace.draft().data(), "{}");
    QVERIFY(!desk.find<QWidget>("messagesNotice")->isVisible());
    typeChannel(desk, "live");
    desk.active.choose(SandboxId.toString());
    QCOMPARE(tabTexts(desk), QStringList{"channel-number-0"});
    desk.active.choose(id);
    QCOMPARE(tabTexts(desk), QStringList{"live"});
}

void TestMessageTabs::survivesARestart()
{
    QJsonObject state;
    {
        Desk desk;
        QVERIFY(desk.isReady());
        openSecond(desk);
        QTest::mouseClick(desk.find<QToolButton>("jsonFace"), Qt::LeftButton);
        auto *json = desk.find<QPlainTextEdit>("jsonEdit");
        json->setFocus();
        Desk::press(Qt::Key_A, Qt::ControlModifier);
        Desk::type("nothing valid");
        state = desk.workspace.toState();
    }
    Desk desk(state);
    QVERIFY(desk.isReady());
    QCOMPARE(tabTexts(desk), QStringList({"test-channel", "second"}));
    QCOMPARE(tabsOf(desk)->currentIndex(), 1);
    QCOMPARE(desk.find<QPlainTextEdit>("jsonEdit")->toPlainText(), "nothing valid");
    clickTab(desk, 0);
    QCOMPARE(desk.workspace.draft().data(), R"({"message":"Hello World!"})");
}

void TestMessageTabs::sendsWhatIsShown()
{
    Desk desk(stateWith(2));
    QVERIFY(desk.isReady());
    clickTab(desk, 1);
    Desk::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(desk.last(EventKind::Arrival));
    QCOMPARE(desk.last(EventKind::Arrival)->channel, "channel-number-1");
    QTRY_VERIFY(desk.result().contains("Accepted"));
    // What was said is about that one.
    clickTab(desk, 0);
    QCOMPARE(desk.result(), "");
}

int tst_messagetabs(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QApplication app(argc, argv);
    TestMessageTabs test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_messagetabs.moc"
