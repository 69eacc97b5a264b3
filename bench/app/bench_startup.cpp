// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTextStream>

#include <algorithm>
#include <optional>
#include <vector>

namespace {

constexpr int Pairs = 15;

/// From starting a program until it says that its window has been drawn, in milliseconds.
std::optional<double> untilPainted(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead())
            return std::nullopt;
    }
    const double elapsed = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    return process.waitForFinished() ? std::optional(elapsed) : std::nullopt;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    std::vector<double> ratios;
    std::vector<double> ours;
    for (int pair = -1; pair < Pairs; ++pair) {
        const auto bare = untilPainted(QStringLiteral(RADARDESK_BARE_WINDOW), {});
        const auto full = untilPainted(QStringLiteral(RADARDESK_PROGRAM),
                                       {QStringLiteral("--report-first-paint")});
        if (!bare || !full) {
            out << "A program could not be started, or drew no window." << Qt::endl;
            return 1;
        }
        if (pair < 0)
            continue; // the first pair warms the disk's cache
        ratios.push_back(*full / *bare);
        ours.push_back(*full);
    }
    out << "start to first paint, RadarDesk over a bare QMainWindow: "
        << QString::number(median(ratios), 'f', 2) << " (at most 2; "
        << QString::number(median(ours), 'f', 0) << " ms)" << Qt::endl;
    return 0;
}
