// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/commands/commandregistry.h>
#include <gui/commands/fuzzymatch.h>
#include <gui/commands/palettemodel.h>
#include <support/desk.h>

#include <QAction>
#include <QDialog>
#include <QHash>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace RadarDesk;
using namespace RadarDesk::gui;
using namespace RadarDesk::workbench;

/// The commands of the window: found in the palette, listed with their keys, and changed there.
class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void ranksTheBetterMatchFirst();
    void noTwoCommandsHaveOneKey();
    void paletteRunsACommand();
    void paletteFindsChannelsAndProfiles();
    void paletteSaysWhenNothingMatches();
    void keysAreChangedInTheSheet();
    void changedKeysSurviveARestart();
    void takenKeysCanBeGivenBack();
    void placesAreReachedByKeys();
    void sendsOnlyWhatIsShown();
    void panesAreReachedByF6();
    void textSizeCanBeChanged();
};

namespace {

void openPalette(Desk &desk)
{
    Desk::press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(desk.find<QFrame>("commandPalette")->isVisible());
}

void openKeys(Desk &desk)
{
    Desk::press(Qt::Key_F1);
    QTRY_VERIFY(desk.find<QDialog>("keySheet")->isVisible());
    desk.find<QDialog>("keySheet")->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(desk.find<QDialog>("keySheet")));
}

/// Filters the sheet to one command and begins to edit its keys.
void editKeysOf(Desk &desk, const QString &command)
{
    // The window behind may be told late that it was active.
    auto *filter = desk.find<QLineEdit>("keysFilter");
    QTRY_VERIFY((filter->window()->activateWindow(), filter->setFocus(), filter->hasFocus()));
    filter->selectAll();
    Desk::type(command);
    auto *table = desk.find<QTableView>("keysTable");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    Desk::press(Qt::Key_Return);
}

QString keysOf(Desk &desk, int row = 0)
{
    return desk.find<QTableView>("keysTable")->model()->index(row, 1).data().toString();
}

} // namespace

void TestCommands::matches_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("matches");
    QTest::newRow("nothing") << ""
                             << "Export history" << true;
    QTest::newRow("start") << "exp"
                           << "Export history" << true;
    QTest::newRow("initials") << "eh"
                              << "Export history" << true;
    QTest::newRow("any case") << "EXPORT"
                              << "Export history" << true;
    QTest::newRow("two words") << "hist ex"
                               << "Export history" << false;
    QTest::newRow("words in order") << "ex his"
                                    << "Export history" << true;
    QTest::newRow("too many letters") << "exportt"
                                      << "Export" << false;
    QTest::newRow("other letters") << "z"
                                   << "Export history" << false;
    QTest::newRow("hyphens") << "pro"
                             << "private-room" << true;
}

void TestCommands::matches()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, text);
    QFETCH(const bool, matches);
    const auto match = fuzzyMatch(typed, text);
    QCOMPARE(match.has_value(), matches);
    if (!match)
        return;
    QString found;
    for (const auto &mark : match->marks)
        found += text.mid(mark.start, mark.length);
    QString wanted = typed;
    QCOMPARE(found.toLower(), wanted.remove(u' ').toLower());
}

void TestCommands::ranksTheBetterMatchFirst()
{
    PaletteModel model;
    model.setEntries({{"Copy the sandbox's address", {}, {}, {}, {}},
                      {"Keyboard shortcuts", {}, {}, {}, {}},
                      {"Export history", {}, {}, {}, {}}});
    model.setTyped("sh");
    QCOMPARE(model.entryAt(0).text, "Keyboard shortcuts");
    model.setTyped("");
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.entryAt(0).text, "Copy the sandbox's address");
}

void TestCommands::noTwoCommandsHaveOneKey()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const auto *registry = desk.window.findChild<CommandRegistry *>();
    QHash<QString, QString> holders;
    for (const CommandRegistry::Command &command : registry->commands()) {
        for (const QKeySequence &keys : command.usualKeys) {
            const QString text = keys.toString();
            if (text.isEmpty())
                continue;
            QVERIFY2(!holders.contains(text),
                     qPrintable(text + ": " + holders.value(text) + ", " + command.id));
            holders.insert(text, command.id);
        }
    }
    QVERIFY(holders.size() > 15);
}

void TestCommands::paletteRunsACommand()
{
    Desk desk;
    QVERIFY(desk.isReady());
    openPalette(desk);
    QCOMPARE(QApplication::focusWidget(), desk.find<QLineEdit>("paletteField"));
    Desk::type("go acc");
    Desk::press(Qt::Key_Return);
    QTRY_VERIFY(desk.find<QToolButton>("topAccess")->isChecked());
    QVERIFY(!desk.find<QFrame>("commandPalette")->isVisible());
}

void TestCommands::paletteFindsChannelsAndProfiles()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.workspace.channels().touch("orders-eu", QDateTime::currentDateTimeUtc());
    openPalette(desk);
    Desk::type("orders-eu");
    Desk::press(Qt::Key_Return);
    QTRY_COMPARE(desk.workspace.draft().channel(), "orders-eu");

    Profile shop = newProfile();
    shop.name = "Web shop";
    desk.workspace.profiles().add(shop);
    openPalette(desk);
    Desk::type("web shop");
    Desk::press(Qt::Key_Return);
    QTRY_COMPARE(desk.active.profile().name, "Web shop");
}

