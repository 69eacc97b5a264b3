// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/exchange.h>

#include <sandbox/web/httpmessage.h>

#include <QSet>

namespace RadarDesk::privatechannels {

/// What a page sent, as it may be kept: the values of cookies, of Authorization, of all headers,
/// parameters and members whose names are of that kind, and of \a secretHeaders (in small letters)
/// are replaced by their lengths. \a origin is where the endpoint is: "http://127.0.0.1:8080".
[[nodiscard]] PushRadar::Exchange recordedRequest(const sandbox::HttpRequest &request,
                                                  const QUrl &origin,
                                                  const QSet<QByteArray> &secretHeaders);
/// Adds what it was answered. The token in \a answer has to be replaced already.
void addAnswer(PushRadar::Exchange &exchange, const sandbox::HttpAnswer &answer);

} // namespace RadarDesk::privatechannels
