// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contender.h"

#include <bench/support/figures.h>

#include <QCoreApplication>

#include <cstdio>

using namespace RadarDesk;

namespace {

constexpr double LeastRatio = 1;

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    Figures figures(QStringLiteral("deliveries"));
    const auto sandboxServer = MeasuredServer::sandbox();
    const auto nchanServer = MeasuredServer::nchan();
    if (!sandboxServer || !nchanServer)
        return sandboxServer ? 0 : 1;
    Contender sandbox(*sandboxServer);
    Contender nchan(*nchanServer);
    const auto compared = compare(sandbox, nchan);
    if (!compared) {
        std::fputs("a server did not deliver everything\n", stderr);
        return 1;
    }
    std::fprintf(stderr, "deliveries/s to 1,000 subscribers: sandbox %.0f, Nchan %.0f\n",
                 compared->first, compared->second);
    std::fprintf(stderr, "processor time of a delivery: sandbox %.1f us, Nchan %.1f us\n",
                 sandbox.microsecondsADelivery(), nchan.microsecondsADelivery());
    figures.add(QStringLiteral("deliveries"),
                QStringLiteral("deliveries a second to 1,000 subscribers, sandbox over Nchan"), {},
                compared->ratios, Bound::atLeast(LeastRatio));
    return figures.finish();
}
