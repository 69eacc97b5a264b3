// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/scenarios/scenariojson.h>

#include <workbench/scenarios/scenariojsonwords.h>

#include <QCoreApplication>

#include <algorithm>

using PushRadar::JsonMember;
using PushRadar::JsonValue;
using PushRadar::Result;

namespace RadarDesk::workbench {

using namespace scenariojson;

namespace {

struct ScenarioJsonText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::ScenariosExchange)
};

using Ms = std::chrono::milliseconds;
using Type = JsonValue::Type;

/// Reads one scenario, and keeps the first thing that is wrong.
class ScenarioReader
{
public:
    Result<Scenario, QString> read(const JsonValue &json, const QString &id)
    {
        if (json.type() != Type::Object)
            return ScenarioJsonText::tr("It isn't a JSON object.");
        checkMembers(json, {NameMember, FailureMember, CountersMember, FolderMember, StepsMember});
        ScenarioFields fields;
        const JsonValue name = json.member(NameMember);
        if (name.type() != Type::String)
            wrong(NameMember);
        fields.name = name.toString();
        const JsonValue failure = json.member(FailureMember);
        if (failure == JsonValue(GoOnWord))
            fields.onFailure = Scenario::OnFailure::GoOn;
        else if (failure.type() != Type::Null && failure != JsonValue(StopWord))
            wrong(FailureMember);
        const JsonValue counters = json.member(CountersMember);
        fields.restartsCounters = counters == JsonValue(RestartWord);
        if (!fields.restartsCounters && counters.type() != Type::Null
            && counters != JsonValue(GoOnWord))
            wrong(CountersMember);
        const JsonValue folder = json.member(FolderMember);
        if (folder.type() == Type::String)
            fields.folder = folder.toString();
        else if (folder.type() != Type::Null)
            wrong(FolderMember);
        fields.steps = readSteps(json, StepsMember);
        if (!m_fault.isEmpty())
            return m_fault;
        return Scenario::make(fields, id);
    }

private:
    /// Of the scenario, or of the step at which the reader is.
    void setFault(const QString &sentence)
    {
        if (!m_fault.isEmpty())
            return;
        m_fault = m_path.isEmpty() ? sentence
                                   : ScenarioJsonText::tr("Step %1: %2", "“1.2” and a sentence")
                                         .arg(stepNumber(m_path), sentence);
    }

    void wrong(QStringView member)
    {
        setFault(ScenarioJsonText::tr("“%1” has an invalid value.").arg(member));
    }

    /// What nobody knows is more likely mistyped than meant.
    void checkMembers(const JsonValue &object, const QList<QStringView> &known)
    {
        const QList<JsonMember> members = object.members();
        for (const JsonMember &member : members) {
            if (std::find(known.begin(), known.end(), member.key) == known.end())
                setFault(ScenarioJsonText::tr("“%1” isn't allowed here.").arg(member.key));
        }
    }

    [[nodiscard]] static bool has(const JsonValue &object, QStringView member)
    {
        return object.member(member).type() != Type::Null;
    }

    [[nodiscard]] static std::optional<qint64> wholeNumber(const JsonValue &value)
    {
        bool isWhole = false;
        const qint64 number = value.toJson().toLongLong(&isWhole);
        return value.type() == Type::Number && isWhole ? std::optional(number) : std::nullopt;
    }

    qint64 readNumber(const JsonValue &object, QStringView member)
    {
        const auto number = wholeNumber(object.member(member));
        if (!number)
            wrong(member);
        return number.value_or(0);
    }

    TimeRange readTime(const JsonValue &object, QStringView member)
    {
        const JsonValue value = object.member(member);
        const QList<JsonValue> two = value.elements();
        const auto least = wholeNumber(two.size() == 2 ? two.first() : value);
        const auto most = wholeNumber(two.size() == 2 ? two.last() : value);
        if (!least || !most) {
            wrong(member);
            return {};
        }
        const auto made = TimeRange::make(Ms(*least), Ms(*most));
        if (made)
            return *made;
        setFault(ScenarioJsonText::tr("“%1” can't be used. %2").arg(member, made.error()));
        return {};
    }

    QList<ScenarioStep> readSteps(const JsonValue &object, QStringView member)
    {
        const JsonValue list = object.member(member);
        if (list.type() != Type::Array)
            wrong(member);
        QList<ScenarioStep> steps;
        const QList<JsonValue> entries = list.elements();
        for (qsizetype i = 0; i < entries.size() && m_fault.isEmpty(); ++i) {
            m_path.append(static_cast<int>(i));
            if (const auto step = readStep(entries.at(i)))
                steps.append(*step);
            m_path.removeLast();
        }
        return steps;
    }

    std::optional<ScenarioStep> readStep(const JsonValue &json)
    {
        if (json.type() != Type::Object) {
            setFault(ScenarioJsonText::tr("It isn't a JSON object."));
            return std::nullopt;
        }
        if (has(json, BroadcastMember))
            return readBroadcast(json);
        if (has(json, RepeatMember))
            return readRepeat(json);
        if (has(json, WaitMember)) {
            checkMembers(json, {WaitMember});
            return ScenarioStep::wait(readTime(json, WaitMember));
        }
        if (has(json, FaultsMember)) {
            checkMembers(json, {FaultsMember});
            const bool areStarted = json.member(FaultsMember) == JsonValue(StartWord);
            if (!areStarted && json.member(FaultsMember) != JsonValue(StopWord))
                wrong(FaultsMember);
            return ScenarioStep::faults(areStarted);
        }
        if (has(json, ExpectMember))
            return readExpect(json);
        if (has(json, ExpectNoneMember))
            return readExpectNone(json);
        if (has(json, ExpectRefusedMember))
            return readExpectRefused(json);
        if (has(json, CaptureMember))
            return readCapture(json);
        setFault(ScenarioJsonText::tr("It needs “broadcast”, “wait”, “repeat”, “faults”, "
                                      "“expect”, “expectNone”, “expectRefused” or “capture”."));
        return std::nullopt;
    }

