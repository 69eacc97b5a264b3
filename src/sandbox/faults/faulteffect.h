// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace RadarDesk::sandbox {

/// What a simulated fault does to a service.
enum class FaultEffect {
    // To a call of an app
    CallLate, ///< Carried out and answered after a while.
    Status401,
    Status403,
    Status413,
    Status429, ///< With Retry-After.
    Status500,
    Status503,
    HtmlPage, ///< 200 with a page of HTML.
    NoAnswer, ///< Until the caller gives up.
    CallCut, ///< The connection is reset in place of an answer.
    // To a message on its way to subscribers
    MessageLate,
    MessageTwice,
    MessageOvertaken, ///< It arrives after the next one of its channel.
    MessageLost,
    MessageHeld, ///< It waits until a person lets it go.
    // To the connection of a subscriber
    ConnectionClosed, ///< With a close frame.
    ConnectionCut, ///< Without one.
    ConnectionRefused, ///< Its handshake, and those of the like for a time.
    // To a presence channel
    PresenceLate,
};

/// What a fault happens to.
enum class FaultGroup { Call, Message, Connection, Presence };

/// All of them, in their order.
[[nodiscard]] const QList<FaultEffect> &faultEffects();
[[nodiscard]] FaultGroup groupOf(FaultEffect effect);
/// By which it is stored and told: never changed.
[[nodiscard]] QLatin1String keyOf(FaultEffect effect);
[[nodiscard]] std::optional<FaultEffect> faultEffectFromKey(const QString &key);
/// In a few words: "503 Service Unavailable".
[[nodiscard]] QString nameOf(FaultEffect effect);
/// "Calls", "Messages"
[[nodiscard]] QString nameOf(FaultGroup group);
/// What happens, in a sentence.
[[nodiscard]] QString sentenceOf(FaultEffect effect);
/// Whether it has a time: how late, after how long, for how long.
[[nodiscard]] bool hasTime(FaultEffect effect);
/// Whether it is for channels, rather than for connections alone.
[[nodiscard]] bool hasChannel(FaultEffect effect);
/// The HTTP status that a call is answered with; 0 where there is no answer, or the real one.
[[nodiscard]] int statusOf(FaultEffect effect);

} // namespace RadarDesk::sandbox

Q_DECLARE_METATYPE(RadarDesk::sandbox::FaultEffect)
