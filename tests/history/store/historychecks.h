// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/store/historydatabase.h>

namespace RadarDesk {

[[nodiscard]] QList<qint64> keysOf(const QList<history::StoredEvent> &events);
/// All that \a filter lets through, batch by batch, the lowest key first; -1 alone for a failure.
[[nodiscard]] QList<qint64> keysOf(history::HistoryDatabase &database,
                                   const history::HistoryFilter &filter,
                                   history::HistoryPlace::Direction direction, int limit);
[[nodiscard]] QList<qint64> keysOf(history::HistoryDatabase &database,
                                   const history::HistoryFilter &filter = {});

/// What is wrong with the file at \a path: in its pages, its indexes, its words, its counts. Empty
/// when all is well.
[[nodiscard]] QString faultsOf(const QString &path);

} // namespace RadarDesk
