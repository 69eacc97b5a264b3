// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/scenarios/scenariofromevents.h>

#include <workbench/placeholders/placeholders.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

using PushRadar::Result;

namespace RadarDesk::workbench {

namespace {

struct ReplayText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::Scenario)
};

using Ms = std::chrono::milliseconds;

QString numberText(double number)
{
    return QLocale().toString(number, 'g', QLocale::FloatingPointShortest);
}

} // namespace

Result<ReplayScenario, QString> scenarioFromEvents(const QString &name,
                                                   const QList<PastBroadcast> &given,
                                                   const ReplayOptions &options)
{
    if (!(options.speed >= ReplayOptions::SlowestSpeed
          && options.speed <= ReplayOptions::FastestSpeed))
        return ReplayText::tr("The speed is from %1 to %2.")
            .arg(numberText(ReplayOptions::SlowestSpeed), numberText(ReplayOptions::FastestSpeed));
    QList<PastBroadcast> events = given;
    std::stable_sort(
        events.begin(), events.end(),
        [](const PastBroadcast &a, const PastBroadcast &b) { return a.time < b.time; });
    const Ms longest =
        std::clamp(options.longestPause.value_or(TimeRange::Longest), Ms(0), TimeRange::Longest);

    ScenarioFields fields{.name = name};
    int leftOut = 0;
    std::optional<qint64> before; // in the scenario's time
    for (const PastBroadcast &event : std::as_const(events)) {
        const auto step =
            ScenarioStep::broadcast(event.channel, withLiteralPlaceholders(event.data));
        if (!step) {
            ++leftOut;
            continue;
        }
        // Each time is rounded by itself, so that roundings don't add up.
        const qint64 at = std::llround(static_cast<double>(events.first().time.msecsTo(event.time))
                                       / options.speed);
        const Ms pause = std::min(Ms(at - before.value_or(at)), longest);
        before = at;
        if (pause > Ms(0))
            fields.steps.append(ScenarioStep::wait(TimeRange::make(pause).value()));
        fields.steps.append(*step);
    }
    if (fields.steps.isEmpty())
        return ReplayText::tr("None of these broadcasts can be sent again.");
    const auto scenario = Scenario::make(fields);
    if (!scenario)
        return scenario.error();
    return ReplayScenario{*scenario, leftOut};
}

} // namespace RadarDesk::workbench
