// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/channelname.h>
#include <sandbox/service/limits.h>

#include <QByteArray>
#include <QHash>

#include <chrono>
#include <deque>
#include <functional>

namespace RadarDesk::sandbox {

/// Tells the time; replaceable, so that a test need not wait an hour.
using Clock = std::function<std::chrono::system_clock::time_point()>;

/// What the sandbox makes of a channel token.
enum class TokenCheck {
    Valid,
    Missing, ///< None was given.
    Unknown, ///< Forged, altered, from an earlier run, or never registered.
    TooOld,
    OtherChannel, ///< Good, but for another channel.
    OtherSocket, ///< Good, but for another socket (v3).
};

/// The channel tokens of one run of the sandbox. v2 ones are made by the client library and
/// registered here; v3 ones are made here and carry what they are good for, signed.
class Tokens
{
public:
    /// An empty \a clock means the system's.
    Tokens(const Limits &limits, Clock clock);

    /// v2: lets \a token open \a channel from now on. Of too many, the oldest is forgotten.
    void add(const QByteArray &token, const PushRadar::ChannelName &channel);
    /// v3: a token that opens \a channel to the socket \a socketId.
    [[nodiscard]] QByteArray issue(const PushRadar::ChannelName &channel,
                                   const QString &socketId) const;
    [[nodiscard]] TokenCheck check(const QByteArray &token, const PushRadar::ChannelName &channel,
                                   const QString &socketId) const;

    /// Whether \a token has the shape that v2 libraries give theirs.
    [[nodiscard]] static bool looksLikeV2(const QByteArray &token);

private:
    struct Registered
    {
        QString channel;
        std::chrono::system_clock::time_point expiry;
    };
    struct Queued
    {
        QByteArray digest;
        std::chrono::system_clock::time_point expiry;
    };

    [[nodiscard]] std::chrono::system_clock::time_point now() const;
    [[nodiscard]] QByteArray digest(const QByteArray &text) const;
    [[nodiscard]] TokenCheck checkRegistered(const QByteArray &token, const QString &channel) const;
    [[nodiscard]] TokenCheck checkIssued(const QByteArray &token, const QString &channel,
                                         const QString &socketId) const;
    void forgetOldest();

    const qsizetype m_mostRegistered;
    const std::chrono::seconds m_life;
    const Clock m_clock;
    const QByteArray m_key; ///< New in every run.
    QHash<QByteArray, Registered> m_registered; ///< By the token's digest.
    std::deque<Queued> m_oldestFirst;
};

} // namespace RadarDesk::sandbox
