// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/result.h>
#include <sandbox/service/limits.h>

#include <QString>

namespace RadarDesk::sandbox {

/// The limits in the file at \a path, a JSON object such as {"subscribers": 50000}; what it leaves
/// out is as \a usual. A sentence says what can't be read, or which name is none.
[[nodiscard]] PushRadar::Result<Limits, QString> limitsFromFile(const QString &path,
                                                                const Limits &usual = {});
/// Likewise from JSON text.
[[nodiscard]] PushRadar::Result<Limits, QString> limitsFromJson(const QByteArray &json,
                                                                const Limits &usual = {});

} // namespace RadarDesk::sandbox
