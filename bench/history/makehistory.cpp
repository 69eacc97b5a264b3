// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// Makes a history of many events at a path: makehistory PATH [EVENTS]

#include <bench/history/sampleevents.h>

#include <history/store/historydatabase.h>

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;

namespace {

constexpr int EventsByDefault = 1'000'000;
constexpr int GroupSize = 1000;

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const int events = arguments.size() > 2 ? arguments.at(2).toInt() : EventsByDefault;
    if (arguments.size() < 2 || events <= 0) {
        std::fprintf(stderr, "Usage: makehistory PATH [EVENTS]\n");
        return 2;
    }
    HistoryDatabase database(arguments.at(1));
    if (const auto opened = database.open(); !opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().reason));
        return 1;
    }
    SampleEvents samples;
    QElapsedTimer clock;
    clock.start();
    for (int made = 0; made < events; made += GroupSize) {
        QList<Event> group;
        for (int i = std::min(GroupSize, events - made); i > 0; --i)
            group.append(samples.next());
        const auto written = database.append(group);
        if (!written.ok()) {
            std::fprintf(stderr, "%s\n", qPrintable(written.error().reason));
            return 1;
        }
    }
    std::printf("%d events in %.1f s\n", events, static_cast<double>(clock.elapsed()) / 1e3);
    return 0;
}
