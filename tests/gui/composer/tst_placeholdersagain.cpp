// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "placeholderhands.h"

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::gui;
using namespace RadarDesk::placeholderhands;

/// Placeholders that are used again, kept, and inserted from the menu.
class TestPlaceholdersAgain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsAndSendsAgain();
    void keepsTheTextAsTemplate();
    void goesOnAfterARestart();
    void insertsFromTheMenu();
    void insertsIntoJson();
    void resetsACounter();
};

void TestPlaceholdersAgain::loadsAndSendsAgain()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const QString typed = R"({"n":"{{#counter}}","braces":"{{literal counter}}"})";
    typeJson(desk, typed);
    QVERIFY(sends(desk));
    const QByteArray sent = R"({"n":1,"braces":"{{counter}}"})";
    QCOMPARE(lastSent(desk), sent);
    QTRY_COMPARE(desk.shown(EventKind::Broadcast), 1);
    typeJson(desk, R"({"other":true})");

    selectBroadcast(desk);
    QTRY_VERIFY(desk.find<TimelinePanel>("timeline")->current());
    Desk::press(Qt::Key_R);
    QTRY_COMPARE(desk.count(EventKind::Broadcast), 2);
    QCOMPARE(lastSent(desk), sent); // byte for byte, with no counter moved on
    QVERIFY(desk.last(EventKind::Broadcast)->typed.isEmpty());
    QCOMPARE(desk.placeholders.counter({}), 1);
    QTRY_COMPARE(desk.count(EventKind::Arrival), 2);
    QCOMPARE(desk.last(EventKind::Arrival)->data, sent);

    // The row in hand is still the first one.
    desk.find<QTableView>("table")->setFocus();
    Desk::press(Qt::Key_Return);
    QCOMPARE(desk.workspace.draft().data(), typed.toUtf8());

    // What was sent with braces in it is loaded so that it can be sent like that.
    QTRY_COMPARE(desk.shown(EventKind::Broadcast), 2);
    selectBroadcast(desk);
    QTRY_VERIFY(desk.find<TimelinePanel>("timeline")->current()->event.typed.isEmpty());
    Desk::press(Qt::Key_Return);
    QCOMPARE(desk.workspace.draft().data(), R"({"n":1,"braces":"{{literal counter}}"})");
    QVERIFY(sends(desk));
    QCOMPARE(lastSent(desk), sent);
}

void TestPlaceholdersAgain::keepsTheTextAsTemplate()
{
    Desk desk;
    QVERIFY(desk.isReady());
    // No value is needed to keep it.
    typeJson(desk, R"({"n":"{{counter}}","r":"{{response status}}"})");
    Desk::press(Qt::Key_K, Qt::AltModifier);
    QTRY_COMPARE(QApplication::focusWidget(), desk.find<QLineEdit>("templateName"));
    Desk::press(Qt::Key_Escape);

    typeJson(desk, R"({"n":"{{counter}}"})");
    QVERIFY(sends(desk));
    QTRY_COMPARE(desk.shown(EventKind::Broadcast), 1);
    selectBroadcast(desk);
    QTRY_VERIFY(desk.find<TimelinePanel>("timeline")->current());
    Desk::press(Qt::Key_S);
    QTRY_COMPARE(QApplication::focusWidget(), desk.find<QLineEdit>("templateName"));
    Desk::type("Counted");
    Desk::press(Qt::Key_Return);
    QCOMPARE(desk.templates.templates().size(), 1);
    QCOMPARE(desk.templates.templates().first().data(), R"({"n":"{{counter}}"})");
}

void TestPlaceholdersAgain::goesOnAfterARestart()
{
    QJsonObject state;
    QJsonObject workspace;
    {
        Desk desk;
        QVERIFY(desk.isReady());
        QSignalSpy changed(&desk.window, &MainWindow::placeholdersChanged);
        typeJson(desk, R"({"n":"{{#counter}}","o":"{{#counter orders 100 10}}"})");
        QVERIFY(sends(desk));
        QCOMPARE(changed.size(), 1); // which is when it is saved
        state = desk.placeholders.toState();
        workspace = desk.workspace.toState();
    }
    Desk desk(workspace);
    desk.placeholders.restore(state);
    QVERIFY(desk.isReady());
    desk.items()->setFocus();
    QVERIFY(sends(desk));
    QCOMPARE(lastSent(desk), R"({"n":2,"o":110})");
}

void TestPlaceholdersAgain::insertsFromTheMenu()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.clickCell(0, DataItemsModel::ValueColumn);
    Desk::type("Order !");
    Desk::press(Qt::Key_Left);
    QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->cursorPosition(), 6);
    QVERIFY(choose(desk, "{{counter}}\t"));
    Desk::type(" of {"); // the cell is still open, behind what was put in
    QVERIFY(sends(desk));
    QCOMPARE(lastSent(desk), R"({"message":"Order 1 of {!"})");

    // On a cell that is not open it goes to the end, and what was no text becomes one.
    desk.workspace.draft().items()->resetItems(
        {{.key = "n", .type = ItemType::Number, .text = "4"}});
    desk.items()->setFocus();
    desk.items()->setCurrentIndex(desk.items()->model()->index(0, DataItemsModel::ValueColumn));
    QVERIFY(choose(desk, "{{epoch ms}}"));
    Desk::press(Qt::Key_Return);
    QCOMPARE(desk.workspace.draft().data(), R"({"n":"4{{epoch ms}}"})");
}

void TestPlaceholdersAgain::insertsIntoJson()
{
    Desk desk;
    QVERIFY(desk.isReady());
    typeJson(desk, R"({"a": )");
    QVERIFY(choose(desk, "{{#counter}}"));
    Desk::type(R"(, "b": "at )");
    QVERIFY(choose(desk, "{{now}}"));
    Desk::type("\"}");
    QCOMPARE(desk.workspace.draft().json(), R"({"a": "{{#counter}}", "b": "at {{now}}"})");
}

void TestPlaceholdersAgain::resetsACounter()
{
    Desk desk;
    QVERIFY(desk.isReady());
    typeJson(desk, R"({"n":"{{#counter}}","o":"{{#counter orders}}"})");
    QVERIFY(sends(desk));
    QVERIFY(sends(desk));
    QTRY_COMPARE(previewed(desk), R"(Sends {"n":3,"o":3})");
    const QSignalSpy changed(&desk.window, &MainWindow::placeholdersChanged);
    QVERIFY(choose(desk, "Reset “orders”\tcurrent value: 2"));
    QCOMPARE(changed.size(), 1);
    QTRY_COMPARE(previewed(desk), R"(Sends {"n":3,"o":1})");
    QVERIFY(sends(desk));
    QVERIFY(choose(desk, "Reset all counters"));
    QTRY_COMPARE(previewed(desk), R"(Sends {"n":1,"o":1})");
}

int tst_placeholdersagain(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestPlaceholdersAgain test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_placeholdersagain.moc"
