// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectedpage.h"

#include <gui/connections/connectionspanel.h>
#include <gui/kit/look/theme.h>
#include <gui/kit/notices/emptystate.h>
#include <sandbox/service/sandbox.h>
#include <session/connections/connectionsmodel.h>
#include <session/connections/servicecontrol.h>

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QNetworkRequest>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>
#include <QWebSocket>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::session;
using namespace RadarDesk::gui;

/// The panel by itself, with a real sandbox and real pages, used by mouse and keyboard.
class TestConnectionsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void saysThatNobodyIsThere();
    void showsAPageLiveAndItsLife();
    void hidesItsOwn();
    void filtersAndSaysWhenNothingMatches();
    void sendsToOneAlone();
    void saysWhatIsWrongWithTheData();
    void closesByKey();
    void cutsByKey();
    void refusesAndAllowsAgain();
    void leadsOnToEventsAndChecks();
    void keepsTheChosenOneInSight();
    void namesAllThatTakesTheKeyboard();
    void fitsIntoASmallWindow();

private:
    template <typename T> [[nodiscard]] T *find(const char *name) const;
    [[nodiscard]] QString text(const char *label) const { return find<QLabel>(label)->text(); }
    [[nodiscard]] QString life() const
    {
        return find<QPlainTextEdit>("connectionLife")->toPlainText();
    }
    [[nodiscard]] QListView *list() const { return find<QListView>("connectionsList"); }
    [[nodiscard]] int rows() const { return list()->model()->rowCount(); }
    void clickRow(int row) const;
    void click(const char *button) const;
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<ConnectionsModel> m_model;
    std::unique_ptr<ServiceControl> m_control;
    std::unique_ptr<ConnectionsPanel> m_panel;
    std::unique_ptr<QSignalSpy> m_actions;
};

void TestConnectionsPanel::init()
{
    m_theme = std::make_unique<Theme>(*qApp);
    SandboxOptions options;
    options.observe = true;
    m_sandbox = std::make_unique<Sandbox>(options);
    m_model = std::make_unique<ConnectionsModel>();
    m_control = std::make_unique<ServiceControl>(*m_model);
    m_control->setSource(m_sandbox.get());
    connect(m_sandbox.get(), &Sandbox::connectionStates, m_model.get(),
            &ConnectionsModel::applyStates);
    connect(m_sandbox.get(), &Sandbox::observed, m_model.get(), [this] {
        const Observations observations = m_sandbox->takeObservations();
        for (const Observation &each : observations.list)
            m_model->apply(each);
    });
    QVERIFY(m_sandbox->start());
    m_panel = std::make_unique<ConnectionsPanel>(*m_model, *m_control);
    m_actions = std::make_unique<QSignalSpy>(m_panel.get(), &ConnectionsPanel::actionTaken);
    m_panel->resize(740, 340);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    m_panel->activateWindow(); // a bare X server has no window manager that would
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestConnectionsPanel::cleanup()
{
    m_actions.reset();
    m_panel.reset();
    m_control.reset();
    m_sandbox.reset();
    m_model.reset();
    m_theme.reset();
}

template <typename T> T *TestConnectionsPanel::find(const char *name) const
{
    T *found = m_panel->findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("There is no %s in the panel.", name);
    return found;
}

void TestConnectionsPanel::clickRow(int row) const
{
    QTRY_VERIFY(rows() > row);
    QTRY_VERIFY(list()->isVisible());
    const QModelIndex index = list()->model()->index(row, 0);
    QTRY_VERIFY(!list()->visualRect(index).isEmpty());
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(index).center());
    QCOMPARE(list()->currentIndex(), index);
}

void TestConnectionsPanel::click(const char *button) const
{
    auto *const found = find<QAbstractButton>(button);
    QTRY_VERIFY(found->isEnabled() && !found->visibleRegion().isEmpty());
    QTest::mouseClick(found, Qt::LeftButton);
}

