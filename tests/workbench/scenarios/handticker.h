// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/scenarios/ticker.h>

#include <QPointer>

#include <algorithm>
#include <optional>

namespace RadarDesk {

/// A clock that stands still until a test moves it.
class HandTicker : public workbench::Ticker
{
public:
    [[nodiscard]] Time now() const override { return m_now; }
    void wakeAt(Time time) override { m_wake = time; }
    void sleep() override { m_wake.reset(); }

    [[nodiscard]] std::chrono::milliseconds nowMs() const
    {
        return std::chrono::floor<std::chrono::milliseconds>(m_now);
    }
    [[nodiscard]] bool isAsleep() const { return !m_wake; }

    /// Wakes whenever it is asked for up to then.
    void advance(Time by)
    {
        const QPointer<HandTicker> alive(this);
        const Time end = m_now + by;
        while (alive && m_wake && *m_wake <= end) {
            m_now = std::max(m_now, *m_wake);
            m_wake.reset();
            Q_EMIT woke();
        }
        if (alive)
            m_now = end;
    }
    /// The program stands still for so long.
    void stall(Time time) { m_now += time; }

private:
    Time m_now{std::chrono::hours(5)}; // a clock may begin anywhere
    std::optional<Time> m_wake;
};

} // namespace RadarDesk
