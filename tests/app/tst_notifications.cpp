// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/platform/desktopnotifications.h>
#include <gui/composer/composerpanel.h>
#include <support/desk.h>
#include <support/notificationservice.h>
#include <support/privatebus.h>
#include <workbench/scenarios/scenario.h>

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace RadarDesk;
using namespace RadarDesk::base;
using namespace RadarDesk::workbench;

namespace {

/// The program on a desktop that shows what it is notified of.
struct Notified
{
    explicit Notified(const PrivateBus &bus)
        : isShown(service.appearOn(bus.connection()))
    {
    }

    [[nodiscard]] bool isReady() { return isShown && desk.isReady(); }

    NotificationService service;
    bool isShown; ///< The service is there for the program, which is made after it.
    Desk desk;
};

} // namespace

/// What the desktop notifies of while nobody looks, on a D-Bus session of the test's own.
class TestNotifications : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingUnlessChosen();
    void nothingWhileSomebodyLooks();
    void messagesOnPinnedChannels();
    void failures();
    void aClickShowsTheEvent();
    void aClickShowsTheScenarios();
    void aClickOnAnothersIsNotOurs();
    void aClickIsHeardAfterTheBusWasLost();
    void endOfARun();
    void textIsNoMarkup_data();
    void textIsNoMarkup();
    void goesOnWithoutAService();

private:
    /// Nobody looks: the window has not the keyboard, and what arrives is not seen.
    static void leave(Desk &desk);
    static bool broadcast(Desk &desk, const QString &channel);
    static void pin(Desk &desk, const QString &channel);
    static void showEnd(Desk &desk);

    PrivateBus m_bus;
};

void TestNotifications::initTestCase()
{
    QVERIFY(m_bus.start());
}

void TestNotifications::leave(Desk &desk)
{
    desk.window.hide();
    QTRY_VERIFY(QGuiApplication::applicationState() != Qt::ApplicationActive);
}

/// Sends what is in the editor to that channel and waits until it has arrived.
bool TestNotifications::broadcast(Desk &desk, const QString &channel)
{
    desk.session.follow(channel);
    desk.workspace.draft().setChannel(channel);
    QSignalSpy arrived(&desk.session, &session::Session::messageArrived);
    desk.window.findChild<gui::ComposerPanel *>()->broadcast();
    return QTest::qWaitFor([&arrived] { return !arrived.isEmpty(); });
}

void TestNotifications::pin(Desk &desk, const QString &channel)
{
    desk.workspace.channels().touch(channel, QDateTime::currentDateTimeUtc());
    desk.workspace.channels().setPinned(channel, true);
}

/// Shows one more, behind all that there is to tell.
void TestNotifications::showEnd(Desk &desk)
{
    QTimer soon;
    soon.setSingleShot(true);
    soon.start(0); // behind those that wait as long
    QTRY_VERIFY(!soon.isActive());
    desk.desktop.show("end", "end", {});
}

void TestNotifications::nothingUnlessChosen()
{
    Notified at(m_bus);
    at.desk.awayNotices.setTogether(std::chrono::milliseconds(0));
    QVERIFY(at.isReady());
    pin(at.desk, "orders");
    leave(at.desk);
    QVERIFY(broadcast(at.desk, "orders"));
    showEnd(at.desk);
    QTRY_COMPARE(at.service.shown().size(), 1);
    QCOMPARE(at.service.shown().first().title, "end");
}

void TestNotifications::nothingWhileSomebodyLooks()
{
    Notified at(m_bus);
    at.desk.awayNotices.setTogether(std::chrono::milliseconds(0));
    QVERIFY(at.isReady());
    at.desk.preferences.setNotifications({.messages = true, .failures = true, .runs = true});
    pin(at.desk, "orders");
    QVERIFY(broadcast(at.desk, "orders"));
    showEnd(at.desk);
    QTRY_COMPARE(at.service.shown().size(), 1);
    QCOMPARE(at.service.shown().first().title, "end");
}

