// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/scenarios/scenariostep.h>

#include <workbench/drafts/messagedraft.h>

#include <pushradar/channelname.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using PushRadar::Result;

namespace RadarDesk::workbench {

namespace {

struct StepText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::Scenario)
};

using namespace std::chrono_literals;

} // namespace

Result<ScenarioStep, QString> ScenarioStep::broadcast(const QString &channel,
                                                      const QByteArray &data)
{
    // What v3 allows is part of what v2 does.
    const auto name = PushRadar::ChannelName::make(channel, PushRadar::ApiVersion::V2);
    if (!name)
        return name.error().message;
    if (data.size() > LargestDataKiB * 1024)
        return StepText::tr("The data is larger than %1 KiB.").arg(LargestDataKiB);
    ScenarioStep step(Kind::Broadcast);
    step.m_channel = name->toString();
    step.m_data = data.trimmed();
    if (const auto fault = faultInDataText(step.m_data))
        return StepText::tr("The data can't be sent. Line %1, column %2: %3")
            .arg(QString::number(fault->line), QString::number(fault->column), fault->message);
    return step;
}

ScenarioStep ScenarioStep::wait(const TimeRange &time)
{
    ScenarioStep step(Kind::Wait);
    step.m_time = time;
    return step;
}

Result<ScenarioStep, QString> ScenarioStep::repeat(const RepeatRule &rule,
                                                   const QList<ScenarioStep> &steps)
{
    if ((rule.times == 0) == (rule.duration == 0ms))
        return StepText::tr("A repeat needs either a number of rounds or a duration.");
    if (rule.times < 0 || rule.times > MostTimes)
        return StepText::tr("A repeat can have 1 to %1 rounds.")
            .arg(QLocale().toString(static_cast<qlonglong>(MostTimes)));
    if (rule.duration < 0ms || rule.duration > TimeRange::Longest)
        return StepText::tr("A repeat can last at most 24 hours.");
    if (rule.duration > 0ms && rule.every.least() == 0ms)
        return StepText::tr("A repeat with a duration needs the time between rounds.");
    ScenarioStep step(Kind::Repeat);
    step.m_rule = rule;
    step.m_steps = steps;
    if (step.depth() > DeepestNesting)
        return StepText::tr("Repeats can be nested at most %1 levels deep.").arg(DeepestNesting);
    return step;
}

ScenarioStep ScenarioStep::faults(bool areStarted)
{
    ScenarioStep step(Kind::Faults);
    step.m_startsFaults = areStarted;
    return step;
}

Result<ScenarioStep, QString> ScenarioStep::expect(const Expectation &expectation)
{
    if (QString fault = expectation.fault(); !fault.isEmpty())
        return fault;
    ScenarioStep step(Kind::Expect);
    step.m_channel = expectation.channel;
    step.m_expectation = expectation;
    return step;
}

Result<ScenarioStep, QString> ScenarioStep::expectNone(const Expectation &expectation)
{
    Expectation none = expectation;
    none.times = 1;
    none.isExact = false;
    return expect(none).map([](ScenarioStep step) {
        step.m_kind = Kind::ExpectNone;
        return step;
    });
}

Result<ScenarioStep, QString> ScenarioStep::expectRefused(const RefusalExpectation &refusal)
{
    if (QString fault = refusal.fault(); !fault.isEmpty())
        return fault;
    ScenarioStep step(Kind::ExpectRefused);
    step.m_channel = refusal.channel;
    step.m_refusal = refusal;
    return step;
}

Result<ScenarioStep, QString> ScenarioStep::capture(const workbench::Capture &capture)
{
    if (QString fault = capture.fault(); !fault.isEmpty())
        return fault;
    ScenarioStep step(Kind::Capture);
    step.m_channel = capture.channel;
    step.m_capture = capture;
    return step;
}

ScenarioStep ScenarioStep::withSteps(const QList<ScenarioStep> &steps) const
{
    ScenarioStep step = *this;
    if (m_kind == Kind::Repeat)
        step.m_steps = steps;
    return step;
}

int ScenarioStep::depth() const
{
    int deepest = 0;
    for (const ScenarioStep &step : m_steps)
        deepest = std::max(deepest, step.depth());
    return deepest + (m_kind == Kind::Repeat ? 1 : 0);
}

qsizetype ScenarioStep::count() const
{
    qsizetype count = 1;
    for (const ScenarioStep &step : m_steps)
        count += step.count();
    return count;
}

bool ScenarioStep::operator==(const ScenarioStep &other) const
{
    return m_kind == other.m_kind && m_channel == other.m_channel && m_data == other.m_data
        && m_time == other.m_time && m_rule == other.m_rule && m_steps == other.m_steps
        && m_startsFaults == other.m_startsFaults && m_expectation == other.m_expectation
        && m_refusal == other.m_refusal && m_capture == other.m_capture;
}

} // namespace RadarDesk::workbench