void TestConnectionsPanel::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void TestConnectionsPanel::saysThatNobodyIsThere()
{
    QVERIFY(find<QLabel>("connectionsNoneTitle")->isVisible());
    const QSignalSpy wanted(m_panel.get(), &ConnectionsPanel::connectAppRequested);
    click("connectFirstApp");
    QCOMPARE(wanted.count(), 1);
    ConnectedPage page(*m_sandbox);
    QTRY_VERIFY(list()->isVisible());
    QVERIFY(!find<QLabel>("connectionsNoneTitle")->isVisible());
}

void TestConnectionsPanel::showsAPageLiveAndItsLife()
{
    ConnectedPage page(*m_sandbox);
    QVERIFY(page.isConnected());
    QVERIFY(page.subscribe("orders"));
    clickRow(0);
    QCOMPARE(list()->currentIndex().data().toString(),
             "http://localhost:3000 · Firefox 128 on Linux");
    QTRY_VERIFY(life().contains("Subscribed to “orders”."));
    QVERIFY(life().contains("Connected."));
    QCOMPARE(text("connectionWho"), "http://localhost:3000 · Firefox 128 on Linux");
    QVERIFY(text("connectionFacts").contains(page.socketId()));
    QVERIFY(text("connectionsCount").startsWith("1"));
    page.socket().close();
    QTRY_VERIFY(life().contains("Closed by the client"));
    QVERIFY(!find<QPushButton>("connectionClose")->isEnabled());
    QVERIFY(!find<QPushButton>("connectionSend")->isEnabled());
    QTRY_VERIFY(text("connectionsCount").startsWith("0"));
    click("connectionsEnded");
    QTRY_VERIFY(find<QLabel>("connectionsNoneTitle")->isVisible());
}

void TestConnectionsPanel::hidesItsOwn()
{
    QWebSocket own;
    QNetworkRequest request(m_sandbox->webSocketUrl());
    request.setRawHeader(RunHeader, "a run");
    own.open(request);
    QTRY_COMPARE(m_model->rowCount(), 1);
    QVERIFY(find<QLabel>("connectionsNoneTitle")->isVisible());
    click("connectionsOwn");
    QTRY_VERIFY(list()->isVisible());
    QCOMPARE(rows(), 1);
    clickRow(0);
    QCOMPARE(text("connectionWho"), "RadarDesk");
    QVERIFY(!find<QPushButton>("connectionRefuse")->isEnabled());
}

void TestConnectionsPanel::filtersAndSaysWhenNothingMatches()
{
    ConnectedPage one(*m_sandbox);
    ConnectedPage two(*m_sandbox);
    QVERIFY(one.isConnected());
    QVERIFY(two.isConnected());
    QVERIFY(two.subscribe("orders"));
    QTRY_COMPARE(rows(), 2);
    find<QLineEdit>("connectionsFilter")->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), "ORDER");
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(list()->model()->index(0, 0).data(ConnectionsModel::SocketIdRole).toString(),
             two.socketId());
    QTest::keyClicks(QApplication::focusWidget(), "x");
    QTRY_COMPARE(rows(), 0);
    QVERIFY(list()->isVisible());
    QVERIFY(list()->findChild<EmptyState *>()->isVisible());
}

