// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/store/damagedfile.h>

#include <history/store/historyschema.h>

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <limits>

namespace RadarDesk::history {

namespace {

constexpr qint64 PageSize = 4096; // SQLite's own choice, which the history leaves as it is

/// The first page of a file with the table of events alone, where the history has it.
QByteArray firstPage(const QString &path)
{
    HistoryConnection sound{QString()};
    if (!sound.open(HistoryConnection::Access::ReadWrite) || !migrateHistory(sound))
        return {};
    const auto root =
        sound.number(QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = 'events'"));
    QString table;
    if (!root
        || !sound.run(QStringLiteral("SELECT sql FROM sqlite_schema WHERE name = 'events'"), {},
                      [&table](const QSqlQuery &query) { table = query.value(0).toString(); }))
        return {};
    HistoryConnection made(path);
    if (!made.open(HistoryConnection::Access::ReadWrite)
        || !made.run(QStringLiteral("PRAGMA page_size = %1").arg(PageSize)) || !made.run(table)
        || !made.run(QStringLiteral("PRAGMA writable_schema = ON"))
        || !made.run(QStringLiteral("UPDATE sqlite_schema SET rootpage = ?"), {*root}))
        return {};
    made.close();
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return {};
    QByteArray page = file.read(PageSize);
    // Without its number of pages, which is another one, SQLite goes by the size of the file.
    std::fill_n(page.begin() + 28, 4, '\0');
    return page;
}

} // namespace

DamagedFile::DamagedFile(QString path)
    : m_connection(std::move(path))
{
}

bool DamagedFile::open()
{
    const qint64 size = QFileInfo(m_connection.path()).size();
    if (size >= PageSize && openAsItIs())
        return true;
    // What was written last may be in the file beside alone; SQLite deletes that if the file is
    // empty.
    const bool isMore =
        size > PageSize || QFileInfo(m_connection.path() + QStringLiteral("-wal")).size() > 0;
    m_isReplaced = isMore && replaceFirstPage() && openAsItIs();
    return m_isReplaced;
}

bool DamagedFile::isWithoutEvents()
{
    constexpr qint64 Most = std::numeric_limits<qint64>::max();
    constexpr int Tried = 50;
    if (!m_isReplaced)
        return false;
    // In the place of the table, there may be another one.
    const QList<Row> found = rows(0, Most, false, Tried).rows + rows(0, Most, true, Tried).rows;
    return std::none_of(found.cbegin(), found.cend(),
                        [](const Row &row) { return row.row.decode().ok(); });
}

bool DamagedFile::openAsItIs()
{
    // It lets one read a file that is shorter than it says, or whose other tables make no sense.
    if (!m_connection.open(HistoryConnection::Access::ReadWrite)
        || !m_connection.run(QStringLiteral("PRAGMA writable_schema = ON"))
        || !m_connection.run(QStringLiteral("SELECT name FROM sqlite_schema LIMIT 1")))
        return false;
    const QString reading = QStringLiteral("EXPLAIN SELECT %1, run FROM events NOT INDEXED");
    m_hasChecksums = true;
    m_hasChecksums = m_connection.run(reading.arg(columns())).ok();
    return m_hasChecksums || m_connection.run(reading.arg(columns())).ok();
}

bool DamagedFile::replaceFirstPage()
{
    const QString path = m_connection.path();
    m_connection.close();
    const QString madePath = path + QStringLiteral(".page");
    QFile::remove(madePath);
    const QByteArray page = firstPage(madePath);
    QFile::remove(madePath);
    QFile file(path);
    QFile kept(path + QStringLiteral(".first"));
    if (page.size() != PageSize || kept.exists() || !file.open(QFile::ReadWrite)
        || !kept.open(QFile::WriteOnly))
        return false;
    const QByteArray before = file.read(PageSize);
    return kept.write(before) == before.size() && kept.flush() && file.seek(0)
        && file.write(page) == PageSize && file.flush();
}

DamagedFile::Rows DamagedFile::rows(qint64 least, qint64 most, bool fromTheEnd, int limit)
{
    return select(QStringLiteral("SELECT %2 FROM events NOT INDEXED "
                                 "WHERE key BETWEEN ? AND ? ORDER BY key %1 LIMIT ?")
                      .arg(fromTheEnd ? QStringLiteral("DESC") : QStringLiteral("ASC"), columns()),
                  {least, most, limit});
}

DamagedFile::Rows DamagedFile::keys(qint64 least, qint64 most, int limit)
{
    return select(QStringLiteral("SELECT key, 0, 0, 0, NULL, NULL, NULL, 0 "
                                 "FROM events INDEXED BY events_in_order "
                                 "WHERE key BETWEEN ? AND ? ORDER BY key LIMIT ?"),
                  {least, most, limit});
}

std::optional<DamagedFile::Row> DamagedFile::row(qint64 key)
{
    const Rows found = rows(key, key, false, 1);
    return found.rows.isEmpty() ? std::nullopt : std::optional(found.rows.constFirst());
}

QSet<qint64> DamagedFile::removedChannels()
{
    QSet<qint64> channels;
    const auto ignored = m_connection.run(
        QStringLiteral("SELECT id FROM channels NOT INDEXED WHERE removal > 0"), {},
        [&channels](const QSqlQuery &query) { channels.insert(query.value(0).toLongLong()); });
    Q_UNUSED(ignored)
    return channels;
}

qint64 DamagedFile::newestKey()
{
    constexpr qint64 Least = std::numeric_limits<qint64>::min();
    constexpr qint64 Most = std::numeric_limits<qint64>::max();
    qint64 newest = 0;
    for (const Row &row : rows(Least, Most, true, 1).rows)
        newest = std::max(newest, row.row.key);
    const auto byIndex =
        m_connection.number(QStringLiteral("SELECT key FROM events INDEXED BY events_in_order "
                                           "ORDER BY key DESC LIMIT 1"));
    const auto said = m_connection.number(QStringLiteral("SELECT newest FROM state"));
    return std::max({newest, byIndex.valueOr(0), said.valueOr(0)});
}

QString DamagedFile::runOf(qint64 key)
{
    QString name;
    const auto ignored = m_connection.run(
        QStringLiteral("SELECT name FROM runs NOT INDEXED "
                       "WHERE id = (SELECT run FROM events NOT INDEXED WHERE key = ?)"),
        {key}, [&name](const QSqlQuery &query) { name = query.value(0).toString(); });
    Q_UNUSED(ignored)
    return name;
}

QString DamagedFile::columns() const
{
    QString columns = EventRow::columns();
    if (!m_hasChecksums)
        columns.replace(QStringLiteral("events.checksum"), QStringLiteral("NULL"));
    return columns + QStringLiteral(", channel");
}

DamagedFile::Rows DamagedFile::select(const QString &sql, const QVariantList &values)
{
    Rows found;
    found.isBroken =
        !m_connection
             .run(sql, values,
                  [&found](const QSqlQuery &query) {
                      found.rows.append(
                          {EventRow::read(query), query.value(EventRow::ColumnCount).toLongLong()});
                  })
             .ok();
    return found;
}

} // namespace RadarDesk::history
