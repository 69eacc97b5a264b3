// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// Events a second that the history records, over the same rows a second through SQLite's C
/// interface: into the same tables and indexes, with the same settings, in groups of the same size,
/// with bytes and texts that are ready.

#include <bench/history/sampleevents.h>
#include <bench/support/figures.h>

#include <history/search/searchtext.h>
#include <history/store/eventcoding.h>
#include <history/store/historydatabase.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>
#include <vector>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;

namespace {

constexpr int Pairs = 5;
constexpr double LeastRatio = 0.5;
constexpr int Events = 200'000;
constexpr int GroupSize = 200;

/// All that is to be written for an event.
struct ReadyRow
{
    qint64 key = 0;
    qint64 profile = 0;
    qint64 channel = 0;
    int kind = 0;
    int outcome = 0;
    qint64 time = 0;
    QByteArray event;
    QByteArray words;
    qint64 block = 0;
};

void stop(const QString &reason)
{
    std::fprintf(stderr, "%s\n", qPrintable(reason));
    std::exit(1);
}

double perSecond(const QElapsedTimer &clock)
{
    return Events / (static_cast<double>(clock.nsecsElapsed()) / 1e9);
}

double recordThroughHistory(const QString &path, const QList<QList<Event>> &groups)
{
    HistoryDatabase database(path);
    if (const auto opened = database.open(); !opened)
        stop(opened.error().reason);
    QElapsedTimer clock;
    clock.start();
    for (const QList<Event> &group : groups) {
        if (const auto keys = database.append(group); !keys)
            stop(keys.error().reason);
    }
    return perSecond(clock);
}

/// A connection of the C interface.
class BareConnection
{
public:
    explicit BareConnection(const QString &path)
    {
        check(sqlite3_open(path.toUtf8().constData(), &m_connection));
        for (const char *setting :
             {"PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON", "PRAGMA temp_store = MEMORY",
              "PRAGMA journal_size_limit = 67108864", "PRAGMA cache_size = -16384"})
            run(setting);
    }
    ~BareConnection()
    {
        for (sqlite3_stmt *statement : m_statements)
            sqlite3_finalize(statement);
        sqlite3_close(m_connection);
    }
    Q_DISABLE_COPY_MOVE(BareConnection)

    void run(const QByteArray &sql)
    {
        check(sqlite3_exec(m_connection, sql.constData(), nullptr, nullptr, nullptr));
    }
    [[nodiscard]] sqlite3_stmt *prepare(const QByteArray &sql)
    {
        sqlite3_stmt *statement = nullptr;
        check(sqlite3_prepare_v2(m_connection, sql.constData(), -1, &statement, nullptr));
        m_statements.push_back(statement);
        return statement;
    }
    void step(sqlite3_stmt *statement)
    {
        if (sqlite3_step(statement) != SQLITE_DONE)
            check(SQLITE_ERROR);
        check(sqlite3_reset(statement));
    }

private:
    void check(int result)
    {
        if (result != SQLITE_OK)
            stop(QString::fromUtf8(sqlite3_errmsg(m_connection)));
    }

    sqlite3 *m_connection = nullptr;
    std::vector<sqlite3_stmt *> m_statements;
};

/// What the history wrote into a file.
class WrittenRows
{
public:
    explicit WrittenRows(const QString &path)
        : m_connection(path)
    {
        read("SELECT name FROM profiles ORDER BY id",
             [this](const QSqlQuery &query) { m_profiles.append(query.value(0).toString()); });
        read("SELECT profile, name FROM channels ORDER BY id", [this](const QSqlQuery &query) {
            m_channels.append({query.value(0).toLongLong(), query.value(1).toString()});
        });
        read("SELECT key, profile, channel, kind, outcome, time_ms, event, "
             "(SELECT number FROM blocks WHERE first <= key ORDER BY first DESC LIMIT 1) "
             "FROM events ORDER BY key",
             [this](const QSqlQuery &query) {
                 const QByteArray event = query.value(6).toByteArray();
                 m_rows.push_back({query.value(0).toLongLong(), query.value(1).toLongLong(),
                                   query.value(2).toLongLong(), query.value(3).toInt(),
                                   query.value(4).toInt(), query.value(5).toLongLong(), event,
                                   searchText(*decodeEvent(event)).toUtf8(),
                                   query.value(7).toLongLong()});
             });
        read("SELECT sql FROM sqlite_schema WHERE name = 'search_1'",
             [this](const QSqlQuery &query) { m_table = query.value(0).toString().toUtf8(); });
    }

