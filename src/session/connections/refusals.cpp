// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/connections/refusals.h>

#include <session/connections/connectioncontrol.h>

#include <algorithm>

namespace RadarDesk::session {

namespace {

/// Shorter than a second, so that the countdown skips none.
constexpr std::chrono::milliseconds TickPause{250};

} // namespace

Refusals::Refusals(ConnectionControl &control, QObject *parent)
    : QObject(parent)
    , m_control(control)
{
    m_tick.setInterval(TickPause);
    connect(&m_tick, &QTimer::timeout, this, &Refusals::tick);
}

void Refusals::refuse(const QByteArray &origin, const QByteArray &userAgent,
                      std::chrono::milliseconds time)
{
    m_control.refuse(origin, userAgent, time);
    if (const auto known = find(origin, userAgent); known != m_refused.cend())
        m_refused.erase(known);
    m_refused.append({origin, userAgent, QDeadlineTimer(time)});
    m_tick.start();
    Q_EMIT changed();
}

void Refusals::allow(const QByteArray &origin, const QByteArray &userAgent)
{
    const auto known = find(origin, userAgent);
    if (known == m_refused.cend())
        return;
    m_refused.erase(known);
    m_control.refuse(origin, userAgent, std::chrono::milliseconds(0));
    Q_EMIT changed();
}

int Refusals::secondsLeft(const QByteArray &origin, const QByteArray &userAgent) const
{
    const auto known = find(origin, userAgent);
    if (known == m_refused.cend())
        return 0;
    constexpr qint64 Second = 1000;
    return static_cast<int>((known->end.remainingTime() + Second - 1) / Second);
}

QList<Refusals::Refused>::const_iterator Refusals::find(const QByteArray &origin,
                                                        const QByteArray &userAgent) const
{
    return std::find_if(m_refused.cbegin(), m_refused.cend(), [&](const Refused &each) {
        return each.origin == origin && each.userAgent == userAgent;
    });
}

void Refusals::tick()
{
    m_refused.removeIf([](const Refused &each) { return each.end.hasExpired(); });
    if (m_refused.isEmpty())
        m_tick.stop();
    Q_EMIT changed();
}

} // namespace RadarDesk::session

#include "moc_refusals.cpp"
