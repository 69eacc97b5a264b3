// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/platform/qtversions.h>
#include <workbench/scenarios/rehearsal.h>
#include <workbench/scenarios/scenariofromevents.h>
#include <workbench/scenarios/scenariojson.h>
#include <workbench/scenarios/scenariosexchange.h>

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace std::chrono_literals;

/// Scenarios as JSON, in files and out of the history.
class TestScenariosExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheFormat();
    void givesBackWhatWasGiven();
    void readsWhatPeopleWrite();
    void givesNoSecretAway();
    void leavesOutWhatIsWrong_data();
    void leavesOutWhatIsWrong();
    void refuses_data();
    void refuses();
    void keepsTheGoodOnes();
    void replays_data();
    void replays();
    void replaysWithoutDrift();
    void replaysInOrder();
    void replaysWhatWasSent();
    void leavesOutWhatCannotBeSentAgain();
    void refusesToReplay();
};

namespace {

QDateTime afternoon(qint64 ms)
{
    return QDateTime(QDate(2026, 3, 1), QTime(14, 0), base::Utc).addMSecs(ms);
}

/// "a 500 b": channels, and the waits between them.
QString outlineOf(const Scenario &scenario)
{
    QStringList parts;
    for (const ScenarioStep &step : scenario.steps())
        parts.append(step.kind() == ScenarioStep::Kind::Wait
                         ? QString::number(step.time().least().count())
                         : step.channel());
    return parts.join(u' ');
}

} // namespace

void TestScenariosExchange::writesTheFormat()
{
    const Scenario scenario = *Scenario::make(
        {.name = "Orders “ä”",
         .onFailure = Scenario::OnFailure::GoOn,
         .steps = {*ScenarioStep::broadcast("orders", R"({ "z": 1.50, "a": "{{uuid}}" })"),
                   waiting(500), waiting(5, 10),
                   times(3, every(500, 1500), {say("n"), lasting(60'000, every(1000), {})}),
                   times(2, {}, {})}});
    QCOMPARE(scenarioToJson(scenario),
             R"({"name": "Orders “ä”", "onFailure": "goOn", "steps": [
  {"broadcast": { "z": 1.50, "a": "{{uuid}}" }, "channel": "orders"},
  {"wait": 500},
  {"wait": [5, 10]},
  {"repeat": [
    {"broadcast": {"a":1}, "channel": "n"},
    {"repeat": [], "for": 60000, "every": 1000}], "times": 3, "every": [500, 1500]},
  {"repeat": [], "times": 2}]})");
    const auto json = PushRadar::JsonValue::fromJson(scenarioToJson(scenario));
    QVERIFY(json.ok());
    const auto read = scenarioFromJson(*json, scenario.id());
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error()));
    QCOMPARE(*read, scenario);
}

void TestScenariosExchange::givesBackWhatWasGiven()
{
    ScenarioStep deep = say("a");
    for (int i = 0; i < 8; ++i)
        deep = times(2, every(1), {deep});
    const QList<Scenario> given{scenarioOf({deep, waiting(0)}), scenarioOf({})};
    const auto imported =
        scenariosExchange().imported("\xEF\xBB\xBF" + scenariosExchange().exported(given));
    QVERIFY2(imported.ok(), imported ? "" : qPrintable(imported.error()));
    QVERIFY(imported->leftOut.isEmpty());
    QCOMPARE(imported->entries.size(), 2);
    for (qsizetype i = 0; i < 2; ++i) {
        QCOMPARE(imported->entries.at(i).fields(), given.at(i).fields());
        QVERIFY(imported->entries.at(i).id() != given.at(i).id());
    }
}

void TestScenariosExchange::readsWhatPeopleWrite()
{
    const auto imported = scenariosExchange().imported(R"({ "scenarios": [ { "steps": [
        { "channel": " a ", "broadcast": {"b":1,"a":2} },
        { "every": [7,7], "repeat": [ {"wait": 1} ], "times": 2, "for": null } ],
        "name": " n ", "onFailure": "stop" } ], "radardesk-scenarios": 1, "more": true })");
    QVERIFY2(imported.ok(), imported ? "" : qPrintable(imported.error()));
    const Scenario scenario = imported->entries.first();
    QCOMPARE(scenario.name(), "n");
    QCOMPARE(scenario.steps(),
             QList<ScenarioStep>({*ScenarioStep::broadcast("a", R"({"b":1,"a":2})"),
                                  times(2, every(7), {waiting(1)})}));
}

void TestScenariosExchange::givesNoSecretAway()
{
    const QByteArray file = scenariosExchange().exported(
        {scenarioOf({*ScenarioStep::broadcast("c", R"({"key":"sk_live_0123456789"})")})});
    QVERIFY(!file.contains("0123456789"));
    QCOMPARE(scenariosExchange().imported(file)->entries.first().steps().first().data(),
             R"({"key":"sk_***"})");
}

