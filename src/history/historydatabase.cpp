// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/historydatabase.h>

#include <history/eventcoding.h>
#include <history/filterclause.h>
#include <history/historyschema.h>
#include <history/searchtext.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <cerrno>

namespace RadarDesk {

namespace {

struct HistoryDatabaseText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::History)
};

QVariant orNull(const std::optional<qint64> &value)
{
    return value ? QVariant(*value) : QVariant(QMetaType::fromType<qint64>());
}

QVariant timeOf(const Event &event)
{
    return event.time.isValid() ? QVariant(event.time.toMSecsSinceEpoch()) : orNull({});
}

/// A name for the database, where an empty one is none that is missing.
QString notNull(const QString &name)
{
    return name.isNull() ? QLatin1String("") : name;
}

} // namespace

HistoryDatabase::HistoryDatabase(QString path)
    : m_connection(std::move(path))
    , m_runName(QUuid::createUuid().toString(QUuid::Id128))
{
}

HistoryDatabase::~HistoryDatabase()
{
    close();
}

HistoryDatabase::Fault HistoryDatabase::open()
{
    close();
    const QString path = m_connection.path();
    const QString folder = QFileInfo(path).path();
    FileLock alone; // two programs must not make the tables at once
    if (!QDir().mkpath(folder)
        || !alone.lock(lockPath(path), FileLock::Mode::Exclusive,
                       FileLock::Wait::AsLongAsItTakes)) {
        const bool isReadOnly = errno == EROFS || errno == EACCES || errno == EPERM;
        return HistoryError{
            isReadOnly ? HistoryTrouble::ReadOnly : HistoryTrouble::NoPlace,
            HistoryDatabaseText::tr("The history can't be written in the folder %1.").arg(folder)};
    }
    auto fault = openLocked();
    if (fault)
        m_connection.close();
    return fault;
}

HistoryDatabase::Fault HistoryDatabase::openLocked()
{
    if (auto fault = m_connection.open(HistoryConnection::Access::ReadWrite))
        return fault;
    // The tables first: a file of a newer version stays as it is.
    if (auto fault = migrateHistory(m_connection))
        return fault;
    for (const QString &setting :
         {QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("PRAGMA synchronous = FULL"),
          QStringLiteral("PRAGMA foreign_keys = ON"), QStringLiteral("PRAGMA temp_store = MEMORY"),
          QStringLiteral("PRAGMA journal_size_limit = 67108864"),
          QStringLiteral("PRAGMA cache_size = -16384")}) {
        if (auto fault = m_connection.run(setting))
            return fault;
    }
    return std::nullopt;
}

void HistoryDatabase::close()
{
    forgetUnwritten();
    m_connection.close();
    m_runLock.unlock();
    QFile::remove(runPath(m_runName));
}

HistoryResult<QList<qint64>> HistoryDatabase::write(const QList<Event> &added,
                                                    const QList<StoredEvent> &changed)
{
    QList<qint64> keys;
    keys.reserve(added.size());
    const auto fault = transact([&]() -> Fault {
        for (const Event &event : added) {
            const bool isPending = event.outcome == Outcome::Pending;
            if (isPending && !m_run) {
                if (auto trouble = enterRun())
                    return trouble;
            }
            if (auto trouble = insert(event, {}, isPending ? m_run : std::nullopt))
                return trouble;
            keys.append(m_connection.insertedKey());
        }
        for (const StoredEvent &stored : changed) {
            if (auto trouble = replace(stored.key, stored.event))
                return trouble;
        }
        return std::nullopt;
    });
    if (fault)
        return *fault;
    return keys;
}

HistoryResult<QList<qint64>> HistoryDatabase::append(const QList<Event> &events)
{
    return write(events, {});
}

HistoryDatabase::Fault HistoryDatabase::update(const QList<StoredEvent> &events)
{
    const auto written = write({}, events);
    return written ? Fault() : Fault(written.error());
}

HistoryDatabase::Fault HistoryDatabase::restore(const QList<StoredEvent> &events)
{
    return transact([&]() -> Fault {
        std::optional<qint64> gone; // a program of which no lock can be found
        for (const StoredEvent &stored : events) {
            const bool isPending = stored.event.outcome == Outcome::Pending;
            if (isPending && !gone) {
                qint64 id = 0;
                if (auto fault = enterRun(QStringLiteral("before"), id))
                    return fault;
                gone = id;
            }
            if (auto fault = insert(stored.event, stored.key, isPending ? gone : std::nullopt))
                return fault;
        }
        return std::nullopt;
    });
}

