// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cliservice.h"
#include "junit.h"

#include <privatechannels/diagnosis/endpointapp.h>
#include <support/textfile.h>
#include <workbench/scenarios/scenariosfile.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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
    void meetsExpectations();
    void saysWhatCameInstead();
    void expectsWhatOthersSend();
    void expectsNothing();
    void expectsRefusals();
    void knowsTheValuesOfTheProfile();
    void warnsOfThePlan();
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

namespace {

ScenarioStep expectOn(const QString &channel, const QStringList &conditions,
                      const Expectation &more = {})
{
    Expectation expectation = more;
    expectation.channel = channel;
    expectation.conditions = *conditionsFromLines(conditions.join('\n'));
    return *ScenarioStep::expect(expectation);
}

constexpr std::chrono::seconds Patience{20};
constexpr std::chrono::milliseconds Moment{300};
/// In which a message surely arrives.
constexpr std::chrono::milliseconds Enough{3000};

} // namespace

void TestRunVerb::meetsExpectations()
{
    // What arrives between the broadcast and the expectation counts, and each message once.
    keep("Order",
         {*ScenarioStep::broadcast("orders", R"({"order": {"id": 42, "name": "Cup"}})"),
          *ScenarioStep::broadcast("private-log", R"({"n": 1})"),
          *ScenarioStep::repeat(
              {.times = 2},
              {*ScenarioStep::broadcast("orders", R"({"order": {"id": 43}, "n": "{{counter}}"})"),
               expectOn("orders", {"data.order.id = 43", "data.n is string"}, {.time = Patience})}),
          expectOn("orders", {"data.order.name matches ^C", "data.order.id > 41"},
                   {.time = Patience}),
          *ScenarioStep::capture({"orders", *parseFieldPath("data.order.id"), "id"}),
          expectOn("private-log", {"data.n exists"}, {.time = Patience}),
          *ScenarioStep::broadcast("news", R"({"about": "{{#var id}}"})"),
          expectOn("news", {"data.about = {{var id}}", "data.about is number"},
                   {.time = Patience})});
    const Ran ran =
        m_program->run(QStringList{"run", "Order", "--format", "json"} + m_service->options());
    QVERIFY2(ran.status == 0, (ran.out + ran.err).constData());
    const QJsonObject report = QJsonDocument::fromJson(ran.out).object();
    QCOMPARE(report.value("passed").toBool(), true);
    QCOMPARE(report.value("tests").toInt(), 9);
    QCOMPARE(report.value("skipped").toInt(), 0);
    const QJsonObject captured = report.value("steps").toArray().at(5).toObject();
    QCOMPARE(captured.value("got").toString(), QString("id = 42"));
    QCOMPARE(captured.value("differences"), QJsonValue(QJsonArray()));
}

void TestRunVerb::saysWhatCameInstead()
{
    keep("Order",
         {*ScenarioStep::broadcast("orders", R"({"id": 41})"),
          expectOn("orders", {"data.id = 42"}, {.time = Enough}),
          *ScenarioStep::capture({"orders", *parseFieldPath("data.name"), "name"}),
          *ScenarioStep::broadcast("orders", R"({"id": 42})")});
    const QStringList call = QStringList{"run", "Order"} + m_service->options();
    const Ran all = m_program->run(call);
    QCOMPARE(all.status, 1);
    QCOMPARE(all.out.count("✗"), 2);
    QVERIFY2(all.out.contains("data.id = 42 (it is 41)"), all.out.constData());
    QVERIFY2(all.out.contains("There is no data.name"), all.out.constData());

    const Ran stopped =
        m_program->run(call + QStringList{"--stop-on-failure", "--format", "junit"});
    QCOMPARE(stopped.status, 1);
    QStringList cases;
    QCOMPARE(junitFault(stopped.out, cases), QString());
    QCOMPARE(cases.size(), 4);
    QCOMPARE(stopped.out.count("<failure"), 1);
    QCOMPARE(stopped.out.count("<skipped"), 2);
    QVERIFY2(stopped.out.contains("ExpectationNotMet"), stopped.out.constData());
}

void TestRunVerb::expectsWhatOthersSend()
{
    keep("Listen", {expectOn("orders", {"data.from = other"}, {.time = Patience})});
    QProcess run;
    m_program->start(run, QStringList{"run", "Listen"} + m_service->options());
    const QStringList send = QStringList{"broadcast", "orders", "from=other"};
    while (!run.waitForFinished(0) && run.state() != QProcess::NotRunning)
        QCOMPARE(m_program->run(send + m_service->options()).status, 0);
    QCOMPARE(run.exitStatus(), QProcess::NormalExit);
    QCOMPARE(run.exitCode(), 0);
}

void TestRunVerb::expectsNothing()
{
    const auto quiet = [](std::chrono::milliseconds time) {
        return *ScenarioStep::expectNone({.channel = "orders", .time = time});
    };
    keep("Quiet", {*ScenarioStep::broadcast("news", R"({"a": 1})"), quiet(Moment)});
    QCOMPARE(m_program->run(QStringList{"run", "Quiet"} + m_service->options()).status, 0);
    keep("Loud", {*ScenarioStep::broadcast("orders", R"({"a": 1})"), quiet(Patience)});
    const Ran loud = m_program->run(QStringList{"run", "Loud"} + m_service->options());
    QCOMPARE(loud.status, 1);
    QVERIFY2(loud.out.contains("wasn't expected"), loud.out.constData());
}

void TestRunVerb::expectsRefusals()
{
    using What = RefusalExpectation::What;
    EndpointApp app({.secret = CliSecret, .publicKey = "pk_test"});
    app.server.setEndpoint("/auth", app.good(PushRadar::ApiVersion::V3));
    Profile shop = newProfile();
    shop.name = "Shop";
    shop.serviceAddress = app.sandbox.url().toString();
    shop.publicKey = "pk_test";
    shop.authenticationEndpoint = app.server.url("/auth").toString();
    m_program->addProfile(shop);
    keep("Access",
         {*ScenarioStep::expectRefused({.channel = "private-room", .time = Patience}),
          *ScenarioStep::expectRefused(
              {.channel = "private-room", .what = What::Subscription, .time = Patience}),
          *ScenarioStep::expectRefused(
              {.channel = "private-room", .identity = "Zoe", .time = Patience})});
    const Ran ran = m_program->run({"run", "Access", "--profile", "Shop", "--format", "json"});
    QVERIFY2(ran.status == 1, (ran.out + ran.err).constData());
    const QJsonArray steps = QJsonDocument::fromJson(ran.out).object()["steps"].toArray();
    QCOMPARE(steps.size(), 3);
    QCOMPARE(steps.at(0)["outcome"].toString(), QString("passed"));
    QCOMPARE(steps.at(1)["outcome"].toString(), QString("passed"));
    QCOMPARE(steps.at(2)["outcome"].toString(), QString("failed"));
    QVERIFY(steps.at(2)["message"].toString().contains("no identity “Zoe”"));
    // One that should be let in is told as such.
    app.server.setEndpoint("/auth",
                           [](const sandbox::HttpRequest &, const sandbox::HttpReply &reply) {
                               reply({200, R"({"token":"for everyone"})"});
                           });
    const Ran open = m_program->run({"run", "Access", "--profile", "Shop", "--format", "junit"});
    QCOMPARE(open.status, 1);
    QStringList cases;
    QCOMPARE(junitFault(open.out, cases), QString());
    QVERIFY2(open.out.contains("wasn't refused"), open.out.constData());
    QVERIFY(!open.out.contains("for everyone"));
}

void TestRunVerb::knowsTheValuesOfTheProfile()
{
    Profile shop = m_service->profile("Shop");
    shop.values = {{"city", "Bern"}, {"key", {}, true}};
    m_program->addProfile(shop);
    keep("Greet",
         {*ScenarioStep::broadcast("news", R"({"city": "{{var city}}"})"),
          expectOn("news", {"data.city = {{var city}}"}, {.time = Patience})});
    const QStringList call{"run", "Greet", "--profile", "Shop"};
    const Ran ran = m_program->run(call);
    QVERIFY2(ran.status == 0, (ran.out + ran.err).constData());
    const QString path = m_program->folder.filePath("rows.csv");
    QVERIFY(putFile(path, "city\nBasel\n"));
    QCOMPARE(m_program->run(call + QStringList{"--rows", path}).status, 0);
    QVERIFY(m_program->run({"history", "kind:sent"}).out.contains("Basel"));

    const Ran dry = m_program->run(
        {"broadcast", "news", "city={{var city}}", "--dry-run", "--profile", "Shop"});
    QVERIFY2(dry.out.contains("Bern"), (dry.out + dry.err).constData());

    keep("Secret", {*ScenarioStep::broadcast("news", R"({"key": "{{var key}}"})")});
    const Ran refused = m_program->run({"run", "Secret", "--profile", "Shop"});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.out.contains("secret value"), refused.out.constData());
}

void TestRunVerb::warnsOfThePlan()
{
    Profile shop = m_service->profile("Shop");
    shop.dailyMessages = 100'000;
    m_program->addProfile(shop);
    const auto sent = ScenarioStep::broadcast("news", R"({"a": 1})");
    keep("Much", {*ScenarioStep::repeat({.times = 300}, {*sent})});
    const QStringList options{"--profile", "Shop", "--format", "junit"};
    const Ran much = m_program->run(QStringList{"run", "Much"} + options);
    QVERIFY2(much.status == 0, (much.out + much.err).constData());
    QVERIFY2(much.err.contains("The plan of this profile allows"), much.err.constData());

    keep("Little", {*sent});
    const Ran little = m_program->run(QStringList{"run", "Little"} + options);
    QCOMPARE(little.status, 0);
    QVERIFY2(!little.err.contains("plan"), little.err.constData());
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