void TestCommands::paletteSaysWhenNothingMatches()
{
    Desk desk;
    QVERIFY(desk.isReady());
    openPalette(desk);
    Desk::type("qqqq");
    QVERIFY(!desk.find<QListView>("paletteList")->isVisible());
    Desk::press(Qt::Key_Return);
    QVERIFY(desk.find<QFrame>("commandPalette")->isVisible());
    Desk::press(Qt::Key_Escape);
    QTRY_VERIFY(!desk.find<QFrame>("commandPalette")->isVisible());
}

void TestCommands::keysAreChangedInTheSheet()
{
    Desk desk;
    QVERIFY(desk.isReady());
    openKeys(desk);
    editKeysOf(desk, "Go to Demo");
    Desk::press(Qt::Key_D, Qt::AltModifier | Qt::ShiftModifier);
    QTRY_COMPARE(keysOf(desk), QKeySequence("Alt+Shift+D").toString(QKeySequence::NativeText));
    desk.find<QDialog>("keySheet")->close();
    desk.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    Desk::press(Qt::Key_D, Qt::AltModifier | Qt::ShiftModifier);
    QTRY_VERIFY(desk.find<QToolButton>("topDemo")->isChecked());
}

void TestCommands::changedKeysSurviveARestart()
{
    QJsonObject state;
    {
        Desk desk;
        QVERIFY(desk.isReady());
        desk.window.findChild<CommandRegistry *>()->setKeys("demo", QKeySequence("Ctrl+Alt+X"));
        state = desk.window.toState();
    }
    Desk desk;
    QVERIFY(desk.isReady());
    desk.window.restore(state);
    const auto *registry = desk.window.findChild<CommandRegistry *>();
    QCOMPARE(registry->action("demo")->shortcut(), QKeySequence("Ctrl+Alt+X"));
    QVERIFY(registry->hasUsualKeys("test"));
}

void TestCommands::takenKeysCanBeGivenBack()
{
    Desk desk;
    QVERIFY(desk.isReady());
    openKeys(desk);
    editKeysOf(desk, "Go to Demo");
    Desk::press(Qt::Key_E, Qt::ControlModifier); // of the export
    auto *undo = desk.find<QPushButton>("keysNoticeAct");
    QTRY_VERIFY(undo->isVisible());
    const auto *registry = desk.window.findChild<CommandRegistry *>();
    QVERIFY(registry->action("export")->shortcut().isEmpty());
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(registry->action("export")->shortcut(), QKeySequence("Ctrl+E"));
    QCOMPARE(registry->action("demo")->shortcut(), QKeySequence("Ctrl+3"));
}

void TestCommands::placesAreReachedByKeys()
{
    Desk desk;
    QVERIFY(desk.isReady());
    Desk::press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(desk.find<QWidget>("privateChannels")->isVisible());
    QVERIFY(!desk.find<QWidget>("events")->isVisible());
    Desk::press(Qt::Key_J, Qt::ControlModifier);
    QVERIFY(desk.find<QWidget>("events")->isVisible());
    Desk::press(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(desk.find<QWidget>("scenarios")->isVisible());
    Desk::press(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(desk.find<QPushButton>("broadcast")->isVisible());
}

void TestCommands::sendsOnlyWhatIsShown()
{
    Desk desk;
    QVERIFY(desk.isReady());
    Desk::press(Qt::Key_2, Qt::ControlModifier);
    Desk::press(Qt::Key_Return, Qt::ControlModifier);
    Desk::press(Qt::Key_3, Qt::ControlModifier);
    Desk::press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(desk.count(EventKind::Broadcast), 0);
    Desk::press(Qt::Key_1, Qt::ControlModifier);
    Desk::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.count(EventKind::Broadcast), 1);
}

void TestCommands::panesAreReachedByF6()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const auto pane = [&desk] {
        for (const char *name : {"left", "topPages", "events", "details"}) {
            if (desk.find<QWidget>(name)->isAncestorOf(QApplication::focusWidget()))
                return QByteArray(name);
        }
        return QByteArray();
    };
    QCOMPARE(pane(), "topPages");
    QWidget *const before = QApplication::focusWidget();
    Desk::press(Qt::Key_F6);
    QCOMPARE(pane(), "events");
    Desk::press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), before);
    Desk::press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(pane(), "left");
}

void TestCommands::textSizeCanBeChanged()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const qreal usual = desk.find<QPushButton>("decline")->font().pointSizeF();
    Desk::press(Qt::Key_Plus, Qt::ControlModifier);
    Desk::press(Qt::Key_Plus, Qt::ControlModifier);
    QTRY_COMPARE(desk.find<QPushButton>("decline")->font().pointSizeF(), usual * 1.25);
    Desk::press(Qt::Key_0, Qt::ControlModifier);
    QTRY_COMPARE(desk.find<QPushButton>("decline")->font().pointSizeF(), usual);
}

int tst_commands(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QApplication app(argc, argv);
    TestCommands test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_commands.moc"
