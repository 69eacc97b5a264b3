// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace RadarDesk::history::HistoryFile {

/// What the first line of a file of JSON Lines says.
inline constexpr QByteArrayView Format = "radardesk-history";
/// It changes only when older programs must not read the file; a further member needs none.
inline constexpr int Version = 1;

} // namespace RadarDesk::history::HistoryFile
