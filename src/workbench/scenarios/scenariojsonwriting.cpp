// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/scenarios/scenariojson.h>

#include <workbench/scenarios/scenariojsonwords.h>

using PushRadar::toJsonString;

namespace RadarDesk::workbench {

using namespace scenariojson;

namespace {

QByteArray timeToJson(const TimeRange &time)
{
    QByteArray least = QByteArray::number(static_cast<qlonglong>(time.least().count()));
    if (time.isFixed())
        return least;
    return '[' + least + ", " + QByteArray::number(static_cast<qlonglong>(time.most().count()))
        + ']';
}

QByteArray conditionsToJson(const QList<FieldCondition> &conditions)
{
    QByteArrayList texts;
    for (const FieldCondition &each : conditions)
        texts.append(toJsonString(each.text()));
    return texts.isEmpty() ? QByteArray() : ", \"where\": [" + texts.join(", ") + ']';
}

QByteArray expectationToJson(const ScenarioStep &step)
{
    const Expectation &expectation = step.expectation();
    const QByteArray time = QByteArray::number(static_cast<qlonglong>(expectation.time.count()));
    const QByteArray end = conditionsToJson(expectation.conditions) + '}';
    if (step.kind() == ScenarioStep::Kind::ExpectNone)
        return "{\"expectNone\": " + toJsonString(step.channel()) + ", \"for\": " + time + end;
    return "{\"expect\": " + toJsonString(step.channel()) + ", \"within\": " + time
        + (expectation.isExact ? ", \"exactly\": " : ", \"atLeast\": ")
        + QByteArray::number(expectation.times) + end;
}

QByteArray refusalToJson(const RefusalExpectation &refusal)
{
    const bool isToken = refusal.what == RefusalExpectation::What::Token;
    QByteArray json = "{\"expectRefused\": " + toJsonString(refusal.channel)
        + ", \"of\": " + toJsonString((isToken ? TokenWord : SubscriptionWord).toString());
    if (!refusal.identity.isEmpty())
        json += ", \"as\": " + toJsonString(refusal.identity);
    return json
        + ", \"within\": " + QByteArray::number(static_cast<qlonglong>(refusal.time.count())) + '}';
}

QByteArray stepsToJson(const QList<ScenarioStep> &steps, const QByteArray &indent);

QByteArray stepToJson(const ScenarioStep &step, const QByteArray &indent)
{
    switch (step.kind()) {
    case ScenarioStep::Kind::Broadcast:
        return "{\"broadcast\": " + step.data() + ", \"channel\": " + toJsonString(step.channel())
            + '}';
    case ScenarioStep::Kind::Wait:
        return "{\"wait\": " + timeToJson(step.time()) + '}';
    case ScenarioStep::Kind::Faults:
        return step.startsFaults() ? "{\"faults\": \"start\"}" : "{\"faults\": \"stop\"}";
    case ScenarioStep::Kind::Expect:
    case ScenarioStep::Kind::ExpectNone:
        return expectationToJson(step);
    case ScenarioStep::Kind::ExpectRefused:
        return refusalToJson(step.refusal());
    case ScenarioStep::Kind::Capture:
        return "{\"capture\": " + toJsonString(step.capture().path.text())
            + ", \"channel\": " + toJsonString(step.channel())
            + ", \"into\": " + toJsonString(step.capture().name) + '}';
    case ScenarioStep::Kind::Repeat:
        break;
    }
    const RepeatRule &rule = step.rule();
    QByteArray json = "{\"repeat\": " + stepsToJson(step.steps(), indent);
    if (rule.times > 0)
        json += ", \"times\": " + QByteArray::number(rule.times);
    else
        json += ", \"for\": " + QByteArray::number(static_cast<qlonglong>(rule.duration.count()));
    if (!rule.every.isNone())
        json += ", \"every\": " + timeToJson(rule.every);
    return json + '}';
}

QByteArray stepsToJson(const QList<ScenarioStep> &steps, const QByteArray &indent)
{
    if (steps.isEmpty())
        return "[]";
    QByteArray json = "[";
    for (qsizetype i = 0; i < steps.size(); ++i) {
        json += (i == 0 ? "\n" : ",\n") + indent;
        json += stepToJson(steps.at(i), indent + "  ");
    }
    return json + ']';
}

} // namespace

QByteArray scenarioToJson(const Scenario &scenario)
{
    QByteArray json = "{\"name\": " + toJsonString(scenario.name());
    if (scenario.onFailure() == Scenario::OnFailure::GoOn)
        json += ", \"onFailure\": \"goOn\"";
    if (scenario.restartsCounters())
        json += ", \"counters\": \"restart\"";
    if (!scenario.folder().isEmpty())
        json += ", \"folder\": " + toJsonString(scenario.folder());
    return json + ", \"steps\": " + stepsToJson(scenario.steps(), "  ") + '}';
}

} // namespace RadarDesk::workbench
