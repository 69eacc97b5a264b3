// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/scenarios/scenario.h>

#include <QDateTime>

namespace RadarDesk::workbench {

/// A broadcast that was sent, or that arrived.
struct PastBroadcast
{
    QDateTime time;
    QString channel;
    QByteArray data; ///< The text of a JSON object.
};

struct ReplayOptions
{
    static constexpr double SlowestSpeed = 0.1;
    static constexpr double FastestSpeed = 100;

    double speed = 1; ///< 2: twice as fast as it was.
    std::optional<std::chrono::milliseconds>
        longestPause; ///< Of the scenario; at most a day anyway.
};

struct ReplayScenario
{
    Scenario scenario;
    int leftOut = 0; ///< Of the broadcasts: those that could not be sent again.
};

/// The same broadcasts again, in the order of their times, with waits between them. Nothing in them
/// is taken for a placeholder. Fails with a sentence where the speed is out of bounds, there are
/// too many broadcasts or none, or the \a name is none.
[[nodiscard]] PushRadar::Result<ReplayScenario, QString>
scenarioFromEvents(const QString &name, const QList<PastBroadcast> &events,
                   const ReplayOptions &options = {});

} // namespace RadarDesk::workbench
