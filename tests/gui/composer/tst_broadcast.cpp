// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/desk.h>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::workbench;

class TestBroadcast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneKeyIsEnoughAtFirstStart();
    void pressedBeforeTheSandboxRuns();
    void typedByKeyboardAlone();
    void everyTypeArrivesAsTyped();
    void jsonFaceSendsWhatItShows();
    void bothVersionsArrive();
    void privateChannelArrivesToo();
    void sendsAgainWithOneKey();
    void loadsAnEventIntoTheEditor();
    void aStoppedServiceIsExplained();
    void goesOnAfterARestart();
};

void TestBroadcast::oneKeyIsEnoughAtFirstStart()
{
    Desk desk;
    QVERIFY(desk.isReady());
    QCOMPARE(QApplication::focusWidget(), desk.find<QPushButton>("broadcast"));
    Desk::press(Qt::Key_Space);

    QTRY_VERIFY(desk.last(EventKind::Arrival) && desk.last(EventKind::Arrival)->duration);
    const Event *sent = desk.last(EventKind::Broadcast);
    QCOMPARE(sent->outcome, Outcome::Done);
    QCOMPARE(sent->channel, "test-channel");
    QCOMPARE(sent->subscribers, 1);
    QCOMPARE(desk.last(EventKind::Arrival)->data, R"({"message":"Hello World!"})");
    QTRY_VERIFY2(desk.result().contains("received here after"), qPrintable(desk.result()));
    QVERIFY(desk.result().contains("Accepted in"));
}

void TestBroadcast::pressedBeforeTheSandboxRuns()
{
    Desk desk({}, Desk::Service::NotYet);
    desk.find<QPushButton>("broadcast")->click();
    QCOMPARE(desk.last(EventKind::Broadcast)->outcome, Outcome::Pending);
    desk.service.start();
    QTRY_VERIFY(desk.last(EventKind::Arrival) && desk.last(EventKind::Arrival)->duration);
    QCOMPARE(desk.last(EventKind::Broadcast)->subscribers, 1);
}

void TestBroadcast::typedByKeyboardAlone()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.find<QComboBox>("channel")->setFocus(Qt::TabFocusReason);
    Desk::press(Qt::Key_A, Qt::ControlModifier);
    Desk::type("orders");
    Desk::press(Qt::Key_Tab); // to the tabs
    Desk::press(Qt::Key_Tab);
    while (QApplication::focusWidget() != desk.items())
        Desk::press(Qt::Key_Tab);
    QCOMPARE(desk.items()->currentIndex().row(), 0);
    Desk::press(Qt::Key_Return); // edits the key
    Desk::press(Qt::Key_A, Qt::ControlModifier);
    Desk::type("city");
    Desk::press(Qt::Key_Return); // to the value
    Desk::press(Qt::Key_A, Qt::ControlModifier);
    Desk::type("Bonn");
    Desk::press(Qt::Key_Return); // to the key of the next, new row
    Desk::type("street");
    Desk::press(Qt::Key_Return);
    Desk::type("Am Hof");
    Desk::press(Qt::Key_Return, Qt::ControlModifier); // sends, with the cell still open

    QTRY_VERIFY(desk.last(EventKind::Arrival));
    QCOMPARE(desk.last(EventKind::Arrival)->channel, "orders");
    QCOMPARE(desk.last(EventKind::Arrival)->data, R"({"city":"Bonn","street":"Am Hof"})");
    QCOMPARE(desk.workspace.channels().entries().first().name, "orders");

    // The table is no trap: Tab leaves it after its last row.
    desk.items()->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 40 && QApplication::focusWidget() == desk.items(); ++i)
        Desk::press(Qt::Key_Tab);
    QVERIFY(QApplication::focusWidget() != desk.items());
}