    /// Writes the same rows through the C interface into a file whose tables are empty.
    [[nodiscard]] double writeTo(const QString &path) const
    {
        BareConnection bare(path);
        sqlite3_stmt *const insertion = bare.prepare(
            "INSERT INTO events(key, profile, channel, kind, outcome, time_ms, run, event) "
            "VALUES(?, ?, ?, ?, ?, ?, NULL, ?)");
        sqlite3_stmt *words = nullptr;
        qint64 block = 0;
        QElapsedTimer clock;
        clock.start();
        bare.run("BEGIN IMMEDIATE");
        for (const QString &profile : m_profiles)
            bare.run("INSERT INTO profiles(name) VALUES('" + profile.toUtf8() + "')");
        for (const auto &[profile, name] : m_channels) {
            bare.run("INSERT INTO channels(profile, name) VALUES(" + QByteArray::number(profile)
                     + ", '" + name.toUtf8() + "')");
        }
        bare.run("COMMIT");
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const ReadyRow &row = m_rows[i];
            if (i % GroupSize == 0)
                bare.run("BEGIN IMMEDIATE");
            if (row.block != block) {
                block = row.block;
                const QByteArray name = "search_" + QByteArray::number(block);
                bare.run(QByteArray(m_table).replace("search_1", name));
                words = bare.prepare("INSERT INTO " + name + "(rowid, words) VALUES(?, ?)");
            }
            sqlite3_bind_int64(insertion, 1, row.key);
            sqlite3_bind_int64(insertion, 2, row.profile);
            sqlite3_bind_int64(insertion, 3, row.channel);
            sqlite3_bind_int(insertion, 4, row.kind);
            sqlite3_bind_int(insertion, 5, row.outcome);
            sqlite3_bind_int64(insertion, 6, row.time);
            sqlite3_bind_blob64(insertion, 7, row.event.constData(),
                                static_cast<sqlite3_uint64>(row.event.size()), SQLITE_STATIC);
            bare.step(insertion);
            sqlite3_bind_int64(words, 1, row.key);
            sqlite3_bind_text(words, 2, row.words.constData(), static_cast<int>(row.words.size()),
                              SQLITE_STATIC);
            bare.step(words);
            if (i % GroupSize == GroupSize - 1)
                bare.run("COMMIT");
        }
        return perSecond(clock);
    }

    [[nodiscard]] std::size_t size() const { return m_rows.size(); }

private:
    void read(const char *sql, const HistoryConnection::Row &row)
    {
        if (!m_connection.isOpen()) {
            const auto opened = m_connection.open(HistoryConnection::Access::ReadWrite);
            if (!opened)
                stop(opened.error().reason);
        }
        if (const auto done = m_connection.run(QString::fromUtf8(sql), {}, row); !done)
            stop(done.error().reason);
    }

    HistoryConnection m_connection;
    QList<QString> m_profiles;
    QList<std::pair<qint64, QString>> m_channels;
    std::vector<ReadyRow> m_rows;
    QByteArray m_table; ///< How the first table of words was made.
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    Figures figures(QStringLiteral("inserting"));
    const QTemporaryDir folder;
    SampleEvents samples;
    QList<QList<Event>> groups;
    for (int i = 0; i < Events; i += GroupSize) {
        QList<Event> group;
        for (int j = 0; j < GroupSize; ++j)
            group.append(samples.next());
        groups.append(group);
    }
    const QString first = folder.filePath(QStringLiteral("first.db"));
    recordThroughHistory(first, groups); // warms up, and tells which rows are to be written
    const WrittenRows rows(first);

    std::vector<double> ratios;
    for (int i = 0; i < Pairs; ++i) {
        const QString ourPath = folder.filePath(QStringLiteral("ours-%1.db").arg(i));
        const QString theirPath = folder.filePath(QStringLiteral("theirs-%1.db").arg(i));
        const double ours = recordThroughHistory(ourPath, groups);
        recordThroughHistory(theirPath, {}); // makes the tables
        const double theirs = rows.writeTo(theirPath);
        QFile::remove(ourPath);
        QFile::remove(theirPath);
        ratios.push_back(ours / theirs);
        std::fprintf(stderr, "%.0f / %.0f = %.3f\n", ours, theirs, ratios.back());
    }
    figures.add(QStringLiteral("inserting"),
                QStringLiteral("events a second, history over bare SQLite"), {}, ratios,
                Bound::atLeast(LeastRatio));
    if (rows.size() != Events)
        figures.fail(QStringLiteral("Not all events were written."));
    return figures.finish();
}
