// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "heartbeat.h"

#include "stopwatch.h"

#include <algorithm>
#include <utility>

namespace RadarDesk {

namespace {

constexpr int HeartbeatMs = 1;

} // namespace

Heartbeat::Heartbeat()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
}

void Heartbeat::start()
{
    m_ownBefore = ownMilliseconds();
    m_sinceBeat.start();
    m_timer.start(HeartbeatMs);
}

void Heartbeat::beat()
{
    m_stalls.push_back(std::max(0.0, millisecondsOf(m_sinceBeat) - HeartbeatMs));
    m_sinceBeat.start();
    const double own = ownMilliseconds();
    m_busy.push_back(own - std::exchange(m_ownBefore, own));
}

double Heartbeat::longTime() const
{
    double all = 0;
    for (const double stall : m_stalls)
        all += stall > LongMs ? stall : 0;
    return all;
}

} // namespace RadarDesk
