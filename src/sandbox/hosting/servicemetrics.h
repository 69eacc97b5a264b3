// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/service/observation.h>

#include <QByteArray>

#include <chrono>
#include <map>
#include <utility>

namespace RadarDesk::sandbox {

/// What a service holds at one moment.
struct ServiceGauges
{
    qsizetype connections = 0; ///< Of subscribers.
    qsizetype subscriptions = 0;
    qsizetype channels = 0;
    qsizetype observers = 0;
    qsizetype waitingBytes = 0; ///< For subscribers to read; a text for many counted once.
};

/// Counts what a service does, for GET /metrics. For one thread.
class ServiceMetrics
{
public:
    using Operation = ObservedCall::Operation;

    /// A call that was answered.
    void noteCall(Operation operation, int status, qsizetype requestBytes, qsizetype answerBytes,
                  std::chrono::microseconds took);
    /// A broadcast that was taken, for so many subscribers.
    void noteBroadcast(qsizetype subscribers);
    void noteOpened() { ++m_opened; }
    void noteTooSlow() { ++m_tooSlow; }
    void noteUnreadable() { ++m_unreadable; }

    /// In Prometheus's text format, version 0.0.4.
    [[nodiscard]] QByteArray toText(const ServiceGauges &now) const;

private:
    struct Calls
    {
        quint64 count = 0;
        std::chrono::microseconds time{0};
    };

    std::map<std::pair<Operation, int>, Calls> m_calls; ///< By status.
    quint64 m_broadcasts = 0;
    quint64 m_deliveries = 0;
    quint64 m_opened = 0;
    quint64 m_tooSlow = 0;
    quint64 m_unreadable = 0;
    quint64 m_requestBytes = 0;
    quint64 m_answerBytes = 0;
    const std::chrono::system_clock::time_point m_started = std::chrono::system_clock::now();
};

} // namespace RadarDesk::sandbox
