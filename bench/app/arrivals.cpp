// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arrivals.h"

#include "heartbeat.h"
#include "stopwatch.h"

#include <bench/history/sampleevents.h>

#include <support/desk.h>

#include <QSet>
#include <QTimer>

#include <cstdio>

namespace RadarDesk {

using namespace workbench;
using namespace history;

namespace {

constexpr qint64 EventsPerSecond = 2000;
constexpr qint64 DurationMs = 30'000;
constexpr int FeedMs = 2; // a few events at a time, as they come from a socket
constexpr std::chrono::seconds ArrivalPatience{60};

QString arrivalId(qint64 number)
{
    return QStringLiteral("arrival-%1").arg(number);
}

/// Does what Session does with a message that its subscriber got.
void arrive(Desk &desk, Event event, qint64 number)
{
    event.kind = EventKind::Arrival;
    event.outcome = Outcome::Done;
    event.time = QDateTime::currentDateTimeUtc();
    event.profileId = SandboxId.toString();
    event.exchange.reset();
    event.broadcastId = arrivalId(number);
    event.note = desk.secrets.redact(event.note);
    event.channel = desk.secrets.redact(event.channel);
    event.data = desk.secrets.redact(event.data);
    const QString channel = event.channel;
    const QDateTime time = event.time;
    const quint64 recorded = desk.history.append(std::move(event));
    desk.workspace.channels().touch(channel, time);
    desk.workspace.channels().countUnseen(channel);
    Q_EMIT desk.session.messageArrived(channel, recorded);
}

/// How many of the first \a count arrivals the file has.
qint64 arrivalsIn(const QString &path, const QDateTime &from, qint64 count)
{
    HistoryDatabase database(path);
    if (!database.open())
        return 0;
    HistoryPlace place{HistoryPlace::Direction::Newer, HistoryDatabase::keyAt(from) - 1};
    QSet<QString> ids;
    do {
        constexpr int AtATime = 1000;
        const auto batch = database.readBatch({}, place, AtATime);
        if (!batch)
            return 0;
        for (const StoredEvent &stored : batch->events)
            ids.insert(stored.event.broadcastId);
        place.key = batch->rest;
    } while (place.key);
    qint64 found = 0;
    for (qint64 number = 0; number < count; ++number)
        found += ids.contains(arrivalId(number)) ? 1 : 0;
    return found;
}

} // namespace

bool measureArrivals(Stopwatch &watch, Desk &desk, const QString &historyPath)
{
    qint64 written = 0;
    QObject::connect(&desk.history, &History::recorded, &desk.window,
                     [&written](const QList<quint64> &numbers) { written += numbers.size(); });
    SampleEvents samples;
    qint64 arrived = 0;
    const QDateTime begin = QDateTime::currentDateTimeUtc();
    QElapsedTimer clock;
    Heartbeat heart;
    QTimer feed;
    feed.setTimerType(Qt::PreciseTimer);
    QObject::connect(&feed, &QTimer::timeout, &desk.window, [&] {
        const qint64 due = std::min(clock.elapsed(), DurationMs) * EventsPerSecond / 1000;
        for (; arrived < due; ++arrived)
            arrive(desk, samples.next(), arrived);
    });
    clock.start();
    feed.start(FeedMs);
    heart.start();
    constexpr qint64 All = EventsPerSecond * DurationMs / 1000;
    const bool isAllArrived = watch.waitFor([&] { return arrived == All; }, ArrivalPatience);
    heart.stop();
    feed.stop();
    const double late = millisecondsOf(clock) - DurationMs;
    const bool isAllWritten = watch.waitFor([&] { return written >= All; }, ArrivalPatience);
    const bool isNewestShown = watch.waitFor(
        [&] {
            const int last = desk.timeline.rowCount() - 1;
            const Event *event = last < 0 ? nullptr : desk.timeline.eventAt(last);
            return event && event->broadcastId == arrivalId(All - 1);
        },
        ArrivalPatience);

    const std::vector<double> &stalls = heart.stalls();
    const std::vector<double> &busy = heart.busy();
    std::printf("beats %zu\nstall-median %f\nstall-99th %f\nstall-longest %f\n", heart.beats(),
                quantile(stalls, 0.5), quantile(stalls, 0.99), quantile(stalls, 1));
    std::printf("busy-median %f\nbusy-99th %f\nbusy-longest %f\n", quantile(busy, 0.5),
                quantile(busy, 0.99), quantile(busy, 1));
    std::printf("stall-share %f\narrivals-late %f\n", heart.longTime() / DurationMs, late);
    const qint64 found = arrivalsIn(historyPath, begin, All);
    std::printf("arrivals %lld\nfound %lld\n", static_cast<long long>(All),
                static_cast<long long>(found));
    return isAllArrived && isAllWritten && isNewestShown && found == All;
}

} // namespace RadarDesk