HistoryDatabase::Fault HistoryDatabase::transact(const std::function<Fault()> &work)
{
    FileLock beside;
    if (!beside.lock(lockPath(m_connection.path()), FileLock::Mode::Shared,
                     FileLock::Wait::AsLongAsItTakes)) {
        return HistoryError{
            HistoryTrouble::Moved,
            HistoryDatabaseText::tr("The folder of the history %1 was moved or removed.")
                .arg(m_connection.path())};
    }
    if (auto fault = m_connection.begin())
        return fault;
    const std::optional<qint64> run = m_run;
    auto fault = work();
    if (!fault)
        fault = m_connection.commit();
    if (fault) {
        m_connection.rollback();
        forgetUnwritten();
        m_run = run;
    }
    return fault;
}

HistoryDatabase::Fault HistoryDatabase::insert(const Event &event, std::optional<qint64> key,
                                               std::optional<qint64> run)
{
    qint64 profile = 0;
    qint64 channel = 0;
    if (auto fault = findNames(event, profile, channel))
        return fault;
    if (auto fault = m_connection.run(
            QStringLiteral("INSERT INTO events(key, profile, channel, kind, outcome, time_ms, run, "
                           "event) VALUES(?, ?, ?, ?, ?, ?, ?, ?)"),
            {orNull(key), profile, channel, static_cast<int>(event.kind),
             static_cast<int>(event.outcome), timeOf(event), orNull(run), encodeEvent(event)}))
        return fault;
    const qint64 inserted = m_connection.insertedKey();
    // Inserting into the index leaves the same number as the key of the last row.
    return m_connection.run(QStringLiteral("INSERT INTO search(rowid, words) VALUES(?, ?)"),
                            {inserted, searchText(event)});
}

HistoryDatabase::Fault HistoryDatabase::replace(qint64 key, const Event &event)
{
    const auto found = find(key);
    if (!found)
        return found.error();
    if (!*found)
        return std::nullopt;
    qint64 profile = 0;
    qint64 channel = 0;
    if (auto fault = findNames(event, profile, channel))
        return fault;
    const bool isPending = event.outcome == Outcome::Pending;
    if (isPending && !m_run) {
        if (auto fault = enterRun())
            return fault;
    }
    if (auto fault = m_connection.run(
            QStringLiteral("UPDATE events SET profile = ?, channel = ?, kind = ?, outcome = ?, "
                           "time_ms = ?, run = ?, event = ? WHERE key = ?"),
            {profile, channel, static_cast<int>(event.kind), static_cast<int>(event.outcome),
             timeOf(event), orNull(isPending ? m_run : std::nullopt), encodeEvent(event), key}))
        return fault;
    const QString before = searchText((*found)->event);
    const QString after = searchText(event);
    if (before == after)
        return std::nullopt;
    if (auto fault = m_connection.run(
            QStringLiteral("INSERT INTO search(search, rowid, words) VALUES('delete', ?, ?)"),
            {key, before}))
        return fault;
    return m_connection.run(QStringLiteral("INSERT INTO search(rowid, words) VALUES(?, ?)"),
                            {key, after});
}

HistoryDatabase::Fault HistoryDatabase::findNames(const Event &event, qint64 &profile,
                                                  qint64 &channel)
{
    const auto enter = [this](const QString &insertion, const QString &selection,
                              const QVariantList &values, qint64 &id) -> Fault {
        if (auto fault = m_connection.run(insertion, values))
            return fault;
        return m_connection.run(
            selection, values, [&id](const QSqlQuery &query) { id = query.value(0).toLongLong(); });
    };
    profile = m_profiles.value(event.profileId);
    if (profile == 0) {
        if (auto fault = enter(QStringLiteral("INSERT OR IGNORE INTO profiles(name) VALUES(?)"),
                               QStringLiteral("SELECT id FROM profiles WHERE name = ?"),
                               {notNull(event.profileId)}, profile))
            return fault;
        m_profiles.insert(event.profileId, profile);
    }
    channel = m_channels.value({profile, event.channel});
    if (channel == 0) {
        if (auto fault =
                enter(QStringLiteral("INSERT OR IGNORE INTO channels(profile, name) VALUES(?, ?)"),
                      QStringLiteral("SELECT id FROM channels WHERE profile = ? AND name = ?"),
                      {profile, notNull(event.channel)}, channel))
            return fault;
        m_channels.insert({profile, event.channel}, channel);
    }
    return std::nullopt;
}

HistoryResult<QList<StoredEvent>> HistoryDatabase::page(const HistoryFilter &filter,
                                                        const HistoryPlace &place, int limit)
{
    const auto clause = FilterClause::make(m_connection, filter);
    if (!clause)
        return clause.error();
    QList<StoredEvent> events;
    if (clause->isEmpty)
        return events;
    const bool isOlder = place.direction == HistoryPlace::Direction::Older;
    QString sql =
        QStringLiteral("SELECT ") + clause->key + QStringLiteral(", event ") + clause->sql;
    QVariantList values = clause->values;
    if (place.key) {
        sql += QStringLiteral(" AND ") + clause->key
            + (isOlder ? QStringLiteral(" < ?") : QStringLiteral(" > ?"));
        values.append(*place.key);
    }
    sql += QStringLiteral(" ORDER BY ") + clause->key
        + (isOlder ? QStringLiteral(" DESC") : QStringLiteral(" ASC")) + QStringLiteral(" LIMIT ?");
    values.append(limit);
    // A single event that can't be read keeps none of the others from being seen.
    if (const auto fault = m_connection.run(sql, values, [&events](const QSqlQuery &query) {
            if (auto event = decodeEvent(query.value(1).toByteArray()))
                events.append({query.value(0).toLongLong(), *std::move(event)});
        }))
        return *fault;
    if (isOlder)
        std::reverse(events.begin(), events.end());
    return events;
}

