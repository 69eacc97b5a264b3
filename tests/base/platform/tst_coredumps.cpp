// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "startedprogram.h"

#include <base/platform/coredumps.h>

#include <QFileInfo>
#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace RadarDesk;
using namespace RadarDesk::base;

/// What a crash of the programs leaves on the disk.
class CoreDumpsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void processIsNotDumped_data();
    void processIsNotDumped();
    void programsHaveNoDumps_data();
    void programsHaveNoDumps();
};

void CoreDumpsTest::initTestCase()
{
    rlimit limit{};
    QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
    if (limit.rlim_max == 0)
        QSKIP("Core dumps are forbidden here by whoever started the tests.");
    // What the programs get from here on.
    limit.rlim_cur = limit.rlim_max;
    QCOMPARE(setrlimit(RLIMIT_CORE, &limit), 0);
}

void CoreDumpsTest::processIsNotDumped_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isDumped");
    QTest::newRow("usual") << QByteArray() << false;
    QTest::newRow("other value") << QByteArray("0") << false;
    QTest::newRow("wanted") << QByteArray("1") << true;
}

void CoreDumpsTest::processIsNotDumped()
{
    QFETCH(const QByteArray, value);
    QFETCH(const bool, isDumped);
    qputenv("RADARDESK_CORE_DUMPS", value);
    const pid_t child = ::fork();
    if (child == 0) {
        preventCoreDumps();
        rlimit limit{};
        getrlimit(RLIMIT_CORE, &limit);
        ::_exit((::prctl(PR_GET_DUMPABLE) == 1 ? 1 : 0) + (limit.rlim_cur > 0 ? 2 : 0));
    }
    qunsetenv("RADARDESK_CORE_DUMPS");
    int status = -1;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), isDumped ? 3 : 0);
}

void CoreDumpsTest::programsHaveNoDumps_data()
{
    QTest::addColumn<bool>("isWindow");
    QTest::addColumn<bool>("isWanted");
    QTest::newRow("window") << true << false;
    QTest::newRow("window, wanted") << true << true;
    QTest::newRow("sandbox") << false << false;
    QTest::newRow("sandbox, wanted") << false << true;
}

void CoreDumpsTest::programsHaveNoDumps()
{
    QFETCH(const bool, isWindow);
    QFETCH(const bool, isWanted);
    const QString variable = isWanted ? QString("RADARDESK_CORE_DUMPS") : QString();
    StartedProgram program;
    if (isWindow)
        program.startWindow({}, variable, "1");
    else
        program.startSandbox(variable, "1");
    QVERIFY(program.isReady());
    const QString limit = program.coreLimit();
    QVERIFY2(limit.startsWith("Max core file size 0 0 ") != isWanted, qPrintable(limit));
    // What can't be dumped belongs to root, whoever has started it.
    const QString place = QString("/proc/%1/limits").arg(program.processId());
    QCOMPARE(QFileInfo(place).ownerId(), isWanted ? ::geteuid() : 0U);
}

int tst_coredumps(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    CoreDumpsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_coredumps.moc"
