// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/service/observer.h>

#include <vector>

namespace RadarDesk::sandbox {

/// Several observers as one, on the service's thread.
class Observers final : public Observer
{
public:
    void add(Observer &observer);
    void remove(Observer &observer);
    [[nodiscard]] std::size_t count() const { return m_observers.size(); }

    void observed(Observation &&observation) override;
    [[nodiscard]] bool isWatching() const override { return !m_observers.empty(); }

private:
    std::vector<Observer *> m_observers;
};

} // namespace RadarDesk::sandbox
