// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace RadarDesk::session {

// Whoever calls the service says what it is, and may say anything: these texts are for reading.

/// What a stranger sent, as it may be shown: at most \a most characters, and with a visible sign
/// for each that is none.
[[nodiscard]] QString strangersText(const QString &text, qsizetype most = 200);
[[nodiscard]] QString strangersText(const QByteArray &bytes, qsizetype most = 200);

/// A library by its X-PushRadar-Library: "Python library 3.1.0 (pushradar-server-python)". Empty
/// for an empty one.
[[nodiscard]] QString libraryWords(const QByteArray &library);
/// A library of v2 by its clientPlatform: "Python library for v2".
[[nodiscard]] QString platformWords(const QByteArray &platform);
/// A browser or program by its User-Agent: "Chrome 131 on Windows", "curl 8.5.0".
[[nodiscard]] QString programWords(const QByteArray &userAgent);
/// What is connected: "Chrome 131 on Windows, http://localhost:3000".
[[nodiscard]] QString clientWords(const QByteArray &origin, const QByteArray &userAgent);

} // namespace RadarDesk::session
