// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/access/accesscell.h>
#include <privatechannels/checks/report.h>

#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>

namespace RadarDesk::privatechannels {

struct CheckSettings;

/// What a saved check or a cell of the access matrix came to in a run of all.
enum class SuiteOutcome {
    Passed,
    Failed,
    Skipped, ///< It couldn't be done, or nothing is expected of it.
};

/// One saved check, one cell of the access matrix, or one step of a scenario. Nothing in it is
/// sensitive.
struct SuiteCase
{
    enum class Kind { Check, Cell, Step };

    Kind kind = Kind::Check;
    QString id; ///< The check's, or caseIdOf() the cell.
    QString name; ///< "My room", or "Alice, private-room".
    SuiteOutcome outcome = SuiteOutcome::Skipped;
    /// Its name where it failed or warns, the same in every language: "RouteMissing".
    QString fault;
    QString headline; ///< One sentence.
    QString text; ///< What to do, or what was left open; may be empty.
    std::chrono::microseconds took{0};

    /// Whether it passed, and something should be repaired all the same.
    [[nodiscard]] bool isWarned() const
    {
        return outcome == SuiteOutcome::Passed && !fault.isEmpty();
    }
    /// Whether it is a check that couldn't tell whether all is right. A cell that is skipped is one
    /// of which nothing is expected.
    [[nodiscard]] bool isUndecided() const
    {
        return kind == Kind::Check && outcome == SuiteOutcome::Skipped;
    }
    bool operator==(const SuiteCase &) const = default;
};

/// What a run of all came to.
struct SuiteResult
{
    QDateTime started; ///< UTC; invalid before the first run.
    QList<SuiteCase> cases; ///< In the order in which they were run.
    bool isStopped = false; ///< Not all of them were run.

    [[nodiscard]] int count(SuiteOutcome outcome) const;
    /// How many checks couldn't tell whether all is right.
    [[nodiscard]] int undecided() const;
    /// Whether all were run, none failed or is undecided, and not all were skipped.
    [[nodiscard]] bool isGreen() const;
    /// For a shell: 0 when it is green, 1 when something failed, 2 when nothing can be said.
    [[nodiscard]] int exitStatus() const;
    bool operator==(const SuiteResult &) const = default;
};

/// The identity's id and the channel as one.
[[nodiscard]] QString caseIdOf(const QString &identity, const QString &channel);

/// The case of a check that is over.
[[nodiscard]] SuiteCase caseOf(const CheckSettings &settings, const Report &report);
/// The case of a cell that was asked; \a who is the name of the identity.
[[nodiscard]] SuiteCase caseOf(const QString &id, const QString &who, const QString &channel,
                               const AccessCell &cell);

} // namespace RadarDesk::privatechannels
