// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// What a history of many events costs the program: memory, its start, the search, the window while
/// events arrive, and an export.

#include "processmemory.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QHash>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace RadarDesk;

namespace {

constexpr int Events = 1'000'000;
constexpr int MemoryStarts = 3;
constexpr int PaintStarts = 15;
constexpr int PatienceMs = 240'000;

constexpr double MostMemory = 1.1;
constexpr double MostStart = 1.1;
constexpr double FewestKeys = 200;
constexpr double MostStallMs = 16;
constexpr double MostExportMiB = 50;

using Figures = QHash<QByteArray, double>;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// A place where the program keeps its files.
class Home
{
public:
    explicit Home(const QString &path)
        : m_path(path)
        , m_environment(QProcessEnvironment::systemEnvironment())
    {
        QDir().mkpath(path + QStringLiteral("/data/radardesk"));
        m_environment.insert(QStringLiteral("XDG_DATA_HOME"), path + QStringLiteral("/data"));
        m_environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path + QStringLiteral("/config"));
        // Its memory is looked at from outside.
        m_environment.insert(QStringLiteral("RADARDESK_CORE_DUMPS"), QStringLiteral("1"));
    }

    [[nodiscard]] QString historyPath() const
    {
        return m_path + QStringLiteral("/data/radardesk/history.db");
    }

    /// What the program itself holds as soon as it shows this history and has nothing to do.
    [[nodiscard]] std::optional<ProcessMemory> memory() const
    {
        QProcess program;
        program.setProcessEnvironment(m_environment);
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QStringLiteral(RADARDESK_PROGRAM), QStringList());
        if (!program.waitForStarted() || !waitUntilIdle(program.processId()))
            return std::nullopt;
        const auto memory = ProcessMemory::of(program.processId());
        program.terminate();
        program.waitForFinished();
        return memory;
    }

    /// From starting a program with this history until its window is drawn, in milliseconds.
    [[nodiscard]] std::optional<double> untilPainted() const
    {
        QProcess program;
        QElapsedTimer clock;
        clock.start();
        program.start(QStringLiteral(RADARDESK_MEASURED_DESK),
                      {QStringLiteral("paint"), historyPath()});
        while (!program.canReadLine()) {
            if (!program.waitForReadyRead())
                return std::nullopt;
        }
        const double elapsed = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        return program.waitForFinished() ? std::optional(elapsed) : std::nullopt;
    }

    /// Has one thing measured with this history.
    [[nodiscard]] std::optional<Figures> measure(const QString &what) const
    {
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QStringLiteral(RADARDESK_MEASURED_DESK), {what, historyPath()});
        if (!program.waitForFinished(PatienceMs))
            return std::nullopt;
        Figures figures;
        while (program.canReadLine()) {
            const QList<QByteArray> words = program.readLine().trimmed().split(' ');
            if (words.size() == 2)
                figures.insert(words.at(0), words.at(1).toDouble());
        }
        const bool isDone = program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0;
        return isDone ? std::optional(figures) : std::nullopt;
    }

private:
    QString m_path;
    QProcessEnvironment m_environment;
};

/// Prints what came out and keeps whether all of it is as it is to be.
class Judge
{
public:
    void judge(const char *what, double value, double most, const QString &details)
    {
        std::printf("%s: %.2f (at most %g; %s)%s\n", what, value, most, qPrintable(details),
                    value <= most ? "" : " MISSED");
        std::fflush(stdout);
        m_isFine &= value <= most;
    }
    void fail(const char *what)
    {
        std::printf("%s could not be measured.\n", what);
        std::fflush(stdout);
        m_isFine = false;
    }
    [[nodiscard]] bool isFine() const { return m_isFine; }

private:
    bool m_isFine = true;
};

