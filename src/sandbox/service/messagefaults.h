// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/faults/faultdecider.h>
#include <sandbox/faults/heldmessage.h>
#include <sandbox/service/deliveryfaults.h>
#include <sandbox/service/observer.h>
#include <sandbox/web/network.h>

#include <functional>
#include <map>

namespace RadarDesk::sandbox {

class Hub;

/// Simulated faults of what is on its way to subscribers, on the service's thread: messages that
/// come late, twice, out of order or not at all, or are held; presence that is late.
class MessageFaults final : public DeliveryFaults
{
public:
    /// What it works with; all of it outlives this.
    struct Parts
    {
        Executor executor;
        Hub &hub;
        FaultDecider &decider;
        const Observing &observing;
        /// Called with all that are held whenever these are others; may be empty.
        std::function<void(const QList<HeldMessage> &)> heldChanged;
    };
    /// What may wait; more goes its usual way.
    static constexpr std::size_t MostWaiting = 1'000;
    static constexpr qsizetype MostWaitingBytes = qsizetype{16} * 1024 * 1024;

    explicit MessageFaults(Parts parts);

    [[nodiscard]] bool concernMessages() const override;
    QList<QString> send(const BroadcastMessage &message,
                        const std::vector<Subscriber *> &subscribers) override;
    bool delayPresence(const QString &channel, const QByteArray &json) override;

    /// Lets a held message go, with other \a data where that is JSON, and not empty.
    void release(quint64 number, const QByteArray &data);
    void discard(quint64 number);
    /// Sends all that waits, in the order in which it came.
    void sendAll();

private:
    struct Waiting
    {
        FaultEffect effect = FaultEffect::MessageLate;
        BroadcastMessage message;
        QList<QString> recipients;
        ObservedTime since;
        std::unique_ptr<Timer> timer; ///< None for those that are held.
    };
    using Place = std::map<quint64, Waiting>::iterator;

    /// Whether the message isn't to be sent now, but may be later.
    [[nodiscard]] bool keep(const FaultDecision &decision, const BroadcastMessage &message,
                            const QList<QString> &recipients);
    void send(Place place);
    /// Sends to those of \a recipients what they were to get after the next message.
    void sendOvertaken(const QString &channel, const QList<QString> &recipients);
    /// Those of \a recipients for which such a message waits.
    [[nodiscard]] QList<QString> overtakenOf(const QString &channel,
                                             const QList<QString> &recipients) const;
    void erase(Place place);
    [[nodiscard]] Place heldAt(quint64 number);
    void report(FaultEffect effect, const BroadcastMessage &message, qsizetype recipients,
                std::chrono::milliseconds delay = {},
                ObservedFault::Act act = ObservedFault::Act::Applied) const;
    void tellHeld() const;

    const Parts m_parts;
    std::map<quint64, Waiting> m_waiting; ///< In the order in which they came.
    qsizetype m_bytes = 0; ///< Of these.
    quint64 m_last = 0;
};

} // namespace RadarDesk::sandbox
