// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/scenarios/handticker.h>
#include <workbench/scenarios/scenariorun.h>

#include <QSignalSpy>
#include <QStringList>

#include <memory>

namespace RadarDesk {

[[nodiscard]] inline workbench::ScenarioStep say(const QString &channel)
{
    return *workbench::ScenarioStep::broadcast(channel, R"({"a":1})");
}

[[nodiscard]] inline workbench::ScenarioStep waiting(int least, int most = -1)
{
    using std::chrono::milliseconds;
    return workbench::ScenarioStep::wait(
        *workbench::TimeRange::make(milliseconds(least), milliseconds(most < 0 ? least : most)));
}

[[nodiscard]] inline workbench::TimeRange every(int least, int most = -1)
{
    return waiting(least, most).time();
}

[[nodiscard]] inline workbench::ScenarioStep times(qint64 count, const workbench::TimeRange &pace,
                                                   const QList<workbench::ScenarioStep> &steps)
{
    return *workbench::ScenarioStep::repeat({.times = count, .every = pace}, steps);
}

[[nodiscard]] inline workbench::ScenarioStep lasting(int ms, const workbench::TimeRange &pace,
                                                     const QList<workbench::ScenarioStep> &steps)
{
    return *workbench::ScenarioStep::repeat(
        {.times = 0, .duration = std::chrono::milliseconds(ms), .every = pace}, steps);
}

[[nodiscard]] inline workbench::Scenario
scenarioOf(const QList<workbench::ScenarioStep> &steps,
           workbench::Scenario::OnFailure onFailure = workbench::Scenario::OnFailure::Stop)
{
    return *workbench::Scenario::make({.name = "Demo", .onFailure = onFailure, .steps = steps});
}

/// A run with a clock moved by hand, and what it sent.
struct Rehearsal
{
    explicit Rehearsal(
        const QList<workbench::ScenarioStep> &steps,
        const workbench::ScenarioRunOptions &options = {},
        workbench::Scenario::OnFailure onFailure = workbench::Scenario::OnFailure::Stop)
    {
        auto own = std::make_unique<HandTicker>();
        ticker = own.get();
        began = ticker->nowMs();
        run = std::make_unique<workbench::ScenarioRun>(
            scenarioOf(steps, onFailure),
            [this](const workbench::ScenarioBroadcast &broadcast,
                   const workbench::ScenarioAnswer &answer) {
                channels.append(broadcast.channel);
                moments.append((ticker->nowMs() - began).count());
                answers.append(answer);
                if (answersAtOnce)
                    answer(broadcast.channel == failing ? "It failed." : QString());
                if (afterSending)
                    afterSending();
            },
            options, std::move(own));
        QObject::connect(run.get(), &workbench::ScenarioRun::stateChanged,
                         [this](workbench::ScenarioRun::State state) { states.append(state); });
    }

    void advance(int ms) const { ticker->advance(std::chrono::milliseconds(ms)); }
    void stall(int ms) const { ticker->stall(std::chrono::milliseconds(ms)); }
    /// "a@0 b@500": what was sent so far, and when.
    [[nodiscard]] QString sent() const
    {
        QStringList all;
        for (qsizetype i = 0; i < channels.size(); ++i)
            all.append(QStringLiteral("%1@%2").arg(channels.at(i)).arg(moments.at(i)));
        return all.join(u' ');
    }

    HandTicker *ticker = nullptr; ///< The run's.
    std::chrono::milliseconds began{0};
    QStringList channels;
    QList<qint64> moments; ///< In milliseconds.
    QList<workbench::ScenarioAnswer> answers;
    QList<workbench::ScenarioRun::State> states;
    bool answersAtOnce = true;
    QString failing; ///< The channel on which broadcasts fail.
    std::function<void()> afterSending;
    std::unique_ptr<workbench::ScenarioRun> run;
};

} // namespace RadarDesk
