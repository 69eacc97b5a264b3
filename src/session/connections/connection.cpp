// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/connections/connection.h>

#include <base/platform/qtversions.h>
#include <workbench/core/visibletext.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace RadarDesk::session {

using namespace sandbox;
using namespace workbench;

namespace {

struct ConnectionText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::session::Connection)
};

constexpr QStringView PartSeparator = u" · ";
constexpr qsizetype ShownChannels = 3;

QString reasonOf(const ObservedClosing &closing)
{
    QString reason = visibleText(closing.reason);
    if (!closing.code)
        return reason;
    const QString code = QString::number(*closing.code);
    //: How a connection was closed: %1 is the code, %2 the reason given with it
    return reason.isEmpty() ? code : ConnectionText::tr("%1, “%2”").arg(code, reason);
}

QString receivedText(const LifeLine &line)
{
    const auto count = static_cast<int>(line.count);
    if (line.handled == 0)
        //: %1 is a channel
        return ConnectionText::tr("Received %n message(s) on “%1”.", nullptr, count)
            .arg(line.channel);
    //: %1 is a channel, %2 how many of the messages
    return ConnectionText::tr("Received %n message(s) on “%1”; callbacks handled %2.", nullptr,
                              count)
        .arg(line.channel, QLocale().toString(line.handled));
}

} // namespace

QString whoText(const Connection &connection)
{
    if (connection.isOwn)
        return ConnectionText::tr("RadarDesk");
    QStringList parts;
    if (!connection.origin.isEmpty())
        parts.append(connection.origin + connection.page);
    if (!connection.client.isEmpty())
        parts.append(connection.client);
    return parts.isEmpty() ? ConnectionText::tr("Unknown program") : parts.join(PartSeparator);
}

QString summaryText(const Connection &connection)
{
    QStringList parts;
    if (connection.state == Connection::State::Closed)
        parts.append(ConnectionText::tr("closed"));
    else if (connection.state == Connection::State::Lost)
        parts.append(ConnectionText::tr("connection lost"));
    const QStringList &channels = connection.channels;
    if (channels.isEmpty())
        parts.append(ConnectionText::tr("no channel"));
    else if (channels.size() <= ShownChannels)
        parts.append(QLocale().createSeparatedList(channels));
    else
        parts.append(ConnectionText::tr("%n channels", nullptr, static_cast<int>(channels.size())));
    parts.append(
        ConnectionText::tr("%n received", nullptr, static_cast<int>(connection.delivered)));
    if (connection.waitingBytes > 0)
        //: %1 is a size with its unit
        parts.append(ConnectionText::tr("%1 queued")
                         .arg(QLocale().formattedDataSize(connection.waitingBytes)));
    return parts.join(PartSeparator);
}

QString lifeText(const LifeLine &line)
{
    switch (line.kind) {
    case LifeLine::Kind::Opened:
        return ConnectionText::tr("Connected.");
    case LifeLine::Kind::Subscribed:
        return ConnectionText::tr("Subscribed to “%1”.").arg(line.channel);
    case LifeLine::Kind::SubscriptionRefused:
        //: %1 is a channel, %2 a sentence
        return ConnectionText::tr("Subscription to “%1” refused: %2").arg(line.channel, line.text);
    case LifeLine::Kind::Unsubscribed:
        return ConnectionText::tr("Unsubscribed from “%1”.").arg(line.channel);
    case LifeLine::Kind::Received:
        return receivedText(line);
    case LifeLine::Kind::CallbackThrew:
        //: %1 is a channel, %2 what was thrown and where
        return ConnectionText::tr("Callback for “%1” threw: %2").arg(line.channel, line.text);
    case LifeLine::Kind::NoCallback:
        return ConnectionText::tr("The page has no callback for “%1”.").arg(line.channel);
    case LifeLine::Kind::TokenIssued:
        return ConnectionText::tr("Token for “%1” issued.").arg(line.channel);
    case LifeLine::Kind::TokenRefused:
        //: %1 is a channel, %2 a sentence
        return ConnectionText::tr("Token for “%1” refused: %2").arg(line.channel, line.text);
    case LifeLine::Kind::ClientDataRegistered:
        //: %1 is JSON
        return ConnectionText::tr("Client data registered: %1").arg(line.text);
    case LifeLine::Kind::ClientDataRefused:
        //: %1 is a sentence
        return ConnectionText::tr("Client data refused: %1").arg(line.text);
    case LifeLine::Kind::ByHand:
    case LifeLine::Kind::Closed:
        return line.text;
    case LifeLine::Kind::Ended:
        return ConnectionText::tr("Disconnected. The reason isn't known.");
    }
    return {};
}

QByteArray lastTokenOf(const Connection &connection)
{
    const auto found =
        std::find_if(connection.life.crbegin(), connection.life.crend(),
                     [](const LifeLine &line) { return !line.tokenDigest.isEmpty(); });
    return found == connection.life.crend() ? QByteArray() : found->tokenDigest;
}

QString closingText(const ObservedClosing &closing)
{
    const QString reason = reasonOf(closing);
    using Cause = ObservedClosing::Cause;
    switch (closing.cause) {
    case Cause::Peer:
        //: %1 is a code, perhaps with a reason
        return reason.isEmpty() ? ConnectionText::tr("Closed by the client.")
                                : ConnectionText::tr("Closed by the client (%1).").arg(reason);
    case Cause::Lost:
        return ConnectionText::tr("Connection lost, without a close frame.");
    case Cause::TooSlow:
        return ConnectionText::tr("Closed: the client was too slow to receive its messages.");
    case Cause::Violation:
        return reason.isEmpty()
            ? ConnectionText::tr("Closed: the client violated the protocol.")
            : ConnectionText::tr("Closed: the client violated the protocol (%1).").arg(reason);
    case Cause::Stopped:
        return ConnectionText::tr("Closed: the sandbox stopped.");
    case Cause::OnPurpose:
        return ConnectionText::tr("Closed by RadarDesk.");
    case Cause::Cut:
        return ConnectionText::tr("Cut by RadarDesk, without a close frame.");
    }
    return {};
}

QDateTime toDateTime(ObservedTime time)
{
    using std::chrono::milliseconds;
    return QDateTime::fromMSecsSinceEpoch(
        std::chrono::duration_cast<milliseconds>(time.time_since_epoch()).count(), base::Utc);
}

} // namespace RadarDesk::session
