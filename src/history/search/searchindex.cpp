// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/search/searchindex.h>

#include <algorithm>
#include <limits>

namespace RadarDesk::history {

namespace {

constexpr qint64 FirstKey = std::numeric_limits<qint64>::min();
constexpr qint64 LastKey = std::numeric_limits<qint64>::max();

QString selectBlocks(const QString &conditions)
{
    return QStringLiteral("SELECT number, first, "
                          "(SELECT min(first) - 1 FROM blocks AS next "
                          "WHERE next.first > blocks.first), events FROM blocks ")
        + conditions;
}

SearchIndex::Block blockOf(const QSqlQuery &query)
{
    return {query.value(0).toLongLong(), query.value(1).toLongLong(),
            query.value(2).isNull() ? LastKey : query.value(2).toLongLong(),
            query.value(3).toLongLong()};
}

} // namespace

QString SearchIndex::Block::table() const
{
    return QStringLiteral("search_%1").arg(number);
}

SearchIndex::SearchIndex(HistoryConnection &connection)
    : m_connection(connection)
{
}

HistoryResult<QList<SearchIndex::Block>> SearchIndex::blocks(HistoryConnection &connection)
{
    QList<Block> blocks;
    if (const auto done =
            connection.run(selectBlocks(QStringLiteral("ORDER BY first")), {},
                           [&blocks](const QSqlQuery &query) { blocks.append(blockOf(query)); });
        !done)
        return done.error();
    return blocks;
}

HistoryResult<std::optional<SearchIndex::Block>> SearchIndex::blockAt(HistoryConnection &connection,
                                                                      qint64 key)
{
    std::optional<Block> block;
    if (const auto done = connection.run(
            selectBlocks(QStringLiteral("WHERE first <= ? ORDER BY first DESC LIMIT 1")), {key},
            [&block](const QSqlQuery &query) { block = blockOf(query); });
        !done)
        return done.error();
    return block;
}

HistoryResult<void> SearchIndex::add(qint64 key, const QString &text)
{
    if (auto done = load(); !done)
        return done;
    if (const auto block = find(key); block->events >= BlockSize) {
        if (auto done = makeRoom(key, *block); !done)
            return done;
    }
    const auto block = find(key);
    ++block->events;
    if (!m_changed.contains(block->number))
        m_changed.append(block->number);
    return m_connection.run(
        QStringLiteral("INSERT INTO %1(rowid, words) VALUES(?, ?)").arg(block->table()),
        {key, text});
}

HistoryResult<void> SearchIndex::remove(qint64 key, const QString &text)
{
    if (auto done = load(); !done)
        return done;
    const auto block = find(key);
    --block->events;
    if (!m_changed.contains(block->number))
        m_changed.append(block->number);
    return m_connection.run(
        QStringLiteral("INSERT INTO %1(%1, rowid, words) VALUES('delete', ?, ?)")
            .arg(block->table()),
        {key, text});
}

HistoryResult<void> SearchIndex::finish()
{
    QList<Block> emptied;
    for (const Block &block : std::as_const(m_blocks)) {
        if (!m_changed.contains(block.number))
            continue;
        if (auto done =
                m_connection.run(QStringLiteral("UPDATE blocks SET events = ? WHERE number = ?"),
                                 {block.events, block.number});
            !done)
            return done;
        if (block.events <= 0)
            emptied.append(block);
    }
    m_changed.clear();
    for (const Block &block : std::as_const(emptied)) {
        if (m_blocks.size() == 1)
            break;
        if (auto done = drop(block); !done)
            return done;
    }
    return {};
}

void SearchIndex::forget()
{
    m_blocks.clear();
    m_changed.clear();
    m_loaded = false;
}

HistoryResult<void> SearchIndex::load()
{
    if (m_loaded)
        return {};
    if (auto done = readBlocks(); !done)
        return done;
    if (m_blocks.isEmpty()) {
        if (auto done = enter(FirstKey); !done)
            return done;
    }
    m_loaded = true;
    return {};
}

QList<SearchIndex::Block>::iterator SearchIndex::find(qint64 key)
{
    return std::prev(
        std::upper_bound(m_blocks.begin(), m_blocks.end(), key,
                         [](qint64 value, const Block &block) { return value < block.first; }));
}

HistoryResult<void> SearchIndex::makeRoom(qint64 key, Block full)
{
    // The first and the last of the events in it, but for the one with that key.
    std::optional<qint64> least;
    std::optional<qint64> most;
    const auto find = [&](const QString &order, std::optional<qint64> &found) {
        return m_connection.run(
            QStringLiteral("SELECT key FROM events NOT INDEXED WHERE key BETWEEN ? AND ? "
                           "AND key <> ? ORDER BY key ")
                + order + QStringLiteral(" LIMIT 1"),
            {full.first, full.last, key},
            [&found](const QSqlQuery &query) { found = query.value(0).toLongLong(); });
    };
    if (auto done = find(QStringLiteral("ASC"), least); !done)
        return done;
    if (auto done = find(QStringLiteral("DESC"), most); !done)
        return done;
    if (!least || !most)
        return {};
    if (key > *most)
        return enter(key);
    if (key > *least)
        return {};
    const qint64 first = full.first;
    if (auto done = m_connection.run(QStringLiteral("UPDATE blocks SET first = ? WHERE first = ?"),
                                     {*least, first});
        !done)
        return done;
    return enter(first);
}

HistoryResult<void> SearchIndex::enter(qint64 first)
{
    if (auto done = finish(); !done)
        return done;
    if (auto done = m_connection.run(
            QStringLiteral("INSERT INTO blocks(number, first, events) "
                           "VALUES((SELECT ifnull(max(number), 0) + 1 FROM blocks), ?, 0)"),
            {first});
        !done)
        return done;
    if (auto done = readBlocks(); !done)
        return done;
    // It keeps no copy of the texts, and no sizes that only a ranking would need.
    return m_connection.run(
        QStringLiteral("CREATE VIRTUAL TABLE %1 USING fts5(words, content='', columnsize=0, "
                       "tokenize='unicode61 remove_diacritics 2')")
            .arg(find(first)->table()));
}

HistoryResult<void> SearchIndex::readBlocks()
{
    auto found = blocks(m_connection);
    if (!found)
        return found.error();
    m_blocks = *std::move(found);
    return {};
}

HistoryResult<void> SearchIndex::drop(const Block &block)
{
    if (auto done = m_connection.run(QStringLiteral("DROP TABLE ") + block.table()); !done)
        return done;
    if (auto done =
            m_connection.run(QStringLiteral("DELETE FROM blocks WHERE number = ?"), {block.number});
        !done)
        return done;
    // The keys of the first block become those of the next; those of another, of the one before.
    if (auto done = m_connection.run(
            QStringLiteral("UPDATE blocks SET first = ? WHERE first = (SELECT min(first) "
                           "FROM blocks)"),
            {FirstKey});
        !done)
        return done;
    return readBlocks();
}

} // namespace RadarDesk::history
