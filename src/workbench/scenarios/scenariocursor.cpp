// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/scenarios/scenariocursor.h>

#include <algorithm>

namespace RadarDesk::workbench {

namespace {

constexpr int MostMovesInOneGo = 1000;

} // namespace

ScenarioCursor::ScenarioCursor(std::shared_ptr<const Scenario> scenario,
                               const std::mt19937_64 &random)
    : m_scenario(std::move(scenario))
    , m_random(random)
{
    m_frames.append({.steps = &m_scenario->steps()});
}

ScenarioCursor::At ScenarioCursor::next()
{
    for (int i = 0; i < MostMovesInOneGo; ++i) {
        Frame &frame = m_frames.last();
        if (frame.next == frame.steps->size()) {
            if (!frame.repeat) {
                standAt(nullptr, 0);
                return At::End;
            }
            if (endRound())
                return At::Time;
            continue;
        }
        const ScenarioStep &step = frame.steps->at(frame.next++);
        switch (step.kind()) {
        case ScenarioStep::Kind::Broadcast:
            standAt(&step, m_frames.size());
            return At::Broadcast;
        case ScenarioStep::Kind::Wait:
            standAt(&step, m_frames.size());
            m_due += step.time().choose(m_random);
            return At::Time;
        case ScenarioStep::Kind::Faults:
            standAt(&step, m_frames.size());
            return At::Faults;
        case ScenarioStep::Kind::Expect:
        case ScenarioStep::Kind::ExpectNone:
        case ScenarioStep::Kind::ExpectRefused:
        case ScenarioStep::Kind::Capture:
            standAt(&step, m_frames.size());
            return At::Check;
        case ScenarioStep::Kind::Repeat:
            m_frames.append(
                {.steps = &step.steps(), .repeat = &step, .started = m_due, .roundStarted = m_due});
            break;
        }
    }
    return At::Between;
}

bool ScenarioCursor::endRound()
{
    Frame &frame = m_frames.last();
    const RepeatRule &rule = frame.repeat->rule();
    ++frame.rounds;
    if (rule.times > 0 && frame.rounds == rule.times) {
        leave();
        return false;
    }
    const Time before = m_due;
    const Time next = std::max(m_due, frame.roundStarted + rule.every.choose(m_random));
    const Time end = frame.started + rule.duration;
    if (rule.times == 0 && next >= end) {
        m_due = std::max(m_due, end);
        leave();
        return m_due != before;
    }
    m_due = next;
    frame.roundStarted = next;
    frame.next = 0;
    standAt(frame.repeat, m_frames.size() - 1);
    return m_due != before;
}

void ScenarioCursor::leave()
{
    const ScenarioStep *repeat = m_frames.last().repeat;
    m_frames.removeLast();
    standAt(repeat, m_frames.size());
}

void ScenarioCursor::standAt(const ScenarioStep *step, qsizetype frames)
{
    m_step = step;
    m_path.clear();
    for (qsizetype i = 0; i < frames; ++i)
        m_path.append(m_frames.at(i).next - 1);
}

} // namespace RadarDesk::workbench
