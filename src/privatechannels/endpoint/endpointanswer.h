// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/endpoint/endpointquery.h>

#include <sandbox/web/httpmessage.h>

#include <optional>

namespace RadarDesk {

/// The answer that hands over \a token, or what a fault makes of it.
[[nodiscard]] HttpAnswer tokenAnswer(PushRadar::ApiVersion version, const QString &token,
                                     std::optional<EndpointFault> fault = {});
[[nodiscard]] HttpAnswer refusalAnswer(const EndpointRefusal &refusal);
/// The answer of a fault that needs no token for it; nothing for the others. \a path is where the
/// endpoint is.
[[nodiscard]] std::optional<HttpAnswer>
answerWithoutToken(EndpointFault fault, const HttpRequest &request, const QByteArray &path);
/// The page that RedirectToLogin leads to.
[[nodiscard]] HttpAnswer loginPage();

/// What stands behind the endpoint's own path: where RedirectToHost and RedirectToLogin lead.
inline constexpr QByteArrayView MovedSuffix = "/moved";
inline constexpr QByteArrayView LoginSuffix = "/login";

} // namespace RadarDesk
