// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/scenarios/scenarioreportjson.h>

#include <workbench/core/visibletext.h>
#include <workbench/events/excerpt.h>

#include <pushradar/jsonvalue.h>

#include <algorithm>

using PushRadar::toJsonString;

namespace RadarDesk::workbench {

namespace {

constexpr qsizetype LongestReported = 2000;

QByteArray reportedText(const QString &text)
{
    return text.isEmpty() ? QByteArray("null")
                          : toJsonString(visibleText(withoutTokens(text), LongestReported));
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
        + ",\"message\":" + reportedText(step.reason) + ",\"milliseconds\":"
        + QByteArray::number(static_cast<double>(step.took.count()) / Thousand, 'f', 1) + '}';
}

} // namespace

QString outcomeWord(const ScenarioStepResult &step)
{
    if (step.times == 0)
        return QStringLiteral("skipped");
    return step.failures > 0 ? QStringLiteral("failed") : QStringLiteral("passed");
}

QByteArray scenarioReportToJson(const ScenarioReport &report)
{
    QByteArrayList steps;
    for (const ScenarioStepResult &step : report.steps())
        steps.append(reportedStep(step));
    const auto count = [&report](const QString &word) {
        return QByteArray::number(
            std::count_if(report.steps().begin(), report.steps().end(),
                          [&word](const auto &each) { return outcomeWord(each) == word; }));
    };
    return "{\"scenario\":" + toJsonString(report.scenario().name())
        + ",\"started\":" + toJsonString(report.started().toString(Qt::ISODateWithMs))
        + ",\"passed\":" + (report.failures() > 0 ? "false" : "true")
        + ",\"tests\":" + QByteArray::number(report.steps().size()) + ",\"failures\":"
        + count(QStringLiteral("failed")) + ",\"skipped\":" + count(QStringLiteral("skipped"))
        + ",\"steps\":[\n  " + steps.join(",\n  ") + "]}";
}

} // namespace RadarDesk::workbench
