// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presencepaneltest.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>

/// The panel for presence by itself, with a real sandbox, used by keyboard.
class TestPresencePanel : public PresencePanelTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { tidy(); }
    void takesTheKeyboardWhenItIsFirstShown();
    void offersThePrefix();
    void showsUsersComeChangeAndLeave();
    void addsOnlyWhatCanBe();
    void saysWhatIsWrongWithData();
    void bringsBackWhatWasDeleted();
};

void TestPresencePanel::takesTheKeyboardWhenItIsFirstShown()
{
    QStackedWidget pages;
    pages.addWidget(new QWidget);
    auto *const panel = new PresencePanel(services());
    pages.addWidget(panel);
    pages.show();
    pages.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&pages));
    pages.setCurrentWidget(panel);
    panel->setFocus();
    QCOMPARE(QApplication::focusWidget(), panel->findChild<QWidget *>("presenceChannel"));
}

void TestPresencePanel::offersThePrefix()
{
    focus("presenceChannel");
    QVERIFY(!find<QWidget>("presenceOffer")->isVisible());
    press(Qt::Key_A, Qt::ControlModifier);
    type("room");
    QVERIFY(find<QWidget>("presenceOffer")->isVisible());
    QVERIFY(text("presenceFault").contains("presence-"));
    press(Qt::Key_Return); // is no channel, so nothing is looked on at
    QCOMPARE(text("presenceCount"), QStringLiteral("–"));
    pressButton("presenceTake");
    QCOMPARE(find<QLineEdit>("presenceChannel")->text(), "presence-room");
    QVERIFY(!find<QWidget>("presenceOffer")->isVisible());
    QTRY_COMPARE(text("presenceCount"), "1");
    QCOMPARE(text("presenceSummary"), "RadarDesk (watching)");
    QCOMPARE(text("presenceWhere"), "on presence-room");

    pressButton("presenceWatch");
    QCOMPARE(text("presenceCount"), QStringLiteral("–"));
    QCOMPARE(text("presenceSummary"), "");
}

void TestPresencePanel::showsUsersComeChangeAndLeave()
{
    focus("presenceChannel");
    press(Qt::Key_Return);
    QTRY_COMPARE(text("presenceCount"), "1");
    addUsers("3");
    auto *const users = find<QListView>("usersList");
    auto *const people = find<QListView>("presencePeople");
    QCOMPARE(users->model()->rowCount(), 3);
    pressButton("usersJoin");
    QTRY_COMPARE(text("presenceCount"), "4");
    QCOMPARE(people->model()->rowCount(), 3);
    QVERIFY2(text("presenceSummary").contains("watching"), qPrintable(text("presenceSummary")));
    QTRY_VERIFY(text("presenceNews").startsWith("Joined: "));
    QTRY_VERIFY(find<QPushButton>("usersLeave")->isEnabled());
    QVERIFY(!find<QPushButton>("usersJoin")->isEnabled());

    // Another name in the data, which takes effect when it is applied.
    focus("usersList");
    press(Qt::Key_Down);
    QCOMPARE(users->currentIndex().row(), 1);
    QTRY_COMPARE(text("userState"), "on presence-room");
    QVERIFY(!find<QPushButton>("userApply")->isEnabled());
    focus("userData");
    press(Qt::Key_A, Qt::ControlModifier);
    type(R"({"##uniqueID": 2, "name": "Zoe"})");
    QCOMPARE(text("userState"), "on presence-room, with the previous data");
    QVERIFY(!people->model()->match(people->model()->index(0, 0), Qt::DisplayRole, "Zoe").size());
    pressButton("userApply");
    QTRY_COMPARE(text("presenceNews"), "New data: Zoe");
    QVERIFY(people->model()->match(people->model()->index(0, 0), Qt::DisplayRole, "Zoe").size());
    QTRY_COMPARE(text("userState"), "on presence-room");

    focus("usersList");
    press(Qt::Key_Space);
    QTRY_COMPARE(text("presenceNews"), "Left: Zoe");
    QTRY_COMPARE(text("presenceCount"), "3");
    QCOMPARE(text("userState"), "not joined");
    press(Qt::Key_Space);
    QTRY_COMPARE(text("presenceNews"), "Joined: Zoe");
    pressButton("usersLeave");
    QTRY_COMPARE(text("presenceCount"), "1");
    QCOMPARE(people->model()->rowCount(), 0);
}

void TestPresencePanel::addsOnlyWhatCanBe()
{
    const auto *const model = find<QListView>("usersList")->model();
    focus("usersAdd");
    press(Qt::Key_Space);
    for (const char *count : {"0", "51", "some", ""}) {
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
        type(count);
        press(Qt::Key_Return);
        QVERIFY(find<QLabel>("addUsersFault")->isVisible());
        QCOMPARE(model->rowCount(), 0);
    }
    press(Qt::Key_Escape);
    QTRY_COMPARE(QApplication::focusWidget(), find<QWidget>("usersList"));
    QVERIFY(!find<QWidget>("usersForm")->isVisible());
    addUsers("50");
    QCOMPARE(model->rowCount(), 50);
    pressButton("usersJoin");
    QTRY_COMPARE(text("presenceCount"), "51");
}

void TestPresencePanel::saysWhatIsWrongWithData()
{
    addUsers("1");
    const auto *const fault = inData<QLabel>("clientDataFault");
    QVERIFY(!fault->isVisible());
    focus("userData");
    const auto retype = [](const QString &typed) {
        press(Qt::Key_A, Qt::ControlModifier);
        type(typed);
    };
    retype("{\"##uniqueID\": ");
    QVERIFY(fault->isVisible());
    // At the bracket that the editor has closed.
    QVERIFY2(fault->text().startsWith("Line 1, column 16"), qPrintable(fault->text()));
    QVERIFY(!find<QPushButton>("userJoin")->isEnabled());
    retype("[1]");
    QVERIFY(fault->text().startsWith("Client data must be a JSON object"));
    retype("{\"name\": \"Ada\"}");
    QVERIFY(fault->text().contains("##uniqueID"));
    QVERIFY(find<QPushButton>("userJoin")->isEnabled()); // that is advice
    inData<QPlainTextEdit>("clientDataText")
        ->setPlainText("{\"##uniqueID\": \"" + QString(1006, u'x') + "\"}");
    QVERIFY(!fault->isVisible());
    QCOMPARE(inData<QLabel>("clientDataSize")->text(), "1,024 of 1,024 bytes");
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Right);
    type(" ");
    QCOMPARE(fault->text(), "The client data has 1,025 bytes; at most 1,024 are allowed.");
    QVERIFY(!find<QPushButton>("userJoin")->isEnabled());
}

void TestPresencePanel::bringsBackWhatWasDeleted()
{
    addUsers("2");
    const auto *const users = find<QListView>("usersList");
    const QString first = users->model()->index(0, 0).data().toString();
    focus("usersList");
    press(Qt::Key_Space);
    QTRY_COMPARE(text("presenceCount"), "2");
    press(Qt::Key_Delete);
    QCOMPARE(users->model()->rowCount(), 1);
    QVERIFY(find<QWidget>("presenceNotice")->isVisible());
    QVERIFY(text("presenceNoticeText").contains(first));
    QTRY_COMPARE(text("presenceCount"), "1");
    pressButton("presenceNoticeAct");
    QCOMPARE(users->currentIndex().data().toString(), first);
    QVERIFY(!find<QWidget>("presenceNotice")->isVisible());
    QTRY_COMPARE(text("presenceCount"), "2");
}

int tst_presencepanel(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QApplication app(argc, argv);
    TestPresencePanel test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_presencepanel.moc"
