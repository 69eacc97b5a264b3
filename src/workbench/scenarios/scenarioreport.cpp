// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/scenarios/scenarioreport.h>

#include <algorithm>

namespace RadarDesk::workbench {

qint64 ScenarioReport::failures() const
{
    qint64 sum = 0;
    for (const ScenarioStepResult &each : m_steps)
        sum += each.failures;
    return sum;
}

void ScenarioReport::note(const QList<int> &path, const QString &reason,
                          std::chrono::microseconds took)
{
    auto found = std::find_if(m_steps.rbegin(), m_steps.rend(), [&](const auto &each) {
        return each.row == m_row && each.path == path;
    });
    if (found == m_steps.rend()) {
        const ScenarioStep *const step = m_scenario.stepAt(path);
        m_steps.append({.path = path, .text = step ? stepText(*step) : QString(), .row = m_row});
        found = m_steps.rbegin();
    }
    ++found->times;
    found->took += took;
    if (reason.isEmpty())
        return;
    ++found->failures;
    if (found->reason.isEmpty())
        found->reason = reason;
}

} // namespace RadarDesk::workbench
