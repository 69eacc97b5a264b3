// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/service/frame.h>

#include <QList>
#include <QString>

#include <memory>
#include <vector>

namespace RadarDesk::sandbox {

struct Channel;

/// What a server has told about the user of a socket (v3).
struct ClientData
{
    QByteArray json;
    QByteArray uniqueId; ///< The JSON text of "##uniqueID"; empty without one.
    quint64 order = 0; ///< Of two, the later one has the higher.
};

/// One connected socket as the hub sees it: something to send texts to.
class Subscriber
{
public:
    Subscriber() = default;
    Subscriber(const Subscriber &) = delete;
    Subscriber &operator=(const Subscriber &) = delete;
    virtual ~Subscriber() = default;

    /// Queues \a frame. Never calls the hub.
    virtual void send(const Frame &frame) = 0;
    /// Ends the connection because too much waits for it. Never calls the hub.
    virtual void dropAsTooSlow() = 0;
    /// What waits to be sent, in bytes.
    [[nodiscard]] virtual qsizetype waitingBytes() const = 0;

    /// Origin and path of its page, or the User-Agent of a program, where that is known.
    [[nodiscard]] virtual QString page() const { return {}; }

    /// Given by the hub on joining.
    [[nodiscard]] const QString &socketId() const { return m_socketId; }

    /// Marks it as one of a program that knows its own by that; see RunHeader.
    void setRun(const QByteArray &run) { m_run = run; }
    [[nodiscard]] const QByteArray &run() const { return m_run; }
    /// Broadcasts that were queued for it, and their bytes; counted for an observer only.
    [[nodiscard]] qint64 messages() const { return m_messages; }
    [[nodiscard]] qint64 messageBytes() const { return m_messageBytes; }

    /// From now on it may subscribe to no other channel than \a channel.
    void limitTo(const QString &channel) { m_onlyChannel = std::make_unique<QString>(channel); }
    /// The names of its first channels, at most \a most.
    [[nodiscard]] QList<QString> channels(qsizetype most) const;
    /// JSON; empty when nothing was registered.
    [[nodiscard]] QByteArray clientData() const
    {
        return m_clientData ? m_clientData->json : QByteArray();
    }
    /// The channel that it is limited to; null when it may have any.
    [[nodiscard]] const QString *onlyChannel() const { return m_onlyChannel.get(); }

private:
    friend class Hub;

    struct Subscription
    {
        Channel *channel;
        std::size_t place; ///< Among the channel's subscribers.
    };

    QString m_socketId;
    QByteArray m_run;
    qint64 m_messages = 0;
    qint64 m_messageBytes = 0;
    std::vector<Subscription> m_subscriptions;
    std::unique_ptr<ClientData> m_clientData; ///< Most sockets have none.
    std::unique_ptr<const QString> m_onlyChannel; ///< Likewise.
};

} // namespace RadarDesk::sandbox
