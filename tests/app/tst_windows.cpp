// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowshome.h"

#include <support/desk.h>
#include <support/dyingprocess.h>

#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::app;
using namespace RadarDesk::session;
using namespace RadarDesk::workbench;

/// Windows of one person with the same folders: the program starts as processes of their own.
class TestWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secondStartRaisesTheFirst();
    void secondWindowSharesTheSandbox();
    void guestTakesTheSandboxOver();
    void guestChangesTheSandbox();
    void onlyThePersonCanConnect();
    void leftoversAreReplaced_data();
    void leftoversAreReplaced();
    void nonsenseIsIgnored();
    void aFirstWindowThatHangsIsNotWaitedForLong();
};

namespace {

/// The program, as it is started from a menu.
class Program : public DyingProcess
{
public:
    explicit Program(const QStringList &arguments = {})
    {
        setProcessChannelMode(QProcess::ForwardedErrorChannel);
        start(RADARDESK_PROGRAM, arguments);
    }
};

} // namespace

void TestWindows::secondStartRaisesTheFirst()
{
    const Home home;
    WindowLink link(home.dataFolder());
    QVERIFY(link.becomeFirst());
    Application first(home.options(link));
    first.show();
    QVERIFY(QTest::qWaitForWindowExposed(&first.window));
    first.window.showMinimized();
    QSignalSpy raised(&link, &WindowLink::raiseRequested);
    qputenv("XDG_ACTIVATION_TOKEN", "token-of-the-desktop");
    Program second;
    qunsetenv("XDG_ACTIVATION_TOKEN");
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 15'000);
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(raised.size(), 1);
    QCOMPARE(raised.first().first().toByteArray(), "token-of-the-desktop");
    QVERIFY(!first.window.isMinimized());
    QVERIFY(QTest::qWaitForWindowActive(&first.window));
    QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), "token-of-the-desktop");
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