void TestNotifications::messagesOnPinnedChannels()
{
    Notified at(m_bus);
    QVERIFY(at.isReady());
    at.desk.preferences.setNotifications({.messages = true});
    pin(at.desk, "orders");
    leave(at.desk);
    QVERIFY(broadcast(at.desk, "others"));
    QVERIFY(broadcast(at.desk, "orders"));
    QVERIFY(broadcast(at.desk, "orders"));
    QTRY_VERIFY(!at.service.shown().isEmpty()
                && at.service.shown().last().text == "2 new messages");
    QCOMPARE(at.service.shown().last().title, "orders");
    QCOMPARE(at.service.shown().last().hints.value("desktop-entry").toString(),
             "org.radardesk.RadarDesk");
    const quint32 number = at.service.shown().last().number;
    QVERIFY(broadcast(at.desk, "orders"));
    // One for a channel, which counts on.
    QTRY_COMPARE(at.service.shown().last().text, "3 new messages");
    QCOMPARE(at.service.shown().last().replaces, number);
    for (const NotificationService::Notification &each : at.service.shown())
        QCOMPARE(each.title, "orders");
    // It is gone as soon as somebody looks.
    at.desk.window.show();
    at.desk.window.activateWindow();
    QTRY_COMPARE(at.service.closed(), QList<quint32>{number});
}

void TestNotifications::failures()
{
    Notified at(m_bus);
    QVERIFY(at.isReady());
    at.desk.preferences.setNotifications({.failures = true});
    leave(at.desk);
    QVERIFY(broadcast(at.desk, "orders")); // which succeeds
    at.desk.service.sandbox().stop(); // and now nobody answers
    at.desk.window.findChild<gui::ComposerPanel *>()->broadcast();
    QTRY_COMPARE(at.service.shown().size(), 1);
    QCOMPARE(at.service.shown().first().title, "A broadcast to “orders” failed");
    QVERIFY(!at.service.shown().first().text.isEmpty());
}

void TestNotifications::aClickShowsTheEvent()
{
    Notified at(m_bus);
    QVERIFY(at.isReady());
    at.desk.preferences.setNotifications({.messages = true});
    pin(at.desk, "orders");
    QVERIFY(broadcast(at.desk, "others"));
    // What is filtered and searched for doesn't hide it.
    at.desk.find<QLineEdit>("search")->setText("channel:others");
    QTest::mouseClick(at.desk.find<QToolButton>("topAccess"), Qt::LeftButton);
    leave(at.desk);
    QVERIFY(broadcast(at.desk, "orders"));
    const Event arrival = *at.desk.last(EventKind::Arrival);
    QVERIFY(broadcast(at.desk, "others"));
    QTRY_VERIFY(!at.service.shown().isEmpty());
    QCOMPARE(at.service.shown().first().actions.value(0), "default");
    at.service.click(at.service.shown().first().number, "token");
    QTRY_VERIFY(at.desk.window.isVisible());
    QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), "token");
    const auto *table = at.desk.find<QTableView>("table");
    const auto selected = [&]() -> const Event * {
        const QModelIndexList rows = table->selectionModel()->selectedRows();
        return rows.size() == 1 ? at.desk.timeline.eventAt(rows.first().row()) : nullptr;
    };
    QTRY_VERIFY(selected() && selected()->kind == EventKind::Arrival);
    QCOMPARE(selected()->channel, "orders");
    QCOMPARE(selected()->broadcastId, arrival.broadcastId);
    QVERIFY(table->isVisible());
}

