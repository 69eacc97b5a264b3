// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cli/checkreport.h>

#include <cli/console.h>
#include <privatechannels/checks/report.h>
#include <privatechannels/diagnosis/checkverdict.h>
#include <privatechannels/suite/suitetext.h>
#include <workbench/core/visibletext.h>
#include <workbench/events/excerpt.h>

#include <pushradar/jsonvalue.h>

namespace RadarDesk::cli {

using namespace workbench;
using namespace privatechannels;

namespace {

constexpr qsizetype LongestSentence = 2000;

/// As it may be given away, on one line.
QString sayable(const QString &text)
{
    return visibleText(withoutTokens(text), LongestSentence);
}

QByteArray textOrNull(const QString &text)
{
    return text.isEmpty() ? QByteArray("null") : PushRadar::toJsonString(sayable(text));
}

QByteArray millisecondsOf(std::chrono::microseconds took)
{
    return QByteArray::number(static_cast<double>(took.count()) / 1000.0, 'f', 1);
}

QString nameOfStep(Step step)
{
    switch (step) {
    case Step::Channel:
        return QStringLiteral("channel");
    case Step::ServiceToken:
        return QStringLiteral("service-token");
    case Step::Endpoint:
        return QStringLiteral("endpoint");
    case Step::Token:
        return QStringLiteral("token");
    case Step::Subscription:
        return QStringLiteral("subscription");
    case Step::ConnectionCall:
        return QStringLiteral("connection-endpoint");
    case Step::ClientData:
        return QStringLiteral("client-data");
    case Step::SameUser:
        return QStringLiteral("user-id");
    case Step::Refusal:
        break;
    }
    return QStringLiteral("access");
}

QString nameOfOutcome(StepVerdict verdict)
{
    switch (verdict) {
    case StepVerdict::Passed:
        return QStringLiteral("passed");
    case StepVerdict::Failed:
        return QStringLiteral("failed");
    case StepVerdict::Waiting:
    case StepVerdict::Running:
    case StepVerdict::Skipped:
        break;
    }
    return QStringLiteral("skipped");
}

QString nameOfOutcome(SuiteOutcome outcome)
{
    switch (outcome) {
    case SuiteOutcome::Passed:
        return QStringLiteral("passed");
    case SuiteOutcome::Failed:
        return QStringLiteral("failed");
    case SuiteOutcome::Skipped:
        break;
    }
    return QStringLiteral("skipped");
}

QString markOfOutcome(const QString &outcome, const Console &console)
{
    if (outcome == u"passed")
        return console.colored(QStringLiteral("✓"), Console::Color::Green);
    if (outcome == u"failed")
        return console.colored(QStringLiteral("✗"), Console::Color::Red);
    return QStringLiteral("–");
}

QByteArray jsonOfStep(Step step, const StepResult &result)
{
    const Finding *const finding = result.findings.isEmpty() ? nullptr : &result.findings.first();
    return "{\"step\":\"" + nameOfStep(step).toLatin1() + "\",\"outcome\":\""
        + nameOfOutcome(result.verdict).toLatin1()
        + "\",\"finding\":" + textOrNull(finding ? nameOf(finding->fault) : QString())
        + ",\"message\":" + textOrNull(finding ? finding->sentence : result.summary)
        + ",\"advice\":" + textOrNull(finding ? finding->advice : QString())
        + ",\"milliseconds\":" + millisecondsOf(result.took) + '}';
}

QByteArray jsonOfCase(const SuiteCase &each)
{
    const QByteArray kind = each.kind == SuiteCase::Kind::Check ? "check" : "access";
    return "{\"kind\":\"" + kind + "\",\"name\":" + textOrNull(each.name) + ",\"outcome\":\""
        + nameOfOutcome(each.outcome).toLatin1() + "\",\"finding\":" + textOrNull(each.fault)
        + ",\"message\":" + textOrNull(each.headline) + ",\"advice\":" + textOrNull(each.text)
        + ",\"milliseconds\":" + millisecondsOf(each.took) + '}';
}

QStringList linesOf(const Finding &finding)
{
    return {QStringLiteral("  %1 (%2)").arg(sayable(finding.sentence), nameOf(finding.fault)),
            QStringLiteral("  ") + sayable(finding.advice)};
}

} // namespace

QByteArray jsonOf(const CheckSettings &settings, const Report &report, bool isStopped)
{
    QByteArrayList steps;
    for (const Step step : stepsOf(report.target))
        steps.append(jsonOfStep(step, report.at(step)));
    const bool isConnection = report.target == CheckTarget::ConnectionEndpoint;
    const Finding *const telling = report.telling();
    const CheckVerdict verdict = verdictOf(report);
    return "{\"channel\":"
        + (isConnection ? QByteArray("null") : PushRadar::toJsonString(settings.channel))
        + ",\"version\":\"" + (settings.version == PushRadar::ApiVersion::V2 ? "v2" : "v3")
        + "\",\"passed\":" + (report.isGood() && !isStopped ? "true" : "false")
        + ",\"finding\":" + textOrNull(telling ? nameOf(telling->fault) : QString())
        + ",\"message\":" + textOrNull(telling ? telling->sentence : verdict.headline)
        + ",\"advice\":" + textOrNull(telling ? telling->advice : verdict.text) + ",\"steps\":[\n  "
        + steps.join(",\n  ") + "]}";
}

QStringList linesOf(const Report &report, const Console &console)
{
    QStringList lines;
    for (const Step step : stepsOf(report.target)) {
        const StepResult &result = report.at(step);
        QString line = markOfOutcome(nameOfOutcome(result.verdict), console) + u' ' + titleOf(step);
        if (result.findings.isEmpty() && !result.summary.isEmpty())
            line += QStringLiteral(": ") + sayable(result.summary);
        lines.append(line);
        for (const Finding &finding : result.findings)
            lines += linesOf(finding);
    }
    if (report.warning)
        lines += linesOf(*report.warning);
    const CheckVerdict verdict = verdictOf(report);
    lines.append(sayable(verdict.headline));
    return lines;
}

ExitStatus statusOf(const Report &report)
{
    const Finding *const culprit = report.culprit();
    if (!culprit)
        return report.isGood() ? ExitStatus::Done : ExitStatus::Finding;
    switch (culprit->fault) {
    case Fault::SecretMissing:
        return ExitStatus::NoSecret;
    case Fault::ServiceAddress:
    case Fault::ServiceUnreachable:
        return ExitStatus::ServiceFault;
    default:
        return ExitStatus::Finding;
    }
}

QByteArray jsonOf(const SuiteResult &result)
{
    QByteArrayList cases;
    for (const SuiteCase &each : result.cases)
        cases.append(jsonOfCase(each));
    return QByteArray("{\"passed\":") + (result.isGreen() ? "true" : "false")
        + ",\"tests\":" + QByteArray::number(result.cases.size())
        + ",\"failures\":" + QByteArray::number(result.count(SuiteOutcome::Failed))
        + ",\"skipped\":" + QByteArray::number(result.count(SuiteOutcome::Skipped))
        + ",\"cases\":[\n  " + cases.join(",\n  ") + "]}";
}

QStringList linesOf(const SuiteResult &result, const Console &console)
{
    return toTextLines(result, [&console](SuiteOutcome outcome) {
        return markOfOutcome(nameOfOutcome(outcome), console);
    });
}

QByteArray markdownOf(const SuiteResult &result)
{
    QString text;
    for (const SuiteCase &each : result.cases) {
        text += QStringLiteral("- %1 %2: %3\n")
                    .arg(markOf(each.outcome), sayable(each.name).toHtmlEscaped(),
                         sayable(each.headline));
    }
    return text.toUtf8();
}

ExitStatus statusOf(const SuiteResult &result)
{
    return result.isGreen() ? ExitStatus::Done : ExitStatus::Finding;
}

} // namespace RadarDesk::cli
