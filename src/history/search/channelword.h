// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/query/eventquery.h>
#include <history/search/searchindex.h>

namespace RadarDesk::history {

/// The value of a field that is searched for, where it is a word of names of channels, too: all
/// events of these have the word, so the index of words has to tell where in an event it is.
struct ChannelWord
{
    QString word; ///< Empty without one.
    QVariantList channels; ///< The IDs of those whose names have the word.
    int offset = 0; ///< So many words come before the message, or more.

    /// Further conditions on a statement that joins words and events.
    struct Condition
    {
        QString sql; ///< With AND before it; empty where it wouldn't help.
        QVariantList values;
    };

    [[nodiscard]] static HistoryResult<ChannelWord> make(HistoryConnection &connection,
                                                         const EventQuery &query);
    /// Leaves out the events of these channels that have the word in no place but the name, of
    /// those in \a block with keys from \a least to \a most.
    [[nodiscard]] HistoryResult<Condition> conditionIn(HistoryConnection &connection,
                                                       const SearchIndex::Block &block,
                                                       qint64 least, qint64 most) const;
};

} // namespace RadarDesk::history
