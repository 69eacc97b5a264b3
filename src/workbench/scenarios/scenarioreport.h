// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/scenarios/scenario.h>
#include <workbench/scenarios/scenarioprogress.h>

#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>

namespace RadarDesk::workbench {

/// What one step of a scenario came to in a run, whatever it was.
struct ScenarioStepResult
{
    QList<int> path;
    QString text; ///< The step on one line.
    int row = 0; ///< Of the file with rows, counted from 1; 0 without one.
    qint64 times = 0; ///< How often it was done; 0 where it was skipped.
    qint64 failures = 0;
    QString reason; ///< Of the first failure: whole sentences.
    QString expected; ///< See ScenarioOutcome; of the first failure, or else of the last time.
    QString got;
    QList<FieldDifference> differences;
    bool isCheck = false; ///< See ScenarioStep.
    std::chrono::microseconds took{0}; ///< All times together.
};

/// How a step ended.
enum class StepOutcome { Passed, Failed, Skipped };
/// By how often \a step was done and failed.
[[nodiscard]] StepOutcome outcomeOf(const ScenarioStepResult &step);

/// A run of a scenario, step by step, in their order.
class ScenarioReport
{
public:
    explicit ScenarioReport(const Scenario &scenario)
        : m_scenario(scenario)
        , m_started(QDateTime::currentDateTimeUtc())
    {
    }

    [[nodiscard]] const Scenario &scenario() const { return m_scenario; }
    [[nodiscard]] const QDateTime &started() const { return m_started; }
    [[nodiscard]] const QList<ScenarioStepResult> &steps() const { return m_steps; }
    [[nodiscard]] qint64 failures() const { return m_failures; }
    /// How many steps, each counted once a row, passed, failed or were skipped.
    [[nodiscard]] qsizetype count(StepOutcome outcome) const;
    /// What follows belongs to that row.
    void beginRow(int row) { m_row = row; }
    /// A step was done.
    void note(const QList<int> &path, const ScenarioOutcome &outcome);
    /// The run is over: what was not done in this row is in the report, too.
    void addSkipped();

private:
    ScenarioStepResult &resultOf(const QList<int> &path);
    void addSkipped(const QList<ScenarioStep> &steps, const QList<int> &path);

    Scenario m_scenario;
    QDateTime m_started;
    QList<ScenarioStepResult> m_steps;
    qint64 m_failures = 0;
    int m_row = 0;
};

} // namespace RadarDesk::workbench
