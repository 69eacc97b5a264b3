// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace RadarDesk::session {

// Whoever calls the service says what it is, and may say anything: these texts are for reading.

/// A library by its X-PushRadar-Library: "Python library 3.1.0 (pushradar-server-python)". Empty
/// for an empty one.
[[nodiscard]] QString libraryWords(const QByteArray &library);
/// A library of v2 by its clientPlatform: "Python library for v2".
[[nodiscard]] QString platformWords(const QByteArray &platform);
/// What is connected: "Chrome 131 on Windows, http://localhost:3000".
[[nodiscard]] QString clientWords(const QByteArray &origin, const QByteArray &userAgent);

} // namespace RadarDesk::session
