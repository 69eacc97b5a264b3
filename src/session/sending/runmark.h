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

/// The value of sandbox::RunHeader by which this run of the program knows its own requests; random.
[[nodiscard]] QByteArray runMark();
/// Takes over the mark of the window that runs the sandbox for this one: what one of them records,
/// the others don't.
void shareRunMark(const QByteArray &mark);

/// Lets the calls of \a client, which has its address, carry that mark where the service is or may
/// be a sandbox: its subscribers connect to \a webSocketUrl, or it is on this machine. The hosted
/// service never gets it.
void markAsOwn(PushRadar::Client &client, const QUrl &webSocketUrl);

/// A client for that profile, with the mark. The last to let go of it may be one of its own calls.
[[nodiscard]] std::shared_ptr<PushRadar::Client> clientOf(const workbench::Profile &profile,
                                                          PushRadar::ApiVersion version,
                                                          const PushRadar::Secret &secret);

} // namespace RadarDesk::session
