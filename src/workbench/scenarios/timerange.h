// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/result.h>

#include <QString>

#include <chrono>
#include <random>

namespace RadarDesk::workbench {

/// A time, or two between which one is chosen at random each time. Once made, valid.
class TimeRange
{
public:
    using Time = std::chrono::milliseconds;
    static constexpr Time Longest = std::chrono::hours(24);

    TimeRange() = default; ///< No time.
    /// Both are included. Fails with a sentence where they are negative, longer than Longest, or in
    /// the wrong order.
    static PushRadar::Result<TimeRange, QString> make(Time least, Time most);
    static PushRadar::Result<TimeRange, QString> make(Time time) { return make(time, time); }

    [[nodiscard]] Time least() const { return m_least; }
    [[nodiscard]] Time most() const { return m_most; }
    [[nodiscard]] bool isFixed() const { return m_least == m_most; }
    [[nodiscard]] bool isNone() const { return m_most == Time::zero(); }
    [[nodiscard]] Time choose(std::mt19937_64 &random) const;
    /// "500 ms", "2 to 5 s", in the words of the default locale.
    [[nodiscard]] QString toText() const;

    bool operator==(const TimeRange &) const = default;

private:
    TimeRange(Time least, Time most)
        : m_least(least)
        , m_most(most)
    {
    }

    Time m_least{0};
    Time m_most{0};
};

} // namespace RadarDesk::workbench
