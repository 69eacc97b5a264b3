// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/endpoint/endpointquery.h>

#include <sandbox/web/httpmessage.h>

#include <optional>

namespace RadarDesk::privatechannels {

/// The answer that hands over \a token, or what a fault makes of it.
[[nodiscard]] sandbox::HttpAnswer tokenAnswer(PushRadar::ApiVersion version, const QString &token,
                                              std::optional<EndpointFault> fault = {});
[[nodiscard]] sandbox::HttpAnswer refusalAnswer(const EndpointRefusal &refusal);
/// The answer of a fault that needs no token for it; nothing for the others. \a path is where the
/// endpoint is.
[[nodiscard]] std::optional<sandbox::HttpAnswer>
answerWithoutToken(EndpointFault fault, const sandbox::HttpRequest &request,
                   const QByteArray &path);
/// The page that RedirectToLogin leads to.
[[nodiscard]] sandbox::HttpAnswer loginPage();

/// What is behind the endpoint's own path: where RedirectToHost and RedirectToLogin lead.
inline constexpr QByteArrayView MovedSuffix = "/moved";
inline constexpr QByteArrayView LoginSuffix = "/login";

} // namespace RadarDesk::privatechannels