void TestScenariosExchange::leavesOutWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("scenario");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &scenario, const QString &says) {
        QTest::newRow(name) << scenario << says;
    };
    const auto step = [&row](const char *name, const QByteArray &json, const QString &says) {
        row(name, R"({"name":"n","steps":[{"wait":1},{"repeat":[)" + json + R"(],"times":2}]})",
            "“n”, was skipped. Step 2.1: " + says);
    };
    row("no object", "5", "Scenario 1 of the file was skipped. It isn't a JSON object.");
    row("no name", R"({"steps":[]})", "was skipped. “name” has an invalid value.");
    row("empty name", R"({"name":" ","steps":[]})", "A scenario needs a name.");
    row("no steps", R"({"name":"n"})", "“steps” has an invalid value.");
    row("failure", R"({"name":"n","steps":[],"onFailure":"no"})",
        "“onFailure” has an invalid value.");
    row("unknown member", R"({"name":"n","steps":[],"step":1})", "“step” isn't allowed here.");
    step("no step", "5", "It isn't a JSON object.");
    step("nothing", "{}",
         "It needs “broadcast”, “wait”, “repeat”, “faults”, “expect”, “expectNone”, "
         "“expectRefused” or “capture”.");
    step("no channel", R"({"broadcast":{}})", "“channel” has an invalid value.");
    step("channel", R"({"broadcast":{},"channel":"a b"})", "");
    step("data", R"({"broadcast":[],"channel":"a"})", "The data can't be sent. Line 1, column 1:");
    step("unknown member of a step", R"({"wait":1,"chanel":"a"})", "“chanel” isn't allowed here.");
    step("wait", R"({"wait":"1"})", "“wait” has an invalid value.");
    step("fraction", R"({"wait":1.5})", "“wait” has an invalid value.");
    step("three times", R"({"wait":[1,2,3]})", "“wait” has an invalid value.");
    step("negative", R"({"wait":-1})", "“wait” can't be used. A time can't be negative.");
    step("order", R"({"wait":[2,1]})", "“wait” can't be used. Enter the shorter time");
    step("times", R"({"repeat":[],"times":"2"})", "“times” has an invalid value.");
    step("no times", R"({"repeat":[]})", "A repeat needs either a number of rounds");
    step("both", R"({"repeat":[],"times":1,"for":5,"every":1})", "A repeat needs either");
    step("no pace", R"({"repeat":[],"for":5})", "A repeat with a duration needs");
    step("repeat", R"({"repeat":5,"times":1})", "“repeat” has an invalid value.");
    QByteArray deep = "{\"wait\":1}";
    for (int i = 0; i < 200; ++i)
        deep = "{\"repeat\":[" + deep + "],\"times\":1}";
    row("too deep", R"({"name":"n","steps":[)" + deep + "]}",
        "Step 1.1.1.1.1.1.1.1.1: Repeats can be nested at most 8 levels deep.");
}

void TestScenariosExchange::leavesOutWhatIsWrong()
{
    QFETCH(const QByteArray, scenario);
    QFETCH(const QString, says);
    const auto imported =
        scenariosExchange().imported(R"({"radardesk-scenarios":1,"scenarios":[)" + scenario
                                     + R"(,{"name":"good","steps":[]}]})");
    QVERIFY2(imported.ok(), imported ? "" : qPrintable(imported.error()));
    QCOMPARE(imported->entries.size(), 1);
    QCOMPARE(imported->leftOut.size(), 1);
    QVERIFY2(imported->leftOut.first().contains(says), qPrintable(imported->leftOut.first()));
}

void TestScenariosExchange::refuses_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("part");
    QTest::newRow("no JSON") << QByteArray("{\n!") << "Line 2, column 1:";
    QTest::newRow("something else")
        << QByteArray(R"({"radardesk-templates":1})") << "list of scenarios";
    QTest::newRow("newer") << QByteArray(R"({"radardesk-scenarios":2})") << "newer version";
    QTest::newRow("none") << QByteArray(R"({"radardesk-scenarios":1,"scenarios":[]})")
                          << "contains no scenarios";
    QTest::newRow("no good one") << QByteArray(R"({"radardesk-scenarios":1,"scenarios":[5]})")
                                 << "None of the file's scenarios can be used. Scenario 1";
    QTest::newRow("many") << R"({"radardesk-scenarios":1,"scenarios":[0)"
            + QByteArray(",0").repeated(500) + "]}"
                          << "more than 500";
}

void TestScenariosExchange::refuses()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, part);
    const auto imported = scenariosExchange().imported(file);
    QVERIFY(!imported.ok());
    QVERIFY2(imported.error().contains(part), qPrintable(imported.error()));
}

void TestScenariosExchange::keepsTheGoodOnes()
{
    const auto imported = scenariosExchange().imported(
        R"({"radardesk-scenarios":1,"scenarios":[{"name":"a","steps":[]},{},{"name":"b","steps":[]}]})");
    QCOMPARE(imported->entries.size(), 2);
    QVERIFY(imported->leftOut.first().startsWith("Scenario 2 of the file was skipped."));
}

