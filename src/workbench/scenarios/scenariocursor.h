// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/scenarios/scenario.h>

#include <memory>
#include <random>

namespace RadarDesk::workbench {

/// A place in a scenario that moves on step by step. It knows no clock: it tells when a step is
/// due, counted from the start. A copy goes on by itself, with the same random times.
class ScenarioCursor
{
public:
    using Time = std::chrono::milliseconds;
    enum class At {
        Broadcast, ///< step() is to be sent at due().
        Faults, ///< step() is to start or stop the simulated faults at due().
        Check, ///< step() looks at what arrived, at due().
        Time, ///< step() lasts until due().
        Between, ///< A good many rounds without anything in them: there is more to come.
        End, ///< All is over at due().
    };

    ScenarioCursor(std::shared_ptr<const Scenario> scenario, const std::mt19937_64 &random);

    /// Moves on.
    At next();
    [[nodiscard]] Time due() const { return m_due; }
    /// Where it is; a broadcast, a wait, or a repeat before its next round. nullptr at the end and
    /// before the first step.
    [[nodiscard]] const ScenarioStep *step() const { return m_step; }
    [[nodiscard]] const QList<int> &path() const { return m_path; }

private:
    /// A list of steps that is being gone through.
    struct Frame
    {
        const QList<ScenarioStep> *steps = nullptr;
        const ScenarioStep *repeat = nullptr; ///< nullptr for the outermost.
        int next = 0;
        qint64 rounds = 0; ///< That are over.
        Time started{0};
        Time roundStarted{0};
    };

    /// Whether the time has moved on.
    bool endRound();
    void leave();
    void standAt(const ScenarioStep *step, qsizetype frames);

    std::shared_ptr<const Scenario> m_scenario;
    std::mt19937_64 m_random;
    QList<Frame> m_frames;
    Time m_due{0};
    const ScenarioStep *m_step = nullptr;
    QList<int> m_path;
};

} // namespace RadarDesk::workbench
