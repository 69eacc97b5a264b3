// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/scenarios/scenario.h>

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
    qint64 times = 0; ///< How often it was done.
    qint64 failures = 0;
    QString reason; ///< Of the first failure: whole sentences.
    std::chrono::microseconds took{0}; ///< All times together.
};

/// A run of a scenario, step by step, in the order in which they were first done.
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
    [[nodiscard]] qint64 failures() const;
    /// What follows belongs to that row.
    void beginRow(int row) { m_row = row; }
    /// A step was done; \a reason is empty where it went as it should.
    void note(const QList<int> &path, const QString &reason, std::chrono::microseconds took);

private:
    Scenario m_scenario;
    QDateTime m_started;
    QList<ScenarioStepResult> m_steps;
    int m_row = 0;
};

} // namespace RadarDesk::workbench
