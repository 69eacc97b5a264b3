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
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::privatechannels;
using namespace RadarDesk::gui;
using Kind = EndpointAction::Kind;

/// The calls of the endpoint, and its rules in a small place.
class TestEndpointCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsNotCompleteYet();
    void theLastRuleIsAlwaysThere();
    void listsTheCalls();
    void copiesTheLineForThePage();
    void copiesARealOne();
    void fitsIntoASmallPlace();
};

void TestEndpointCalls::keepsWhatIsNotCompleteYet()
{
    EndpointDesk desk({named("private-a"), named("private-b")});
    QVERIFY(desk.isReady());
    desk.rules()->setFocus();
    desk.press(Qt::Key_Return);
    QVERIFY(desk.tabTo("ruleBy"));
    desk.choose("Requests with a header");
    QVERIFY(desk.fault().contains("Name: value"));
    QVERIFY(desk.tabTo("ruleProof"));
    desk.type("X-User");
    QVERIFY(!desk.fault().isEmpty());
    desk.rules()->setFocus();
    desk.press(Qt::Key_Down);
    QCOMPARE(desk.fault(), QString());
    desk.press(Qt::Key_Up);
    QCOMPARE(desk.find<QLineEdit>("ruleProof")->text(), "X-User");
    desk.press(Qt::Key_Return);
    QVERIFY(desk.tabTo("ruleProof"));
    desk.press(Qt::Key_End);
    desk.type(": alice");
    QCOMPARE(desk.fault(), QString());
    QVERIFY(desk.tabTo("ruleAction"));
    desk.choose("Allow after a delay (ms)");
    QVERIFY(desk.tabTo("ruleDelay"));
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.type("soon");
    QVERIFY(desk.fault().contains("milliseconds"));
    QCOMPARE(desk.endpoint.rules.rules().first().action.delay, std::chrono::milliseconds(2000));
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.type("150");
    QCOMPARE(desk.fault(), QString());
    QCOMPARE(desk.endpoint.rules.rules().first().action.delay, std::chrono::milliseconds(150));
}

void TestEndpointCalls::theLastRuleIsAlwaysThere()
{
    EndpointDesk desk;
    QVERIFY(desk.isReady());
    QCOMPARE(desk.currentRule(), "Otherwise");
    QVERIFY(desk.find<QLabel>("ruleLast")->text().contains("No rules yet"));
    QVERIFY(!desk.find<QLineEdit>("ruleChannels")->isVisible());
    QVERIFY(!desk.find<QToolButton>("endpointRemove")->isEnabled());
    desk.rules()->setFocus();
    desk.press(Qt::Key_Delete);
    QCOMPARE(desk.endpoint.rules.rowCount(), 1);
    desk.press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), desk.find<QComboBox>("ruleAction"));
    desk.choose("Refuse: 403 Forbidden");
    QCOMPARE(desk.endpoint.rules.rules().last().action.kind, Kind::Deny);
}

