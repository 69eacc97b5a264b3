// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/diagnosis/checkverdict.h>

#include <QCoreApplication>

namespace RadarDesk::privatechannels {

namespace {

struct CheckVerdictText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::privatechannels::CheckVerdict)
};

QString withReasons(const QString &text, const QStringList &reasons)
{
    return (QStringList{text} + reasons).join(u' ');
}

// Client data without an ID of the user is nothing that couldn't be checked.
bool worksForPresence(const Report &report)
{
    return report.target == CheckTarget::ConnectionEndpoint
        && report.at(Step::ConnectionCall).verdict == StepVerdict::Passed
        && report.at(Step::ClientData).verdict == StepVerdict::Passed
        && report.at(Step::SameUser).verdict != StepVerdict::Waiting;
}

QStringList notesOn(const Report &report)
{
    QStringList all;
    for (const StepResult &step : report.steps)
        all += step.notes;
    return all;
}

} // namespace

CheckVerdict verdictOf(const Report &report)
{
    using Kind = CheckVerdict::Kind;
    if (const Finding *culprit = report.culprit())
        return {Kind::Faulty, culprit->headline, culprit->advice};
    if (report.warning)
        return {Kind::Warned, CheckVerdictText::tr("The call arrives, but the page gets an error"),
                report.warning->advice};
    if (worksForPresence(report))
        return {
            Kind::Proven, CheckVerdictText::tr("The connection endpoint works"),
            withReasons(report.at(Step::ClientData).summary, {report.at(Step::SameUser).summary})};
    QStringList proven;
    QStringList open;
    QStringList reasons; // why a step couldn't be done, each once
    for (const Step step : stepsOf(report.target)) {
        const StepResult &result = report.at(step);
        (result.verdict == StepVerdict::Passed ? proven : open).append(titleOf(step));
        const bool isTold = result.summary.isEmpty() || reasons.contains(result.summary);
        if (result.verdict != StepVerdict::Passed && !isTold)
            reasons.append(result.summary);
    }
    if (const QStringList notes = notesOn(report); open.isEmpty() && !notes.isEmpty())
        return {Kind::Proven, CheckVerdictText::tr("The channel works, with remarks"),
                withReasons(CheckVerdictText::tr("All six steps passed."), notes)};
    if (open.isEmpty())
        return {Kind::Proven, CheckVerdictText::tr("The channel works"),
                CheckVerdictText::tr(
                    "All six steps passed: authorized users get in, everyone else is refused.")};
    const QString comma = CheckVerdictText::tr(", ", "between the names of steps");
    const QString headline =
        CheckVerdictText::tr("No error found, but %n step(s) couldn't be checked", nullptr,
                             static_cast<int>(open.size()));
    if (proven.isEmpty())
        return {
            Kind::Nothing, headline,
            withReasons(
                CheckVerdictText::tr("Not checked: %1.", "names of steps").arg(open.join(comma)),
                reasons)};
    return {report.isGood() ? Kind::Partial : Kind::Undecided, headline,
            withReasons(CheckVerdictText::tr("Passed: %1. Not checked: %2.",
                                             "names of steps; of other steps")
                            .arg(proven.join(comma), open.join(comma)),
                        reasons)};
}

} // namespace RadarDesk::privatechannels
