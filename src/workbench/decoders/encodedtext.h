// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace RadarDesk::workbench {

/// The bytes that \a text stands for in base64 or base64url, padded or not; nothing when it is
/// neither, or too short to be told from a word.
[[nodiscard]] std::optional<QByteArray> bytesOfBase64(QByteArrayView text);

/// The contents of a JSON Web Token, as JSON text. Its signature isn't verified.
struct WebToken
{
    QByteArray header;
    QByteArray claims;
};
[[nodiscard]] std::optional<WebToken> readWebToken(QByteArrayView text);

/// The moment that \a text says: in seconds or milliseconds since 1970, between 2001 and 2100, or
/// as ISO 8601 with its offset from UTC.
[[nodiscard]] std::optional<QDateTime> readTimestamp(QByteArrayView text);
/// That moment for reading, a line each: in UTC, here, and in milliseconds since 1970.
[[nodiscard]] QString timestampText(const QDateTime &moment);

/// Whether \a bytes are UTF-8 text that a person can read.
[[nodiscard]] bool isReadableText(QByteArrayView bytes);

} // namespace RadarDesk::workbench
