// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "startedprogram.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <csignal>

using namespace RadarDesk;

/// How the programs end when the system asks for it, and which folders they leave.
class ProgramEndsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signalEndsIt_data();
    void signalEndsIt();
    void answerLeavesNothing_data();
    void answerLeavesNothing();
    void wideFoldersAreNarrowed();
};

namespace {

constexpr QFile::Permissions ForOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
    | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

bool isOwnersOnlyFolder(const QString &path)
{
    return QFileInfo(path).isDir() && !(QFileInfo(path).permissions() & ForOthers);
}

} // namespace

void ProgramEndsTest::signalEndsIt_data()
{
    QTest::addColumn<bool>("isWindow");
    QTest::addColumn<int>("signal");
    for (const bool isWindow : {true, false}) {
        const char *const name = isWindow ? "window" : "sandbox";
        QTest::addRow("%s, SIGTERM", name) << isWindow << SIGTERM;
        QTest::addRow("%s, SIGINT", name) << isWindow << SIGINT;
        QTest::addRow("%s, SIGHUP", name) << isWindow << SIGHUP;
    }
}

void ProgramEndsTest::signalEndsIt()
{
    QFETCH(const bool, isWindow);
    QFETCH(const int, signal);
    StartedProgram program;
    if (isWindow)
        program.startWindow();
    else
        program.startSandbox();
    QVERIFY(program.isReady());
    QVERIFY(!QFile::exists(program.path("data/radardesk/workspace.json")) || !isWindow);
    QCOMPARE(::kill(static_cast<pid_t>(program.processId()), signal), 0);
    QVERIFY(program.hasEnded());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(program.emptyFolders(), QStringList());
    if (!isWindow)
        return;
    QVERIFY(QFile::exists(program.path("data/radardesk/workspace.json")));
    QVERIFY(isOwnersOnlyFolder(program.path("data/radardesk")));
    const QString config = program.path("config/radardesk");
    QVERIFY(!QFile::exists(config) || isOwnersOnlyFolder(config));
    // What a run takes back is taken back.
    const QStringList runs =
        QDir(program.path("data/radardesk")).entryList({"history.db.run-*"}, QDir::Files);
    QCOMPARE(runs, QStringList());
}

void ProgramEndsTest::answerLeavesNothing_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("version") << "--version" << 0;
    QTest::newRow("help") << "--help" << 0;
    QTest::newRow("unknown") << "--no-such-option" << 1;
}

void ProgramEndsTest::answerLeavesNothing()
{
    QFETCH(const QString, argument);
    QFETCH(const int, exitCode);
    StartedProgram program;
    program.startWindow({argument});
    QVERIFY(program.hasEnded());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), exitCode);
    QCOMPARE(program.left(), QStringList());
}

void ProgramEndsTest::wideFoldersAreNarrowed()
{
    StartedProgram program;
    const QFile::Permissions wide = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
        | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    for (const QString &place :
         {program.path("data/radardesk"), program.path("config/radardesk")}) {
        QVERIFY(QDir().mkpath(place));
        QVERIFY(QFile::setPermissions(place, wide));
    }
    program.startWindow();
    QVERIFY(program.isReady());
    QVERIFY(isOwnersOnlyFolder(program.path("data/radardesk")));
    QVERIFY(isOwnersOnlyFolder(program.path("config/radardesk")));
    // Those that it shares with other programs are none of its own.
    QVERIFY(!isOwnersOnlyFolder(program.path("data"))
            || !isOwnersOnlyFolder(program.path("config")));
}

int tst_programends(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    ProgramEndsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_programends.moc"
