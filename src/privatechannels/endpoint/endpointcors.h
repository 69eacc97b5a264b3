// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/endpoint/endpointfault.h>

#include <sandbox/web/httpmessage.h>

#include <optional>

namespace RadarDesk::privatechannels {

/// Whether that is the Origin of a page of this machine: served at localhost or a loopback
/// address. A page opened from a file has the origin "null", as have frames of any site, and so is
/// none.
[[nodiscard]] bool isLocalOrigin(const QByteArray &origin);

/// Whether a browser says that a page of another site caused \a request, and not that the page is
/// one of this machine: a picture, a form or a link of any web site.
[[nodiscard]] bool isOfOtherSite(const sandbox::HttpRequest &request);
/// \a request without what a stranger could fill at length: the path and the headers that tell
/// who asks are left, \a most bytes of each.
[[nodiscard]] sandbox::HttpRequest shortened(sandbox::HttpRequest request, qsizetype most);

/// Adds what lets the page that sent \a request read \a answer, with credentials; or what a fault
/// makes of that. Nothing for a request that no page sent.
void addCors(sandbox::HttpAnswer &answer, const sandbox::HttpRequest &request,
             std::optional<EndpointFault> fault);
[[nodiscard]] bool isPreflight(const sandbox::HttpRequest &request);
/// The answer to a preflight. None is PreflightUnanswered.
[[nodiscard]] std::optional<sandbox::HttpAnswer>
preflightAnswer(const sandbox::HttpRequest &request, std::optional<EndpointFault> fault);

} // namespace RadarDesk::privatechannels
