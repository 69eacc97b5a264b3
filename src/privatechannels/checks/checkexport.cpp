// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/checks/checkexport.h>

#include <privatechannels/diagnosis/origin.h>
#include <privatechannels/steps/checkstep.h>
#include <workbench/events/excerpt.h>
#include <workbench/steps/stepsmarkdown.h>

#include <QCoreApplication>

namespace RadarDesk::privatechannels {

using namespace workbench;

namespace {

struct CheckExport
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::privatechannels::CheckExport)
};

} // namespace

QString toMarkdown(const Report &report, const CheckSettings &settings, const QString &who)
{
    const bool isConnection = report.target == CheckTarget::ConnectionEndpoint;
    const QString title = settings.name.isEmpty() ? settings.channel : settings.name;
    const QString endpoint = withoutTokens(withoutUserInfo(settings.endpoint));
    QList<ReportedStep> steps = reportedSteps(report);
    for (ReportedStep &step : steps) {
        for (StepCall &call : step.calls) {
            const auto took = call.exchange.timing.finished.value_or(std::chrono::microseconds{0});
            call.purpose = QStringLiteral("%1 (%2)").arg(call.purpose, spanText(took));
        }
    }
    if (report.warning && !steps.isEmpty())
        steps.first().notes.append(report.warning->advice);
    const QString version =
        settings.version == PushRadar::ApiVersion::V2 ? QStringLiteral("v2") : QStringLiteral("v3");
    return workbench::toMarkdown(
        isConnection ? CheckExport::tr("Connection endpoint check: %1", "a URL").arg(endpoint)
                     : CheckExport::tr("Private channel check: %1", "a check's name, or a channel")
                           .arg(title),
        {{CheckExport::tr("Channel"), isConnection ? QString() : settings.channel},
         {CheckExport::tr("API"), version},
         {isConnection ? CheckExport::tr("Connection endpoint")
                       : CheckExport::tr("Authentication endpoint"),
          endpoint},
         {CheckExport::tr("Page"), withoutTokens(withoutUserInfo(settings.page))},
         {CheckExport::tr("Identity"), who},
         {CheckExport::tr("Time"), report.started.toString(Qt::ISODate)}},
        steps);
}

} // namespace RadarDesk::privatechannels
