// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/diagnosis/finding.h>
#include <privatechannels/steps/portprobe.h>

#include <pushradar/error.h>

#include <QUrl>

#include <optional>

namespace RadarDesk::privatechannels {

/// Whether browsers never call \a port (Fetch standard).
[[nodiscard]] bool isBlockedPort(quint16 port);

/// Why browsers refuse to call \a endpoint at all: a password in it, a blocked port.
[[nodiscard]] std::optional<Finding> judgeAddress(const QUrl &endpoint);

/// Why a call of \a url came to no answer, where the error tells that by itself: a refused
/// connection and one that timed out need a look at ports.
[[nodiscard]] std::optional<Finding> judgeError(const PushRadar::Error &error, const QUrl &url);

/// Places where an endpoint may listen that refuses connections at its address.
struct PlacesToTry
{
    QList<PortProbe::Place> places; ///< The same port of this machine's other names comes first.
    QStringList ports; ///< Those of the host itself.
};
/// \a others are addresses that may be of the same server.
[[nodiscard]] PlacesToTry placesToTry(const QUrl &url, QList<quint16> usualPorts,
                                      const QList<QUrl> &others);
/// The finding where something listens at \a found; \a tried names the places for the user.
[[nodiscard]] Finding portFinding(const QUrl &url, const QList<PortProbe::Place> &found,
                                  const QString &tried);

} // namespace RadarDesk::privatechannels