void TestEndpointCalls::listsTheCalls()
{
    EndpointDesk desk({named("private-a", {.kind = Kind::Wrong, .fault = EndpointFault::NotOk})});
    QVERIFY(desk.isReady());
    clickOn(desk.find<QToolButton>("endpointCallsTab"));
    auto *calls = desk.find<QTableView>("endpointCalls");
    auto *empty = calls->findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    QVERIFY(empty->accessibleDescription().contains("Serve at"));
    clickOn(desk.find<QCheckBox>("endpointServe"));
    QVERIFY(!empty->accessibleDescription().contains("Serve at"));
    (void)desk.endpoint.get("channel=private-a", {{"Cookie", "session=secret-of-alice"}});
    (void)desk.endpoint.get("channelName=private-b&socketID=1.2");
    QTRY_COMPARE(calls->model()->rowCount(), 2);
    QVERIFY(!empty->isVisible());
    const auto cell = [calls](int row, int column) {
        return calls->model()->index(row, column).data().toString();
    };
    QCOMPARE(cell(0, EndpointCallsModel::ChannelColumn), "private-b");
    QCOMPARE(cell(0, EndpointCallsModel::RuleColumn), "otherwise");
    QCOMPARE(cell(0, EndpointCallsModel::AnswerColumn), "token issued");
    QCOMPARE(cell(1, EndpointCallsModel::WhoColumn), "cookie session");
    QCOMPARE(cell(1, EndpointCallsModel::RuleColumn), "1 · private-a");
    QCOMPARE(cell(1, EndpointCallsModel::AnswerColumn), nameOf(EndpointFault::NotOk));
    auto *text = desk.find<QLabel>("endpointCallText");
    QVERIFY(!text->isVisible());
    calls->setFocus();
    desk.press(Qt::Key_Home, Qt::ControlModifier);
    QVERIFY2(text->text().contains("issued a token to a page"), qPrintable(text->text()));
    desk.press(Qt::Key_Down);
    QVERIFY2(text->text().contains("simulated a fault"), qPrintable(text->text()));
    clickOn(desk.find<QToolButton>("endpointClear"));
    QVERIFY(!text->isVisible());
    QCOMPARE(calls->model()->rowCount(), 0);
    // No more than there is room for.
    EndpointCallsModel model;
    for (int i = 0; i < EndpointCallsModel::MostCalls + 5; ++i)
        model.add(desk.endpoint.calls.first());
    QCOMPARE(model.rowCount(), EndpointCallsModel::MostCalls);
}

void TestEndpointCalls::copiesTheLineForThePage()
{
    EndpointDesk desk;
    QVERIFY(desk.isReady());
    clickOn(desk.find<QCheckBox>("endpointServe"));
    const QString address = desk.endpoint.server.url().toString();
    auto *button = desk.find<QToolButton>("endpointPageLine");
    for (const auto &[key, code] :
         {std::pair{Qt::Key_3, QStringLiteral("radar.auth('%1');").arg(address)},
          std::pair{Qt::Key_2,
                    QStringLiteral("radar.setAuthenticationEndpoint('%1');").arg(address)}}) {
        QTimer::singleShot(0, &desk.panel, [pressed = key] {
            QTRY_VERIFY(QApplication::activePopupWidget());
            QTest::keyClick(QApplication::activePopupWidget(), pressed);
        });
        button->setFocus();
        button->showMenu();
        QCOMPARE(QApplication::clipboard()->text(), code);
    }
}

void TestEndpointCalls::copiesARealOne()
{
    EndpointDesk desk({named("private-a")});
    QVERIFY(desk.isReady());
    const auto actions = desk.find<QToolButton>("endpointReal")->menu()->actions();
    QCOMPARE(actions.size(), endpointReplacements().size());
    for (qsizetype i = 0; i < actions.size(); ++i) {
        actions.at(i)->trigger();
        const EndpointReplacement replacement = endpointReplacements().at(i);
        QCOMPARE(QApplication::clipboard()->text(),
                 makeReplacement(replacement, desk.endpoint.rules.rules(), "/auth", {}).code);
        QVERIFY(desk.said().contains(nameOf(replacement)));
        QVERIFY(desk.said().contains("refuses every call"));
    }
}

void TestEndpointCalls::fitsIntoASmallPlace()
{
    EndpointDesk desk({named("private-a")});
    QVERIFY(desk.isReady());
    QCOMPARE(desk.panel.size(), QSize(700, 300));
    QVERIFY(desk.panel.minimumSizeHint().width() <= 700);
    QVERIFY2(desk.panel.minimumSizeHint().height() <= 300,
             qPrintable(QString::number(desk.panel.minimumSizeHint().height())));
    // Each field that the keyboard comes to has a name.
    const auto widgets = desk.panel.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool isField = qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QTableView *>(widget);
        if (isField && widget->objectName().size() > 0 && !widget->objectName().startsWith("qt_"))
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

int tst_endpointcalls(int argc, char *argv[])
{
    QApplication app(argc, argv);
    TestEndpointCalls test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_endpointcalls.moc"
