// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace RadarDesk::session {

/// What a broadcast may have, channel and data together (protocol: PHP library).
inline constexpr qint64 MessageLimit = qint64{10} * 1024;

/// How many bytes PHP's library counts for \a channel and \a json, the data: those of PHP's own
/// serialization of both, which is neither what is sent nor what other libraries count.
[[nodiscard]] qint64 phpSize(const QString &channel, const QByteArray &json);

} // namespace RadarDesk::session
