// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crowd.h"
#include "measuredserver.h"

#include <optional>
#include <vector>

/// A server with its crowd, which measures how fast broadcasts reach all of it.
class Contender
{
public:
    static constexpr std::size_t Subscribers = 1000;
    // Short turns, one after the other: whatever else the machine does slows both.
    static constexpr int Turns = 40;
    static constexpr int BroadcastsATurn = 20;

    explicit Contender(const MeasuredServer &server);

    [[nodiscard]] bool gather();
    /// Processor time of the server for one delivery since gather(), in microseconds.
    [[nodiscard]] double microsecondsADelivery() const;
    /// Deliveries a second: the next broadcast starts when the last one has reached everybody.
    /// 0 after a failure.
    [[nodiscard]] double broadcast(int times);

private:
    bool allCame();

    const MeasuredServer &m_server;
    Crowd m_crowd;
    Publisher m_publisher;
    std::uint64_t m_expected = 0;
    double m_usedBefore = 0;
};

/// Deliveries a second of two contenders in turns; the medians.
struct Comparison
{
    double first = 0;
    double second = 0;
    std::vector<double> ratios; ///< Of the first over the second, of each turn.
};
/// Nothing when a server didn't deliver everything.
[[nodiscard]] std::optional<Comparison> compare(Contender &first, Contender &second);
