// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/diagnosis/finding.h>
#include <privatechannels/judges/corsjudge.h>
#include <privatechannels/steps/endpointcaller.h>

#include <pushradar/jsonvalue.h>

#include <chrono>
#include <optional>

namespace RadarDesk::privatechannels {

/// How long presence has to show what an endpoint registers.
inline constexpr std::chrono::seconds PresenceLimit{3};

/// The client data of the users that presence shows, of its JSON array.
[[nodiscard]] QList<PushRadar::JsonValue> usersIn(const QByteArray &clientData);

/// What is worth knowing about the client data of one user, and no fault.
[[nodiscard]] QStringList notesOnClientData(const QByteArray &clientData);

/// What on the way of \a answer keeps a page from reporting its connection by \a call: mixed
/// content, or a redirect that browsers don't follow.
[[nodiscard]] std::optional<Finding> judgeConnectionWay(const PageCall &call,
                                                        const EndpointAnswer &answer);

/// What the status of \a answer, which is no success, means of the endpoint for connections.
[[nodiscard]] Finding judgeConnectionStatus(const PushRadar::Exchange &answer, const QUrl &endpoint,
                                            bool isSignedOut);

/// What it means that \a answer was redirected, so that browsers went on by GET, and presence shows
/// nothing.
[[nodiscard]] Finding lostByRedirect(const EndpointAnswer &answer);

/// Whether the redirect of \a answer tells by itself that nothing was done before it: to a page to
/// sign in at, to what is no success, or to the same address with a slash more or by another
/// scheme.
[[nodiscard]] bool isSurelyLost(const EndpointAnswer &answer);

/// A sentence on a redirect behind an endpoint that has done its work.
[[nodiscard]] QString redirectRemark(const EndpointAnswer &answer);

} // namespace RadarDesk::privatechannels
