// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/service/hub.h>

#include <pushradar/jsonvalue.h>
#include <sandbox/service/credentials.h>

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>
#include <iterator>

namespace RadarDesk::sandbox {

using PushRadar::ChannelKind;
using PushRadar::ChannelName;

namespace {

QByteArray messageEvent(const QByteArray &jsonName, const QByteArray &id, const QByteArray &data)
{
    return "{\"event\":\"message\",\"channel\":" + jsonName + ",\"id\":\"" + id
        + "\",\"data\":" + data + '}';
}

} // namespace

Hub::Hub(const Limits &limits, std::function<void(std::chrono::milliseconds)> presenceDue,
         const Observing &observing)
    : m_limits(limits)
    , m_presenceDue(std::move(presenceDue))
    , m_observing(observing)
    , m_memory(observing.isPossible() ? std::make_unique<HubMemory>(observing.limits) : nullptr)
    , m_idPrefix(QByteArray::number(QRandomGenerator::global()->generate(), 16) + '-')
    , m_socketKey(randomCredential({}))
{
}

void Hub::join(Subscriber &subscriber)
{
    subscriber.m_socketId = socketIdOf(++m_lastSocket);
    m_sockets.insert(subscriber.m_socketId, &subscriber);
    sendTo(subscriber,
           "{\"event\":\"connected\",\"socketID\":\"" + subscriber.m_socketId.toUtf8()
               + (m_memory ? "\",\"report\":true}" : "\"}"));
}

QString Hub::socketIdOf(quint64 number) const
{
    // Two numbers, as the service's socket IDs have (protocol: captured requests). The second
    // follows from the first by a key, so that an ID can be told from a made-up one for ever.
    const QByteArray digits = QByteArray::number(number);
    const QByteArray code =
        QMessageAuthenticationCode::hash(digits, m_socketKey, QCryptographicHash::Sha256);
    return QString::fromLatin1(
        digits + '.'
        + QByteArray::number(qFromBigEndian<quint32>(code.constData()) % 1'000'000'000));
}

bool Hub::hasBeen(const QString &socketId) const
{
    const quint64 number = QStringView(socketId).left(socketId.indexOf(u'.')).toULongLong();
    return number > 0 && number <= m_lastSocket && socketId == socketIdOf(number);
}

void Hub::leave(Subscriber &subscriber)
{
    while (!subscriber.m_subscriptions.empty())
        remove(subscriber, subscriber.m_subscriptions.size() - 1);
    m_sockets.remove(subscriber.m_socketId);
    if (m_sockets.isEmpty()) // it would keep the room for a crowd
        m_sockets.squeeze();
}

Hub::Subscribed Hub::subscribe(Subscriber &subscriber, const ChannelName &name)
{
    auto &own = subscriber.m_subscriptions;
    auto found = m_channels.find(name.toString());
    if (found != m_channels.end() && std::any_of(own.begin(), own.end(), [&](const auto &s) {
            return s.channel == found->second.get();
        }))
        return Subscribed::Already;
    if (static_cast<qsizetype>(own.size()) >= m_limits.channelsOfOneSubscriber)
        return Subscribed::TooManyOfThis;
    if (m_subscriptions >= m_limits.subscriptions)
        return Subscribed::TooManyOfAll;

    if (found == m_channels.end()) {
        auto channel = std::make_unique<Channel>();
        channel->name = name.toString();
        channel->jsonName = PushRadar::toJsonString(channel->name);
        channel->presence = name.kind() == ChannelKind::Presence;
        found = m_channels.emplace(name.toString(), std::move(channel)).first;
        if (m_memory)
            m_memory->channelBegan(name.toString());
    }
    Channel &channel = *found->second;
    own.push_back({&channel, channel.subscribers.size()});
    channel.subscribers.push_back(&subscriber);
    ++m_subscriptions;
    changePresence(channel);
    return Subscribed::Yes;
}

void Hub::unsubscribe(Subscriber &subscriber, const QString &name)
{
    const auto &own = subscriber.m_subscriptions;
    const auto found = std::find_if(own.begin(), own.end(),
                                    [&](const auto &s) { return s.channel->name == name; });
    if (found != own.end())
        remove(subscriber, static_cast<std::size_t>(found - own.begin()));
}

void Hub::remove(Subscriber &subscriber, std::size_t subscription)
{
    auto &own = subscriber.m_subscriptions;
    const auto [channel, place] = own[subscription];
    own[subscription] = own.back();
    own.pop_back();
    --m_subscriptions;

    // The last one takes the place that is free now.
    auto &all = channel->subscribers;
    Subscriber *moved = all.back();
    all[place] = moved;
    all.pop_back();
    if (moved != &subscriber) {
        for (auto &other : moved->m_subscriptions) {
            if (other.channel == channel) {
                other.place = place;
                break;
            }
        }
    }
    if (m_memory)
        noteLeft(subscriber, channel->name);
    if (all.empty())
        m_channels.erase(m_channels.find(channel->name));
    else
        changePresence(*channel);
}

QList<QString> Subscriber::channels(qsizetype most) const
{
    QList<QString> names;
    for (const Subscription &subscription : m_subscriptions) {
        if (names.size() >= most)
            break;
        names.append(subscription.channel->name);
    }
    return names;
}

QByteArray Hub::nextBroadcastId()
{
    return m_idPrefix + QByteArray::number(++m_lastBroadcast);
}

Hub::Delivery Hub::broadcast(const ChannelName &name, const QByteArray &data)
{
    Delivery delivery{nextBroadcastId(), 0, std::nullopt};
    const auto found = m_channels.find(name.toString());
    const Channel *channel = found == m_channels.end() ? nullptr : found->second.get();
    if (m_observing)
        delivery.observed = observedDelivery(delivery.id, name.toString(), channel);
    if (!channel)
        return delivery;

    delivery.subscribers = static_cast<qsizetype>(channel->subscribers.size());
    if (m_faults && m_faults->concernMessages()) {
        const QList<QString> gotBy =
            m_faults->send({channel->name, delivery.id, data}, channel->subscribers);
        if (delivery.observed) {
            delivery.observed->subscribers = gotBy.size();
            delivery.observed->socketIds =
                gotBy.first(std::min<qsizetype>(gotBy.size(), m_observing.limits.listed));
        }
        return delivery;
    }
    const QByteArray json = messageEvent(channel->jsonName, delivery.id, data);
    if (m_memory) {
        for (Subscriber *subscriber : channel->subscribers)
            noteMessage(*subscriber, json.size());
    }
    sendToAll(*channel, json);
    return delivery;
}

std::optional<Hub::Delivery> Hub::sendMessage(const QString &socketId, const QString &channel,
                                              const QByteArray &data)
{
    const auto found = m_sockets.constFind(socketId);
    if (found == m_sockets.constEnd())
        return std::nullopt;
    Delivery delivery{nextBroadcastId(), 1, std::nullopt};
    const QByteArray json = messageEvent(PushRadar::toJsonString(channel), delivery.id, data);
    noteMessage(**found, json.size());
    sendTo(**found, json);
    if (m_observing) {
        delivery.observed = ObservedDelivery{
            Observing::now(), QString::fromLatin1(delivery.id), channel, {socketId}, 1, {}, {}};
    }
    return delivery;
}

void Hub::deliver(const BroadcastMessage &message, const QList<QString> &socketIds)
{
    if (socketIds.isEmpty())
        return;
    const QByteArray json =
        messageEvent(PushRadar::toJsonString(message.channel), message.id, message.data);
    makeRoom(json.size());
    const Frame frame = m_frames.make(json);
    for (const QString &socketId : socketIds) {
        if (!isSubscribed(socketId, message.channel))
            continue; // it left meanwhile
        Subscriber &subscriber = *m_sockets.value(socketId);
        noteMessage(subscriber, json.size());
        subscriber.send(frame);
    }
}

void Hub::tellPresence(const QString &channel, const QByteArray &json)
{
    const auto found = m_channels.find(channel);
    if (found != m_channels.end())
        sendToAll(*found->second, json);
}

void Hub::noteMessage(Subscriber &subscriber, qsizetype bytes) const
{
    ++subscriber.m_messages;
    subscriber.m_messageBytes += bytes;
}

void Hub::noteLeft(const Subscriber &subscriber, const QString &channel)
{
    const auto now = Observing::now();
    if (m_channels.at(channel)->subscribers.empty())
        m_memory->channelEnded(channel);
    m_memory->left(channel, subscriber.m_socketId, now);
    if (!m_observing)
        return;
    m_observing.report(ObservedSubscription{now, subscriber.m_socketId, subscriber.m_run, channel,
                                            ObservedSubscription::Change::Left});
}

ObservedDelivery Hub::observedDelivery(const QByteArray &id, const QString &name,
                                       const Channel *channel)
{
    ObservedDelivery observed;
    observed.time = Observing::now();
    observed.broadcastId = QString::fromLatin1(id);
    observed.channel = name;
    if (channel) {
        observed.subscribers = static_cast<qsizetype>(channel->subscribers.size());
        const auto listed = std::min(observed.subscribers, m_observing.limits.listed);
        observed.socketIds.reserve(listed);
        std::transform(channel->subscribers.begin(), channel->subscribers.begin() + listed,
                       std::back_inserter(observed.socketIds),
                       [](const Subscriber *subscriber) { return subscriber->socketId(); });
    }
    const QStringList lookAlikes = m_memory->lookAlikesOf(name);
    for (const QString &other : lookAlikes) {
        observed.lookAlikes.append(
            {other, static_cast<qsizetype>(m_channels.at(other)->subscribers.size())});
    }
    observed.absences = m_memory->absencesFrom(name, observed.time);
    // One that left may have come back on the same connection.
    observed.absences.removeIf(
        [&](const auto &absence) { return isSubscribed(absence.socketId, name); });
    return observed;
}

bool Hub::isSubscribed(const QString &socketId, const QString &channel) const
{
    const Subscriber *subscriber = m_sockets.value(socketId);
    if (!subscriber)
        return false;
    const auto &own = subscriber->m_subscriptions;
    return std::any_of(own.begin(), own.end(),
                       [&](const auto &s) { return s.channel->name == channel; });
}

void Hub::sendToAll(const Channel &channel, const QByteArray &json)
{
    makeRoom(json.size());
    const Frame frame = m_frames.make(json);
    for (Subscriber *subscriber : channel.subscribers)
        subscriber->send(frame);
}

void Hub::sendTo(Subscriber &subscriber, const QByteArray &json)
{
    subscriber.send(m_frames.make(json));
}

void Hub::makeRoom(qsizetype bytes)
{
    if (m_frames.bytes() + bytes <= m_limits.allWaitingBytes)
        return;
    QList<Subscriber *> slowestFirst = m_sockets.values();
    std::sort(slowestFirst.begin(), slowestFirst.end(),
              [](const auto *a, const auto *b) { return a->waitingBytes() > b->waitingBytes(); });
    for (Subscriber *subscriber : slowestFirst) {
        if (m_frames.bytes() + bytes <= m_limits.allWaitingBytes || subscriber->waitingBytes() == 0)
            return;
        subscriber->dropAsTooSlow();
    }
}

bool Hub::setClientData(const QString &socketId, ClientData data)
{
    const auto found = m_sockets.constFind(socketId);
    if (found == m_sockets.constEnd())
        return false;
    Subscriber &subscriber = **found;
    data.order = ++m_lastClientData;
    subscriber.m_clientData = std::make_unique<ClientData>(std::move(data));
    for (const auto &subscription : subscriber.m_subscriptions)
        changePresence(*subscription.channel);
    return true;
}

void Hub::changePresence(Channel &channel)
{
    if (!channel.presence || channel.presenceDue)
        return;
    channel.presenceDue = true;
    m_presenceChanged.append(channel.name);
    if (m_presenceChanged.size() > 1)
        return;
    // An event costs as much as its channel has subscribers, times those who are told. Waiting
    // longer for a crowd keeps the cost of its coming in proportion to its size.
    const auto wanted =
        m_limits.presenceDelay
        + std::chrono::ceil<std::chrono::milliseconds>(
            m_limits.presenceDelayOfOne * static_cast<qint64>(channel.subscribers.size()));
    m_presenceDue(std::min(wanted, m_limits.presenceDelayAtMost));
}

void Hub::sendPresence()
{
    const QList<QString> changed = std::exchange(m_presenceChanged, {});
    for (const QString &name : changed) {
        const auto found = m_channels.find(name);
        if (found == m_channels.end() || !found->second->presenceDue)
            continue;
        found->second->presenceDue = false;
        const QByteArray json = presenceEvent(*found->second);
        if (!m_faults || !m_faults->delayPresence(name, json))
            sendToAll(*found->second, json);
    }
}

QByteArray Hub::presenceEvent(const Channel &channel) const
{
    // A user is one, however many sockets; a socket of unknown user is one by itself.
    std::vector<const ClientData *> users;
    QHash<QByteArray, std::size_t> placeOf;
    qsizetype unknown = 0;
    for (const Subscriber *subscriber : channel.subscribers) {
        const ClientData *data = subscriber->m_clientData.get();
        if (!data) {
            ++unknown;
            continue;
        }
        const auto known = placeOf.constFind(data->uniqueId);
        if (data->uniqueId.isEmpty() || known == placeOf.constEnd()) {
            if (!data->uniqueId.isEmpty())
                placeOf.insert(data->uniqueId, users.size());
            users.push_back(data);
        } else if (users[*known]->order < data->order) {
            users[*known] = data;
        }
    }
    std::sort(users.begin(), users.end(),
              [](const auto *a, const auto *b) { return a->order < b->order; });

    QByteArray list;
    for (const ClientData *user : users) {
        if (list.size() + user->json.size() > m_limits.presenceBytes)
            break;
        if (!list.isEmpty())
            list += ',';
        list += user->json;
    }
    return "{\"event\":\"presence\",\"channel\":" + channel.jsonName
        + ",\"count\":" + QByteArray::number(unknown + static_cast<qsizetype>(users.size()))
        + ",\"clientData\":[" + list + "]}";
}

} // namespace RadarDesk::sandbox
