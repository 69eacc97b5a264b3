// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/scenarios/scenarioreport.h>

#include <algorithm>
#include <tuple>

namespace RadarDesk::workbench {

StepOutcome outcomeOf(const ScenarioStepResult &step)
{
    if (step.times == 0)
        return StepOutcome::Skipped;
    return step.failures > 0 ? StepOutcome::Failed : StepOutcome::Passed;
}

qsizetype ScenarioReport::count(StepOutcome outcome) const
{
    return std::count_if(m_steps.begin(), m_steps.end(), [outcome](const ScenarioStepResult &each) {
        return outcomeOf(each) == outcome;
    });
}

ScenarioStepResult &ScenarioReport::resultOf(const QList<int> &path)
{
    const auto isBefore = [](const ScenarioStepResult &each, const auto &place) {
        return std::tie(each.row, each.path) < place;
    };
    const auto place = std::tie(m_row, path);
    auto found = std::lower_bound(m_steps.begin(), m_steps.end(), place, isBefore);
    if (found != m_steps.end() && found->row == m_row && found->path == path)
        return *found;
    const ScenarioStep *const step = m_scenario.stepAt(path);
    found = m_steps.insert(found,
                           {.path = path,
                            .text = step ? stepText(*step) : QString(),
                            .row = m_row,
                            .isCheck = step && step->isCheck()});
    return *found;
}

void ScenarioReport::note(const QList<int> &path, const ScenarioOutcome &outcome)
{
    ScenarioStepResult &result = resultOf(path);
    ++result.times;
    result.took += outcome.took;
    if (result.failures == 0) {
        result.reason = outcome.fault;
        result.expected = outcome.expected;
        result.got = outcome.got;
        result.differences = outcome.differences;
    }
    if (!outcome.fault.isEmpty()) {
        ++result.failures;
        ++m_failures;
    }
}

void ScenarioReport::addSkipped()
{
    addSkipped(m_scenario.steps(), {});
}

void ScenarioReport::addSkipped(const QList<ScenarioStep> &steps, const QList<int> &path)
{
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const QList<int> at = path + QList<int>{static_cast<int>(i)};
        const ScenarioStep &step = steps.at(i);
        if (step.isCheck() || step.kind() == ScenarioStep::Kind::Broadcast)
            resultOf(at);
        addSkipped(step.steps(), at);
    }
}

} // namespace RadarDesk::workbench
