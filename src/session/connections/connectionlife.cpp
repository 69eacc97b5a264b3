// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/connections/connectionlife.h>

#include <workbench/core/visibletext.h>
#include <workbench/events/clientwords.h>

#include <algorithm>
#include <utility>

namespace RadarDesk::session {

using namespace sandbox;
using namespace workbench;

namespace {

constexpr qsizetype LongestClientData = 2000;

QString thrownText(const ObservedCallback &callback)
{
    const QString message = visibleText(callback.message);
    return callback.file.isEmpty()
        ? message
        : QStringLiteral("%1 — %2:%3")
              .arg(message, visibleText(callback.file), QString::number(callback.line));
}

/// Whether the last of \a connection are messages of \a channel.
bool endsWithReceived(const Connection &connection, const QString &channel)
{
    return !connection.life.isEmpty()
        && connection.life.constLast().kind == LifeLine::Kind::Received
        && connection.life.constLast().channel == channel;
}

} // namespace

Connection connectionOf(const ObservedConnection &opened)
{
    Connection connection;
    connection.socketId = opened.socketId;
    connection.since = toDateTime(opened.time);
    connection.isOwn = !opened.run.isEmpty();
    connection.origin = visibleText(opened.origin);
    connection.page = visibleText(opened.page);
    connection.client = workbench::clientWords(opened.userAgent);
    connection.address = visibleText(opened.peer);
    connection.rawOrigin = opened.origin;
    connection.rawAgent = opened.userAgent;
    for (const QString &channel : opened.channels) {
        if (connection.channels.size() < MostListedChannels)
            connection.channels.append(visibleText(channel));
    }
    connection.clientData = shownClientData(opened.clientData);
    addLine(connection, {.time = opened.time, .kind = LifeLine::Kind::Opened});
    return connection;
}

QString shownClientData(const QByteArray &json)
{
    return visibleText(QByteArrayView(json), LongestClientData);
}

void addLine(Connection &connection, LifeLine line)
{
    if (connection.life.size() >= MostLifeLines) {
        // How it began stays to be read.
        connection.life.removeAt(1);
        ++connection.leftOut;
    }
    connection.life.append(std::move(line));
}

void addReceived(Connection &connection, const QString &channel, ObservedTime time)
{
    ++connection.delivered;
    if (endsWithReceived(connection, channel)) {
        LifeLine &last = connection.life.last();
        ++last.count;
        last.time = time;
    } else {
        addLine(connection, {.time = time, .kind = LifeLine::Kind::Received, .channel = channel});
    }
}

void addSubscription(Connection &connection, const ObservedSubscription &subscription)
{
    QStringList &channels = connection.channels;
    LifeLine line{.time = subscription.time,
                  .channel = visibleText(subscription.channel),
                  .tokenDigest = subscription.tokenDigest};
    switch (subscription.change) {
    case ObservedSubscription::Change::Admitted:
        if (channels.size() < MostListedChannels && !channels.contains(line.channel))
            channels.append(line.channel);
        line.kind = LifeLine::Kind::Subscribed;
        break;
    case ObservedSubscription::Change::Refused:
        line.kind = LifeLine::Kind::SubscriptionRefused;
        line.text = visibleText(subscription.reason);
        line.code = subscription.code;
        break;
    case ObservedSubscription::Change::Left:
        // The channels that it had when it ended stay to be read.
        if (connection.state != Connection::State::Open)
            return;
        channels.removeOne(line.channel);
        line.kind = LifeLine::Kind::Unsubscribed;
        break;
    }
    addLine(connection, std::move(line));
}

void addCallback(Connection &connection, const ObservedCallback &callback)
{
    LifeLine line{.time = callback.time, .channel = visibleText(callback.channel)};
    if (callback.threw) {
        connection.hasThrown = true;
        line.kind = LifeLine::Kind::CallbackThrew;
        line.text = thrownText(callback);
        addLine(connection, std::move(line));
    } else if (callback.callbacks == 0) {
        // Once is enough.
        line.kind = LifeLine::Kind::NoCallback;
        const bool isKnown =
            std::any_of(connection.life.crbegin(), connection.life.crend(), [&](const auto &each) {
                return each.kind == line.kind && each.channel == line.channel;
            });
        if (!isKnown)
            addLine(connection, std::move(line));
    } else if (endsWithReceived(connection, line.channel)) {
        LifeLine &last = connection.life.last();
        last.handled = std::min(last.handled + 1, last.count);
    }
}

void addCall(Connection &connection, const ObservedCall &call)
{
    const bool isDone = call.reason.isEmpty();
    LifeLine line{
        .time = call.time, .channel = visibleText(call.channel), .text = visibleText(call.reason)};
    if (call.operation == ObservedCall::Operation::Token) {
        line.kind = isDone ? LifeLine::Kind::TokenIssued : LifeLine::Kind::TokenRefused;
    } else if (call.operation == ObservedCall::Operation::ClientData) {
        line.kind =
            isDone ? LifeLine::Kind::ClientDataRegistered : LifeLine::Kind::ClientDataRefused;
        if (isDone) {
            connection.clientData = shownClientData(call.data);
            line.text = visibleText(QByteArrayView(call.data));
        }
    } else {
        return;
    }
    addLine(connection, std::move(line));
}

void addClosing(Connection &connection, const ObservedClosing &closing)
{
    const bool isLost = closing.cause == ObservedClosing::Cause::Lost
        || closing.cause == ObservedClosing::Cause::Cut;
    connection.state = isLost ? Connection::State::Lost : Connection::State::Closed;
    connection.ending = closing.cause;
    connection.ended = toDateTime(closing.time);
    connection.delivered = std::max(connection.delivered, closing.messages);
    connection.waitingBytes = 0;
    addLine(connection,
            {.time = closing.time, .kind = LifeLine::Kind::Closed, .text = closingText(closing)});
}

void addEnd(Connection &connection, ObservedTime time)
{
    connection.state = Connection::State::Lost;
    connection.ended = toDateTime(time);
    connection.waitingBytes = 0;
    addLine(connection, {.time = time, .kind = LifeLine::Kind::Ended});
}

} // namespace RadarDesk::session