void TestBroadcast::everyTypeArrivesAsTyped()
{
    Desk desk;
    QVERIFY(desk.isReady());
    struct Row
    {
        QString key;
        int type; // its place in the list of types
        QString value;
    };
    const QList<Row> rows{{"text", 0, "Grüße \"☃\" \\ 😀"},
                          {"number", 1, "1.0"},
                          {"big", 1, "12345678901234567890"},
                          {"nothing", 3, {}},
                          {"list", 4, "[1, {\"b\":2,\"a\":1.50}]"}};
    desk.items()->setFocus(Qt::TabFocusReason);
    Desk::press(Qt::Key_Delete);
    for (int row = 0; row < rows.size(); ++row) {
        desk.clickCell(row, DataItemsModel::KeyColumn);
        Desk::type(rows.at(row).key);
        Desk::press(Qt::Key_Tab); // to the type
        if (rows.at(row).type == 0) {
            Desk::press(Qt::Key_Tab);
            Desk::press(Qt::Key_Return);
        } else {
            Desk::press(Qt::Key_Return); // opens the list of types
            QTRY_VERIFY(QApplication::activePopupWidget());
            auto *types = QApplication::activePopupWidget()->findChild<QAbstractItemView *>();
            for (int down = 0; down < rows.at(row).type; ++down)
                QTest::keyClick(types, Qt::Key_Down);
            QTest::keyClick(types, Qt::Key_Return);
            QTRY_VERIFY(!QApplication::activePopupWidget());
            QTRY_COMPARE(desk.items()->currentIndex().column(), DataItemsModel::ValueColumn);
        }
        if (!rows.at(row).value.isEmpty()) {
            Desk::type(rows.at(row).value);
            Desk::press(Qt::Key_Return);
        }
    }
    Desk::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY2(desk.last(EventKind::Arrival), qPrintable(desk.result()));
    QCOMPARE(QString::fromUtf8(desk.last(EventKind::Arrival)->data),
             QString(R"({"text":"Grüße \"☃\" \\ 😀","number":1.0,"big":12345678901234567890,)"
                     R"("nothing":null,"list":[1, {"b":2,"a":1.50}]})"));
}

void TestBroadcast::jsonFaceSendsWhatItShows()
{
    Desk desk;
    QVERIFY(desk.isReady());
    QTest::mouseClick(desk.find<QToolButton>("jsonFace"), Qt::LeftButton);
    auto *text = desk.find<QPlainTextEdit>("jsonEdit");
    QCOMPARE(QApplication::focusWidget(), text);
    Desk::press(Qt::Key_A, Qt::ControlModifier);
    Desk::type(R"({"z": 1.0, "a": "\u2603"})");
    QCOMPARE(desk.items()->model()->rowCount(), 3);
    Desk::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(desk.last(EventKind::Arrival));
    QCOMPARE(desk.last(EventKind::Arrival)->data, R"({"z":1.0,"a":"\u2603"})");
}

void TestBroadcast::bothVersionsArrive()
{
    Desk desk;
    QVERIFY(desk.isReady());
    QTest::mouseClick(desk.find<QToolButton>("v2"), Qt::LeftButton);
    QTest::mouseClick(desk.find<QToolButton>("targetingFace"), Qt::LeftButton);
    desk.find<QLineEdit>("countries")->setFocus();
    Desk::type("de, fr");
    QTest::mouseClick(desk.find<QPushButton>("broadcast"), Qt::LeftButton);
    QTRY_COMPARE(desk.count(EventKind::Arrival), 1);
    QTRY_VERIFY(desk.last(EventKind::Broadcast)->exchange); // the answer may come after it
    QVERIFY(desk.last(EventKind::Broadcast)->exchange->url.path().startsWith("/v2/"));
    QVERIFY(desk.last(EventKind::Broadcast)->exchange->requestBody.contains("DE"));

    QTest::mouseClick(desk.find<QToolButton>("v3"), Qt::LeftButton);
    QVERIFY(!desk.find<QToolButton>("targetingFace")->isVisible());
    QTest::mouseClick(desk.find<QPushButton>("broadcast"), Qt::LeftButton);
    QTRY_COMPARE(desk.count(EventKind::Arrival), 2);
    QTRY_VERIFY(desk.last(EventKind::Broadcast)->exchange); // the answer may come after it
    QVERIFY(desk.last(EventKind::Broadcast)->exchange->url.path().startsWith("/v3/"));
}

