// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/delivery/deliveryreport.h>

#include <base/redaction/secretlike.h>
#include <session/delivery/deliveryremedies.h>
#include <workbench/core/visibletext.h>
#include <workbench/events/eventtext.h>
#include <workbench/steps/stepsmarkdown.h>

#include <QCoreApplication>

namespace RadarDesk::session {

using namespace workbench;

namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::session::DeliveryReport)
};

DeliveryStepResult judge(DeliveryStep step, const DeliveryCase &what)
{
    switch (step) {
    case DeliveryStep::Sent:
        return judgeSent(what);
    case DeliveryStep::Accepted:
        return judgeAccepted(what);
    case DeliveryStep::SameChannel:
        return judgeSameChannel(what);
    case DeliveryStep::Subscribed:
        return judgeSubscribed(what);
    case DeliveryStep::Delivered:
        return judgeDelivered(what);
    case DeliveryStep::Handled:
        return judgeHandled(what);
    case DeliveryStep::Seen:
        return judgeSeen(what);
    }
    Q_UNREACHABLE();
}

/// The headline where nothing is wrong.
void conclude(DeliveryReport &report, const DeliveryCase &what)
{
    const auto passed =
        std::ranges::count(report.steps, StepVerdict::Passed, &DeliveryStepResult::verdict);
    if (passed == report.steps.size()) {
        report.kind = DeliveryReport::Kind::Arrived;
        report.headline = ReportText::tr("The message arrived");
        report.text = ReportText::tr("All seven steps passed: it was sent, delivered, and handled "
                                     "once and in order.");
        return;
    }
    QString open;
    for (const DeliveryStepResult &step : std::as_const(report.steps)) {
        if (step.verdict == StepVerdict::Skipped && open.isEmpty())
            open = step.summary;
    }
    report.text = open;
    if (!what.subject()) {
        report.kind = DeliveryReport::Kind::Unknown;
        report.headline = ReportText::tr("RadarDesk doesn't know of any message");
        return;
    }
    report.kind = DeliveryReport::Kind::Partial;
    const bool isDelivered = report.at(DeliveryStep::Delivered).verdict == StepVerdict::Passed;
    report.headline = isDelivered ? ReportText::tr("The message was delivered")
                                  : ReportText::tr("No error as far as RadarDesk can see");
}

} // namespace

QString titleOf(DeliveryStep step)
{
    switch (step) {
    case DeliveryStep::Sent:
        return ReportText::tr("Sent?");
    case DeliveryStep::Accepted:
        return ReportText::tr("Accepted?");
    case DeliveryStep::SameChannel:
        return ReportText::tr("Same channel?");
    case DeliveryStep::Subscribed:
        return ReportText::tr("Subscribed then?");
    case DeliveryStep::Delivered:
        return ReportText::tr("Delivered?");
    case DeliveryStep::Handled:
        return ReportText::tr("Handled?");
    case DeliveryStep::Seen:
        return ReportText::tr("Seen rightly?");
    }
    Q_UNREACHABLE();
}

const DeliveryFinding *DeliveryReport::culprit() const
{
    for (const DeliveryStepResult &step : steps) {
        if (!step.findings.isEmpty())
            return &step.findings.constFirst();
    }
    return nullptr;
}

DeliveryReport walkDelivery(const DeliveryEvidence &evidence)
{
    const DeliveryCase what(evidence);
    DeliveryReport report;
    report.profile = evidence.question.profile;
    report.channel = evidence.question.channel;
    report.socketId = evidence.question.socketId;
    report.time = evidence.now;
    report.subject = what.subject();
    report.missed = missedMessages(what);
    bool hasEnded = false;
    for (const DeliveryStep step : AllDeliverySteps) {
        const DeliveryStepResult result = hasEnded
            ? DeliveryStepResult::skipped(ReportText::tr("The message didn't get this far."))
            : judge(step, what);
        hasEnded = hasEnded || result.endsTheWay;
        report.steps.append(result);
    }
    if (evidence.hasGap)
        report.steps.first().notes.append(
            ReportText::tr("More happened at that time than could be recorded: the evidence has "
                           "gaps."));
    if (const DeliveryFinding *const culprit = report.culprit()) {
        report.kind = DeliveryReport::Kind::Faulty;
        report.headline = culprit->headline;
        report.text = culprit->advice;
        report.remedy = remedyOf(*culprit, what);
    } else {
        conclude(report, what);
        report.remedy = remedyForMore(what);
    }
    return report;
}

QList<ReportedStep> reportedSteps(const DeliveryReport &report)
{
    QList<ReportedStep> steps;
    for (qsizetype i = 0; i < report.steps.size(); ++i) {
        const DeliveryStepResult &result = report.steps.at(i);
        ReportedStep step{.title = titleOf(AllDeliverySteps.at(static_cast<size_t>(i))),
                          .verdict = result.verdict,
                          .summary = result.summary,
                          .notes = result.notes,
                          .calls = result.calls};
        for (const DeliveryFinding &finding : result.findings)
            step.findings.append({nameOf(finding.cause), finding.sentence, finding.advice});
        steps.append(step);
    }
    return steps;
}

QString toMarkdown(const DeliveryReport &report)
{
    const QString channel = visibleText(report.channel);
    QString sent;
    if (report.subject)
        //: %1 is a time, %2 a program
        sent = ReportText::tr("%1, by %2")
                   .arg(momentOf(*report.subject).toString(Qt::ISODateWithMs),
                        callerText(*report.subject).isEmpty() ? sourceText(report.subject->source)
                                                              : callerText(*report.subject));
    QString text = toMarkdown(ReportText::tr("Why did it not arrive? %1", "a channel").arg(channel),
                              {{ReportText::tr("Result"), report.headline},
                               {ReportText::tr("Channel"), channel},
                               {ReportText::tr("Connection"), report.socketId},
                               {ReportText::tr("Message"), sent},
                               {ReportText::tr("Time"), report.time.toString(Qt::ISODate)}},
                              reportedSteps(report));
    const QStringList lines = report.missed.lines();
    if (!lines.isEmpty())
        text += QStringLiteral("\n## %1\n").arg(ReportText::tr("Missed while away"));
    for (const QString &line : lines)
        text += QStringLiteral("\n- ") + markdownText(base::redactSecretLike(line)) + u'\n';
    // A secret that a person pasted into a name or a note is one all the same.
    return base::redactSecretLike(text);
}

} // namespace RadarDesk::session
