// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searching.h"

#include "barequery.h"
#include "stopwatch.h"

#include <support/desk.h>

#include <QLineEdit>

#include <cstdio>

namespace RadarDesk {

using namespace history;

namespace {

/// In all events, in many, in a few, in none; several words, also such as never come together.
constexpr const char *Searched[] = {
    "hello",
    "world",
    "message",
    "channel",
    "channel-7",
    "channel-399",
    "refused",
    "service",
    "hello world",
    "hello channel",
    "refused hello",
    "channel-12 hello",
    "message refused",
    "ue",
    "ke",
    "ae",
    "saae",
    "oki",
    "tus",
    "ruk",
    "mpe",
    "lnt",
    "pses",
    "aaan",
    "eaan",
    "kutn",
    "rapn",
    "stun",
    "imon",
    "apkl",
    "ross",
    "zebra",
    "quartz",
    "xylophone",
    "zzz",
    "plmp",
    "13 wolves",
    "ue ke",
    "hello aaan",
    "aaan eaan",
    "zebra hello",
    "hello zebra",
    "ue refused",
};

int shownEvents(const TimelineModel &timeline)
{
    int events = 0;
    for (int row = 0; row < timeline.rowCount(); ++row)
        events += timeline.eventAt(row) ? 1 : 0;
    return events;
}

} // namespace

bool measureSearch(Stopwatch &watch, Desk &desk, const QString &historyPath)
{
    auto *const field = desk.find<QLineEdit>("search");
    QWidget *const rows = desk.find<QTableView>("table")->viewport();
    const auto isFound = [&] {
        return desk.timeline.filter().query.text() == field->text().trimmed()
            && !desk.timeline.isLoading();
    };
    BareQuery bare(historyPath);
    std::vector<double> ours;
    std::vector<double> bares;
    QElapsedTimer clock;
    for (const char *text : Searched) {
        field->clear();
        if (!watch.waitForPaint(rows, isFound))
            return false;
        for (const char *letter = text; *letter != '\0'; ++letter) {
            clock.start();
            QTest::keyClick(field, *letter);
            if (!watch.waitForPaint(rows, isFound)) {
                std::fputs("What was searched for was not shown.\n", stderr);
                return false;
            }
            ours.push_back(millisecondsOf(clock));

            clock.start();
            const auto found = bare.readPage(field->text(), TimelineModel::PageSize);
            bares.push_back(millisecondsOf(clock));
            if (!found || *found != shownEvents(desk.timeline)) {
                std::fprintf(stderr, "\"%s\": %d events are shown, and there are %d.\n",
                             qPrintable(field->text()), shownEvents(desk.timeline),
                             found.value_or(-1));
                return false;
            }
        }
    }
    std::printf("keys %zu\n", ours.size());
    std::printf("search-median %f\nsearch-99th %f\n", quantile(ours, 0.5), quantile(ours, 0.99));
    std::printf("query-median %f\nquery-99th %f\n", quantile(bares, 0.5), quantile(bares, 0.99));
    return true;
}

} // namespace RadarDesk