void TestBroadcast::privateChannelArrivesToo()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.workspace.draft().setChannel("private-room");
    QCOMPARE(desk.find<QLabel>("kind")->text(), "private");
    QTest::mouseClick(desk.find<QPushButton>("broadcast"), Qt::LeftButton);
    QTRY_VERIFY(desk.last(EventKind::Arrival));
    QCOMPARE(desk.last(EventKind::Authentication)->outcome, Outcome::Done);
    // The token stays between the service and the subscriber.
    QVERIFY(desk.last(EventKind::Arrival)->duration.has_value()
            || desk.last(EventKind::Broadcast)->outcome == Outcome::Pending);
}

void TestBroadcast::sendsAgainWithOneKey()
{
    Desk desk;
    QVERIFY(desk.isReady());
    QTest::mouseClick(desk.find<QPushButton>("broadcast"), Qt::LeftButton);
    QTRY_COMPARE(desk.count(EventKind::Arrival), 1);
    auto *table = desk.find<QTableView>("table");
    table->setFocus();
    Desk::press(Qt::Key_End);
    Desk::press(Qt::Key_R);
    QTRY_COMPARE(desk.count(EventKind::Arrival), 2);
    QCOMPARE(desk.last(EventKind::Arrival)->data, R"({"message":"Hello World!"})");
}

void TestBroadcast::loadsAnEventIntoTheEditor()
{
    Desk desk;
    QVERIFY(desk.isReady());
    QTest::mouseClick(desk.find<QPushButton>("broadcast"), Qt::LeftButton);
    QTRY_COMPARE(desk.count(EventKind::Arrival), 1);
    desk.workspace.draft().setChannel("other");
    desk.workspace.draft().items()->setItems({});
    desk.find<QTableView>("table")->setFocus();
    Desk::press(Qt::Key_End);
    Desk::press(Qt::Key_Return);
    QCOMPARE(desk.workspace.draft().channel(), "test-channel");
    QCOMPARE(desk.workspace.draft().items()->items().first().text, "Hello World!");
    QCOMPARE(QApplication::focusWidget(), desk.find<QPushButton>("broadcast"));
}

void TestBroadcast::aStoppedServiceIsExplained()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.service.stop();
    QTest::mouseClick(desk.find<QPushButton>("broadcast"), Qt::LeftButton);
    QTRY_VERIFY(desk.last(EventKind::Broadcast)
                && desk.last(EventKind::Broadcast)->outcome == Outcome::Failed);
    QTRY_VERIFY2(desk.result().contains("127.0.0.1"), qPrintable(desk.result()));
    QCOMPARE(desk.workspace.draft().items()->items().first().text, "Hello World!");

    desk.service.start();
    QTRY_COMPARE(desk.session.subscriber().state(), SandboxSubscriber::State::Connected);
    QTest::mouseClick(desk.find<QPushButton>("broadcast"), Qt::LeftButton);
    QTRY_VERIFY(desk.last(EventKind::Arrival));
}

void TestBroadcast::goesOnAfterARestart()
{
    QJsonObject state;
    QJsonObject layout;
    {
        Desk desk;
        QVERIFY(desk.isReady());
        QTest::mouseClick(desk.find<QPushButton>("broadcast"), Qt::LeftButton);
        QTRY_VERIFY(desk.last(EventKind::Arrival));
        QTest::mouseClick(desk.find<QToolButton>("jsonFace"), Qt::LeftButton);
        Desk::press(Qt::Key_A, Qt::ControlModifier);
        Desk::type("{\"half\":");
        desk.window.resize(1040, 700);
        state = desk.workspace.toState();
        layout = desk.window.toState();
    }
    Desk desk(state);
    desk.window.restore(layout);
    QVERIFY(desk.isReady());
    QCOMPARE(desk.window.size(), QSize(1040, 700));
    QCOMPARE(desk.find<QPlainTextEdit>("jsonEdit")->toPlainText(), "{\"half\":}");
    QVERIFY(desk.find<QPlainTextEdit>("jsonEdit")->isVisible());
    QVERIFY(desk.find<QFrame>("banner")->isVisible());
    QCOMPARE(desk.workspace.channels().entries().first().name, "test-channel");
}

int tst_broadcast(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestBroadcast test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_broadcast.moc"
