// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowshome.h"

#include <support/desk.h>

#include <QProcess>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::app;
using namespace RadarDesk::session;
using namespace RadarDesk::workbench;

/// The command line while the window is open.
class TestCommandLineWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesSandboxAndHistory();
};

void TestCommandLineWindow::sharesSandboxAndHistory()
{
    const Home home;
    WindowLink link(home.dataFolder());
    QVERIFY(link.becomeFirst());
    Application window(home.options(link));
    window.preferences.setGroupsEvents(false);
    window.show();
    QTRY_VERIFY(listensAt(window, home.port));
    const int before = window.timeline.rowCount();

    // The window's sandbox, whose secret is in the memory of the window alone.
    QProcess program;
    program.start(QCoreApplication::applicationDirPath() + "/../bin/radardesk-cli",
                  {"broadcast", "from-outside", "a=b"});
    QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 15'000);
    QVERIFY2(program.exitCode() == 0, program.readAllStandardError().constData());

    const auto broadcasts = [&window] {
        int count = 0;
        for (int row = 0; row < window.timeline.rowCount(); ++row) {
            const Event *const event = window.timeline.eventAt(row);
            if (event && event->kind == EventKind::Broadcast && event->channel == u"from-outside")
                ++count;
        }
        return count;
    };
    QTRY_COMPARE_WITH_TIMEOUT(broadcasts(), 1, 15'000);
    // What the command line recorded, the window doesn't record again as what an app did.
    window.session.broadcast(
        *PushRadar::Message::make(u"from-here", {{"a", 1}}, PushRadar::ApiVersion::V3),
        PushRadar::ApiVersion::V3);
    QTRY_VERIFY(window.timeline.rowCount() >= before + 2);
    QTRY_VERIFY(!window.session.isSending());
    QCOMPARE(broadcasts(), 1);
}

int tst_commandlinewindow(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QApplication app(argc, argv);
    QApplication::setApplicationName("radardesk");
    TestCommandLineWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_commandlinewindow.moc"
