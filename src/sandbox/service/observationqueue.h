// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/service/observer.h>

#include <functional>
#include <mutex>

namespace RadarDesk::sandbox {

/// Observations on their way from the service's thread to another one. Of too many, the newest
/// are left out and counted.
class ObservationQueue final : public Observer
{
public:
    /// \a filled is called on the service's thread when something is there to be taken: once,
    /// until take() is called.
    ObservationQueue(const ObserverLimits &limits, std::function<void()> filled);

    void observed(Observation &&observation) override;
    /// Counts \a count more as left out.
    void leaveOut(qint64 count);
    /// What has come since the last time, from any thread.
    [[nodiscard]] Observations take();

private:
    const qsizetype m_most;
    const qsizetype m_mostBytes;
    const std::function<void()> m_filled;
    std::mutex m_mutex; // held for a push or a swap, never longer
    Observations m_waiting;
    qsizetype m_bytes = 0;
    bool m_told = false;
};

} // namespace RadarDesk::sandbox
