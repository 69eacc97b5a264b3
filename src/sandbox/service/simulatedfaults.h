// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/faults/faultedcall.h>
#include <sandbox/service/messagefaults.h>

#include <optional>
#include <vector>

namespace RadarDesk::sandbox {

class WebSocketSession;

/// The simulated faults of a service, on its thread: asks its rules about each call, connection and
/// message, has what they decide happen, and reports it.
class SimulatedFaults
{
public:
    using Listener = std::function<void(const QList<HeldMessage> &)>;
    /// What it works with; all of it outlives this.
    struct Parts
    {
        Executor executor;
        Hub &hub;
        const Observing &observing;
        Listener heldChanged;
    };
    /// A call, and what happens to it.
    struct MetCall
    {
        FaultedCall call;
        FaultDecision decision;
    };

    explicit SimulatedFaults(Parts parts);
    SimulatedFaults(const SimulatedFaults &) = delete;
    SimulatedFaults &operator=(const SimulatedFaults &) = delete;

    /// In place of those of before, whose counts are forgotten. With none, what waits is sent.
    void setRules(const FaultRules &rules);
    [[nodiscard]] bool areActive() const { return !m_decider.rules().isEmpty(); }
    [[nodiscard]] MessageFaults &messages() { return m_messages; }

    /// The fault that a call meets, which is reported.
    [[nodiscard]] std::optional<MetCall> faultOf(const HttpRequest &request);
    /// Whether a handshake, which else would be accepted, is refused.
    [[nodiscard]] bool refuses(const HttpRequest &handshake);
    /// The connection has begun of the handshake that refuses() was asked about last.
    void meet(WebSocketSession &session);
    /// It is open while rules begin.
    void meetOpen(WebSocketSession &session);
    /// Calls \a work on the service's thread.
    void after(std::chrono::milliseconds delay, std::function<void()> work) const;

private:
    void end(WebSocketSession &session, const FaultDecision &decision);
    void report(FaultEffect effect, const FaultSubject &subject,
                std::chrono::milliseconds delay) const;

    const Parts m_parts;
    FaultDecider m_decider;
    MessageFaults m_messages;
    std::vector<std::chrono::steady_clock::time_point> m_refusedUntil; ///< By each rule.
    std::optional<FaultDecision> m_ofHandshake; ///< Until its connection begins.
    quint64 m_generation = 0; ///< Of rules.
};

} // namespace RadarDesk::sandbox
