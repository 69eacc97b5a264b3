// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/emptystate.h>
#include <gui/kit/theme.h>
#include <gui/privatechannels/endpointpanel.h>
#include <privatechannels/endpoint/endpointreplacement.h>
#include <privatechannels/endpoint/servedendpoint.h>

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTcpServer>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::privatechannels;
using namespace RadarDesk::gui;
using Kind = EndpointAction::Kind;

namespace {

/// The panel alone in a window, with an endpoint that serves for real.
class EndpointDesk
{
public:
    explicit EndpointDesk(const QList<EndpointRule> &rules = {})
        : theme(*qApp)
        , endpoint(rules)
        , panel({endpoint.rules, endpoint.server, [this] { return profile; }})
    {
        panel.resize(700, 300);
        panel.show();
    }

    [[nodiscard]] bool isReady()
    {
        if (!QTest::qWaitForWindowExposed(&panel))
            return false;
        panel.activateWindow();
        return QTest::qWaitForWindowActive(&panel);
    }
    template <typename T> [[nodiscard]] T *find(const char *name) const
    {
        T *found = panel.findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("There is no %s in the panel.", name);
        return found;
    }
    [[nodiscard]] QTableView *rules() const { return find<QTableView>("endpointRules"); }
    [[nodiscard]] QString said() const
    {
        const auto *text = find<QLabel>("endpointNoticeText");
        return text->isVisible() ? text->text() : QString();
    }
    /// The fault that the form tells of.
    [[nodiscard]] QString fault() const
    {
        const auto *text = find<QLabel>("ruleFaultText");
        return text->isVisible() ? text->text() : QString();
    }
    [[nodiscard]] QString currentRule() const
    {
        const QModelIndex index = rules()->currentIndex();
        return index.siblingAtColumn(EndpointRulesModel::ChannelsColumn).data().toString();
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QCoreApplication::processEvents();
    }
    static void type(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        QCoreApplication::processEvents();
    }
    /// Tabs on until that widget has the keyboard.
    [[nodiscard]] bool tabTo(const char *name) const
    {
        const auto *wanted = find<QWidget>(name);
        for (int i = 0; i < 40 && QApplication::focusWidget() != wanted; ++i)
            press(Qt::Key_Tab);
        return QApplication::focusWidget() == wanted;
    }
    /// Chooses in the box that has the keyboard, by arrow keys.
    static void choose(const QString &text)
    {
        auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget());
        if (!box)
            qFatal("No box has the keyboard.");
        press(Qt::Key_Home);
        for (int i = 0; i < box->count() && box->currentText() != text; ++i)
            press(Qt::Key_Down);
    }

    Theme theme;
    ServedEndpoint endpoint;
    Profile profile;
    EndpointPanel panel;
};

EndpointRule named(const QString &channels, const EndpointAction &action = {})
{
    EndpointRule rule;
    rule.channels = channels;
    rule.action = action;
    return rule;
}

void clickOn(QWidget *widget)
{
    QTest::mouseClick(widget, Qt::LeftButton);
    QCoreApplication::processEvents();
}

} // namespace

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
    void keepsWhatIsNotCompleteYet();
    void theLastRuleIsAlwaysThere();
    void listsTheCalls();
    void copiesTheLineForThePage();
    void copiesARealOne();
    void fitsIntoASmallPlace();
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
    desk.choose("Whoever brings a cookie");
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

    desk.press(Qt::Key_V, Qt::AltModifier);
    QTRY_VERIFY(desk.endpoint.server.isServing());
    QCOMPARE(desk.endpoint.get("channel=private-room-1", {{"Cookie", "session=alice-7"}}).status,
             401);
    QCOMPARE(desk.endpoint.get("channel=private-room-1").status, 200);
    QTRY_COMPARE(desk.find<QToolButton>("endpointCallsTab")->text(), "Last calls (2)");
    QVERIFY(desk.tabTo("endpointRulesTab"));
    desk.press(Qt::Key_Right);
    QVERIFY(desk.tabTo("endpointCalls"));
    desk.press(Qt::Key_V, Qt::AltModifier);
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
    desk.choose("Be wrong on purpose");
    QVERIFY(desk.tabTo("ruleFault"));
    desk.choose(nameOf(EndpointFault::InString));
    QCOMPARE(desk.endpoint.rules.rules().first().action.fault, EndpointFault::InString);
    QCOMPARE(desk.find<QLabel>("ruleSentence")->text(), sentenceOf(EndpointFault::InString));
    QVERIFY2(marks->text().contains("wrong on purpose"), qPrintable(marks->text()));
    QVERIFY(desk.endpoint.rules.index(0, 3)
                .data(Qt::AccessibleTextRole)
                .toString()
                .startsWith("Wrong on purpose"));
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

void TestEndpointPanel::keepsWhatIsNotCompleteYet()
{
    EndpointDesk desk({named("private-a"), named("private-b")});
    QVERIFY(desk.isReady());
    desk.rules()->setFocus();
    desk.press(Qt::Key_Return);
    QVERIFY(desk.tabTo("ruleBy"));
    desk.choose("Whoever brings a header");
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
    desk.choose("Allow after a delay, in ms");
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

void TestEndpointPanel::theLastRuleIsAlwaysThere()
{
    EndpointDesk desk;
    QVERIFY(desk.isReady());
    QCOMPARE(desk.currentRule(), "Otherwise");
    QVERIFY(desk.find<QLabel>("ruleLast")->text().contains("no rule yet"));
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

void TestEndpointPanel::listsTheCalls()
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
    QCOMPARE(cell(0, EndpointCallsModel::AnswerColumn), "token given");
    QCOMPARE(cell(1, EndpointCallsModel::WhoColumn), "cookie session");
    QCOMPARE(cell(1, EndpointCallsModel::RuleColumn), "1 · private-a");
    QCOMPARE(cell(1, EndpointCallsModel::AnswerColumn), nameOf(EndpointFault::NotOk));
    auto *text = desk.find<QLabel>("endpointCallText");
    QVERIFY(!text->isVisible());
    calls->setFocus();
    desk.press(Qt::Key_Home, Qt::ControlModifier);
    QVERIFY2(text->text().contains("let a page in"), qPrintable(text->text()));
    desk.press(Qt::Key_Down);
    QVERIFY2(text->text().contains("wrong on purpose"), qPrintable(text->text()));
    clickOn(desk.find<QToolButton>("endpointClear"));
    QVERIFY(!text->isVisible());
    QCOMPARE(calls->model()->rowCount(), 0);
    // No more than there is room for.
    EndpointCallsModel model;
    for (int i = 0; i < EndpointCallsModel::MostCalls + 5; ++i)
        model.add(desk.endpoint.calls.first());
    QCOMPARE(model.rowCount(), EndpointCallsModel::MostCalls);
}

void TestEndpointPanel::copiesTheLineForThePage()
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

void TestEndpointPanel::copiesARealOne()
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
        QVERIFY(desk.said().contains("refuses everybody"));
    }
}

void TestEndpointPanel::fitsIntoASmallPlace()
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

int tst_endpointpanel(int argc, char *argv[])
{
    QApplication app(argc, argv);
    TestEndpointPanel test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_endpointpanel.moc"
