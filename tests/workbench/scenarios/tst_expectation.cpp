// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rehearsal.h"

#include <workbench/scenarios/scenariojson.h>
#include <workbench/scenarios/scenarioreportjson.h>

#include <QCoreApplication>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using PushRadar::JsonValue;
using State = ScenarioRun::State;

/// Steps that look at what arrived, and the conditions in them.
class TestExpectation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsConditions_data();
    void readsConditions();
    void refusesConditions_data();
    void refusesConditions();
    void staysTheSameInAFile();
    void refusesWhatIsNone();
    void expectsRefusals();
    void reportsWhatDiffers();
    void waitsForTheAnswer();
    void stopsWhereNothingElseIsWanted();
    void goesOnWhereItShould();
    void isPreparedFirst();
    void standsStillInAPause();
    void reportsWhatWasSkipped();
};

namespace {

ScenarioStep expecting(const QString &channel, const QString &condition = {})
{
    Expectation expectation{.channel = channel};
    if (!condition.isEmpty())
        expectation.conditions = {*parseFieldCondition(condition)};
    return *ScenarioStep::expect(expectation);
}

/// Checks that are answered by hand.
struct HandChecks
{
    [[nodiscard]] ScenarioRunOptions options()
    {
        ScenarioRunOptions options;
        options.checker = [this](const ScenarioCheck &check, const ScenarioAnswer &answer) {
            paths.append(check.path);
            answers.append(answer);
        };
        return options;
    }

    QList<QList<int>> paths;
    QList<ScenarioAnswer> answers;
};

} // namespace

void TestExpectation::readsConditions_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<bool>("holds");
    QTest::newRow("equal") << "data.order.id = 42" << true;
    QTest::newRow("equal to another") << "data.order.id = 43" << false;
    QTest::newRow("not equal") << "data.order.id != 43" << true;
    QTest::newRow("string with spaces") << "data.name = Blue cup" << true;
    QTest::newRow("quoted") << R"(data.name = "Blue cup")" << true;
    QTest::newRow("quoted number") << R"(data.order.id = "42")" << false;
    QTest::newRow("contains") << "data.name ~ blue" << true;
    QTest::newRow("matches") << R"(data.name matches ^Bl.*p$)" << true;
    QTest::newRow("matches not") << R"(data.name matches ^cup)" << false;
    QTest::newRow("greater") << "data.order.id > 41.5" << true;
    QTest::newRow("less") << "data.order.id < 42" << false;
    QTest::newRow("exists") << "data.order.id exists" << true;
    QTest::newRow("negated") << "-data.order.code exists" << true;
    QTest::newRow("number") << "data.order.id is number" << true;
    QTest::newRow("object") << "data.order is object" << true;
    QTest::newRow("array") << "data.tags is array" << true;
    QTest::newRow("boolean") << "data.paid is boolean" << true;
    QTest::newRow("null") << "data.note is null" << true;
    QTest::newRow("not a string") << "data.order.id is string" << false;
    QTest::newRow("any element") << "data.tags = b" << true;
    QTest::newRow("one element") << "data.tags[0] = b" << false;
}

void TestExpectation::readsConditions()
{
    QFETCH(const QString, condition);
    QFETCH(const bool, holds);
    const auto data = JsonValue::fromJson(
        R"({"order":{"id":42},"name":"Blue cup","tags":["a","b"],"paid":true,"note":null})");
    const auto read = parseFieldCondition(condition);
    QVERIFY2(read, qPrintable(read ? QString() : read.error()));
    QCOMPARE(read->holdsIn(*data), holds);
    const auto again = parseFieldCondition(read->text());
    QVERIFY(again);
    QCOMPARE(*again, *read);
}

void TestExpectation::refusesConditions_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << ""
                             << "isn't a condition";
    QTest::newRow("no path") << "order = 1"
                             << "isn't a condition";
    QTest::newRow("no relation") << "data.order"
                                 << "isn't a condition";
    QTest::newRow("no value") << "data.order ="
                              << "Enter a value";
    QTest::newRow("behind quotes") << R"(data.order = "a" b)"
                                   << "can't follow";
    QTest::newRow("behind exists") << "data.order exists now"
                                   << "can't follow";
    QTest::newRow("no type") << "data.order is thing"
                             << "isn't a type";
    QTest::newRow("no expression") << "data.order matches (a"
                                   << "regular expression";
}

void TestExpectation::refusesConditions()
{
    QFETCH(const QString, condition);
    QFETCH(const QString, said);
    const auto read = parseFieldCondition(condition);
    QVERIFY(!read);
    QVERIFY2(read.error().contains(said), qPrintable(read.error()));
}

