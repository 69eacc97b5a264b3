// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/search/channelword.h>
#include <history/store/historyconnection.h>

namespace RadarDesk::history {

/// What a filter means in statements on one file. They go over the entries of an index, in the
/// order of their keys, and test the other conditions on each.
struct FilterClause
{
    bool isEmpty = false; ///< Nothing can match.
    qint64 least = 0; ///< No event with a lower key can match,
    qint64 most = 0; ///< and none with a higher one.
    QString index;
    QString entries; ///< The condition that picks entries of the index; with one question mark for
                     ///< each of the \a owners at once.
    QVariantList owners; ///< Profile or channels of which the index has its entries; often none.
    QString conditions; ///< All others, each with AND before it.
    QVariantList values; ///< Those of the conditions.
    QString words; ///< A query for the words; empty without.
    ChannelWord channelWord; ///< One of the words.
    bool readsEvents = false; ///< Not all can be told by the index: QueryMatcher looks at each.

    /// The condition that picks entries, for so many of the owners.
    [[nodiscard]] QString entriesOf(qsizetype count) const;
    /// Whether the entries that match come one after the other in the index.
    [[nodiscard]] bool isExact() const { return conditions.isEmpty() && owners.size() <= 1; }

    /// For what the names in \a filter stand for in that file.
    [[nodiscard]] static HistoryResult<FilterClause> make(HistoryConnection &connection,
                                                          const HistoryFilter &filter);
};

} // namespace RadarDesk::history