void TestNotifications::aClickShowsTheScenarios()
{
    Notified at(m_bus);
    QVERIFY(at.isReady());
    at.desk.preferences.setNotifications({.runs = true});
    leave(at.desk);
    const auto step = ScenarioStep::broadcast("orders", R"({"a":1})").value();
    at.desk.runner.start(Scenario::make({.name = "Rehearsal", .steps = {step}}, "id").value(),
                         session::ScenarioRunner::Pace::ByItself);
    QTRY_COMPARE(at.service.shown().size(), 1);
    at.service.click(at.service.shown().first().number);
    QTRY_VERIFY(at.desk.window.isVisible());
    QVERIFY(at.desk.find<QWidget>("scenarios")->isVisible());
}

void TestNotifications::aClickOnAnothersIsNotOurs()
{
    NotificationService service;
    QVERIFY(service.appearOn(m_bus.connection()));
    DesktopNotifications desktop;
    QSignalSpy activated(&desktop, &DesktopNotifications::activated);
    desktop.show("key", "title", "text");
    QTRY_COMPARE(service.shown().size(), 1);
    const quint32 number = service.shown().first().number;
    service.click(number + 1);
    service.click(number);
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toString(), "key");
}

void TestNotifications::aClickIsHeardAfterTheBusWasLost()
{
    DesktopNotifications desktop;
    QSignalSpy activated(&desktop, &DesktopNotifications::activated);
    {
        NotificationService service;
        QVERIFY(service.appearOn(m_bus.connection()));
        desktop.show("key", "title", "text");
        QTRY_COMPARE(service.shown().size(), 1);
    }
    m_bus.killNow();
    QVERIFY(m_bus.start());
    NotificationService service;
    QVERIFY(service.appearOn(m_bus.connection()));
    // The first ones may still go to the connection that was lost.
    QTRY_VERIFY((desktop.show("key", "title", "text"), !service.shown().isEmpty()));
    QTRY_VERIFY((service.click(service.shown().last().number), !activated.isEmpty()));
    QCOMPARE(activated.first().first().toString(), "key");
}

void TestNotifications::endOfARun()
{
    Notified at(m_bus);
    QVERIFY(at.isReady());
    at.desk.preferences.setNotifications({.runs = true});
    leave(at.desk);
    const auto step = ScenarioStep::broadcast("orders", R"({"a":1})").value();
    at.desk.runner.start(Scenario::make({.name = "Rehearsal", .steps = {step, step}}, "id").value(),
                         session::ScenarioRunner::Pace::ByItself);
    QTRY_COMPARE(at.service.shown().size(), 1);
    QCOMPARE(at.service.shown().first().title, "“Rehearsal” has finished");
    QCOMPARE(at.service.shown().first().text, "2 broadcasts sent.");
}

void TestNotifications::textIsNoMarkup_data()
{
    QTest::addColumn<bool>("readsMarkup");
    QTest::addColumn<QString>("text");
    QTest::newRow("a desktop that reads markup")
        << true << "&lt;b&gt;bold&lt;/b&gt; &amp; &lt;img src=&quot;x&quot;&gt;";
    QTest::newRow("one that doesn't") << false << R"(<b>bold</b> & <img src="x">)";
}

void TestNotifications::textIsNoMarkup()
{
    QFETCH(const bool, readsMarkup);
    QFETCH(const QString, text);
    NotificationService service;
    QVERIFY(service.appearOn(m_bus.connection(), readsMarkup));
    DesktopNotifications desktop;
    desktop.show("key", "<i>title</i>", R"(<b>bold</b> & <img src="x">)");
    QTRY_COMPARE(service.shown().size(), 1);
    QCOMPARE(service.shown().first().title, "<i>title</i>"); // which is never read as markup
    QCOMPARE(service.shown().first().text, text);
}

void TestNotifications::goesOnWithoutAService()
{
    DesktopNotifications desktop;
    desktop.show("key", "title", "text");
    desktop.closeAll();
    NotificationService service;
    QVERIFY(service.appearOn(m_bus.connection()));
    desktop.show("other", "title", "text");
    QTRY_VERIFY(!service.shown().isEmpty());
}

int tst_notifications(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    QApplication::setApplicationName("radardesk");
    TestNotifications test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_notifications.moc"