void TestExpectation::staysTheSameInAFile()
{
    using namespace std::chrono_literals;
    const Scenario scenario = scenarioOf(
        {say("a"),
         *ScenarioStep::expect({.channel = "a",
                                .time = 1500ms,
                                .times = 3,
                                .isExact = true,
                                .conditions = {*parseFieldCondition(R"(data["a b"] = "x \" y")"),
                                               *parseFieldCondition("-data.n is string")}}),
         *ScenarioStep::expectNone({.channel = "b", .time = 20ms}),
         times(2, {}, {*ScenarioStep::capture({"a", *parseFieldPath("data.order[0].id"), "id"})})});
    const auto json = JsonValue::fromJson(scenarioToJson(scenario));
    QVERIFY(json);
    const auto read = scenarioFromJson(*json, scenario.id());
    QVERIFY2(read, qPrintable(read ? QString() : read.error()));
    QCOMPARE(*read, scenario);
    QCOMPARE(watchedChannels(read->steps()), QStringList({"a", "b"}));
    QCOMPARE(extentOf(read->steps()).broadcasts, std::optional<qint64>(1));
}

void TestExpectation::refusesWhatIsNone()
{
    using namespace std::chrono_literals;
    QVERIFY(!ScenarioStep::expect({.channel = ""}));
    QVERIFY(!ScenarioStep::expect({.channel = "a", .time = 0ms}));
    QVERIFY(!ScenarioStep::expect({.channel = "a", .time = 25h}));
    QVERIFY(!ScenarioStep::expect({.channel = "a", .times = 0}));
    QVERIFY(!ScenarioStep::expectNone({.channel = "a b"}));
    QVERIFY(!ScenarioStep::capture({"a", {}, ""}));
    QVERIFY(!ScenarioStep::capture({"a", {}, "a b"}));
    QVERIFY(!parseFieldPath("data."));
    QVERIFY(!parseFieldPath("data.a = 1"));
}

void TestExpectation::expectsRefusals()
{
    using namespace std::chrono_literals;
    using What = RefusalExpectation::What;
    const Scenario scenario =
        scenarioOf({*ScenarioStep::expectRefused({.channel = "private-a"}),
                    times(2, {},
                          {*ScenarioStep::expectRefused({.channel = "presence-b",
                                                         .identity = "Alice \"A\"",
                                                         .what = What::Subscription,
                                                         .time = 3s})})});
    const auto json = JsonValue::fromJson(scenarioToJson(scenario));
    QVERIFY(json);
    const auto read = scenarioFromJson(*json, scenario.id());
    QVERIFY2(read, qPrintable(read ? QString() : read.error()));
    QCOMPARE(*read, scenario);
    QVERIFY(watchedChannels(read->steps()).isEmpty());
    QCOMPARE(stepsOfKind(read->steps(), ScenarioStep::Kind::ExpectRefused).size(), 2);
    QVERIFY(stepText(scenario.steps().first()).contains("private-a"));

    const auto least = JsonValue::fromJson(R"({"name": "A", "steps": [
        {"expectRefused": "private-a"}]})");
    QCOMPARE(scenarioFromJson(*least)->steps(),
             QList<ScenarioStep>{*ScenarioStep::expectRefused({.channel = "private-a"})});
    const auto wrong = JsonValue::fromJson(R"({"name": "A", "steps": [
        {"expectRefused": "private-a", "of": "everything"}]})");
    QVERIFY(!scenarioFromJson(*wrong));

    QVERIFY(!ScenarioStep::expectRefused({.channel = "orders"})); // anyone may join
    QVERIFY(!ScenarioStep::expectRefused({.channel = "private-a b"}));
    QVERIFY(!ScenarioStep::expectRefused({.channel = "private-a", .identity = "A\nB"}));
    QVERIFY(!ScenarioStep::expectRefused({.channel = "private-a", .time = 0ms}));
}

void TestExpectation::reportsWhatDiffers()
{
    ScenarioReport report(scenarioOf({expecting("a", "data.n = 1"), expecting("a")}));
    report.note({0},
                {.fault = "It didn't come.",
                 .expected = "That",
                 .got = "This",
                 .differences = {{"data.n = 1", "2"}, {"data.m exists", std::nullopt}}});
    report.note({1}, {});
    QCOMPARE(report.count(StepOutcome::Failed), 1);
    QCOMPARE(report.count(StepOutcome::Passed), 1);
    const QByteArray json = scenarioReportToJson(report);
    QVERIFY2(json.contains(R"("differences":[{"condition":"data.n = 1","value":"2"},)"
                           R"({"condition":"data.m exists","value":null}])"),
             json.constData());
    QVERIFY(json.contains(R"("differences":[],)"));
}

