// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/service/observers/observers.h>

#include <utility>

namespace RadarDesk::sandbox {

void Observers::add(Observer &observer)
{
    m_observers.push_back(&observer);
}

void Observers::remove(Observer &observer)
{
    std::erase(m_observers, &observer);
}

void Observers::observed(Observation &&observation)
{
    if (m_observers.empty())
        return;
    for (std::size_t i = 0; i + 1 < m_observers.size(); ++i)
        m_observers[i]->observed(Observation(observation));
    m_observers.back()->observed(std::move(observation));
}

} // namespace RadarDesk::sandbox