void TestConnectionsPanel::sendsToOneAlone()
{
    ConnectedPage one(*m_sandbox);
    ConnectedPage two(*m_sandbox);
    QVERIFY(one.isConnected() && one.subscribe("orders"));
    QVERIFY(two.isConnected() && two.subscribe("orders"));
    QTRY_COMPARE(rows(), 2);
    const int row =
        list()->model()->index(0, 0).data(ConnectionsModel::SocketIdRole) == one.socketId() ? 0 : 1;
    clickRow(row);
    list()->setFocus();
    press(Qt::Key_Return);
    QTRY_COMPARE(QApplication::focusWidget(), find<QPlainTextEdit>("sendData"));
    QTest::keyClicks(QApplication::focusWidget(), R"({"only":1.50})");
    QCOMPARE(find<QComboBox>("sendChannel")->currentText(), "orders");
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(one.event(u"message").value(u"data").toObject().value(u"only").toDouble(), 1.5);
    QVERIFY(two.event(u"message").isEmpty());
    QTRY_VERIFY(life().contains("Sent a message on “orders” to connection"));
    QTRY_VERIFY(life().contains("Received 1"));
    QCOMPARE(m_actions->count(), 1);
    QCOMPARE(m_actions->at(0).at(0).toString(), one.socketId());
    QVERIFY(!find<QWidget>("connectionSendForm")->isVisible());
    QCOMPARE(QApplication::focusWidget(), list());
}

void TestConnectionsPanel::saysWhatIsWrongWithTheData()
{
    ConnectedPage page(*m_sandbox);
    QVERIFY(page.isConnected() && page.subscribe("orders"));
    clickRow(0);
    click("connectionSend");
    QTest::keyClicks(QApplication::focusWidget(), "{\"a\":}");
    QVERIFY(!find<QLabel>("sendFault")->isVisible());
    click("sendNow");
    QVERIFY(find<QLabel>("sendFault")->isVisible());
    QVERIFY(!text("sendFault").isEmpty());
    QCOMPARE(m_actions->count(), 0);
    press(Qt::Key_Escape);
    QVERIFY(!find<QWidget>("connectionSendForm")->isVisible());
    QCOMPARE(QApplication::focusWidget(), list());
}

void TestConnectionsPanel::closesByKey()
{
    ConnectedPage page(*m_sandbox);
    QVERIFY(page.isConnected());
    clickRow(0);
    list()->setFocus();
    press(Qt::Key_Delete);
    QVERIFY(page.isClosed());
    QCOMPARE(page.socket().closeReason(), "Closed in RadarDesk");
    QTRY_VERIFY(life().contains("Closed by RadarDesk."));
    QCOMPARE(m_actions->count(), 1);
    press(Qt::Key_Delete);
    QCOMPARE(m_actions->count(), 1);
}

void TestConnectionsPanel::cutsByKey()
{
    ConnectedPage page(*m_sandbox);
    QVERIFY(page.isConnected());
    clickRow(0);
    list()->setFocus();
    press(Qt::Key_Delete, Qt::ShiftModifier);
    QVERIFY(page.isClosed());
    QCOMPARE(page.socket().closeReason(), QString());
    QTRY_VERIFY(life().contains("Cut by RadarDesk, without a close frame."));
    QCOMPARE(m_actions->count(), 1);
}

void TestConnectionsPanel::refusesAndAllowsAgain()
{
    ConnectedPage page(*m_sandbox);
    QVERIFY(page.isConnected());
    clickRow(0);
    click("connectionRefuse");
    QVERIFY(page.isClosed());
    auto *const button = find<QPushButton>("connectionRefuse");
    QVERIFY2(button->text().startsWith("Allow again (10"), qPrintable(button->text()));
    QVERIFY(find<QWidget>("connectionsNotice")->isVisible());
    ConnectedPage refused(*m_sandbox);
    QVERIFY(refused.isRefused());
    // It counts down.
    QTRY_VERIFY(!button->text().contains("10"));
    QTest::mouseClick(find<QPushButton>("connectionsNoticeAct"), Qt::LeftButton);
    QVERIFY(!find<QWidget>("connectionsNotice")->isVisible());
    QCOMPARE(button->text(), "Re&fuse for 10 s");
    ConnectedPage back(*m_sandbox);
    QVERIFY(back.isConnected());
    QTRY_COMPARE(rows(), 2);
    QCOMPARE(m_actions->count(), 2);
    QVERIFY(m_actions->at(0).at(1).toString().startsWith("Refusing connections of http://"));
    QVERIFY(m_actions->at(1).at(1).toString().startsWith("Allowed connections of http://"));
    QVERIFY(life().contains("Refusing connections of"));
}

