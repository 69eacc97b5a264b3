// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"
#include "junit.h"

#include <support/textfile.h>

#include <QDir>
#include <QStandardPaths>
#include <QTest>

using namespace RadarDesk;

/// The example for CI in the user guide, run as it is there.
class TestCiExample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatThePageShows();
    void passesWhereAllIsRight();
    void failsWhereAnAppLetsEveryoneIn();

private:
    /// Runs the script in that folder; the reports are in a folder of the program's.
    [[nodiscard]] Ran runScript(const QString &folder) const;
    [[nodiscard]] QByteArray report(const QString &name) const
    {
        return contentOf(m_program.folder.filePath("reports/" + name));
    }

    CommandLine m_program;
};

namespace {

QString exampleFile(const QString &name)
{
    return QStringLiteral(QT_TESTCASE_SOURCEDIR "/../docs/guide/ci/") + name;
}

} // namespace

Ran TestCiExample::runScript(const QString &folder) const
{
    QProcess script;
    m_program.startOther(script, "bash",
                         {folder + "/run.sh", m_program.folder.filePath("reports")});
    const bool ended = waitForEnd(script);
    return {ended ? script.exitCode() : -1, script.readAllStandardOutput(),
            script.readAllStandardError()};
}

void TestCiExample::isWhatThePageShows()
{
    const QByteArray page = contentOf(exampleFile("../continuous-integration.md"));
    for (const char *name : {"run.sh", "app.py"}) {
        const QByteArray text = contentOf(exampleFile(name));
        QVERIFY(!text.isEmpty());
        QVERIFY2(page.contains('\n' + text + "```"), name);
    }
}

void TestCiExample::passesWhereAllIsRight()
{
    if (QStandardPaths::findExecutable("python3").isEmpty())
        QSKIP("Python isn't installed.");
    const Ran ran = runScript(exampleFile({}));
    QVERIFY2(ran.status == 0, ran.err.constData());
    QStringList cases;
    QCOMPARE(junitFault(report("check.xml"), cases), QString());
    QCOMPARE(cases, QStringList("private-room"));
    QVERIFY(!report("check.xml").contains("<failure"));
    cases.clear();
    QCOMPARE(junitFault(report("scenario.xml"), cases), QString());
    QVERIFY2(cases.size() >= 2, report("scenario.xml").constData());
    QVERIFY(!report("scenario.xml").contains("<failure"));
}

void TestCiExample::failsWhereAnAppLetsEveryoneIn()
{
    if (QStandardPaths::findExecutable("python3").isEmpty())
        QSKIP("Python isn't installed.");
    const QTemporaryDir copy;
    for (const char *name : {"run.sh", "scenarios.json"})
        QVERIFY(QFile::copy(exampleFile(name), copy.filePath(name)));
    QByteArray app = contentOf(exampleFile("app.py"));
    const QByteArray guard = "if not cookies & MEMBERS.get(channel, set()):";
    QVERIFY(app.contains(guard));
    QVERIFY(putFile(copy.filePath("app.py"), app.replace(guard, "if channel not in MEMBERS:")));
    const Ran ran = runScript(copy.path());
    QVERIFY2(ran.status == 1, ran.err.constData());
    QStringList cases;
    QCOMPARE(junitFault(report("check.xml"), cases), QString());
    QVERIFY2(report("check.xml").contains("type=\"EveryoneGetsIn\""),
             report("check.xml").constData());
    QVERIFY(!report("scenario.xml").contains("<failure"));
}

int tst_ciexample(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestCiExample test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ciexample.moc"
