// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpointdesk.h"

#include <gui/kit/look/theme.h>
#include <gui/kit/notices/emptystate.h>
#include <gui/privatechannels/endpoint/endpointpanel.h>
#include <privatechannels/endpoint/endpointreplacement.h>
#include <privatechannels/endpoint/servedendpoint.h>

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTcpServer>
#include <QTest>
#include <QToolButton>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::privatechannels;
using namespace RadarDesk::gui;
using Kind = EndpointAction::Kind;

/// The endpoint's panel as it is clicked and typed.
class TestEndpointPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isDrivenByKeyboardAlone();
    void servesAndStops();
    void saysInPlaceWhichPortIsFree();
    void saysWhyItIsNotOnAgain();
    void saysWhatIsNoPath();
    void marksWhatIsWrongOnPurpose();
    void movesRemovesAndBringsBack();
    void ticksARuleOff();
};

void TestEndpointPanel::isDrivenByKeyboardAlone()
{
    EndpointDesk desk;
    QVERIFY(desk.isReady());
    desk.panel.setFocus();
    QCOMPARE(QApplication::focusWidget(), desk.rules());
    desk.press(Qt::Key_Insert);
    QCOMPARE(QApplication::focusWidget(), desk.find<QLineEdit>("ruleChannels"));
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.type("private-room-?");
    QVERIFY(desk.tabTo("ruleBy"));
    desk.choose("Requests with a cookie");
    QVERIFY(desk.tabTo("ruleProof"));
    desk.type("session=alice-7");
    QVERIFY(desk.tabTo("ruleName"));
    desk.type("Alice");
    QVERIFY(desk.tabTo("ruleAction"));
    desk.choose("Refuse: 401 Unauthorized");
    const EndpointRule made = desk.endpoint.rules.rules().first();
    QCOMPARE(made.channels, "private-room-?");
    QCOMPARE(made.user, (EndpointUser{EndpointProof::Cookie, "session=alice-7", "Alice"}));
    QCOMPARE(made.action.kind, Kind::Deny);
    QCOMPARE(made.action.status, 401);
    QCOMPARE(desk.fault(), QString());

    desk.press(Qt::Key_T, Qt::AltModifier);
    QTRY_VERIFY(desk.endpoint.server.isServing());
    QCOMPARE(desk.endpoint.get("channel=private-room-1", {{"Cookie", "session=alice-7"}}).status,
             401);
    QCOMPARE(desk.endpoint.get("channel=private-room-1").status, 200);
    QTRY_COMPARE(desk.find<QToolButton>("endpointCallsTab")->text(), "Recent calls (2)");
    QVERIFY(desk.tabTo("endpointRulesTab"));
    desk.press(Qt::Key_Right);
    QVERIFY(desk.tabTo("endpointCalls"));
    desk.press(Qt::Key_T, Qt::AltModifier);
    QTRY_VERIFY(!desk.endpoint.server.isServing());
}

void TestEndpointPanel::servesAndStops()
{
    EndpointDesk desk;
    QVERIFY(desk.isReady());
    auto *serve = desk.find<QCheckBox>("endpointServe");
    QVERIFY(!serve->isChecked());
    QVERIFY(desk.find<QLineEdit>("endpointPort")->isVisible());
    clickOn(serve);
    QVERIFY(desk.endpoint.server.isServing());
    auto *address = desk.find<QLineEdit>("endpointAddress");
    QVERIFY(address->isVisible());
    QCOMPARE(address->text(), desk.endpoint.server.url().toString());
    clickOn(desk.find<QToolButton>("endpointCopy"));
    QCOMPARE(QApplication::clipboard()->text(), address->text());
    QVERIFY(desk.said().contains(address->text()));
    clickOn(serve);
    QVERIFY(!desk.endpoint.server.isServing());
    QVERIFY(!address->isVisible());
    // It follows what happens elsewhere.
    QVERIFY(desk.endpoint.server.start());
    QVERIFY(serve->isChecked());
}

void TestEndpointPanel::saysInPlaceWhichPortIsFree()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    EndpointDesk desk;
    QVERIFY(desk.isReady());
    auto *port = desk.find<QLineEdit>("endpointPort");
    port->setFocus();
    desk.type(QString::number(other.serverPort()));
    clickOn(desk.find<QCheckBox>("endpointServe"));
    QVERIFY(!desk.endpoint.server.isServing());
    QVERIFY(!desk.find<QCheckBox>("endpointServe")->isChecked());
    QVERIFY2(desk.said().contains(QString::number(other.serverPort())), qPrintable(desk.said()));
    auto *use = desk.find<QPushButton>("endpointNoticeAct");
    QVERIFY(use->isVisible());
    clickOn(use);
    QVERIFY(desk.endpoint.server.isServing());
    QVERIFY(use->text().contains(QString::number(desk.endpoint.server.url().port())));
    QCOMPARE(desk.said(), QString());
    QCOMPARE(port->text(), QString::number(desk.endpoint.server.port()));
}

