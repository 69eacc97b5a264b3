// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/recording/recordedsocket.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>

namespace RadarDesk::privatechannels {

namespace {

constexpr qsizetype LongestHarMessage = 256 * 1024;

QJsonObject frameOf(const HarMessage &message)
{
    return message.data.size() > LongestHarMessage ? QJsonObject()
                                                   : QJsonDocument::fromJson(message.data).object();
}

QString eventOf(const QJsonObject &frame)
{
    return frame.value(u"event").toString();
}

bool isOfSocket(const HarEntry &socket, const QString &socketId)
{
    return std::any_of(socket.messages.begin(), socket.messages.end(),
                       [&socketId](const HarMessage &each) {
                           const QJsonObject frame = frameOf(each);
                           return eventOf(frame) == u"connected"
                               && frame.value(u"socketID").toString() == socketId;
                       });
}

bool isReadable(const HarEntry &socket)
{
    return std::any_of(socket.messages.begin(), socket.messages.end(),
                       [](const HarMessage &each) { return !eventOf(frameOf(each)).isEmpty(); });
}

void takeFrame(const QJsonObject &frame, bool isSent, const QString &token,
               RecordedSubscription &subscription)
{
    const QString event = eventOf(frame);
    if (isSent && event == u"subscribe") {
        subscription.isAsked = true;
        subscription.hasOtherToken = !token.isEmpty() && frame.value(u"token").toString() != token;
    } else if (!isSent && event == u"subscribed") {
        subscription.isSubscribed = true;
    } else if (!isSent && event == u"error" && !subscription.isSubscribed) {
        subscription.refusedWith = frame.value(u"code").toInt();
        subscription.refusal = frame.value(u"message").toString();
    } else if (!isSent && event == u"message") {
        ++subscription.broadcasts;
    }
}

QString channelOfBroadcast(const QByteArray &body)
{
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    if (!json.isEmpty())
        return json.contains(u"channel")
            ? json.value(u"channel").toString()
            : json.value(u"notification").toObject().value(u"channel").toString();
    const QUrlQuery form(QString::fromUtf8(body));
    if (form.hasQueryItem(QStringLiteral("channel")))
        return form.queryItemValue(QStringLiteral("channel"), QUrl::FullyDecoded);
    return QJsonDocument::fromJson(
               form.queryItemValue(QStringLiteral("notification"), QUrl::FullyDecoded).toUtf8())
        .object()
        .value(u"channel")
        .toString();
}

} // namespace

RecordedSubscription subscriptionIn(const HarRecording &recording, const QString &channel,
                                    const QString &socketId, const QString &token,
                                    const QDateTime &since)
{
    QList<const HarEntry *> sockets;
    const HarEntry *own = nullptr;
    for (const HarEntry &each : recording.entries) {
        if (!each.isSocket || !isReadable(each))
            continue;
        sockets.append(&each);
        if (!socketId.isEmpty() && isOfSocket(each, socketId))
            own = &each;
    }
    if (own)
        sockets = {own};
    RecordedSubscription subscription{.hasSocket = !sockets.isEmpty()};
    for (const HarEntry *const socket : std::as_const(sockets)) {
        for (const HarMessage &each : socket->messages) {
            const QJsonObject frame = frameOf(each);
            if (each.time >= since && frame.value(u"channel").toString() == channel)
                takeFrame(frame, each.isSent, token, subscription);
        }
    }
    return subscription;
}

QStringList broadcastChannels(const HarRecording &recording)
{
    QStringList channels;
    for (const HarEntry &each : recording.entries) {
        const QString path = each.exchange.url.path();
        const bool isBroadcast = each.exchange.method == "POST"
            && (path.endsWith(u"/broadcasts") || path.endsWith(u"/broadcast"));
        const QString channel =
            isBroadcast ? channelOfBroadcast(each.exchange.requestBody) : QString();
        if (!channel.isEmpty() && !channels.contains(channel))
            channels.append(channel);
    }
    return channels;
}

} // namespace RadarDesk::privatechannels
