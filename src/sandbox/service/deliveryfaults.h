// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <vector>

namespace RadarDesk::sandbox {

class Subscriber;

/// A broadcast on its way to subscribers.
struct BroadcastMessage
{
    QString channel;
    QByteArray id;
    QByteArray data; ///< JSON
};

/// What may happen to what a hub sends to channels.
class DeliveryFaults
{
public:
    DeliveryFaults() = default;
    DeliveryFaults(const DeliveryFaults &) = delete;
    DeliveryFaults &operator=(const DeliveryFaults &) = delete;
    virtual ~DeliveryFaults() = default;

    /// Whether messages are to go through send().
    [[nodiscard]] virtual bool concernMessages() const = 0;
    /// Sends \a message, or sees to that later, in place of the hub; returns those that get it now
    /// or after a while.
    virtual QList<QString> send(const BroadcastMessage &message,
                                const std::vector<Subscriber *> &subscribers) = 0;
    /// Whether it sends the presence event \a json of \a channel itself, later.
    virtual bool delayPresence(const QString &channel, const QByteArray &json) = 0;
};

} // namespace RadarDesk::sandbox
