// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// What a history of many events costs the program: memory, its start, the search, the window while
/// events arrive, and an export.

#include "processmemory.h"

#include <bench/support/figures.h>

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QHash>
#include <QProcess>
#include <QTemporaryDir>

#include <optional>
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

using Measured = QHash<QByteArray, double>;

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
    [[nodiscard]] std::optional<Measured> measure(const QString &what) const
    {
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QStringLiteral(RADARDESK_MEASURED_DESK), {what, historyPath()});
        if (!program.waitForFinished(PatienceMs))
            return std::nullopt;
        Measured measured;
        while (program.canReadLine()) {
            const QList<QByteArray> words = program.readLine().trimmed().split(' ');
            if (words.size() == 2)
                measured.insert(words.at(0), words.at(1).toDouble());
        }
        const bool isDone = program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0;
        return isDone ? std::optional(measured) : std::nullopt;
    }

private:
    QString m_path;
    QProcessEnvironment m_environment;
};

void judgeMemory(Figures &figures, const Home &empty, const Home &full)
{
    std::vector<double> ratios;
    std::vector<double> ratiosAlone;
    std::vector<double> sizes;
    for (int start = 0; start < MemoryStarts; ++start) {
        const auto without = empty.memory();
        const auto with = full.memory();
        if (!without || !with) {
            figures.fail(QStringLiteral("The memory could not be measured."));
            return;
        }
        ratios.push_back(with->share / without->share);
        ratiosAlone.push_back(with->alone / without->alone);
        sizes.push_back(with->share);
    }
    figures.add(QStringLiteral("memory"), QStringLiteral("memory with 1,000,000 events over none"),
                {}, ratios, Bound::atMost(MostMemory),
                QStringLiteral("%1 MiB; what is written to: %2")
                    .arg(medianOf(sizes), 0, 'f', 1)
                    .arg(medianOf(ratiosAlone), 0, 'f', 2));
}

void judgeStart(Figures &figures, const Home &empty, const Home &full)
{
    std::vector<double> ratios;
    std::vector<double> times;
    for (int start = -1; start < PaintStarts; ++start) {
        const auto without = empty.untilPainted();
        const auto with = full.untilPainted();
        if (!without || !with) {
            figures.fail(QStringLiteral("The start could not be measured."));
            return;
        }
        if (start < 0)
            continue; // the first pair warms the disk's cache
        ratios.push_back(*with / *without);
        times.push_back(*with);
    }
    figures.add(QStringLiteral("start"),
                QStringLiteral("start to first paint with 1,000,000 events over none"), {}, ratios,
                Bound::atMost(MostStart), QStringLiteral("%1 ms").arg(medianOf(times), 0, 'f', 0));
}

void judgeSearch(Figures &figures, const Home &full)
{
    const auto found = full.measure(QStringLiteral("search"));
    if (!found || found->value("keys") < FewestKeys) {
        figures.fail(QStringLiteral("The search could not be measured."));
        return;
    }
    const auto add = [&](const QString &quantile, const QString &name) {
        figures.add(QStringLiteral("search-") + quantile,
                    QStringLiteral("search, from a key to what is found in the window, ") + name,
                    QStringLiteral("ms"), {found->value("search-" + quantile.toLatin1())},
                    Bound::none(),
                    QStringLiteral("the bare query %1; %2 keys")
                        .arg(found->value("query-" + quantile.toLatin1()), 0, 'f', 2)
                        .arg(found->value("keys"), 0, 'f', 0));
    };
    add(QStringLiteral("median"), QStringLiteral("median"));
    add(QStringLiteral("99th"), QStringLiteral("99th percentile"));
}

void judgeExport(Figures &figures, const Home &full)
{
    const auto done = full.measure(QStringLiteral("export"));
    if (!done || done->value("exported") < Events) {
        figures.fail(QStringLiteral("The export could not be measured."));
        return;
    }
    figures.add(QStringLiteral("export"),
                QStringLiteral("memory during an export of all events over before"),
                QStringLiteral("MiB"), {done->value("export-more")}, Bound::atMost(MostExportMiB),
                QStringLiteral("%1 MiB before; %2 events in %3 s")
                    .arg(done->value("export-before"), 0, 'f', 1)
                    .arg(done->value("exported"), 0, 'f', 0)
                    .arg(done->value("export-seconds"), 0, 'f', 1));
}

void judgeArrivals(Figures &figures, const Home &full)
{
    const auto seen = full.measure(QStringLiteral("arrivals"));
    if (!seen) {
        figures.fail(QStringLiteral("The arrivals could not be measured."));
        return;
    }
    figures.add(QStringLiteral("stalls"),
                QStringLiteral("stalls while 2,000 events a second arrive, 99th percentile"),
                QStringLiteral("ms"), {seen->value("stall-99th")}, Bound::atMost(MostStallMs),
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
    Figures figures(QStringLiteral("history"));
    const QTemporaryDir folder;
    const Home empty(folder.filePath(QStringLiteral("empty")));
    const Home full(folder.filePath(QStringLiteral("full")));
    if (QProcess::execute(QStringLiteral(RADARDESK_MAKE_HISTORY),
                          {full.historyPath(), QString::number(Events)})
        != 0)
        return 1;
    judgeMemory(figures, empty, full);
    judgeStart(figures, empty, full);
    judgeSearch(figures, full);
    judgeExport(figures, full);
    judgeArrivals(figures, full); // last, since it adds to the history
    return figures.finish();
}
