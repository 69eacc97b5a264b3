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

} // namespace

CheckVerdict verdictOf(const Report &report)
{
    using Kind = CheckVerdict::Kind;
    if (const Finding *culprit = report.culprit())
        return {Kind::Faulty, culprit->headline, culprit->advice};
    QStringList proven;
    QStringList open;
    for (int i = 0; i < StepCount; ++i) {
        const auto step = static_cast<Step>(i);
        (report.at(step).verdict == StepVerdict::Passed ? proven : open).append(titleOf(step));
    }
    if (open.isEmpty())
        return {Kind::Proven, CheckVerdictText::tr("The channel works"),
                CheckVerdictText::tr(
                    "All six steps passed: authorized users get in, everyone else is refused.")};
    const QString comma = CheckVerdictText::tr(", ", "between the names of steps");
    const QString headline =
        CheckVerdictText::tr("No fault found, but %n step(s) couldn't be checked", nullptr,
                             static_cast<int>(open.size()));
    if (proven.isEmpty())
        return {Kind::Nothing, headline,
                CheckVerdictText::tr("Not checked: %1.", "names of steps").arg(open.join(comma))};
    return {Kind::Partial, headline,
            CheckVerdictText::tr("Passed: %1. Not checked: %2.", "names of steps; of other steps")
                .arg(proven.join(comma), open.join(comma))};
}

} // namespace RadarDesk::privatechannels