HistoryResult<std::optional<StoredEvent>> HistoryDatabase::find(qint64 key)
{
    std::optional<StoredEvent> found;
    if (const auto fault =
            m_connection.run(QStringLiteral("SELECT event FROM events WHERE key = ?"), {key},
                             [&found, key](const QSqlQuery &query) {
                                 if (auto event = decodeEvent(query.value(0).toByteArray()))
                                     found = StoredEvent{key, *std::move(event)};
                             }))
        return *fault;
    return found;
}

HistoryResult<qint64> HistoryDatabase::count(const HistoryFilter &filter)
{
    const auto clause = FilterClause::make(m_connection, filter);
    if (!clause)
        return clause.error();
    qint64 count = 0;
    if (clause->isEmpty)
        return count;
    if (const auto fault = m_connection.run(
            QStringLiteral("SELECT count(*) ") + clause->sql, clause->values,
            [&count](const QSqlQuery &query) { count = query.value(0).toLongLong(); }))
        return *fault;
    return count;
}

HistoryResult<int> HistoryDatabase::markInterrupted()
{
    QList<Run> ended;
    int count = 0;
    // Nobody enters a run meanwhile, so each of them that lives holds its lock already.
    const auto fault = transact([&]() -> Fault {
        if (auto trouble = m_connection.run(
                QStringLiteral("SELECT id, name FROM runs"), {}, [&](const QSqlQuery &query) {
                    const Run run{query.value(0).toLongLong(), query.value(1).toString()};
                    if (run.name != m_runName && !FileLock::isHeld(runPath(run.name)))
                        ended.append(run);
                }))
            return trouble;
        for (const Run &run : std::as_const(ended)) {
            if (auto trouble = interrupt(run, count))
                return trouble;
        }
        return std::nullopt;
    });
    if (fault)
        return *fault;
    for (const Run &run : std::as_const(ended))
        QFile::remove(runPath(run.name));
    return count;
}

HistoryDatabase::Fault HistoryDatabase::interrupt(const Run &run, int &count)
{
    QList<qint64> keys;
    if (auto fault = m_connection.run(
            QStringLiteral("SELECT key FROM events WHERE run = ?"), {run.id},
            [&keys](const QSqlQuery &query) { keys.append(query.value(0).toLongLong()); }))
        return fault;
    for (const qint64 key : std::as_const(keys)) {
        const auto found = find(key);
        if (!found)
            return found.error();
        if (!*found)
            continue;
        Event event = (*found)->event;
        event.outcome = Outcome::Failed;
        event.note = HistoryDatabaseText::tr("Interrupted: it may have been delivered.");
        if (auto fault = replace(key, event))
            return fault;
        ++count;
    }
    if (auto fault = m_connection.run(QStringLiteral("UPDATE events SET run = NULL WHERE run = ?"),
                                      {run.id})) // what can't be read
        return fault;
    return m_connection.run(QStringLiteral("DELETE FROM runs WHERE id = ?"), {run.id});
}

HistoryDatabase::Fault HistoryDatabase::enterRun()
{
    if (!m_runLock.lock(runPath(m_runName), FileLock::Mode::Exclusive, FileLock::Wait::Never)) {
        return HistoryError{
            HistoryTrouble::DiskFull,
            HistoryDatabaseText::tr("The file %1 can't be written.").arg(runPath(m_runName))};
    }
    qint64 id = 0;
    if (auto fault = enterRun(m_runName, id))
        return fault;
    m_run = id;
    return std::nullopt;
}

HistoryDatabase::Fault HistoryDatabase::enterRun(const QString &name, qint64 &id)
{
    if (auto fault =
            m_connection.run(QStringLiteral("INSERT OR IGNORE INTO runs(name) VALUES(?)"), {name}))
        return fault;
    return m_connection.run(QStringLiteral("SELECT id FROM runs WHERE name = ?"), {name},
                            [&id](const QSqlQuery &query) { id = query.value(0).toLongLong(); });
}

QString HistoryDatabase::lockPath(const QString &path)
{
    return path + QStringLiteral(".lock");
}

QString HistoryDatabase::runPath(const QString &name) const
{
    return m_connection.path() + QStringLiteral(".run-") + name;
}

void HistoryDatabase::forgetUnwritten()
{
    m_profiles.clear();
    m_channels.clear();
    m_run.reset();
}

} // namespace RadarDesk
