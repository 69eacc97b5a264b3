// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// The whole program on a history that is given, doing one thing that is measured:
/// measured_desk paint|search|export|arrivals PATH

#include "arrivals.h"
#include "exporting.h"
#include "searching.h"
#include "stopwatch.h"

#include <app/firstpaint.h>

#include <support/desk.h>

#include <cstdio>

using namespace RadarDesk;
using namespace RadarDesk::app;

int main(int argc, char *argv[])
{
    Stopwatch watch(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs("Usage: measured_desk paint|search|export|arrivals PATH\n", stderr);
        return 2;
    }
    const QString &what = arguments.at(1);
    const QString &path = arguments.at(2);
    Desk desk({}, Desk::Service::AtOnce, path);
    if (what == u"paint") {
        const FirstPaint firstPaint(desk.window);
        QObject::connect(&firstPaint, &FirstPaint::painted, &watch, [] {
            std::puts("painted");
            std::fflush(stdout);
            QApplication::exit();
        });
        return QApplication::exec();
    }
    QWidget *const rows = desk.find<QTableView>("table")->viewport();
    if (!desk.isReady() || !watch.waitForPaint(rows, [&] {
            return !desk.timeline.isLoading() && desk.timeline.rowCount() > 0;
        })) {
        std::fputs("The window did not come up.\n", stderr);
        return 1;
    }
    const bool done = what == u"search" ? measureSearch(watch, desk, path)
        : what == u"export"             ? measureExport(watch, desk)
                                        : measureArrivals(watch, desk, path);
    return done ? 0 : 1;
}
