// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/events/phases.h>

#include <QCoreApplication>

namespace RadarDesk::workbench {

namespace {

struct PhasesText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::Phases)
};

} // namespace

QList<Phase> phasesOf(const PushRadar::ExchangeTiming &timing)
{
    QList<Phase> phases;
    std::chrono::microseconds reached{0};
    const auto add = [&](const QString &name, const PushRadar::ExchangeTiming::Elapsed &end) {
        if (!end)
            return;
        phases.append({name, reached, std::max(reached, *end)});
        reached = phases.last().end;
    };
    add(PhasesText::tr("Waiting"), timing.connecting);
    if (timing.encrypted)
        add(PhasesText::tr("Connecting, TLS"), timing.encrypted);
    add(timing.connecting && !timing.encrypted ? PhasesText::tr("Connecting, sending")
                                               : PhasesText::tr("Sending"),
        timing.requestSent);
    add(PhasesText::tr("Service at work"), timing.headers);
    add(timing.headers ? PhasesText::tr("Receiving") : PhasesText::tr("Until it failed"),
        timing.finished);
    return phases;
}

} // namespace RadarDesk::workbench
