// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/connect/connectdialog.h>
#include <support/desk.h>

#include <QListView>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>
#include <QWebSocket>

using namespace RadarDesk;
using namespace RadarDesk::gui;
using namespace RadarDesk::workbench;

/// A server and a page that aren't of this program, in the whole window.
class TestOwnApp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServersBroadcastIsSeen();
    void aRefusedCallSaysWhy();
    void ownBroadcastsAreThereOnce();
    void aPageIsListed();

private:
    /// Whether curl has sent a broadcast on "orders" with that secret.
    static bool callWithCurl(const Desk &desk, const QString &secret);
};

bool TestOwnApp::callWithCurl(const Desk &desk, const QString &secret)
{
    QProcess curl;
    curl.start("curl",
               {"-s", "-X", "POST", desk.sandboxAddress() + "/v3/broadcasts", "-H",
                "Authorization: Bearer " + secret, "-H", "Content-Type: application/json", "-H",
                "X-PushRadar-Library: pushradar-server-python 3.1.0", "-d",
                R"({"channel":"orders","data":"{\"id\":7}"})"});
    return QTest::qWaitFor([&curl] { return curl.state() == QProcess::NotRunning; })
        && curl.exitStatus() == QProcess::NormalExit && curl.exitCode() == 0;
}

void TestOwnApp::aServersBroadcastIsSeen()
{
    if (QStandardPaths::findExecutable("curl").isEmpty())
        QSKIP("curl isn't installed.");
    Desk desk;
    QVERIFY(desk.isReady());
    desk.window.connectDialog().open();
    const auto *verdict = desk.find<QLabel>("callVerdict");
    QVERIFY(verdict->text().startsWith("Waiting"));
    QVERIFY(callWithCurl(desk, desk.service.secret()));
    QTRY_COMPARE(desk.shown(EventKind::Broadcast), 1);
    const Event *event = desk.last(EventKind::Broadcast);
    QVERIFY(event->source == EventSource::App);
    QCOMPARE(event->channel, "orders");
    QCOMPARE(event->data, R"({"id":7})");
    QVERIFY2(event->library.startsWith("Python library 3.1.0"), qPrintable(event->library));
    QTRY_VERIFY2(verdict->text().startsWith("Python library 3.1.0"), qPrintable(verdict->text()));
    // A channel that was never used from here.
    QTRY_VERIFY(desk.workspace.channels().rowOf("orders") >= 0);
}

void TestOwnApp::aRefusedCallSaysWhy()
{
    if (QStandardPaths::findExecutable("curl").isEmpty())
        QSKIP("curl isn't installed.");
    Desk desk;
    QVERIFY(desk.isReady());
    const QString wrong = "sk_of_another_sandbox_0123456789";
    QVERIFY(callWithCurl(desk, wrong));
    QTRY_VERIFY(desk.last(EventKind::Call) || desk.last(EventKind::Broadcast));
    const Event *event =
        desk.last(EventKind::Call) ? desk.last(EventKind::Call) : desk.last(EventKind::Broadcast);
    QVERIFY(event->outcome == Outcome::Failed);
    QVERIFY2(event->note.contains("secret"), qPrintable(event->note));
    QVERIFY(event->exchange);
    for (const auto &header : event->exchange->requestHeaders)
        QVERIFY(!header.value.contains(wrong.toLatin1()));
}

void TestOwnApp::ownBroadcastsAreThereOnce()
{
    Desk desk;
    QVERIFY(desk.isReady());
    QTest::mouseClick(desk.find<QPushButton>("broadcast"), Qt::LeftButton);
    QTRY_VERIFY(desk.last(EventKind::Arrival));
    QTRY_VERIFY(desk.last(EventKind::Broadcast)->deliveries); // what the sandbox saw has come
    QCOMPARE(desk.count(EventKind::Broadcast), 1);
    QCOMPARE(desk.count(EventKind::Arrival), 1);
    QCOMPARE(desk.last(EventKind::Broadcast)->deliveries->total, 1);
    QVERIFY(desk.last(EventKind::Broadcast)->source == EventSource::RadarDesk);
}

void TestOwnApp::aPageIsListed()
{
    Desk desk;
    QVERIFY(desk.isReady());
    QWebSocket page("http://localhost:3000");
    page.open(desk.workspace.profiles().at(0).webSocketUrl);
    QTRY_COMPARE(desk.observation.connections().openCount(), 1);
    page.sendTextMessage(R"({"event":"subscribe","channel":"private-room"})");
    QTRY_VERIFY(desk.last(EventKind::Subscription));
    const Event *refused = desk.last(EventKind::Subscription);
    QVERIFY(refused->source == EventSource::Page && refused->outcome == Outcome::Failed);
    QVERIFY2(refused->note.contains("token"), qPrintable(refused->note));
    QVERIFY(refused->client.contains("http://localhost:3000"));
    QTest::mouseClick(desk.find<QToolButton>("eventsConnections"), Qt::LeftButton);
    auto *list = desk.find<QListView>("connectionsList");
    QTRY_VERIFY(list->isVisible() && list->model()->rowCount() == 1);
    page.abort();
    QTRY_COMPARE(desk.observation.connections().openCount(), 0);
}

int tst_ownapp(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QApplication app(argc, argv);
    TestOwnApp test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ownapp.moc"