void TestConnectionsPanel::leadsOnToEventsAndChecks()
{
    ConnectedPage page(*m_sandbox);
    QVERIFY(page.isConnected());
    page.socket().sendTextMessage(R"({"event":"subscribe","channel":"private-a&b"})");
    clickRow(0);
    QTRY_VERIFY(life().contains("Subscription to “private-a&b” refused"));
    const QSignalSpy events(m_panel.get(), &ConnectionsPanel::eventsRequested);
    const QSignalSpy checks(m_panel.get(), &ConnectionsPanel::checkRequested);
    auto *const menu = find<QToolButton>("connectionMore")->menu();
    Q_EMIT menu->aboutToShow();
    const auto trigger = [menu](const QString &label) {
        for (QAction *action : menu->actions()) {
            if (action->text() == label)
                action->trigger();
        }
    };
    trigger("Show its &events");
    QCOMPARE(events.count(), 1);
    QCOMPARE(events.at(0).at(0).toString(), page.socketId());
    trigger("Check “private-a&&b”…");
    QCOMPARE(checks.count(), 1);
    QCOMPARE(checks.at(0).at(0).toString(), "private-a&b");
    QCOMPARE(checks.at(0).at(1).toString(), "http://localhost:3000");
    const QSignalSpy missed(m_panel.get(), &ConnectionsPanel::deliveryRequested);
    trigger("Why did it &not arrive?");
    QCOMPARE(missed.count(), 1);
    QCOMPARE(missed.at(0), QVariantList({"private-a&b", page.socketId()}));
}

void TestConnectionsPanel::keepsTheChosenOneInSight()
{
    ConnectedPage page(*m_sandbox);
    QVERIFY(page.isConnected());
    QTRY_COMPARE(rows(), 1);
    ConnectedPage other(*m_sandbox);
    QVERIFY(other.isConnected());
    QTRY_COMPARE(rows(), 2);
    m_panel->showConnection(other.socketId());
    QCOMPARE(list()->currentIndex().data(ConnectionsModel::SocketIdRole).toString(),
             other.socketId());
    QTRY_VERIFY(text("connectionFacts").contains(other.socketId()));
    // A crowd that comes and goes leaves it alone.
    for (int i = 0; i < 1000; ++i) {
        const QString socketId = QString::number(i);
        m_model->apply(ObservedConnection{.socketId = socketId});
        m_model->apply(ObservedClosing{.socketId = socketId});
    }
    QTRY_COMPARE(rows(), 2 + ConnectionsModel::MostEnded);
    QCOMPARE(list()->currentIndex().data(ConnectionsModel::SocketIdRole).toString(),
             other.socketId());
    QVERIFY(text("connectionFacts").contains(other.socketId()));
}

void TestConnectionsPanel::namesAllThatTakesTheKeyboard()
{
    ConnectedPage page(*m_sandbox);
    QVERIFY(page.isConnected() && page.subscribe("orders"));
    clickRow(0);
    click("connectionSend");
    for (QWidget *widget : m_panel->findChildren<QWidget *>()) {
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus)) {
            QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(!seen->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
        }
    }
    QAccessibleInterface *cells = QAccessible::queryAccessibleInterface(list());
    QVERIFY(cells->child(0)->text(QAccessible::Name).contains("Firefox"));
}

void TestConnectionsPanel::fitsIntoASmallWindow()
{
    ConnectedPage page(*m_sandbox);
    QVERIFY(page.isConnected());
    clickRow(0);
    QVERIFY2(m_panel->minimumSizeHint().width() <= 700,
             qPrintable(QString::number(m_panel->minimumSizeHint().width())));
    QVERIFY2(m_panel->minimumSizeHint().height() <= 280,
             qPrintable(QString::number(m_panel->minimumSizeHint().height())));
}

int tst_connectionspanel(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestConnectionsPanel test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_connectionspanel.moc"
