// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contender.h"

#include <bench/support/figures.h>

#include <QCoreApplication>

#include <cstdio>

/// What it costs that somebody observes: the same program with an observer and without.
using namespace RadarDesk;

namespace {

constexpr double LeastRatio = 0.95;

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    Figures figures(QStringLiteral("observing"));
    const auto observedServer = MeasuredServer::sandbox(MeasuredServer::Observer::Present);
    const auto plainServer = MeasuredServer::sandbox(MeasuredServer::Observer::Absent);
    if (!observedServer || !plainServer)
        return 1;
    Contender observed(*observedServer);
    Contender plain(*plainServer);
    const auto compared = compare(observed, plain);
    if (!compared) {
        std::fputs("a server did not deliver everything\n", stderr);
        return 1;
    }
    std::fprintf(stderr, "deliveries/s to 1,000 subscribers: observed %.0f, not %.0f\n",
                 compared->first, compared->second);
    std::fprintf(stderr, "processor time of a delivery: observed %.1f us, not %.1f us\n",
                 observed.microsecondsADelivery(), plain.microsecondsADelivery());
    figures.add(QStringLiteral("observed"),
                QStringLiteral("deliveries a second to 1,000 subscribers, observed over not"), {},
                compared->ratios, Bound::atLeast(LeastRatio));
    return figures.finish();
}