void TestEndpointPanel::saysWhyItIsNotOnAgain()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    EndpointDesk desk;
    QVERIFY(desk.isReady());
    desk.endpoint.server.restore({{"port", other.serverPort()}, {"on", true}});
    QVERIFY(!desk.endpoint.server.isServing());
    QVERIFY(desk.endpoint.server.resume()); // as the program does it at its start
    desk.panel.resume();
    QVERIFY(!desk.find<QCheckBox>("endpointServe")->isChecked());
    QVERIFY2(desk.said().contains(QString::number(other.serverPort())), qPrintable(desk.said()));
    clickOn(desk.find<QPushButton>("endpointNoticeAct"));
    QVERIFY(desk.find<QCheckBox>("endpointServe")->isChecked());
}

void TestEndpointPanel::saysWhatIsNoPath()
{
    EndpointDesk desk;
    QVERIFY(desk.isReady());
    auto *path = desk.find<QLineEdit>("endpointPath");
    QCOMPARE(path->text(), "/auth");
    path->setFocus();
    path->selectAll();
    desk.type("/a b");
    clickOn(desk.find<QCheckBox>("endpointServe"));
    QVERIFY(desk.said().contains("/auth"));
    QVERIFY(!desk.find<QPushButton>("endpointNoticeAct")->isVisible());
    path->setFocus();
    path->selectAll();
    desk.type("/broadcasting/auth");
    clickOn(desk.find<QCheckBox>("endpointServe"));
    QCOMPARE(desk.endpoint.server.url().path(), "/broadcasting/auth");
}

void TestEndpointPanel::marksWhatIsWrongOnPurpose()
{
    EndpointDesk desk({named("private-a"), named("private-b")});
    QVERIFY(desk.isReady());
    auto *marks = desk.find<QLabel>("endpointWrong");
    QCOMPARE(marks->text(), QString());
    desk.rules()->setFocus();
    desk.press(Qt::Key_Return);
    QVERIFY(desk.tabTo("ruleAction"));
    desk.choose("Simulate a fault");
    QVERIFY(desk.tabTo("ruleFault"));
    desk.choose(nameOf(EndpointFault::InString));
    QCOMPARE(desk.endpoint.rules.rules().first().action.fault, EndpointFault::InString);
    QCOMPARE(desk.find<QLabel>("ruleSentence")->text(), sentenceOf(EndpointFault::InString));
    QVERIFY2(marks->text().contains("simulated fault"), qPrintable(marks->text()));
    QVERIFY(desk.endpoint.rules.index(0, 3)
                .data(Qt::AccessibleTextRole)
                .toString()
                .startsWith("Simulated fault"));
}

void TestEndpointPanel::movesRemovesAndBringsBack()
{
    EndpointDesk desk({named("private-a"), named("private-b"), named("private-c")});
    QVERIFY(desk.isReady());
    desk.rules()->setFocus();
    desk.press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(desk.endpoint.rules.rules().at(1).channels, "private-a");
    QCOMPARE(desk.currentRule(), "private-a");
    clickOn(desk.find<QToolButton>("endpointUp"));
    QCOMPARE(desk.endpoint.rules.rules().at(0).channels, "private-a");
    desk.rules()->setFocus();
    desk.press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(desk.endpoint.rules.rowCount(), 5);
    desk.press(Qt::Key_Delete);
    QCOMPARE(desk.endpoint.rules.rowCount(), 4);
    QVERIFY(desk.said().contains("private-a"));
    clickOn(desk.find<QPushButton>("endpointNoticeAct"));
    QCOMPARE(desk.endpoint.rules.rowCount(), 5);
    QCOMPARE(desk.currentRule(), "private-a");
    QCOMPARE(desk.said(), QString());
    desk.press(Qt::Key_Delete);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.endpoint.rules.rowCount(), 5);
}

void TestEndpointPanel::ticksARuleOff()
{
    EndpointDesk desk({named("private-a", {.kind = Kind::Deny})});
    QVERIFY(desk.isReady());
    desk.rules()->setFocus();
    desk.press(Qt::Key_Space);
    QVERIFY(!desk.endpoint.rules.rules().first().isEnabled);
    desk.press(Qt::Key_Space);
    QVERIFY(desk.endpoint.rules.rules().first().isEnabled);
    const QModelIndex tick = desk.endpoint.rules.index(0, EndpointRulesModel::EnabledColumn);
    QTest::mouseClick(desk.rules()->viewport(), Qt::LeftButton, {},
                      desk.rules()->visualRect(tick).center());
    QVERIFY(!desk.endpoint.rules.rules().first().isEnabled);
}

int tst_endpointpanel(int argc, char *argv[])
{
    QApplication app(argc, argv);
    TestEndpointPanel test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_endpointpanel.moc"
