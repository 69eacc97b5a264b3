// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/scenarios/realticker.h>

#include <algorithm>

namespace RadarDesk::workbench {

RealTicker::RealTicker(QObject *parent)
    : Ticker(parent)
{
    m_clock.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Ticker::woke);
}

RealTicker::~RealTicker() = default;

Ticker::Time RealTicker::now() const
{
    return Time(m_clock.nsecsElapsed());
}

void RealTicker::wakeAt(Time time)
{
    using std::chrono::milliseconds;
    // Rather early and again than beyond what a timer can count.
    constexpr milliseconds LongestSleep = std::chrono::hours(24);
    const auto rest = std::chrono::ceil<milliseconds>(time - now());
    m_timer.start(std::clamp(rest, milliseconds(0), LongestSleep));
}

void RealTicker::sleep()
{
    m_timer.stop();
}

} // namespace RadarDesk::workbench

#include "moc_realticker.cpp"
