// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/jsonvalue.h>
#include <pushradar/result.h>

namespace RadarDesk::workbench {

/// The JSON of a file that somebody gave away. Fails with a sentence when it is too large to be
/// one, or no JSON, then with the place of the fault.
[[nodiscard]] PushRadar::Result<PushRadar::JsonValue, QString>
jsonOfExchangeFile(const QByteArray &file);

} // namespace RadarDesk::workbench
