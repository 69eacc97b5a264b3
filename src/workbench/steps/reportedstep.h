// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/exchange.h>

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace RadarDesk::workbench {

/// What became of one step of something that is found out step by step.
enum class StepVerdict {
    Waiting,
    Running,
    Passed, ///< A tick
    Failed, ///< A cross
    Skipped, ///< A dash: could not be done, or had no use; the summary says why.
};

/// One call that a step made or is about, and what it was made for.
struct StepCall
{
    QString purpose;
    PushRadar::Exchange exchange;
};

/// What a step found to be wrong.
struct ReportedFinding
{
    QString name; ///< The same in every language.
    QString sentence;
    QString advice;

    bool operator==(const ReportedFinding &) const = default;
};

/// A step as it is shown and exported, whatever it is a step of.
struct ReportedStep
{
    QString title;
    StepVerdict verdict = StepVerdict::Waiting;
    QString summary; ///< One sentence; of a cross the first finding's.
    QList<ReportedFinding> findings; ///< Empty unless it failed.
    QStringList notes; ///< What is worth knowing and no error.
    QList<StepCall> calls;
    QString took; ///< "12 ms"; empty where no time belongs to it.
};

/// "passed", "failed" or "not checked", in words.
[[nodiscard]] QString textOf(StepVerdict verdict);
/// \a pattern with \a details in the places %1 to %9, all at once, so that a detail with "%2" in it
/// stays what it is. An empty one leaves no gap.
[[nodiscard]] QString filledPattern(const QString &pattern, const QStringList &details);

} // namespace RadarDesk::workbench

Q_DECLARE_METATYPE(RadarDesk::workbench::StepVerdict)
