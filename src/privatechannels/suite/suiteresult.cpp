// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/suite/suiteresult.h>

#include <privatechannels/diagnosis/check.h>
#include <privatechannels/diagnosis/checkverdict.h>
#include <privatechannels/diagnosis/origin.h>

#include <QCoreApplication>

#include <algorithm>

namespace RadarDesk::privatechannels {

namespace {

struct SuiteText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::privatechannels::Suite)
};

// Of one that has no name of its own.
QString subjectOf(const CheckSettings &settings)
{
    return settings.target == CheckTarget::ConnectionEndpoint ? withoutUserInfo(settings.endpoint)
                                                              : settings.channel;
}

std::chrono::microseconds tookOf(const Report &report)
{
    std::chrono::microseconds sum{0};
    for (const StepResult &step : report.steps)
        sum += step.took;
    return sum;
}

SuiteOutcome outcomeOf(CheckVerdict::Kind kind)
{
    switch (kind) {
    case CheckVerdict::Kind::Faulty:
        return SuiteOutcome::Failed;
    case CheckVerdict::Kind::Undecided:
    case CheckVerdict::Kind::Nothing:
        return SuiteOutcome::Skipped;
    case CheckVerdict::Kind::Proven:
    case CheckVerdict::Kind::Partial:
    case CheckVerdict::Kind::Warned: // what was to happen has happened
        break;
    }
    return SuiteOutcome::Passed;
}

SuiteOutcome outcomeOf(const AccessCell &cell)
{
    if (!cell.last)
        return SuiteOutcome::Skipped;
    if (cell.last->outcome == AccessOutcome::Faulty || cell.differsFromExpected())
        return SuiteOutcome::Failed;
    return cell.expected == AccessExpectation::NoOpinion ? SuiteOutcome::Skipped
                                                         : SuiteOutcome::Passed;
}

/// The same in every language.
QString faultOf(const AccessCell &cell)
{
    if (cell.last->outcome == AccessOutcome::Faulty)
        return QStringLiteral("NoClearAnswer");
    return cell.isOpen() ? QStringLiteral("AllowedUnexpectedly")
                         : QStringLiteral("RefusedUnexpectedly");
}

QString headlineOf(const AccessCell &cell)
{
    if (!cell.last)
        return SuiteText::tr("No result");
    if (cell.last->outcome == AccessOutcome::Faulty)
        return SuiteText::tr("No clear answer");
    const bool isAllowed = cell.last->outcome == AccessOutcome::Allowed;
    if (cell.differsFromExpected())
        return isAllowed ? SuiteText::tr("Can join but shouldn't")
                         : SuiteText::tr("Refused but should be able to join");
    if (cell.expected == AccessExpectation::NoOpinion)
        return isAllowed ? SuiteText::tr("Can join; no expectation")
                         : SuiteText::tr("Refused; no expectation");
    return isAllowed ? SuiteText::tr("Can join, as expected")
                     : SuiteText::tr("Refused, as expected");
}

} // namespace

int SuiteResult::count(SuiteOutcome outcome) const
{
    return static_cast<int>(
        std::count_if(cases.begin(), cases.end(),
                      [outcome](const SuiteCase &each) { return each.outcome == outcome; }));
}

int SuiteResult::undecided() const
{
    return static_cast<int>(std::count_if(
        cases.begin(), cases.end(), [](const SuiteCase &each) { return each.isUndecided(); }));
}

bool SuiteResult::isGreen() const
{
    return !isStopped && count(SuiteOutcome::Failed) == 0 && count(SuiteOutcome::Passed) > 0
        && undecided() == 0;
}

int SuiteResult::exitStatus() const
{
    if (count(SuiteOutcome::Failed) > 0)
        return 1;
    return isGreen() ? 0 : 2;
}

QString caseIdOf(const QString &identity, const QString &channel)
{
    return identity + u'\n' + channel;
}

SuiteCase caseOf(const CheckSettings &settings, const Report &report)
{
    const CheckVerdict verdict = verdictOf(report);
    const Finding *const telling = report.telling();
    return {.kind = SuiteCase::Kind::Check,
            .id = settings.id,
            .name = settings.name.isEmpty() ? subjectOf(settings) : settings.name,
            .outcome = outcomeOf(verdict.kind),
            .fault = telling ? nameOf(telling->fault) : QString(),
            .headline = verdict.headline,
            .text = verdict.text,
            .took = tookOf(report)};
}

SuiteCase caseOf(const QString &id, const QString &who, const QString &channel,
                 const AccessCell &cell)
{
    const SuiteOutcome outcome = outcomeOf(cell);
    return {.kind = SuiteCase::Kind::Cell,
            .id = id,
            .name = SuiteText::tr("%1, %2", "an identity, a channel").arg(who, channel),
            .outcome = outcome,
            .fault = outcome == SuiteOutcome::Failed ? faultOf(cell) : QString(),
            .headline = headlineOf(cell),
            .text = cell.last ? cell.last->sentence : QString(),
            .took = cell.last ? cell.last->took.value_or(std::chrono::microseconds{0})
                              : std::chrono::microseconds{0}};
}

} // namespace RadarDesk::privatechannels
