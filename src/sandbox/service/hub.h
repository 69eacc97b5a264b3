// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/channelname.h>
#include <sandbox/service/deliveryfaults.h>
#include <sandbox/service/hubmemory.h>
#include <sandbox/service/limits.h>
#include <sandbox/service/subscriber.h>

#include <QHash>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

namespace RadarDesk::sandbox {

/// A channel with at least one subscriber.
struct Channel
{
    QString name;
    QByteArray jsonName;
    bool presence = false;
    bool presenceDue = false;
    std::vector<Subscriber *> subscribers;
};

/// Who listens where: channels, their subscribers, and who is present. Knows no network; used
/// from one thread.
class Hub
{
public:
    enum class Subscribed { Yes, Already, TooManyOfThis, TooManyOfAll };
    struct Delivery
    {
        QByteArray id; ///< Of the broadcast.
        qsizetype subscribers; ///< How many it was queued for.
        std::optional<ObservedDelivery> observed; ///< When somebody observes.
    };

    /// Calls \a presenceDue once with the time after which sendPresence() is wanted, and again
    /// only after that.
    Hub(const Limits &limits, std::function<void(std::chrono::milliseconds)> presenceDue,
        const Observing &observing = {});

    /// From now on, what is sent to channels may meet \a faults, which outlives the hub's use.
    void setFaults(DeliveryFaults &faults) { m_faults = &faults; }
    /// Sends a message to those of \a socketIds that are subscribed to its channel.
    void deliver(const BroadcastMessage &message, const QList<QString> &socketIds);
    /// Sends a presence event to the subscribers of \a channel.
    void tellPresence(const QString &channel, const QByteArray &json);

    /// Gives \a subscriber its socket ID and tells it. It must leave() before it goes.
    void join(Subscriber &subscriber);
    void leave(Subscriber &subscriber);

    Subscribed subscribe(Subscriber &subscriber, const PushRadar::ChannelName &name);
    /// Does nothing without such a subscription.
    void unsubscribe(Subscriber &subscriber, const QString &name);
    /// Sends \a data, JSON text, byte for byte to all subscribers of \a name.
    Delivery broadcast(const PushRadar::ChannelName &name, const QByteArray &data);
    /// Sends \a data to one socket alone as if it were a broadcast; says nothing without one.
    std::optional<Delivery> sendMessage(const QString &socketId, const QString &channel,
                                        const QByteArray &data);
    /// Sends \a json to one subscriber.
    void sendTo(Subscriber &subscriber, const QByteArray &json);

    /// Attaches \a data to a connected socket; false without one of that ID.
    bool setClientData(const QString &socketId, ClientData data);
    /// Tells the subscribers of presence channels who is there now, where that has changed.
    void sendPresence();

    /// Whether a socket of that ID is or was connected.
    [[nodiscard]] bool hasBeen(const QString &socketId) const;
    [[nodiscard]] qsizetype subscriberCount() const { return m_sockets.size(); }
    [[nodiscard]] qsizetype subscriptionCount() const { return m_subscriptions; }
    /// On their way to subscribers, a text for many counted once.
    [[nodiscard]] qsizetype waitingBytes() const { return m_frames.bytes(); }
    [[nodiscard]] qsizetype channelCount() const
    {
        return static_cast<qsizetype>(m_channels.size());
    }

private:
    void sendToAll(const Channel &channel, const QByteArray &json);
    void remove(Subscriber &subscriber, std::size_t subscription);
    void changePresence(Channel &channel);
    void makeRoom(qsizetype bytes);
    [[nodiscard]] QString socketIdOf(quint64 number) const;
    [[nodiscard]] QByteArray nextBroadcastId();
    void noteMessage(Subscriber &subscriber, qsizetype bytes) const;
    void noteLeft(const Subscriber &subscriber, const QString &channel);
    [[nodiscard]] ObservedDelivery observedDelivery(const QByteArray &id, const QString &name,
                                                    const Channel *channel);
    [[nodiscard]] bool isSubscribed(const QString &socketId, const QString &channel) const;
    [[nodiscard]] QByteArray presenceEvent(const Channel &channel) const;

    const Limits m_limits;
    const std::function<void(std::chrono::milliseconds)> m_presenceDue;
    const Observing m_observing;
    const std::unique_ptr<HubMemory> m_memory; ///< Where somebody may observe.
    const QByteArray m_idPrefix;
    const QByteArray m_socketKey; ///< By which socket IDs are made; new in every run.
    DeliveryFaults *m_faults = nullptr;
    FrameStore m_frames;
    std::unordered_map<QString, std::unique_ptr<Channel>> m_channels;
    QHash<QString, Subscriber *> m_sockets;
    QList<QString> m_presenceChanged;
    qsizetype m_subscriptions = 0;
    quint64 m_lastSocket = 0;
    quint64 m_lastBroadcast = 0;
    quint64 m_lastClientData = 0;
};

} // namespace RadarDesk::sandbox
