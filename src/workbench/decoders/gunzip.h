// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace RadarDesk::workbench {

/// The contents of a gzip file.
struct Gunzipped
{
    QByteArray bytes;
    bool isCut = false; ///< There is more than the limit lets through.
};

/// Whether \a bytes start like a gzip file.
[[nodiscard]] bool looksLikeGzip(QByteArrayView bytes);
/// Unpacks the first member of a gzip file (RFC 1952), at most \a limit bytes of it, however much
/// it would grow. Nothing when it is damaged or incomplete.
[[nodiscard]] std::optional<Gunzipped> gunzip(QByteArrayView bytes, qsizetype limit);
/// The same for “deflate” of HTTP: with the header of zlib (RFC 1950) or, as some servers send it,
/// without (RFC 1951). Checksums aren't compared.
[[nodiscard]] std::optional<Gunzipped> unpackDeflate(QByteArrayView bytes, qsizetype limit);

} // namespace RadarDesk::workbench
