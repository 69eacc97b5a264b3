// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cliservice.h"
#include "junit.h"

#include <support/textfile.h>
#include <workbench/scenarios/scenariosfile.h>

#include <csignal>

#include <sys/types.h>

using namespace RadarDesk;
using namespace RadarDesk::workbench;

/// Scenarios from the command line.
class TestRunVerb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sendsItsSteps();
    void reportsFailures();
    void runsOnceForEachRow();
    void stopsWithTheFirstFailure();
    void refusesWhatIsNoTable_data();
    void refusesWhatIsNoTable();
    void refusesWhatIsWrong();
    void endsByInterrupt();

private:
    void keep(const QString &name, const QList<ScenarioStep> &steps, bool goesOn = true);

    std::unique_ptr<CliService> m_service;
    std::unique_ptr<CommandLine> m_program;
};

void TestRunVerb::init()
{
    m_service = std::make_unique<CliService>();
    m_program = std::make_unique<CommandLine>();
    m_program->setVariable("RADARDESK_SECRET", CliSecret);
}

void TestRunVerb::keep(const QString &name, const QList<ScenarioStep> &steps, bool goesOn)
{
    ScenariosModel model;
    ScenariosFile file(m_program->dataFolder() + "/scenarios.json", model);
    file.load();
    model.add(*Scenario::make(
        {.name = name,
         .onFailure = goesOn ? Scenario::OnFailure::GoOn : Scenario::OnFailure::Stop,
         .steps = steps}));
    file.flush();
}