    std::optional<ScenarioStep> readBroadcast(const JsonValue &json)
    {
        checkMembers(json, {BroadcastMember, ChannelMember});
        const JsonValue channel = json.member(ChannelMember);
        if (channel.type() != Type::String)
            wrong(ChannelMember);
        return taken(
            ScenarioStep::broadcast(channel.toString(), json.member(BroadcastMember).toJson()));
    }

    QString readText(const JsonValue &object, QStringView member)
    {
        const JsonValue value = object.member(member);
        if (value.type() != Type::String)
            wrong(member);
        return value.toString();
    }

    QList<FieldCondition> readConditions(const JsonValue &json)
    {
        QList<FieldCondition> conditions;
        if (!has(json, WhereMember))
            return conditions;
        const JsonValue list = json.member(WhereMember);
        if (list.type() != Type::Array)
            wrong(WhereMember);
        const QList<JsonValue> entries = list.elements();
        for (const JsonValue &entry : entries) {
            const auto read = parseFieldCondition(entry.toString());
            if (entry.type() != Type::String)
                wrong(WhereMember);
            else if (!read)
                setFault(read.error());
            else
                conditions.append(*read);
        }
        return conditions;
    }

    std::optional<ScenarioStep> readExpect(const JsonValue &json)
    {
        checkMembers(json, {ExpectMember, WithinMember, AtLeastMember, ExactlyMember, WhereMember});
        Expectation expectation{.channel = readText(json, ExpectMember)};
        if (has(json, WithinMember))
            expectation.time = Ms(readNumber(json, WithinMember));
        expectation.isExact = has(json, ExactlyMember);
        const QStringView count = expectation.isExact ? ExactlyMember : AtLeastMember;
        if (has(json, count))
            expectation.times = static_cast<int>(
                std::clamp<qint64>(readNumber(json, count), 0, Expectation::MostMessages + 1));
        if (expectation.isExact && has(json, AtLeastMember))
            wrong(AtLeastMember);
        expectation.conditions = readConditions(json);
        return taken(ScenarioStep::expect(expectation));
    }

    std::optional<ScenarioStep> readExpectNone(const JsonValue &json)
    {
        checkMembers(json, {ExpectNoneMember, ForMember, WhereMember});
        Expectation expectation{.channel = readText(json, ExpectNoneMember)};
        if (has(json, ForMember))
            expectation.time = Ms(readNumber(json, ForMember));
        expectation.conditions = readConditions(json);
        return taken(ScenarioStep::expectNone(expectation));
    }

    std::optional<ScenarioStep> readExpectRefused(const JsonValue &json)
    {
        checkMembers(json, {ExpectRefusedMember, OfMember, AsMember, WithinMember});
        RefusalExpectation refusal{.channel = readText(json, ExpectRefusedMember)};
        if (has(json, AsMember))
            refusal.identity = readText(json, AsMember);
        if (has(json, WithinMember))
            refusal.time = Ms(readNumber(json, WithinMember));
        const JsonValue what = json.member(OfMember);
        if (what == JsonValue(SubscriptionWord))
            refusal.what = RefusalExpectation::What::Subscription;
        else if (what.type() != Type::Null && what != JsonValue(TokenWord))
            wrong(OfMember);
        return taken(ScenarioStep::expectRefused(refusal));
    }

    std::optional<ScenarioStep> readCapture(const JsonValue &json)
    {
        checkMembers(json, {CaptureMember, ChannelMember, IntoMember});
        const auto path = parseFieldPath(readText(json, CaptureMember));
        if (!path)
            setFault(path.error());
        return taken(ScenarioStep::capture({.channel = readText(json, ChannelMember),
                                            .path = path ? *path : FieldPath(),
                                            .name = readText(json, IntoMember)}));
    }

    std::optional<ScenarioStep> readRepeat(const JsonValue &json)
    {
        checkMembers(json, {RepeatMember, TimesMember, ForMember, EveryMember});
        if (m_path.size() > ScenarioStep::DeepestNesting)
            setFault(ScenarioJsonText::tr("Repeats can be nested at most %1 levels deep.")
                         .arg(ScenarioStep::DeepestNesting));
        RepeatRule rule{.times = 0};
        if (has(json, TimesMember))
            rule.times = readNumber(json, TimesMember);
        if (has(json, ForMember))
            rule.duration = Ms(readNumber(json, ForMember));
        if (has(json, EveryMember))
            rule.every = readTime(json, EveryMember);
        // The rule before what is repeated, whose faults come after it.
        const auto step = taken(ScenarioStep::repeat(rule));
        const QList<ScenarioStep> steps = readSteps(json, RepeatMember);
        return step ? std::optional(step->withSteps(steps)) : std::nullopt;
    }

    std::optional<ScenarioStep> taken(const Result<ScenarioStep, QString> &made)
    {
        if (made)
            return *made;
        setFault(made.error());
        return std::nullopt;
    }

    QList<int> m_path;
    QString m_fault;
};

} // namespace

Result<Scenario, QString> scenarioFromJson(const JsonValue &json, const QString &id)
{
    return ScenarioReader().read(json, id);
}

} // namespace RadarDesk::workbench
