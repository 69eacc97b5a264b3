// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace RadarDesk::session {

// Callers describe themselves in these headers and may send anything: the texts are for display
// only.

/// The name of a library by its X-PushRadar-Library header: "Python library 3.1.0
/// (pushradar-server-python)". Empty for an empty header.
[[nodiscard]] QString libraryWords(const QByteArray &library);
/// The name of a v2 library by its clientPlatform: "Python library for v2".
[[nodiscard]] QString platformWords(const QByteArray &platform);
/// The name of a connected client: "Chrome 131 on Windows, http://localhost:3000".
[[nodiscard]] QString clientWords(const QByteArray &origin, const QByteArray &userAgent);

} // namespace RadarDesk::session
