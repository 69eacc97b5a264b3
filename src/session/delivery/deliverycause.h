// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace RadarDesk::session {

/// For the names of its values, which are the same in files and exports of every language.
namespace DeliveryCauseNames {
Q_NAMESPACE

/// Why a message didn't arrive, or arrived wrongly. Each value has one meaning.
enum class DeliveryCause {
    // Sent?
    NeverCalled, ///< No app has called at all.
    NotCalledLately, ///< The last call was before the time that is looked at.
    OldAddress, ///< The last call went to another address than the service has now.
    OnlyTokens, ///< Calls for tokens and client data, and no broadcast.
    OtherChannels, ///< Broadcasts, but none to this channel or one that looks like it.
    OtherProfile, ///< To this channel of another profile's service.
    StillWaiting, ///< RadarDesk's own broadcast has not left yet.
    RefusedHere, ///< RadarDesk itself refused to send it: it breaks a rule.
    HostNotFound,
    NothingListens,
    NotEncrypted, ///< No trusted TLS connection.
    NoAnswer, ///< None within the time limit.
    Canceled,
    NetworkFailed,
    // Accepted?
    SimulatedAnswer,
    SecretMissing,
    OtherSecret,
    Forbidden,
    WrongPath,
    WrongMethod,
    TooLarge,
    WrongEncoding,
    TooManyCalls,
    InvalidChannel,
    InvalidData,
    InvalidRequest,
    Redirected,
    ServiceFailed,
    NotTheService, ///< 200, and something that no such service says.
    RefusedOtherwise,
    // Same channel?
    NamesDiffer,
    CaseDiffers,
    SpaceDiffers,
    PrefixDiffers,
    EncodingDiffers,
    LetterLooksAlike,
    SeparatorDiffers,
    EnvironmentDiffers,
    // Subscribed then?
    NobodyConnected,
    OnlyRadarDesk,
    NotOnChannel, ///< Connections, but none that has asked for the channel.
    TokenMissing,
    TokenRefused,
    TokenExpired, ///< It was let in before, and not when it came back.
    TooManyChannels,
    SubscriptionInvalid,
    ConnectionRefused, ///< The handshake.
    KeyRefused, ///< The handshake, by its public key.
    CameLate,
    Unsubscribed,
    PageLeft,
    ConnectionLost,
    Reconnecting, ///< It was lost and came back afterwards.
    ClosedHere, ///< From RadarDesk.
    ServiceStopped,
    ProtocolViolated,
    ReachedNobody, ///< So the service says; who was there isn't known.
    // Delivered?
    SimulatedLoss,
    Held,
    SimulatedDelay,
    Targeted, ///< To some of the subscribers only.
    ReaderTooSlow,
    ReaderBehind,
    LostOnTheWay, ///< The connection ended right after.
    NotToAll,
    NotSeenByPage,
    // Handled?
    CallbackThrew,
    NoCallback,
    OtherCallback, ///< The page has callbacks for other channels alone.
    RegisteredTwice,
    NotReturned,
    // Seen rightly?
    SentTwice,
    OutOfOrder,
    Doubled,
    Lost,
    Late,
};
Q_ENUM_NS(DeliveryCause)

} // namespace DeliveryCauseNames

using DeliveryCauseNames::DeliveryCause;

/// The name of \a cause in reports, "CaseDiffers"; the same in every language.
[[nodiscard]] QString nameOf(DeliveryCause cause);

} // namespace RadarDesk::session
