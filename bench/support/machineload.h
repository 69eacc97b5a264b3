// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace RadarDesk {

/// What other programs do on this machine while this one waits.
class MachineLoad
{
public:
    /// Waits for a second, in which this program does nothing, and looks at the processors.
    void look();
    /// The most that was seen, of all processors together.
    [[nodiscard]] int percent() const { return m_percent; }
    /// Too much for a figure to be compared with another day's.
    [[nodiscard]] bool isBusy() const { return m_percent > MostPercent; }

private:
    static constexpr int MostPercent = 15;

    int m_percent = 0;
};

} // namespace RadarDesk