void TestScenariosExchange::replays_data()
{
    QTest::addColumn<double>("speed");
    QTest::addColumn<int>("longest"); ///< -1: none
    QTest::addColumn<QString>("outline");
    QTest::newRow("original") << 1.0 << -1 << "a 1000 b c 60500 a";
    QTest::newRow("faster") << 10.0 << -1 << "a 100 b c 6050 a";
    QTest::newRow("fastest") << 100.0 << -1 << "a 10 b c 605 a";
    QTest::newRow("slower") << 0.5 << -1 << "a 2000 b c 121000 a";
    QTest::newRow("slowest") << 0.1 << -1 << "a 10000 b c 605000 a";
    QTest::newRow("with short pauses") << 10.0 << 500 << "a 100 b c 500 a";
    QTest::newRow("without pauses") << 1.0 << 0 << "a b c a";
}

void TestScenariosExchange::replays()
{
    QFETCH(const double, speed);
    QFETCH(const int, longest);
    QFETCH(const QString, outline);
    ReplayOptions options{.speed = speed};
    if (longest >= 0)
        options.longestPause = std::chrono::milliseconds(longest);
    const auto replay = scenarioFromEvents("Again",
                                           {{afternoon(0), "a", "{}"},
                                            {afternoon(1000), "b", "{}"},
                                            {afternoon(1000), "c", "{}"},
                                            {afternoon(61'500), "a", "{}"}},
                                           options);
    QVERIFY2(replay.ok(), replay ? "" : qPrintable(replay.error()));
    QCOMPARE(outlineOf(replay->scenario), outline);
    QCOMPARE(replay->scenario.name(), "Again");
    QCOMPARE(replay->leftOut, 0);
}

void TestScenariosExchange::replaysWithoutDrift()
{
    QList<PastBroadcast> events;
    for (qint64 i = 0; i <= 1000; ++i)
        events.append({afternoon(i * 10), "a", "{}"});
    const auto replay = scenarioFromEvents("n", events, {.speed = 3});
    QVERIFY(replay.ok());
    Rehearsal rehearsal(replay->scenario.steps());
    rehearsal.run->start();
    rehearsal.advance(10'000);
    QCOMPARE(rehearsal.moments.size(), 1001);
    for (qsizetype i = 0; i < rehearsal.moments.size(); ++i)
        QCOMPARE(rehearsal.moments.at(i), qRound64(static_cast<double>(i) * 10 / 3));
}

void TestScenariosExchange::replaysInOrder()
{
    const auto replay = scenarioFromEvents(
        "n", {{afternoon(500), "b", "{}"}, {afternoon(0), "a", "{}"}, {afternoon(500), "c", "{}"}});
    QCOMPARE(outlineOf(replay->scenario), "a 500 b c");
    const auto overDays = scenarioFromEvents(
        "n", {{afternoon(0), "a", "{}"}, {afternoon(400'000'000), "b", "{}"}}, {.speed = 0.1});
    QCOMPARE(outlineOf(overDays->scenario), "a 86400000 b");
}

void TestScenariosExchange::replaysWhatWasSent()
{
    const QByteArray data = R"({ "z": 1.50, "t": "{{customer}}" })";
    const auto replay = scenarioFromEvents(
        "n", {{afternoon(0), "a", data}, {afternoon(0), "a", R"({"t":"{{uuid}}"})"}});
    QCOMPARE(replay->scenario.steps().first().data(), data);
    QCOMPARE(replay->scenario.steps().last().data(), R"({"t":"{{literal uuid}}"})");
}

void TestScenariosExchange::leavesOutWhatCannotBeSentAgain()
{
    const auto replay = scenarioFromEvents("n",
                                           {{afternoon(0), "a", "[]"},
                                            {afternoon(100), "a", "{}"},
                                            {afternoon(200), "b c", "{}"},
                                            {afternoon(300), "d", "{}"}});
    QCOMPARE(outlineOf(replay->scenario), "a 200 d");
    QCOMPARE(replay->leftOut, 2);
}

void TestScenariosExchange::refusesToReplay()
{
    const QList<PastBroadcast> events{{afternoon(0), "a", "{}"}};
    for (const double speed : {0.0, -1.0, 0.09, 100.1, qQNaN(), qInf()})
        QVERIFY(!scenarioFromEvents("n", events, {.speed = speed}).ok());
    QVERIFY(!scenarioFromEvents("", events).ok());
    QVERIFY(!scenarioFromEvents("n", {}).ok());
    QVERIFY(!scenarioFromEvents("n", QList<PastBroadcast>(10'001, events.first())).ok());
    QVERIFY(scenarioFromEvents("n", QList<PastBroadcast>(10'000, events.first())).ok());
}

int tst_scenariosexchange(int argc, char *argv[])
{
    TestScenariosExchange test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_scenariosexchange.moc"