void TestRunVerb::sendsItsSteps()
{
    keep("Auction",
         {*ScenarioStep::broadcast("bids", R"({"n": "{{#counter}}"})"),
          *ScenarioStep::repeat({.times = 3}, {*ScenarioStep::broadcast("news", R"({"a": 1})")})});
    const Ran ran = m_program->run(QStringList{"run", "Auction"} + m_service->options());
    QVERIFY2(ran.status == 0, ran.err.constData());
    QCOMPARE(ran.out.count('\n'), 2);
    QVERIFY2(ran.out.contains("Step 2.1") && ran.out.contains("3 sent"), ran.out.constData());
    QCOMPARE(m_program->run({"history", "kind:sent"}).out.count('\n'), 4);
    QCOMPARE(m_program->run({"names", "scenarios"}).out, QByteArray("Auction\n"));
}

void TestRunVerb::reportsFailures()
{
    keep("Auction",
         {*ScenarioStep::broadcast("bids", R"({"a": "{{var missing}}"})"),
          *ScenarioStep::broadcast("bids", R"({"a": 1})")});
    const Ran ran =
        m_program->run(QStringList{"run", "Auction", "--format", "junit"} + m_service->options());
    QCOMPARE(ran.status, 1);
    QStringList cases;
    QCOMPARE(junitFault(ran.out, cases), QString());
    QCOMPARE(cases.size(), 2);
    QCOMPARE(ran.out.count("<failure"), 1);
    QVERIFY2(ran.out.contains("missing"), ran.out.constData());
}

void TestRunVerb::runsOnceForEachRow()
{
    keep("Greet",
         {*ScenarioStep::broadcast("news", R"({"city": "{{var city}}", "n": "{{#var n}}"})")});
    const QString path = m_program->folder.filePath("rows.csv");
    QVERIFY(putFile(path,
                    "\xEF\xBB\xBF"
                    "city,n\r\n\"Berlin, \"\"Mitte\"\"\",1.50\r\n\r\nPárizs,2\r\n"));
    QProcess listen;
    m_program->start(listen,
                     QStringList{"listen", "news", "--count", "2", "--format", "jsonl"}
                         + m_service->options());
    QByteArray said;
    QTRY_VERIFY((said += listen.readAllStandardError()).contains("Listening"));
    const Ran ran =
        m_program->run(QStringList{"run", "Greet", "--rows", path} + m_service->options());
    QVERIFY2(ran.status == 0, ran.err.constData());
    QVERIFY2(ran.out.contains("Row 1") && ran.out.contains("Row 2"), ran.out.constData());
    QVERIFY(waitForEnd(listen));
    const QByteArray got = listen.readAllStandardOutput();
    QVERIFY2(got.contains(R"("city":"Berlin, \"Mitte\"","n":1.50)"), got.constData());
    QVERIFY2(got.contains("Párizs"), got.constData());
}

void TestRunVerb::stopsWithTheFirstFailure()
{
    keep("Greet",
         {*ScenarioStep::broadcast("news", R"({"n": "{{#var n}}"})"),
          *ScenarioStep::broadcast("news", R"({"a": 1})")});
    const QString path = m_program->folder.filePath("rows.csv");
    QVERIFY(putFile(path, "n\nx\n2\n"));
    const QStringList call = QStringList{"run", "Greet", "--rows", path} + m_service->options();
    const Ran all = m_program->run(call);
    QCOMPARE(all.status, 1);
    QCOMPARE(all.out.count("\n✓") + all.out.startsWith("✓"), 3);
    const Ran stopped = m_program->run(call + QStringList{"--stop-on-failure"});
    QCOMPARE(stopped.status, 1);
    QCOMPARE(stopped.out.count("✓"), 0);
    QVERIFY(!stopped.out.contains("Row 2"));
}

void TestRunVerb::refusesWhatIsNoTable_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("empty") << QByteArray() << QByteArray("no rows");
    QTest::newRow("names only") << QByteArray("a,b\n") << QByteArray("no rows");
    QTest::newRow("too few") << QByteArray("a,b\n1\n") << QByteArray("Line 2");
    QTest::newRow("too many") << QByteArray("a,b\n1,2\n\n1,2,3\n") << QByteArray("Line 4");
    QTest::newRow("open quote") << QByteArray("a\n\"b\nc\n") << QByteArray("line 2");
    QTest::newRow("twice") << QByteArray("a,a\n1,2\n") << QByteArray("twice");
    QTest::newRow("no name") << QByteArray("a,\n1,2\n") << QByteArray("every column");
}

void TestRunVerb::refusesWhatIsNoTable()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, said);
    keep("Greet", {*ScenarioStep::broadcast("news", R"({"a": 1})")});
    const QString path = m_program->folder.filePath("rows.csv");
    QVERIFY(putFile(path, content));
    const Ran ran =
        m_program->run(QStringList{"run", "Greet", "--rows", path} + m_service->options());
    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.err.contains(said), ran.err.constData());
    QCOMPARE(m_program->run({"history"}).out, QByteArray());
}

void TestRunVerb::refusesWhatIsWrong()
{
    const Ran unknown = m_program->run(QStringList{"run", "Nothing"} + m_service->options());
    QCOMPARE(unknown.status, 2);
    keep("Greet", {*ScenarioStep::broadcast("news", R"({"a": 1})")});
    keep("Empty", {});
    QCOMPARE(m_program->run(QStringList{"run", "Empty"} + m_service->options()).status, 2);
    QCOMPARE(
        m_program->run(QStringList{"run", "Greet", "--rows", "/nowhere.csv"} + m_service->options())
            .status,
        2);
    Profile shop = m_service->profile("Shop");
    shop.production = true;
    m_program->addProfile(shop);
    QCOMPARE(m_program->run({"run", "Greet", "--profile", "Shop"}).status, 2);
    QCOMPARE(m_program->run({"run", "Greet", "--profile", "Shop", "--yes"}).status, 0);
    m_program->unsetVariable("RADARDESK_SECRET");
    QCOMPARE(m_program->run(QStringList{"run", "Greet"} + m_service->options()).status, 4);
}

void TestRunVerb::endsByInterrupt()
{
    keep("Long",
         {*ScenarioStep::broadcast("news", R"({"a": 1})"),
          ScenarioStep::wait(*TimeRange::make(std::chrono::hours(1)))});
    QProcess run;
    m_program->start(run, QStringList{"run", "Long"} + m_service->options());
    QTRY_VERIFY_WITH_TIMEOUT(m_program->run({"history", "status:ok"}).out.contains("Sent"), 15'000);
    QCOMPARE(::kill(static_cast<pid_t>(run.processId()), SIGINT), 0);
    QVERIFY(waitForEnd(run));
    QCOMPARE(run.exitStatus(), QProcess::NormalExit);
    QCOMPARE(run.exitCode(), 1);
    const QByteArray out = run.readAllStandardOutput();
    QVERIFY2(out.contains("Step 1"), out.constData());
}

int tst_runverb(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestRunVerb test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_runverb.moc"