void TestWindows::secondWindowSharesTheSandbox()
{
    const Home home;
    WindowLink link(home.dataFolder());
    QVERIFY(link.becomeFirst());
    Application first(home.options(link));
    first.show();
    QTRY_VERIFY(listensAt(first, home.port));
    QTRY_COMPARE(first.service.sandbox().subscriberCount(), 1);
    Program second({"--new-window"});
    QTRY_COMPARE_WITH_TIMEOUT(first.service.sandbox().subscriberCount(), 2, 15'000);
    QCOMPARE(second.state(), QProcess::Running);
    // Another one is raised no less, and the guest's end changes nothing here.
    Program third;
    QTRY_COMPARE_WITH_TIMEOUT(third.state(), QProcess::NotRunning, 15'000);
    second.killNow();
    QTRY_COMPARE(first.service.sandbox().subscriberCount(), 1);
    QVERIFY(listensAt(first, home.port));
}

void TestWindows::guestTakesTheSandboxOver()
{
    const Home home;
    Program first;
    QTRY_VERIFY_WITH_TIMEOUT(home.isServed(), 15'000);
    WindowLink link(home.dataFolder());
    QVERIFY(!link.becomeFirst());
    link.join();
    Application guest(home.options(link));
    guest.show();
    QTRY_VERIFY(listensAt(guest, home.port));
    QVERIFY(!guest.service.sandbox().isRunning());
    QVERIFY(guest.window.findChild<QLabel *>("status")->text().contains("first window"));
    QCOMPARE(guest.window.findChild<QFrame *>("notice")->isVisible(), false);
    const auto credentials = guest.sandboxCredentials.pair();
    QVERIFY(credentials);
    first.killNow();
    QTRY_VERIFY(guest.service.sandbox().isRunning());
    QCOMPARE(link.role(), WindowLink::Role::First);
    QTRY_VERIFY(listensAt(guest, home.port));
    QCOMPARE(guest.service.sandbox().url().port(), home.port);
    QCOMPARE(guest.service.secret().toUtf8(), credentials->secret.reveal());
    QCOMPARE(guest.service.sandbox().publicKey(), credentials->publicKey);
    QVERIFY(guest.window.findChild<QLabel *>("status")->text().contains("running at"));
    // It is the one to be raised now.
    QSignalSpy raised(&link, &WindowLink::raiseRequested);
    Program next;
    QTRY_COMPARE_WITH_TIMEOUT(next.state(), QProcess::NotRunning, 15'000);
    QCOMPARE(raised.size(), 1);
}

void TestWindows::guestChangesTheSandbox()
{
    const Home home;
    Program first;
    QTRY_VERIFY_WITH_TIMEOUT(home.isServed(), 15'000);
    WindowLink link(home.dataFolder());
    QVERIFY(!link.becomeFirst());
    link.join();
    Application guest(home.options(link));
    guest.show();
    QTRY_VERIFY(listensAt(guest, home.port));
    const QString before = guest.sandboxCredentials.pair()->publicKey;
    guest.sandboxCredentials.makeNew();
    const auto made = guest.sandboxCredentials.pair();
    QVERIFY(made->publicKey != before);
    QTRY_VERIFY(link.shared() && link.shared()->publicKey == made->publicKey);
    QTRY_VERIFY(listensAt(guest, home.port));
    const Home other; // for another free port
    guest.sandboxPort.setWanted(other.port);
    QTRY_VERIFY(listensAt(guest, other.port));
    QVERIFY(!home.isServed());
    QVERIFY(!guest.service.sandbox().isRunning());
}

void TestWindows::onlyThePersonCanConnect()
{
    const Home home;
    WindowLink link(home.dataFolder());
    QVERIFY(link.becomeFirst());
    const QFileInfo socket(link.socketPath());
    QVERIFY(socket.exists());
    QVERIFY(socket.path().startsWith(home.folder.path()));
    QCOMPARE(socket.permissions() & ~(QFile::ReadUser | QFile::WriteUser | QFile::ExeUser)
                 & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    // Another data folder has windows of its own.
    WindowLink elsewhere(home.folder.filePath("other"));
    QVERIFY(elsewhere.becomeFirst());
    QVERIFY(elsewhere.socketPath() != link.socketPath());
}

void TestWindows::leftoversAreReplaced_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::newRow("a socket of a program that crashed") << QByteArray("socket");
    QTest::newRow("a file") << QByteArray("file");
}

void TestWindows::leftoversAreReplaced()
{
    QFETCH(const QByteArray, left);
    const Home home;
    QString path;
    {
        const WindowLink link(home.dataFolder());
        path = link.socketPath();
    }
    if (left == "socket") {
        Program crashed;
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(path), 15'000);
        crashed.killNow();
    } else {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QVERIFY(QFileInfo::exists(path));
    WindowLink link(home.dataFolder());
    QVERIFY(link.becomeFirst());
    QLocalSocket socket;
    socket.connectToServer(path);
    QVERIFY(socket.waitForConnected(1000));
}

void TestWindows::nonsenseIsIgnored()
{
    const Home home;
    WindowLink link(home.dataFolder());
    QVERIFY(link.becomeFirst());
    QSignalSpy raised(&link, &WindowLink::raiseRequested);
    QSignalSpy moved(&link, &WindowLink::portRequested);
    for (const QByteArray &text :
         {QByteArray("\n\nGET / HTTP/1.1\r\n\r\n"), QByteArray("{\"port\":70000}\n[]\nnull\n"),
          QByteArray("{\"secret\":\"not one\"}\n"), QByteArray(100'000, '{')}) {
        QLocalSocket socket;
        socket.connectToServer(link.socketPath());
        QVERIFY(socket.waitForConnected(1000));
        socket.write(text);
        socket.flush();
        if (text.size() > 10'000)
            QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QCoreApplication::processEvents();
    }
    QVERIFY(raised.isEmpty());
    QVERIFY(moved.isEmpty());
    QLocalSocket socket;
    socket.connectToServer(link.socketPath());
    socket.write("{\"raise\":\"\"}\n");
    QTRY_COMPARE(raised.size(), 1);
    QTRY_VERIFY(socket.canReadLine());
    QCOMPARE(socket.readAll(), "{\"raised\":true}\n");
}

void TestWindows::aFirstWindowThatHangsIsNotWaitedForLong()
{
    const Home home;
    WindowLink hanging(home.dataFolder());
    QVERIFY(hanging.becomeFirst()); // and this thread answers nothing
    WindowLink second(home.dataFolder());
    QVERIFY(!second.becomeFirst());
    QVERIFY(!second.raiseFirst({}));
}

int tst_windows(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QApplication app(argc, argv);
    QApplication::setApplicationName("radardesk");
    TestWindows test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windows.moc"
