// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/observation/arrivalmatcher.h>

namespace RadarDesk::session {

namespace {

constexpr std::size_t RememberedIds = 4096;

std::chrono::microseconds delayBetween(ArrivalMatcher::Clock::time_point began,
                                       ArrivalMatcher::Clock::time_point arrived)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(arrived - began);
}

} // namespace

QList<ArrivalMatcher::Match> ArrivalMatcher::broadcastKnown(const QString &id,
                                                            Clock::time_point began)
{
    remember(id);
    m_began.insert(id, began);
    QList<Match> matches;
    const QList<Waiting> waiting = m_waiting.take(id);
    for (const Waiting &each : waiting)
        matches.append({each.number, delayBetween(began, each.when)});
    return matches;
}

QList<ArrivalMatcher::Match> ArrivalMatcher::arrived(const QString &id, quint64 number,
                                                     Clock::time_point when)
{
    if (const auto began = m_began.constFind(id); began != m_began.constEnd())
        return {{number, delayBetween(*began, when)}};
    remember(id);
    m_waiting[id].append({number, when});
    return {};
}

void ArrivalMatcher::remember(const QString &id)
{
    if (m_began.contains(id) || m_waiting.contains(id))
        return;
    m_ids.push_back(id);
    if (m_ids.size() <= RememberedIds)
        return;
    m_began.remove(m_ids.front());
    m_waiting.remove(m_ids.front());
    m_ids.pop_front();
}

} // namespace RadarDesk::session
