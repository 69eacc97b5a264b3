// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// Records events and tells which are safe: writertool PATH FIRST GROUPS [BYTES]
///
/// Each line is one group that was acknowledged: the keys of its events and their numbers, counted
/// up from FIRST. With BYTES, no file gets larger than that. At the end, or at the first failure,
/// it says so.

#include <history/store/sampleevents.h>

#include <history/store/historydatabase.h>

#include <QCoreApplication>

#include <csignal>
#include <cstdio>

#include <sys/resource.h>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;

namespace {

int fail(const HistoryError &error)
{
    std::printf("trouble %d\n", static_cast<int>(error.trouble));
    return 1;
}

void limitFiles(qint64 bytes)
{
    std::signal(SIGXFSZ, SIG_IGN); // writing beyond it fails then
    const rlimit limit{static_cast<rlim_t>(bytes), static_cast<rlim_t>(bytes)};
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() < 4)
        return 2;
    int number = arguments.at(2).toInt();
    if (arguments.size() > 4)
        limitFiles(arguments.at(4).toLongLong());
    HistoryDatabase database(arguments.at(1));
    if (const auto opened = database.open(); !opened)
        return fail(opened.error());
    if (const auto marked = database.markInterrupted(); !marked)
        return fail(marked.error());
    QList<StoredEvent> pending;
    for (int group = arguments.at(3).toInt(); group > 0; --group) {
        QList<Event> events;
        for (int i = 0; i <= number % 4; ++i) {
            Event event = sampleEvent(number + i);
            if ((number + i) % 5 == 0)
                event.outcome = Outcome::Pending;
            events.append(event);
        }
        const auto keys = database.write(events, pending);
        if (!keys)
            return fail(keys.error());
        QByteArray line;
        for (const StoredEvent &stored : std::as_const(pending))
            line += "done " + QByteArray::number(stored.key) + ' ';
        pending.clear();
        for (qsizetype i = 0; i < events.size(); ++i) {
            line += QByteArray::number(number + i) + ' ' + QByteArray::number(keys->at(i)) + ' ';
            // It is done with the next group.
            if (events.at(i).outcome == Outcome::Pending)
                pending.append({keys->at(i), sampleEvent(number + static_cast<int>(i))});
        }
        number += static_cast<int>(events.size());
        std::puts(line.constData());
        std::fflush(stdout);
    }
    std::puts("end");
    return 0;
}
