// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <map>
#include <optional>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace RadarDesk {

/// Searches a history through SQLite's C interface, for comparison: the same page by the same
/// tables and indexes, with nothing made of it.
class BareQuery
{
public:
    explicit BareQuery(const QString &path);
    ~BareQuery();
    Q_DISABLE_COPY_MOVE(BareQuery)

    /// Reads the newest \a limit events of the sandbox with the words of \a text, and returns how
    /// many there were; nothing when the file can't be read.
    [[nodiscard]] std::optional<int> readPage(const QString &text, int limit);
    /// Likewise those that fulfill a condition in SQL.
    [[nodiscard]] std::optional<int> readPageWhere(const QByteArray &condition, int limit);

private:
    [[nodiscard]] sqlite3_stmt *statement(const QByteArray &sql);

    sqlite3 *m_connection = nullptr;
    std::map<QByteArray, sqlite3_stmt *> m_statements;
};

} // namespace RadarDesk
