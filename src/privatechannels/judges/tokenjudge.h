// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/diagnosis/finding.h>

#include <pushradar/apiversion.h>

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace RadarDesk::privatechannels {

/// What a sandbox's v3 token says of itself (protocol: ours). Those of the hosted service are
/// opaque.
struct SandboxToken
{
    QString channel;
    QString socketId;
    QDateTime expiry; ///< UTC
};

/// Reads what \a token says; nothing when it is no token of a sandbox. Whether it is genuine only
/// the sandbox can tell.
[[nodiscard]] std::optional<SandboxToken> readSandboxToken(const QString &token);

/// Whether \a token has the shape of a v2 one: channel_auth_token_<MD5>.<letters>.0x<letters>
/// (protocol: official library).
[[nodiscard]] bool isV2Token(const QString &token);

/// Whether \a text is a token of \a version by its shape; of v3 one of a sandbox.
[[nodiscard]] bool isTokenOf(const QString &text, PushRadar::ApiVersion version);

/// So many first characters tell that two tokens are of one service and channel.
inline constexpr qsizetype TellingLength = 20;

/// Whether \a token is shorter than \a whole, which was given for the same, and begins like it.
[[nodiscard]] bool isCutOff(const QString &token, const QString &whole);

/// For whom and what a token is to be good.
struct TokenUse
{
    PushRadar::ApiVersion version = PushRadar::ApiVersion::V3;
    QString channel;
    QString socketId; ///< Of v3.
    QStringList knownChannels; ///< One of which it may be for.
    QDateTime now;
    QString serviceToken = {}; ///< One that the service just gave for the same; empty without.
    QString publicKey = {}; ///< The service's; empty where it isn't known.
};

/// What is wrong with \a token as far as its text tells.
[[nodiscard]] std::optional<Finding> judgeToken(const QString &token, const TokenUse &use);

/// That the clock of this machine isn't that of the service, in sentences, where a token that the
/// service just issued tells it; otherwise empty.
[[nodiscard]] QString clockRemark(const TokenUse &use);

/// What its text tells, in a sentence, for one that is not wrong.
[[nodiscard]] QString describeToken(const QString &token, const TokenUse &use);

} // namespace RadarDesk::privatechannels