void TestExpectation::waitsForTheAnswer()
{
    HandChecks checks;
    Rehearsal rehearsal({say("a"), expecting("a"), waiting(500), say("b")}, checks.options());
    rehearsal.run->start();
    rehearsal.advance(10'000);
    QCOMPARE(rehearsal.sent(), QString("a@0"));
    QCOMPARE(checks.paths, QList<QList<int>>{{1}});
    QCOMPARE(rehearsal.run->progress().path, QList<int>{1});
    checks.answers.first()({});
    rehearsal.advance(499);
    QCOMPARE(rehearsal.sent(), QString("a@0"));
    rehearsal.advance(1);
    // The wait counts from the answer.
    QCOMPARE(rehearsal.sent(), QString("a@0 b@10500"));
    QCOMPARE(rehearsal.run->state(), State::Finished);
    QCOMPARE(rehearsal.run->progress().unmet, 0);
}

void TestExpectation::stopsWhereNothingElseIsWanted()
{
    HandChecks checks;
    Rehearsal rehearsal({say("a"), expecting("a"), say("b")}, checks.options());
    rehearsal.run->start();
    rehearsal.advance(10);
    checks.answers.first()("Nothing came.");
    rehearsal.advance(10);
    QCOMPARE(rehearsal.sent(), QString("a@0"));
    QCOMPARE(rehearsal.run->state(), State::Failed);
    QVERIFY(rehearsal.run->failure());
    QCOMPARE(rehearsal.run->failure()->path, QList<int>{1});
    QCOMPARE(rehearsal.run->progress().unmet, 1);
    checks.answers.first()({}); // counts for nothing
    QCOMPARE(rehearsal.run->state(), State::Failed);
}

void TestExpectation::goesOnWhereItShould()
{
    HandChecks checks;
    Rehearsal rehearsal({times(2, {}, {say("a"), expecting("a")})}, checks.options(),
                        Scenario::OnFailure::GoOn);
    rehearsal.run->start();
    rehearsal.advance(10);
    checks.answers.first()("Nothing came.");
    rehearsal.advance(10);
    QCOMPARE(checks.answers.size(), 2);
    checks.answers.last()({});
    rehearsal.advance(10);
    QCOMPARE(rehearsal.channels, QStringList({"a", "a"}));
    QCOMPARE(rehearsal.run->state(), State::Finished);
    QCOMPARE(rehearsal.run->progress().unmet, 1);
    QCOMPARE(rehearsal.run->progress().failed, 0);
}

void TestExpectation::isPreparedFirst()
{
    ScenarioAnswer prepared;
    ScenarioRunOptions options;
    options.prepare = [&prepared](const ScenarioAnswer &answer) { prepared = answer; };
    Rehearsal rehearsal({say("a")}, options);
    rehearsal.run->start();
    QVERIFY(!prepared);
    rehearsal.advance(3000);
    QVERIFY(prepared);
    QCOMPARE(rehearsal.sent(), QString());
    prepared({});
    rehearsal.advance(0);
    QCOMPARE(rehearsal.sent(), QString("a@3000"));
    QCOMPARE(rehearsal.run->state(), State::Finished);
}

void TestExpectation::standsStillInAPause()
{
    HandChecks checks;
    Rehearsal rehearsal({expecting("a"), waiting(100), say("b")}, checks.options());
    rehearsal.run->start();
    rehearsal.advance(1000);
    rehearsal.run->pause();
    rehearsal.advance(1000);
    checks.answers.first()({});
    rehearsal.advance(1000);
    QCOMPARE(rehearsal.sent(), QString());
    rehearsal.run->resume();
    rehearsal.advance(99);
    QCOMPARE(rehearsal.sent(), QString());
    rehearsal.advance(1);
    QCOMPARE(rehearsal.sent(), QString("b@3100"));
}

void TestExpectation::reportsWhatWasSkipped()
{
    ScenarioReport report(
        scenarioOf({say("a"), expecting("a", "data.n = 1"), waiting(5), times(2, {}, {say("b")})}));
    report.note({0}, {.took = std::chrono::microseconds(1500)});
    report.note({1}, {.fault = "No.", .expected = "One", .got = "Nothing arrived."});
    report.note({1}, {});
    report.addSkipped();
    QCOMPARE(report.steps().size(), 3);
    QCOMPARE(report.failures(), 1);
    QCOMPARE(report.steps().at(1).times, 2);
    QCOMPARE(report.steps().at(1).reason, QString("No."));
    QCOMPARE(report.steps().at(2).path, QList<int>({3, 0}));
    QCOMPARE(report.steps().at(2).times, 0);
    const auto json = JsonValue::fromJson(scenarioReportToJson(report));
    QVERIFY(json);
    QCOMPARE(json->member(u"passed"), JsonValue(false));
    QCOMPARE(json->member(u"skipped").toJson(), QByteArray("1"));
    const JsonValue step = json->member(u"steps").elements().at(1);
    QCOMPARE(step.member(u"outcome").toString(), QString("failed"));
    QCOMPARE(step.member(u"got").toString(), QString("Nothing arrived."));
    QCOMPARE(step.member(u"step").toString(), QString("2"));
}

int tst_expectation(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestExpectation test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_expectation.moc"
