// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/service/observation.h>

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace RadarDesk::session {

/// One thing in the life of a connection. Its words are made when they are read: most never are.
struct LifeLine
{
    enum class Kind {
        Opened,
        Subscribed,
        SubscriptionRefused,
        Unsubscribed,
        Received, ///< Messages of one channel, one after the other.
        CallbackThrew,
        NoCallback, ///< The page has nothing that the message could be given to.
        TokenIssued,
        TokenRefused,
        ClientDataRegistered,
        ClientDataRefused,
        ByHand, ///< Done on purpose from here.
        Closed,
        Ended, ///< Gone, without a report of how.
    };

    sandbox::ObservedTime time; ///< Of the last of them.
    Kind kind = Kind::Opened;
    QString channel;
    QString text; ///< Of a stranger or the service, as visible text: a reason, what was thrown.
    int code = 0; ///< Of a refused subscription: 400, 403 or 413.
    qint64 count = 1; ///< How many messages.
    QByteArray tokenDigest; ///< Of the token by which it was subscribed, or tried to.
    qint64 handled = 0; ///< How many of them the page's callbacks have dealt with.
};

/// A connection, as far as it was observed. Its texts are visible text.
struct Connection
{
    enum class State { Open, Closed, Lost };

    QString socketId;
    QDateTime since; ///< UTC; invalid when it was there before anything was observed.
    QDateTime ended; ///< UTC.
    State state = State::Open;
    std::optional<sandbox::ObservedClosing::Cause> ending; ///< Where it was observed.
    bool isOwn = false; ///< RadarDesk's own: subscriber, check or test user.
    QString origin; ///< Of a page.
    QString page; ///< Path and query of the page, where it told them.
    QString client; ///< Browser or program, in words.
    QString address;
    QByteArray rawOrigin; ///< As it was sent.
    QByteArray rawAgent;
    QStringList channels;
    QString clientData; ///< JSON.
    qint64 delivered = 0;
    qint64 waitingBytes = 0;
    bool hasThrown = false; ///< A callback of the page.
    QList<LifeLine> life;
    qint64 leftOut = 0; ///< Lines of the life that were too many.
};

/// Who holds the connection: "http://localhost:3000/chat · Firefox 128 on Linux", "curl 8.5.0".
[[nodiscard]] QString whoText(const Connection &connection);
/// What there is to say beside that, in a few words: channels, messages, what waits.
[[nodiscard]] QString summaryText(const Connection &connection);
/// A line of a life as a sentence.
[[nodiscard]] QString lifeText(const LifeLine &line);
/// Of the token that it presented last; empty where it presented none.
[[nodiscard]] QByteArray lastTokenOf(const Connection &connection);
/// How a connection ended, as a sentence.
[[nodiscard]] QString closingText(const sandbox::ObservedClosing &closing);
/// A time of the sandbox, in UTC.
[[nodiscard]] QDateTime toDateTime(sandbox::ObservedTime time);

} // namespace RadarDesk::session

Q_DECLARE_METATYPE(RadarDesk::session::Connection::State)
