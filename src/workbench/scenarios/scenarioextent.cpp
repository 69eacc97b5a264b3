// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/scenarios/scenario.h>

#include <algorithm>

namespace RadarDesk::workbench {

namespace {

using Ms = std::chrono::milliseconds;
using KnownTime = std::optional<Ms>;
using KnownCount = std::optional<qint64>;

KnownCount product(KnownCount a, KnownCount b)
{
    qint64 both = 0;
    if (!a || !b || qMulOverflow(*a, *b, &both))
        return std::nullopt;
    return both;
}

KnownCount sum(KnownCount a, KnownCount b)
{
    qint64 both = 0;
    if (!a || !b || qAddOverflow(*a, *b, &both))
        return std::nullopt;
    return both;
}

KnownCount countOf(KnownTime time)
{
    return time ? KnownCount(time->count()) : std::nullopt;
}

KnownTime timeOf(KnownCount count)
{
    return count ? KnownTime(Ms(*count)) : std::nullopt;
}

KnownCount roundsOf(const RepeatRule &rule, KnownTime apart)
{
    if (rule.times != 0)
        return rule.times;
    if (!apart)
        return std::nullopt;
    return (rule.duration.count() + apart->count() - 1) / apart->count();
}

ScenarioExtent extentOfRepeat(const ScenarioStep &repeat)
{
    const RepeatRule &rule = repeat.rule();
    const ScenarioExtent round = extentOf(repeat.steps());
    KnownTime apart; // from one round to the next
    if (round.time && rule.every.isFixed())
        apart = std::max(*round.time, rule.every.least());
    else if (round.time && *round.time >= rule.every.most())
        apart = round.time;

    const KnownCount rounds = roundsOf(rule, apart);
    // The last round has no pace after it.
    KnownTime time = timeOf(sum(product(sum(rounds, -1), countOf(apart)), countOf(round.time)));
    if (rule.times == 1) {
        time = round.time;
    } else if (rule.times == 0) {
        if (round.time == Ms(0))
            time = rule.duration; // at whatever pace
        else if (time)
            time = std::max(*time, rule.duration);
    }
    const KnownCount broadcasts =
        round.broadcasts == 0 ? KnownCount(0) : product(rounds, round.broadcasts);
    return {broadcasts, time};
}

ScenarioExtent extentOfStep(const ScenarioStep &step)
{
    switch (step.kind()) {
    case ScenarioStep::Kind::Broadcast:
        return {1, Ms(0)};
    case ScenarioStep::Kind::Wait:
        return {0, step.time().isFixed() ? KnownTime(step.time().least()) : std::nullopt};
    case ScenarioStep::Kind::Faults:
    case ScenarioStep::Kind::Expect:
    case ScenarioStep::Kind::ExpectNone:
    case ScenarioStep::Kind::ExpectRefused:
    case ScenarioStep::Kind::Capture:
        return {0, Ms(0)}; // the clock of the scenario stands still
    case ScenarioStep::Kind::Repeat:
        break;
    }
    return extentOfRepeat(step);
}

} // namespace

ScenarioExtent extentOf(const QList<ScenarioStep> &steps)
{
    ScenarioExtent all{0, Ms(0)};
    for (const ScenarioStep &step : steps) {
        const ScenarioExtent one = extentOfStep(step);
        all.broadcasts = sum(all.broadcasts, one.broadcasts);
        all.time = timeOf(sum(countOf(all.time), countOf(one.time)));
    }
    return all;
}

} // namespace RadarDesk::workbench
