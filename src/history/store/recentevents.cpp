// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/store/recentevents.h>

#include <workbench/events/eventsize.h>

#include <algorithm>

namespace RadarDesk::history {

using namespace workbench;

quint64 RecentEvents::append(Event event)
{
    std::erase_if(m_unfinished,
                  [](const auto &each) { return each.second.outcome != Outcome::Pending; });
    event.number = m_next++;
    m_bytes += contentBytes(event);
    m_newest.push_back(std::move(event));
    while (m_newest.size() > Capacity || (m_bytes > MostBytes && m_newest.size() > Fewest))
        forgetOldest();
    return m_newest.back().number;
}

void RecentEvents::forgetOldest()
{
    Event &oldest = m_newest.front();
    m_bytes -= contentBytes(oldest);
    if (oldest.outcome == Outcome::Pending)
        m_unfinished.emplace(oldest.number, std::move(oldest));
    m_newest.pop_front();
}

const Event *RecentEvents::find(quint64 number) const
{
    const auto unfinished = m_unfinished.find(number);
    if (unfinished != m_unfinished.end())
        return &unfinished->second;
    if (m_newest.empty() || number < m_newest.front().number || number > m_newest.back().number)
        return nullptr;
    return &m_newest.at(number - m_newest.front().number);
}

void RecentEvents::update(quint64 number, Event event)
{
    event.number = number;
    const auto unfinished = m_unfinished.find(number);
    if (unfinished != m_unfinished.end())
        unfinished->second = std::move(event);
    else if (find(number)) {
        Event &known = m_newest.at(number - m_newest.front().number);
        m_bytes += contentBytes(event) - contentBytes(known);
        known = std::move(event);
    }
}

const Event *RecentEvents::findArrival(const QString &broadcastId) const
{
    if (broadcastId.isEmpty())
        return nullptr;
    const auto end = m_newest.crbegin() + static_cast<qptrdiff>(std::min(Fewest, m_newest.size()));
    const auto found = std::find_if(m_newest.crbegin(), end, [&broadcastId](const Event &event) {
        return event.kind == EventKind::Arrival && event.broadcastId == broadcastId;
    });
    return found == end ? nullptr : &*found;
}

} // namespace RadarDesk::history
