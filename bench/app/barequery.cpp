// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "barequery.h"

#include <history/search/searchtext.h>

#include <sqlite3.h>

namespace RadarDesk {

using namespace history;

BareQuery::BareQuery(const QString &path)
{
    if (sqlite3_open_v2(path.toUtf8().constData(), &m_connection, SQLITE_OPEN_READWRITE, nullptr)
        != SQLITE_OK)
        return;
    // As the history has it.
    sqlite3_exec(m_connection, "PRAGMA cache_size = -16384", nullptr, nullptr, nullptr);
}

BareQuery::~BareQuery()
{
    for (const auto &[sql, prepared] : m_statements)
        sqlite3_finalize(prepared);
    sqlite3_close(m_connection);
}

sqlite3_stmt *BareQuery::statement(const QByteArray &sql)
{
    sqlite3_stmt *&prepared = m_statements[sql];
    if (!prepared)
        sqlite3_prepare_v2(m_connection, sql.constData(), -1, &prepared, nullptr);
    sqlite3_reset(prepared);
    return prepared;
}

std::optional<int> BareQuery::readPage(const QString &text, int limit)
{
    const QByteArray words = searchQuery(text).toUtf8();
    sqlite3_stmt *const blocks = statement("SELECT number FROM blocks ORDER BY first DESC");
    if (!blocks)
        return std::nullopt;
    std::vector<QByteArray> tables;
    while (sqlite3_step(blocks) == SQLITE_ROW)
        tables.push_back("search_" + QByteArray::number(sqlite3_column_int64(blocks, 0)));
    sqlite3_reset(blocks);

    int found = 0;
    for (const QByteArray &table : tables) {
        sqlite3_stmt *const page = statement(
            "SELECT events.key, event FROM " + table
            + " AS words CROSS JOIN events ON events.key = words.rowid WHERE words." + table
            + " MATCH ? AND profile = (SELECT id FROM profiles WHERE name = 'sandbox') "
              "ORDER BY words.rowid DESC LIMIT ?");
        if (!page)
            return std::nullopt;
        sqlite3_bind_text(page, 1, words.constData(), static_cast<int>(words.size()),
                          SQLITE_STATIC);
        sqlite3_bind_int(page, 2, limit - found);
        while (sqlite3_step(page) == SQLITE_ROW) {
            if (sqlite3_column_blob(page, 1))
                ++found;
        }
        if (sqlite3_reset(page) != SQLITE_OK)
            return std::nullopt;
        if (found >= limit)
            break;
    }
    return found;
}

std::optional<int> BareQuery::readPageWhere(const QByteArray &condition, int limit)
{
    sqlite3_stmt *const page = statement(
        "SELECT key, event FROM events WHERE profile = (SELECT id FROM profiles WHERE name = "
        "'sandbox') AND "
        + condition + " ORDER BY key DESC LIMIT ?");
    if (!page)
        return std::nullopt;
    sqlite3_bind_int(page, 1, limit);
    int found = 0;
    while (sqlite3_step(page) == SQLITE_ROW) {
        if (sqlite3_column_blob(page, 1))
            ++found;
    }
    return sqlite3_reset(page) == SQLITE_OK ? std::optional(found) : std::nullopt;
}

} // namespace RadarDesk
