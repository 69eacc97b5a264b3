// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/store/historytypes.h>

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <chrono>
#include <functional>
#include <unordered_map>

#include <sys/types.h>

namespace RadarDesk::history {

/// Which file it is, whatever its name.
struct FileIdentity
{
    dev_t device = 0;
    ino_t number = 0; ///< 0: no file.

    bool operator==(const FileIdentity &) const = default;
    [[nodiscard]] static FileIdentity of(const QString &path);
};

/// A connection with an SQLite file, for one thread. It knows SQL and what its errors mean, and
/// nothing of events. With an empty path, the database is in memory, and ends with the connection.
class HistoryConnection
{
public:
    enum class Access { ReadOnly, ReadWrite };
    using Row = std::function<void(const QSqlQuery &)>;

    explicit HistoryConnection(QString path);
    ~HistoryConnection();
    Q_DISABLE_COPY_MOVE(HistoryConnection)

    /// For how long a statement waits for other programs.
    void setBusyTime(std::chrono::milliseconds time) { m_busyTime = time; }
    [[nodiscard]] std::chrono::milliseconds busyTime() const { return m_busyTime; }
    [[nodiscard]] const QString &path() const { return m_path; }

    /// Opens the file; for writing, makes it first when there is none, for its owner only.
    [[nodiscard]] HistoryResult<void> open(Access access);
    void close();
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] bool isInMemory() const { return m_path.isEmpty(); }
    /// The file that was opened last, or was to be.
    [[nodiscard]] const FileIdentity &identity() const { return m_identity; }

    /// Runs a statement, with \a values for its question marks, and hands over each row.
    [[nodiscard]] HistoryResult<void> run(const QString &sql, const QVariantList &values = {},
                                          const Row &row = {});
    /// Runs a statement whose rows can be many: until \a row returns false.
    [[nodiscard]] HistoryResult<void> runWhile(const QString &sql, const QVariantList &values,
                                               const std::function<bool(const QSqlQuery &)> &row);
    /// The key of the row that the last statement inserted.
    [[nodiscard]] qint64 insertedKey() const { return m_insertedKey; }
    /// The number in the single row of a statement; 0 when there is no row, or no number in it.
    [[nodiscard]] HistoryResult<qint64> number(const QString &sql, const QVariantList &values = {});
    /// It changes when another connection has written.
    [[nodiscard]] HistoryResult<qint64> dataVersion()
    {
        return number(QStringLiteral("PRAGMA data_version"));
    }

    /// Begins a transaction that writes. Fails when the file is no longer the one at its path.
    [[nodiscard]] HistoryResult<void> begin();
    [[nodiscard]] HistoryResult<void> commit() { return run(QStringLiteral("COMMIT")); }
    void rollback();

private:
    [[nodiscard]] static HistoryError errorOf(const QSqlError &error);

    QString m_path;
    QString m_name;
    std::chrono::milliseconds m_busyTime;
    FileIdentity m_identity;
    bool m_open = false;
    std::unordered_map<QString, QSqlQuery> m_prepared;
    int m_running = 0; ///< How many statements hand over rows right now.
    qint64 m_insertedKey = 0;
};

} // namespace RadarDesk::history
