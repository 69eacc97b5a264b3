// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/diagnosis/finding.h>

#include <pushradar/exchange.h>

#include <QDateTime>
#include <QMetaType>

#include <array>
#include <chrono>

namespace RadarDesk::privatechannels {

/// The steps of a check, in their order.
enum class Step {
    Channel, ///< Its name
    ServiceToken, ///< A token from the service, with the profile's secret
    Endpoint, ///< The app's authentication endpoint
    Token, ///< What it gave, taken apart
    Subscription, ///< Subscribing with it, and a broadcast that arrives
    Refusal, ///< Who should be refused, and is
};
inline constexpr int StepCount = 6;

enum class StepVerdict {
    Waiting,
    Running,
    Passed, ///< A tick
    Failed, ///< A cross
    Skipped, ///< A dash: could not be done, or had no use; the summary says why.
};

/// One call that a step made, and what it was made for.
struct StepCall
{
    QString purpose;
    PushRadar::Exchange exchange;
};

struct StepResult
{
    StepVerdict verdict = StepVerdict::Waiting;
    QString summary; ///< One sentence; of a cross the first finding's.
    QList<Finding> findings; ///< Empty unless it failed.
    QStringList notes; ///< What is worth knowing and no fault.
    QList<StepCall> calls;
    std::chrono::microseconds took{0};
};

/// What a check came to. Held in memory alone: the calls hold what was sent and got.
struct Report
{
    QDateTime started; ///< UTC
    std::array<StepResult, StepCount> steps;

    [[nodiscard]] const StepResult &at(Step step) const
    {
        return steps.at(static_cast<size_t>(step));
    }
    [[nodiscard]] StepResult &at(Step step) { return steps.at(static_cast<size_t>(step)); }
    [[nodiscard]] bool isFinished() const;
    /// Whether no step has failed, and not all were skipped.
    [[nodiscard]] bool isGood() const;
    /// The first finding of all, which has to be put right before the others; nullptr without one.
    [[nodiscard]] const Finding *culprit() const;
};

/// What a step is called.
[[nodiscard]] QString titleOf(Step step);
/// "passed", "failed" or "not done", in words.
[[nodiscard]] QString textOf(StepVerdict verdict);

} // namespace RadarDesk::privatechannels

Q_DECLARE_METATYPE(RadarDesk::privatechannels::Step)
