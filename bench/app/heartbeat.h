// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <vector>

namespace RadarDesk {

/// Beats once in a millisecond as long as the window's thread lets it: what a person who types has
/// to wait.
class Heartbeat
{
public:
    static constexpr double LongMs = 16; // what is longer is seen as a hitch

    Heartbeat();

    void start();
    void stop() { m_timer.stop(); }

    [[nodiscard]] std::size_t beats() const { return m_stalls.size(); }
    /// By how many milliseconds each beat was late.
    [[nodiscard]] const std::vector<double> &stalls() const { return m_stalls; }
    /// Likewise, without the time that other programs had.
    [[nodiscard]] const std::vector<double> &busy() const { return m_busy; }
    /// All that were longer than LongMs.
    [[nodiscard]] double longTime() const;

private:
    void beat();

    QTimer m_timer;
    QElapsedTimer m_sinceBeat;
    double m_ownBefore = 0;
    std::vector<double> m_stalls;
    std::vector<double> m_busy;
};

} // namespace RadarDesk
