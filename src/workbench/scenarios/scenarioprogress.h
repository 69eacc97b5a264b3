// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/scenarios/scenariostep.h>

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace RadarDesk::workbench {

/// One broadcast of a scenario, with placeholders as they were typed.
struct ScenarioBroadcast
{
    QString channel;
    QByteArray data;
    QList<int> path; ///< Of its step; see Scenario::stepAt().
    qint64 number = 0; ///< Counted from 1 in its run.
};

/// A step that looks at what arrived.
struct ScenarioCheck
{
    ScenarioStep step;
    QList<int> path; ///< See Scenario::stepAt().
};

/// A condition that a message doesn't meet.
struct FieldDifference
{
    QString condition; ///< As it was typed.
    std::optional<QString> value; ///< What the field has; nothing where there is no such field.

    bool operator==(const FieldDifference &) const = default;
};

/// What a step came to.
struct ScenarioOutcome
{
    QString fault; ///< Whole sentences; empty where it went as it should.
    QString expected; ///< Of a step that looks at what arrived: what it was to find,
    QString got; ///< and what it found.
    QList<FieldDifference> differences; ///< Of the last message that isn't as expected.
    std::chrono::microseconds took{0};
};

/// How far a run has come.
struct ScenarioProgress
{
    qint64 sent = 0; ///< Those that are answered and those on the way.
    qint64 succeeded = 0;
    qint64 failed = 0;
    qint64 unmet = 0; ///< Expectations, and captures without a value.
    int onTheWay = 0; ///< Not answered yet.
    std::optional<qint64> total; ///< Of broadcasts, where it can be known.
    std::chrono::milliseconds elapsed{0}; ///< Without pauses.
    /// Where it can be known; never by hand.
    std::optional<std::chrono::milliseconds> left;
    /// By how much it is later than it was meant to be, since too many were on the way or the
    /// program stood still.
    std::chrono::milliseconds slipped{0};
    bool isHeldUp = false; ///< It waits now since too many are on the way.
    QList<int> path; ///< Of the current step; empty before the first and after the last.
};

/// What ended a run.
struct ScenarioFailure
{
    QList<int> path;
    QString reason; ///< One or two whole sentences.

    /// The same with the number of the step.
    [[nodiscard]] QString toText() const;
};

} // namespace RadarDesk::workbench
