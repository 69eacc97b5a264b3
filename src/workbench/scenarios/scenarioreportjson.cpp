// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/scenarios/scenarioreportjson.h>

#include <workbench/core/visibletext.h>
#include <workbench/events/excerpt.h>

#include <pushradar/jsonvalue.h>

using PushRadar::toJsonString;

namespace RadarDesk::workbench {

namespace {

constexpr qsizetype LongestReported = 2000;

QByteArray reportedText(const QString &text)
{
    return text.isEmpty() ? QByteArray("null")
                          : toJsonString(visibleText(withoutTokens(text), LongestReported));
}

QByteArray reportedDifferences(const QList<FieldDifference> &differences)
{
    QByteArrayList all;
    for (const FieldDifference &each : differences) {
        all.append("{\"condition\":" + reportedText(each.condition) + ",\"value\":"
                   + (each.value ? reportedText(*each.value) : QByteArray("null")) + '}');
    }
    return '[' + all.join(',') + ']';
}

QByteArray reportedStep(const ScenarioStepResult &step)
{
    constexpr double Thousand = 1000;
    const QByteArray row = step.row == 0 ? QByteArray("null") : QByteArray::number(step.row);
    return "{\"row\":" + row + ",\"step\":" + toJsonString(stepNumber(step.path))
        + ",\"text\":" + reportedText(step.text) + ",\"outcome\":" + toJsonString(outcomeWord(step))
        + ",\"times\":" + QByteArray::number(step.times)
        + ",\"failures\":" + QByteArray::number(step.failures)
        + ",\"expected\":" + reportedText(step.expected) + ",\"got\":" + reportedText(step.got)
        + ",\"differences\":" + reportedDifferences(step.differences)
        + ",\"message\":" + reportedText(step.reason) + ",\"milliseconds\":"
        + QByteArray::number(static_cast<double>(step.took.count()) / Thousand, 'f', 1) + '}';
}

} // namespace

QString outcomeWord(const ScenarioStepResult &step)
{
    switch (outcomeOf(step)) {
    case StepOutcome::Passed:
        return QStringLiteral("passed");
    case StepOutcome::Failed:
        return QStringLiteral("failed");
    case StepOutcome::Skipped:
        break;
    }
    return QStringLiteral("skipped");
}

QByteArray scenarioReportToJson(const ScenarioReport &report)
{
    QByteArrayList steps;
    for (const ScenarioStepResult &step : report.steps())
        steps.append(reportedStep(step));
    return "{\"scenario\":" + toJsonString(report.scenario().name())
        + ",\"started\":" + toJsonString(report.started().toString(Qt::ISODateWithMs))
        + ",\"passed\":" + (report.failures() > 0 ? "false" : "true")
        + ",\"tests\":" + QByteArray::number(report.steps().size())
        + ",\"failures\":" + QByteArray::number(report.count(StepOutcome::Failed))
        + ",\"skipped\":" + QByteArray::number(report.count(StepOutcome::Skipped))
        + ",\"steps\":[\n  " + steps.join(",\n  ") + "]}";
}

} // namespace RadarDesk::workbench