void judgeMemory(Judge &judge, const Home &empty, const Home &full)
{
    std::vector<double> ratios;
    std::vector<double> ratiosAlone;
    std::vector<double> sizes;
    for (int start = 0; start < MemoryStarts; ++start) {
        const auto without = empty.memory();
        const auto with = full.memory();
        if (!without || !with) {
            judge.fail("The memory");
            return;
        }
        ratios.push_back(with->share / without->share);
        ratiosAlone.push_back(with->alone / without->alone);
        sizes.push_back(with->share);
    }
    judge.judge("memory with 1,000,000 events over none", median(ratios), MostMemory,
                QStringLiteral("%1 MiB; what is written to: %2")
                    .arg(median(sizes), 0, 'f', 1)
                    .arg(median(ratiosAlone), 0, 'f', 2));
}

void judgeStart(Judge &judge, const Home &empty, const Home &full)
{
    std::vector<double> ratios;
    std::vector<double> times;
    for (int start = -1; start < PaintStarts; ++start) {
        const auto without = empty.untilPainted();
        const auto with = full.untilPainted();
        if (!without || !with) {
            judge.fail("The start");
            return;
        }
        if (start < 0)
            continue; // the first pair warms the disk's cache
        ratios.push_back(*with / *without);
        times.push_back(*with);
    }
    judge.judge("start to first paint with 1,000,000 events over none", median(ratios), MostStart,
                QStringLiteral("%1 ms").arg(median(times), 0, 'f', 0));
}

void judgeSearch(Judge &judge, const Home &full)
{
    const auto found = full.measure(QStringLiteral("search"));
    if (!found || found->value("keys") < FewestKeys) {
        judge.fail("The search");
        return;
    }
    std::printf(
        "search, from a key to what is found in the window: median %.1f ms, 99th percentile "
        "%.1f ms; the bare query: %.2f ms, %.1f ms; ratio of the medians %.1f, of the 99th "
        "percentiles %.2f (%.0f keys)\n",
        found->value("search-median"), found->value("search-99th"), found->value("query-median"),
        found->value("query-99th"), found->value("search-median") / found->value("query-median"),
        found->value("search-99th") / found->value("query-99th"), found->value("keys"));
    std::fflush(stdout);
}

void judgeExport(Judge &judge, const Home &full)
{
    const auto done = full.measure(QStringLiteral("export"));
    if (!done || done->value("exported") < Events) {
        judge.fail("The export");
        return;
    }
    judge.judge("memory during an export of all events over before, in MiB",
                done->value("export-more"), MostExportMiB,
                QStringLiteral("%1 MiB before; %2 events in %3 s")
                    .arg(done->value("export-before"), 0, 'f', 1)
                    .arg(done->value("exported"), 0, 'f', 0)
                    .arg(done->value("export-seconds"), 0, 'f', 1));
}

void judgeArrivals(Judge &judge, const Home &full)
{
    const auto seen = full.measure(QStringLiteral("arrivals"));
    if (!seen) {
        judge.fail("The arrivals");
        return;
    }
    judge.judge("longest stalls while 2,000 events a second arrive, 99th percentile in ms",
                seen->value("stall-99th"), MostStallMs,
                QStringLiteral("median %1, longest %2; of its own work: %3, %4, %5; %6 of %7 "
                               "events are in the file")
                    .arg(seen->value("stall-median"), 0, 'f', 2)
                    .arg(seen->value("stall-longest"), 0, 'f', 1)
                    .arg(seen->value("busy-median"), 0, 'f', 2)
                    .arg(seen->value("busy-99th"), 0, 'f', 1)
                    .arg(seen->value("busy-longest"), 0, 'f', 1)
                    .arg(seen->value("found"), 0, 'f', 0)
                    .arg(seen->value("arrivals"), 0, 'f', 0));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const Home empty(folder.filePath(QStringLiteral("empty")));
    const Home full(folder.filePath(QStringLiteral("full")));
    if (QProcess::execute(QStringLiteral(RADARDESK_MAKE_HISTORY),
                          {full.historyPath(), QString::number(Events)})
        != 0)
        return 1;
    Judge judge;
    judgeMemory(judge, empty, full);
    judgeStart(judge, empty, full);
    judgeSearch(judge, full);
    judgeExport(judge, full);
    judgeArrivals(judge, full); // last, since it adds to the history
    return judge.isFine() ? 0 : 1;
}
