// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/scenarios/scenariorun.h>

#include <QPointer>

namespace RadarDesk::workbench {

std::function<void(ScenarioAnswer)> ScenarioRun::currentCheck() const
{
    if (!m_checker)
        return [](const ScenarioAnswer &answer) { answer({}); };
    return [checker = m_checker, check = ScenarioCheck{*m_cursor.step(), m_cursor.path()}](
               const ScenarioAnswer &answer) { checker(check, answer); };
}

void ScenarioRun::check(const std::function<void(ScenarioAnswer)> &begin)
{
    m_at = At::Between;
    m_isChecking = true;
    m_stillSince = m_ticker->now();
    noteChange();
    begin(
        [run = QPointer(this), number = ++m_checks, path = m_cursor.path()](const QString &fault) {
            if (run)
                run->takeCheck(number, path, fault);
        });
}

void ScenarioRun::takeCheck(qint64 number, const QList<int> &path, const QString &fault)
{
    if (!m_isChecking || number != m_checks || isOver())
        return;
    endStandstill();
    m_isChecking = false;
    noteChange();
    if (m_state == State::Running)
        wakeAt(m_ticker->now());
    else
        arm();
    if (fault.isEmpty())
        return;
    ++m_unmet;
    fail({path, fault});
}

void ScenarioRun::endStandstill()
{
    if (!m_stillSince)
        return;
    m_origin += m_ticker->now() - *m_stillSince;
    m_stillSince.reset();
}

} // namespace RadarDesk::workbench
