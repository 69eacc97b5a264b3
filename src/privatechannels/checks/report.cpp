// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/checks/report.h>

#include <privatechannels/steps/checkstep.h>

#include <QCoreApplication>

#include <algorithm>

namespace RadarDesk::privatechannels {

namespace {

struct CheckReport
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::privatechannels::CheckReport)
};

} // namespace

const QList<Step> &stepsOf(CheckTarget target)
{
    using enum Step;
    static const QList<Step> ofAuthentication{Channel, ServiceToken, Endpoint,
                                              Token,   Subscription, Refusal};
    static const QList<Step> ofConnection{ConnectionCall, ClientData, SameUser};
    return target == CheckTarget::ConnectionEndpoint ? ofConnection : ofAuthentication;
}

Report::Report()
    : Report(CheckTarget::AuthenticationEndpoint)
{
}

Report::Report(CheckTarget of)
    : target(of)
    , steps(stepsOf(of).size())
{
}

bool Report::isFinished() const
{
    return std::none_of(steps.begin(), steps.end(), [](const StepResult &step) {
        return step.verdict == StepVerdict::Waiting || step.verdict == StepVerdict::Running;
    });
}

bool Report::isGood() const
{
    const auto hasPassed = [](const StepResult &step) {
        return step.verdict == StepVerdict::Passed;
    };
    return isFinished() && !telling() && std::any_of(steps.begin(), steps.end(), hasPassed)
        && std::all_of(steps.begin(), steps.end(), [hasPassed](const StepResult &step) {
               return hasPassed(step) || step.isOptional;
           });
}

const Finding *Report::culprit() const
{
    for (const StepResult &step : steps) {
        if (!step.findings.isEmpty())
            return &step.findings.first();
    }
    return nullptr;
}

const Finding *Report::telling() const
{
    const Finding *const found = culprit();
    return found || !warning ? found : &*warning;
}

QString titleOf(Step step)
{
    switch (step) {
    case Step::Channel:
        return CheckReport::tr("Channel name");
    case Step::ServiceToken:
        return CheckReport::tr("Service token");
    case Step::Endpoint:
        return CheckReport::tr("Authentication endpoint");
    case Step::Token:
        return CheckReport::tr("Token contents");
    case Step::Subscription:
        return CheckReport::tr("Subscription");
    case Step::Refusal:
        return CheckReport::tr("Access control");
    case Step::ConnectionCall:
        return CheckReport::tr("Connection endpoint");
    case Step::ClientData:
        return CheckReport::tr("Client data");
    case Step::SameUser:
        return CheckReport::tr("User ID");
    }
    Q_UNREACHABLE();
}

QList<workbench::ReportedStep> reportedSteps(const Report &report)
{
    QList<workbench::ReportedStep> steps;
    for (qsizetype i = 0; i < report.steps.size(); ++i) {
        const StepResult &result = report.steps.at(i);
        workbench::ReportedStep step{.title = titleOf(report.stepAt(i)),
                                     .verdict = result.verdict,
                                     .summary = result.summary,
                                     .notes = result.notes,
                                     .calls = result.calls};
        for (const Finding &finding : result.findings)
            step.findings.append({nameOf(finding.fault), finding.sentence, finding.advice});
        if (result.took.count() > 0 && result.verdict != StepVerdict::Skipped)
            step.took = spanText(result.took);
        steps.append(step);
    }
    return steps;
}

} // namespace RadarDesk::privatechannels
