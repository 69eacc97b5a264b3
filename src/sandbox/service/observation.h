// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/apiversion.h>
#include <pushradar/exchange.h>

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>
#include <variant>

namespace RadarDesk::sandbox {

/// The header by which a window marks its own requests, so that it knows them again among what it
/// observes. Its value is random for each run of a window.
inline constexpr char RunHeader[] = "X-RadarDesk-Run";

/// When something was observed, by the system's clock.
using ObservedTime = std::chrono::system_clock::time_point;

/// What became of a call that a relay handed on to another service.
struct RelayedPart
{
    QUrl service; ///< Without the version of an API.
    PushRadar::ExchangeTiming timing; ///< Since the call's time.
    std::chrono::microseconds inRelay{0}; ///< Of all that it took, what the relay needed.
    std::optional<std::chrono::microseconds> atService; ///< From the request's end to the answer's.
    std::optional<PushRadar::Error> error; ///< Why there is no whole answer of the service.
    std::optional<PushRadar::TlsFaultDetails> tlsFault;
    QString simulated; ///< What was done to it by a rule; empty where it went on unchanged.
    bool responseIsCut = false; ///< More was answered than is here.
};

/// An HTTP request and its response. Texts of strangers are cut to ObserverLimits, and hold
/// whatever was sent: secrets, too.
struct ObservedCall
{
    enum class Operation { Broadcast, Token, ClientData, Subscribe, Other };

    ObservedTime time; ///< When the request was complete.
    std::chrono::microseconds took{0}; ///< Until the response was ready.
    Operation operation = Operation::Other; ///< Subscribe: a refused WebSocket handshake.
    PushRadar::ApiVersion version = PushRadar::ApiVersion::V3;
    QByteArray peer; ///< Its address, without the port.
    QByteArray run; ///< Value of RunHeader; empty for other programs.
    QByteArray method;
    QByteArray target; ///< Path and query.
    QByteArray requestHeaders; ///< "Name: value" and CR LF each.
    QByteArray requestBody;
    bool requestIsCut = false; ///< More was sent than is here.
    int status = 0;
    QByteArray responseHeaders;
    QByteArray responseBody;
    QString reason; ///< Why it was refused, a translated sentence; empty for a success.
    QString channel; ///< As far as it could be read.
    QString socketId; ///< Of a token or client data.
    QByteArray data; ///< JSON of a broadcast, or client data.
    QString broadcastId;
    qsizetype subscribers = 0; ///< How many a broadcast was queued for.
    QByteArray tokenDigest; ///< Of the token that was issued or registered; see digestOf().
    /// Of a call that a relay saw, which leaves it to others to find out what it was about; null
    /// for one that was answered where it was observed. It stays in this program.
    std::shared_ptr<const RelayedPart> relayed;
};

/// A WebSocket that was opened.
struct ObservedConnection
{
    ObservedTime time;
    QString socketId;
    QByteArray peer;
    QByteArray run;
    QByteArray origin; ///< Of the page; empty for programs.
    QByteArray page; ///< Path and query of the page, where the browser library told it.
    QByteArray userAgent;
    QString onlyChannel; ///< Null: it may subscribe to any.
    bool isEarlier = false; ///< It was opened before, and is told to one who observes since then.
    QList<QString> channels; ///< Of such a one, at most ObserverLimits::listed.
    QByteArray clientData; ///< JSON, of such a one; empty when nothing was registered.
};

/// A WebSocket that has ended.
struct ObservedClosing
{
    enum class Cause {
        Peer, ///< It said goodbye.
        Lost, ///< It went without a closing frame.
        TooSlow, ///< Too much waited for it.
        Violation, ///< It broke a rule of WebSocket or of the commands.
        Stopped, ///< The service ended.
        OnPurpose, ///< Somebody closed it by hand.
        Cut, ///< Somebody cut it by hand, without a closing frame.
    };

    ObservedTime time;
    QString socketId;
    QByteArray run;
    Cause cause = Cause::Lost;
    std::optional<quint16> code; ///< Of the closing frame that came first.
    QString reason; ///< Of the same frame.
    std::chrono::milliseconds lived{0};
    qint64 messages = 0; ///< Broadcasts that were queued for it.
    qint64 bytes = 0; ///< Of these.
};

/// A subscription that began, was refused, or ended by command or with its connection.
struct ObservedSubscription
{
    enum class Change { Admitted, Refused, Left };

    ObservedTime time;
    QString socketId;
    QByteArray run;
    QString channel;
    Change change = Change::Admitted;
    int code = 0; ///< Of a refusal: 400, 403 or 413.
    QString reason; ///< Of a refusal, a translated sentence.
    QByteArray tokenDigest; ///< Of the token presented; empty without one.
};

/// To whom a broadcast went, and who nearly got it.
struct ObservedDelivery
{
    struct LookAlike
    {
        QString channel; ///< Differs by case, a prefix, white space or the like.
        qsizetype subscribers = 0;
    };
    struct Absence
    {
        QString socketId;
        ObservedTime left; ///< Within the last minute.
    };

    ObservedTime time;
    QString broadcastId;
    QString channel;
    QList<QString> socketIds; ///< At most ObserverLimits::listed.
    qsizetype subscribers = 0; ///< All of them.
    QList<LookAlike> lookAlikes;
    QList<Absence> absences;
};

/// What a page's callback did with a message, as the browser library reports it.
struct ObservedCallback
{
    ObservedTime time;
    QString socketId;
    QByteArray run;
    QString channel;
    QString broadcastId;
    int callbacks = 0; ///< How many were called.
    bool threw = false;
    QString message; ///< Of what was thrown.
    QString file;
    int line = 0;
};

/// A simulated fault that had its effect, or what a person did with a message that was held.
struct ObservedFault
{
    enum class Act { Applied, Released, Edited, Discarded };

    ObservedTime time;
    Act act = Act::Applied; ///< Edited: released with other data.
    QString effect; ///< See keyOf().
    QString channel;
    QString socketId; ///< Of the connection, or of the call.
    QString broadcastId; ///< Of a message, with
    qsizetype subscribers = 0; ///< how many connections it was for, and
    QByteArray data; ///< what was sent where a person let it go: JSON.
    std::chrono::milliseconds delay{0};
};

using Observation =
    std::variant<ObservedCall, ObservedConnection, ObservedClosing, ObservedSubscription,
                 ObservedDelivery, ObservedCallback, ObservedFault>;

/// What has been observed since the last time.
struct Observations
{
    QList<Observation> list; ///< In order.
    qint64 leftOut = 0; ///< More than could be held.
};

/// A connection as it is now.
struct ConnectionState
{
    QString socketId;
    qint64 messages = 0; ///< Broadcasts that were queued for it.
    qint64 waitingBytes = 0; ///< Of what it hasn't taken yet.
};

/// By which a token and its use are joined without the token: the first 16 hexadecimal digits of
/// its SHA-256.
[[nodiscard]] QByteArray digestOf(QByteArrayView token);

} // namespace RadarDesk::sandbox
