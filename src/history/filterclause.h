// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/historyconnection.h>

namespace RadarDesk {

/// A filter as the part of a statement that begins with FROM.
struct FilterClause
{
    QString sql;
    QVariantList values;
    QString key; ///< The column that the key is read and compared in.
    bool isEmpty = false; ///< Nothing can match.

    /// For what the names in \a filter stand for in that file.
    [[nodiscard]] static HistoryResult<FilterClause> make(HistoryConnection &connection,
                                                          const HistoryFilter &filter);
};

} // namespace RadarDesk
