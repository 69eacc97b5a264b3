// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/diagnosis/finding.h>
#include <workbench/steps/reportedstep.h>

#include <QDateTime>
#include <QMetaType>

#include <chrono>
#include <optional>

namespace RadarDesk::privatechannels {

/// What a check is of.
enum class CheckTarget {
    AuthenticationEndpoint, ///< Private channels, and all that a token of one needs.
    ConnectionEndpoint, ///< The endpoint that a page names by call.on.connection() (v3).
};

/// The steps of the checks, each target's in their order.
enum class Step {
    Channel, ///< Its name
    ServiceToken, ///< A token from the service, with the profile's secret
    Endpoint, ///< The app's authentication endpoint
    Token, ///< Contents of that token
    Subscription, ///< Subscribing with it, and a broadcast that arrives
    Refusal, ///< Whether others are refused
    ConnectionCall, ///< The app's connection endpoint, from here on of ConnectionEndpoint
    ClientData, ///< Whether presence shows what it registers
    SameUser, ///< Whether two connections of one user count as one
};
inline constexpr int StepCount = 6; ///< Of a check of the authentication endpoint.

/// The steps of a check of \a target, in their order.
[[nodiscard]] const QList<Step> &stepsOf(CheckTarget target);

using workbench::StepCall;
using workbench::StepVerdict;
using workbench::textOf;

struct StepResult
{
    StepVerdict verdict = StepVerdict::Waiting;
    QString summary; ///< One sentence; of a cross the first finding's.
    QList<Finding> findings; ///< Empty unless it failed.
    QStringList notes; ///< Remarks that are no findings.
    QList<StepCall> calls;
    std::chrono::microseconds took{0};
    /// Skipped because it can't be done here at all; the check passes without it.
    bool isOptional = false;
};

/// The result of a check. In memory only, because the calls contain what was sent and received.
struct Report
{
    Report();
    explicit Report(CheckTarget of);

    CheckTarget target;
    QDateTime started; ///< UTC
    QList<StepResult> steps; ///< One for each of stepsOf().
    /// What is no fault of a step, and keeps the check from passing all the same: the call did what
    /// it should, and the page gets an error.
    std::optional<Finding> warning;

    /// \a step is one of the target's.
    [[nodiscard]] const StepResult &at(Step step) const
    {
        return steps.at(stepsOf(target).indexOf(step));
    }
    [[nodiscard]] StepResult &at(Step step) { return steps[stepsOf(target).indexOf(step)]; }
    /// The step that is \a row in steps.
    [[nodiscard]] Step stepAt(qsizetype row) const { return stepsOf(target).at(row); }
    [[nodiscard]] bool isFinished() const;
    /// Whether all steps have passed, but for optional ones, at least one has, and there is no
    /// warning.
    [[nodiscard]] bool isGood() const;
    /// The first finding, which has to be fixed before the others; nullptr without one.
    [[nodiscard]] const Finding *culprit() const;
    /// The culprit, else the warning: what the user is shown first; nullptr without either.
    [[nodiscard]] const Finding *telling() const;
};

/// What a step is called.
[[nodiscard]] QString titleOf(Step step);
/// The steps as they are shown and exported.
[[nodiscard]] QList<workbench::ReportedStep> reportedSteps(const Report &report);

} // namespace RadarDesk::privatechannels

Q_DECLARE_METATYPE(RadarDesk::privatechannels::Step)
