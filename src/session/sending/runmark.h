// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/apiversion.h>
#include <pushradar/secret.h>
#include <workbench/profiles/profile.h>

#include <QByteArray>
#include <QUrl>

#include <memory>

namespace PushRadar {
class Client;
}

namespace RadarDesk::session {

/// The random value of sandbox::RunHeader that marks the requests of this run of the program.
[[nodiscard]] QByteArray runMark();
/// Uses the mark of the window that runs the shared sandbox, so that each call is recorded by one
/// window only.
void shareRunMark(const QByteArray &mark);

/// Adds the mark to the calls of \a client if its service is or may be a sandbox: there is a \a
/// webSocketUrl for subscribers, or the service is on this machine. The hosted service never
/// receives it. The address of \a client must be set.
void markAsOwn(PushRadar::Client &client, const QUrl &webSocketUrl);

/// A client for that profile, with the mark. One of its calls may be the last to release it.
[[nodiscard]] std::shared_ptr<PushRadar::Client> clientOf(const workbench::Profile &profile,
                                                          PushRadar::ApiVersion version,
                                                          const PushRadar::Secret &secret);

} // namespace RadarDesk::session
