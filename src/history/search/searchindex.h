// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/store/historyconnection.h>

namespace RadarDesk::history {

/// The words of the events. They are in tables of some thousand events each: to find the words that
/// begin in some way, SQLite goes through all of them in a table, however few events are wanted.
class SearchIndex
{
public:
    /// A table of words, which has those of the events with keys from \a first to \a last.
    struct Block
    {
        qint64 number = 0;
        qint64 first = 0;
        qint64 last = 0;
        qint64 events = 0;

        [[nodiscard]] QString table() const;
    };

    /// How many events a block gets.
    static constexpr qint64 BlockSize = 16'384;

    explicit SearchIndex(HistoryConnection &connection);
    Q_DISABLE_COPY_MOVE(SearchIndex)

    /// All blocks, the oldest first.
    [[nodiscard]] static HistoryResult<QList<Block>> blocks(HistoryConnection &connection);
    /// The block with that key, if there is any block.
    [[nodiscard]] static HistoryResult<std::optional<Block>> blockAt(HistoryConnection &connection,
                                                                     qint64 key);

    /// Within a transaction that finish() ends. The event with that key is there already.
    [[nodiscard]] HistoryResult<void> add(qint64 key, const QString &text);
    /// \a text is what was added.
    [[nodiscard]] HistoryResult<void> remove(qint64 key, const QString &text);
    [[nodiscard]] HistoryResult<void> finish();
    /// To be called when another program may have written, and after a rollback.
    void forget();

private:
    [[nodiscard]] HistoryResult<void> load();
    [[nodiscard]] QList<Block>::iterator find(qint64 key);
    /// Makes a block for \a key where the events are in order, and leaves \a full otherwise.
    [[nodiscard]] HistoryResult<void> makeRoom(qint64 key, Block full);
    [[nodiscard]] HistoryResult<void> enter(qint64 first);
    [[nodiscard]] HistoryResult<void> drop(const Block &block);
    [[nodiscard]] HistoryResult<void> readBlocks();

    HistoryConnection &m_connection;
    QList<Block> m_blocks; ///< The oldest first.
    QList<qint64> m_changed; ///< The numbers of those whose count is not written yet.
    bool m_loaded = false;
};

} // namespace RadarDesk::history
