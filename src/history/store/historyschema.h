// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/store/historyconnection.h>

namespace RadarDesk::history {

/// The newest version of the tables that is known.
inline constexpr int HistorySchemaVersion = 3;

/// Brings the tables of an open file to the newest version, each step in one transaction. A file
/// of a version that is not known stays as it is: HistoryTrouble::Newer.
[[nodiscard]] HistoryResult<void> migrateHistory(HistoryConnection &connection);

} // namespace RadarDesk::history
