// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/scenarios/scenariorun.h>

#include <QPointer>

namespace RadarDesk::workbench {

void ScenarioRun::switchFaults()
{
    const QList<int> path = m_cursor.path();
    const bool areStarted = m_cursor.step()->startsFaults();
    m_at = At::Between;
    const QString fault = m_switchFaults ? m_switchFaults(areStarted) : QString();
    if (!fault.isEmpty())
        fail({path, fault});
}

void ScenarioRun::send()
{
    const ScenarioBroadcast broadcast{m_cursor.step()->channel(), m_cursor.step()->data(),
                                      m_cursor.path(), ++m_sent};
    m_lastSent = m_ticker->now();
    m_lastDue = m_cursor.due();
    m_isAsked = false;
    m_at = At::Between;
    m_onTheWay.insert(broadcast.number, broadcast.path);
    noteChange();
    // A copy, since the run may end within the call, and the function with it.
    const ScenarioSender sender = m_sender;
    sender(broadcast, [run = QPointer(this), number = broadcast.number](const QString &fault) {
        if (run)
            run->take(number, fault);
    });
}

void ScenarioRun::take(qint64 number, const QString &fault)
{
    const auto found = m_onTheWay.constFind(number);
    if (found == m_onTheWay.constEnd())
        return;
    const ScenarioFailure failure{*found, fault};
    m_onTheWay.erase(found);
    ++(fault.isEmpty() ? m_succeeded : m_failed);
    if (isOver()) {
        Q_EMIT progressChanged();
        return;
    }
    noteChange();
    const bool isAwaited = m_heldUpSince || m_at == At::End || m_at == At::Faults;
    endHoldUp();
    if (m_state == State::Running && isAwaited)
        wakeAt(m_ticker->now());
    else
        arm();
    if (!fault.isEmpty())
        fail(failure);
}

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
