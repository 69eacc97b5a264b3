// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <bench/support/figures.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <optional>
#include <vector>

using namespace RadarDesk;

namespace {

constexpr int Pairs = 15;
constexpr double MostRatio = 2;
constexpr double MostRatioToText = 2;

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

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    Figures figures(QStringLiteral("startup"));
    std::vector<double> ratios;
    std::vector<double> ratiosToText;
    std::vector<double> ours;
    for (int pair = -1; pair < Pairs; ++pair) {
        const auto bare = untilPainted(QStringLiteral(RADARDESK_BARE_WINDOW), {});
        const auto text =
            untilPainted(QStringLiteral(RADARDESK_BARE_WINDOW), {QStringLiteral("--text")});
        const auto full = untilPainted(QStringLiteral(RADARDESK_PROGRAM),
                                       {QStringLiteral("--report-first-paint")});
        if (!bare || !text || !full) {
            figures.fail(QStringLiteral("A program could not be started, or drew no window."));
            return figures.finish();
        }
        if (pair < 0)
            continue; // the first ones warm the disk's cache
        ratios.push_back(*full / *bare);
        ratiosToText.push_back(*full / *text);
        ours.push_back(*full);
    }
    figures.add(QStringLiteral("paint"),
                QStringLiteral("start to first paint, RadarDesk over a bare QMainWindow"), {},
                ratios, Bound::atMost(MostRatio),
                QStringLiteral("%1 ms").arg(medianOf(ours), 0, 'f', 0));
    figures.add(QStringLiteral("text"),
                QStringLiteral("the same over a QMainWindow with one label"), {}, ratiosToText,
                Bound::atMost(MostRatioToText));
    return figures.finish();
}
