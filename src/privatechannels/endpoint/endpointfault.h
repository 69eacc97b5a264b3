// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace RadarDesk::privatechannels {

/// A way in which an authentication endpoint is wrong.
enum class EndpointFault {
    // It is not reached.
    RouteMissing,
    RedirectToHost,
    RedirectToHttps,
    RedirectToLogin,
    RedirectInCircles,
    // A browser keeps its answer from the page.
    PreflightRefused,
    PreflightUnanswered,
    OriginNotAllowed,
    StarWithCredentials,
    HeaderNotAllowed,
    CredentialsNotAllowed,
    // It answers with an error.
    Status401,
    Status403,
    Status405,
    Status419,
    Status429,
    Status500,
    Status502,
    TooSlow,
    // It looks for the channel elsewhere.
    OnlyForm,
    OnlyJson,
    OtherParameter,
    // It answers something else.
    OtherMember,
    InData,
    InString,
    HtmlPage,
    EmptyBody,
    NotJson,
    CutShort,
    PhpWarnings,
    ErrorInside,
    NotOk,
    TokenEmpty,
    TokenNull,
    TokenNumber,
    TokenUndefined,
    TokenObject,
    // Its token is good for something else, or for nothing.
    ChannelWithoutPrefix,
    ChannelPrefixedTwice,
    ChannelOtherCase,
    ChannelTrailingSpace,
    ChannelEncoded,
    ChannelOther,
    OtherSecret,
    OtherVersion,
    OldSocket,
    SameToken,
    Expired,
    MadeUp,
    // It refuses nobody.
    EveryoneIn,
};

/// What a fault is about.
enum class EndpointFaultGroup { Reach, Browser, Error, Request, Answer, Token, Access };

/// All of them, those of a group together.
[[nodiscard]] const QList<EndpointFault> &endpointFaults();
[[nodiscard]] EndpointFaultGroup groupOf(EndpointFault fault);
/// What a person reads in a list.
[[nodiscard]] QString nameOf(EndpointFault fault);
[[nodiscard]] QString nameOf(EndpointFaultGroup group);
/// What such an endpoint does, and what a page sees of it: a sentence or two.
[[nodiscard]] QString sentenceOf(EndpointFault fault);
/// What stands for it in a file.
[[nodiscard]] QLatin1String keyOf(EndpointFault fault);
[[nodiscard]] std::optional<EndpointFault> endpointFaultFromKey(const QString &key);

/// Whether it is a redirect to a place of the endpoint's own, where the rules are asked again.
[[nodiscard]] bool isRedirect(EndpointFault fault);
/// Whether it shows in the answer to a preflight.
[[nodiscard]] bool concernsPreflight(EndpointFault fault);

} // namespace RadarDesk::privatechannels

Q_DECLARE_METATYPE(RadarDesk::privatechannels::EndpointFault)
