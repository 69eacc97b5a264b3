// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/store/historydatabase.h>

#include <base/storage/ownersfolder.h>
#include <history/store/historykey.h>
#include <history/store/historyschema.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cerrno>

namespace RadarDesk::history {

using namespace base;
using namespace workbench;

namespace {

struct HistoryDatabaseText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::history::History)
};

Event interrupted(Event event)
{
    event.outcome = Outcome::Failed;
    event.note = HistoryDatabaseText::tr("Interrupted: the message may have been delivered.");
    return event;
}

} // namespace

HistoryDatabase::HistoryDatabase(QString path)
    : m_connection(std::move(path))
    , m_reader(m_connection)
    , m_counter(m_connection, m_reader)
    , m_writer(m_connection)
    , m_old(m_connection)
    , m_remover(m_connection, m_writer)
    , m_runs(m_connection)
{
}

HistoryDatabase::~HistoryDatabase()
{
    close();
}

HistoryResult<void> HistoryDatabase::open()
{
    close();
    if (!m_connection.isInMemory())
        // Without it, the lock fails.
        static_cast<void>(makeOwnersFolder(QFileInfo(m_connection.path()).path()));
    FileLock alone; // two programs must not make the tables at once
    auto done = take(alone, FileLock::Mode::Exclusive).andThen([this] { return openLocked(); });
    if (!done)
        m_connection.close();
    return done;
}

HistoryResult<void> HistoryDatabase::take(FileLock &lock, FileLock::Mode mode) const
{
    if (m_connection.isInMemory())
        return {};
    switch (lock.lock(lockPath(m_connection.path()), mode, m_connection.busyTime())) {
    case FileLock::Outcome::Taken:
        return {};
    case FileLock::Outcome::Busy:
        return HistoryError{HistoryTrouble::Busy,
                            HistoryDatabaseText::tr("Another program has locked the history.")};
    case FileLock::Outcome::Impossible:
        break;
    }
    const int reason = errno;
    const QString folder = QFileInfo(m_connection.path()).path();
    if (reason == ENOENT && isOpen()) {
        return HistoryError{
            HistoryTrouble::Moved,
            HistoryDatabaseText::tr("The history folder %1 was moved or deleted.").arg(folder)};
    }
    if (reason == ENOSPC || reason == EDQUOT || reason == EIO) {
        return HistoryError{
            HistoryTrouble::DiskFull,
            HistoryDatabaseText::tr("The history can't be written: the disk is full or failing.")};
    }
    const bool isReadOnly = reason == EROFS || reason == EACCES || reason == EPERM;
    return HistoryError{
        isReadOnly ? HistoryTrouble::ReadOnly : HistoryTrouble::NoPlace,
        HistoryDatabaseText::tr("The history can't be written in the folder %1.").arg(folder)};
}

HistoryResult<void> HistoryDatabase::openLocked()
{
    const QString path = m_connection.path();
    const qint64 written = QFileInfo(path + QStringLiteral("-wal")).size();
    if (!m_connection.isInMemory() && QFileInfo(path).size() == 0 && written > 0) {
        // SQLite would delete what was written last, and can still be read.
        return HistoryError{
            HistoryTrouble::Damaged,
            HistoryDatabaseText::tr("The history is damaged: %1 is empty.").arg(path)};
    }
    if (auto done = m_connection.open(HistoryConnection::Access::ReadWrite); !done)
        return done;
    // The tables first: a file of a newer version stays as it is.
    if (auto done = migrateHistory(m_connection); !done)
        return done;
    for (const QString &setting :
         {QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("PRAGMA synchronous = FULL"),
          QStringLiteral("PRAGMA foreign_keys = ON"), QStringLiteral("PRAGMA temp_store = MEMORY"),
          QStringLiteral("PRAGMA journal_size_limit = 67108864"),
          QStringLiteral("PRAGMA cache_size = -16384")}) {
        if (auto done = m_connection.run(setting); !done)
            return done;
    }
    return {};
}

void HistoryDatabase::close()
{
    m_writer.forget();
    m_connection.close();
    m_runs.leave();
}

qint64 HistoryDatabase::keyAt(const QDateTime &time)
{
    return historyKeyAt(time);
}

template <typename T>
HistoryResult<T> HistoryDatabase::transactFor(const std::function<HistoryResult<T>()> &work)
{
    std::optional<HistoryResult<T>> result;
    const auto done = transact([&] {
        result = work();
        return result->withoutValue();
    });
    return done ? *std::move(result) : done.error();
}

HistoryResult<QList<qint64>> HistoryDatabase::write(const QList<Event> &added,
                                                    const QList<StoredEvent> &changed)
{
    QList<qint64> keys;
    keys.reserve(added.size());
    const auto done = transact([&]() -> HistoryResult<void> {
        for (const Event &event : added) {
            const auto run = m_runs.runFor(event);
            if (!run)
                return run.error();
            const auto key = m_writer.append(event, *run);
            if (!key)
                return key.error();
            keys.append(*key);
        }
        for (const StoredEvent &stored : changed) {
            const auto run = m_runs.runFor(stored.event);
            if (!run)
                return run.error();
            if (auto replaced = m_writer.replace(stored.key, stored.event, *run); !replaced)
                return replaced;
        }
        return {};
    });
    return done.map([&] { return keys; });
}

HistoryResult<QList<qint64>> HistoryDatabase::append(const QList<Event> &events)
{
    return write(events, {});
}

HistoryResult<bool> HistoryDatabase::linkSome()
{
    const auto isLeft = m_old.isLeft();
    return isLeft && *isLeft ? transactFor<bool>([this] { return m_old.step(); }) : isLeft;
}

HistoryResult<void> HistoryDatabase::update(const QList<StoredEvent> &events)
{
    return write({}, events).withoutValue();
}

HistoryResult<void> HistoryDatabase::restore(const QList<StoredEvent> &events)
{
    return transact([&]() -> HistoryResult<void> {
        std::optional<qint64> gone; // a program of which no lock can be found
        for (const StoredEvent &stored : events) {
            const bool isPending = stored.event.outcome == Outcome::Pending;
            if (isPending && !gone) {
                qint64 id = 0;
                if (auto done = m_runs.enter(QStringLiteral("before"), id); !done)
                    return done;
                gone = id;
            }
            if (auto done =
                    m_writer.insert(stored.key, stored.event, isPending ? gone : std::nullopt);
                !done)
                return done;
        }
        return {};
    });
}

HistoryResult<QList<qint64>> HistoryDatabase::insertAt(const QList<Event> &events)
{
    QList<qint64> keys;
    keys.reserve(events.size());
    const auto done = transact([&]() -> HistoryResult<void> {
        for (const Event &event : events) {
            const auto key = m_writer.insertAtItsTime(
                event.outcome == Outcome::Pending ? interrupted(event) : event);
            if (!key)
                return key.error();
            keys.append(*key);
        }
        return {};
    });
    return done.map([&] { return keys; });
}

HistoryResult<QList<StoredEvent>> HistoryDatabase::annotate(const QList<KeyedAnnotation> &changes)
{
    using Events = QList<StoredEvent>;
    return transactFor<Events>([&]() -> HistoryResult<Events> {
        Events events;
        for (const auto &[key, annotation] : changes) {
            if (const auto done = m_writer.annotate(key, annotation); !done)
                return done.error();
            if (const auto event = m_reader.find(key); event && *event)
                events.append(**event);
        }
        return events;
    });
}

HistoryResult<qint64> HistoryDatabase::forgetChannel(const QString &profile, const QString &channel)
{
    return hide(QStringLiteral("profile = (SELECT id FROM profiles WHERE name = ?) AND name = ?"),
                {notNull(profile), notNull(channel)});
}

HistoryResult<qint64> HistoryDatabase::clearProfile(const QString &profile)
{
    return hide(QStringLiteral("profile = (SELECT id FROM profiles WHERE name = ?)"),
                {notNull(profile)});
}

HistoryResult<qint64> HistoryDatabase::clearAll()
{
    return hide(QStringLiteral("1"), {});
}

HistoryResult<qint64> HistoryDatabase::hide(const QString &condition, const QVariantList &values)
{
    return transactFor<qint64>([&]() -> HistoryResult<qint64> {
        const auto run = m_runs.enter();
        if (!run)
            return run.error();
        return m_remover.hide(condition, values, *run);
    });
}

HistoryResult<bool> HistoryDatabase::undo(qint64 removal)
{
    return transactFor<bool>([&] { return m_remover.undo(removal); });
}

HistoryResult<void> HistoryDatabase::commit(qint64 removal)
{
    return transact([&] { return m_remover.commit(removal); });
}

HistoryResult<bool> HistoryDatabase::removeSome(int limit)
{
    return transactFor<bool>([&]() -> HistoryResult<bool> {
        const auto ended = m_runs.ended(
            QStringLiteral("SELECT id, name FROM runs WHERE id IN (SELECT run FROM removals)"));
        if (!ended)
            return ended.error();
        for (const HistoryRuns::Run &run : *ended) {
            if (const auto done = m_remover.commitAllOf(run.id); !done)
                return done.error();
        }
        return m_remover.removeSome(limit);
    });
}

HistoryResult<qint64> HistoryDatabase::fileSize()
{
    return m_connection.number(
        QStringLiteral("SELECT (page_count - freelist_count) * page_size FROM pragma_page_count, "
                       "pragma_freelist_count, pragma_page_size"));
}

HistoryResult<bool> HistoryDatabase::keepOnly(const QString &profile, const QDateTime &notBefore,
                                              qint64 maxBytes, int limit)
{
    return transactFor<bool>(
        [&] { return m_remover.keepOnly(notNull(profile), notBefore, maxBytes, limit); });
}

HistoryResult<std::optional<QString>> HistoryDatabase::unfinishedRescue()
{
    std::optional<QString> aside;
    if (const auto done = m_connection.run(
            QStringLiteral("SELECT aside FROM rescues ORDER BY id LIMIT 1"), {},
            [&](const QSqlQuery &query) {
                aside = QFileInfo(m_connection.path()).dir().filePath(query.value(0).toString());
            });
        !done)
        return done.error();
    return aside;
}

HistoryResult<void> HistoryDatabase::transact(const std::function<HistoryResult<void>()> &work)
{
    FileLock beside;
    if (auto done = take(beside, FileLock::Mode::Shared); !done)
        return done;
    if (auto done = m_connection.begin(); !done)
        return done;
    const std::optional<qint64> run = m_runs.current();
    auto done = m_writer.begin()
                    .andThen(work)
                    .andThen([this] { return m_writer.finish(); })
                    .andThen([this] { return m_connection.commit(); });
    if (!done) {
        m_connection.rollback();
        m_writer.forget();
        m_runs.setCurrent(run);
    }
    return done;
}

HistoryResult<int> HistoryDatabase::markInterrupted()
{
    if (m_connection.isInMemory())
        return 0;
    QList<HistoryRuns::Run> ended;
    int count = 0;
    const auto done = transact([&]() -> HistoryResult<void> {
        const auto found = m_runs.ended(QStringLiteral("SELECT id, name FROM runs"));
        if (!found)
            return found.error();
        ended = *found;
        for (const HistoryRuns::Run &run : std::as_const(ended)) {
            if (auto told = interrupt(run, count); !told)
                return told;
        }
        return {};
    });
    if (!done)
        return done.error();
    for (const HistoryRuns::Run &run : std::as_const(ended))
        m_runs.removeLock(run);
    return count;
}

HistoryResult<void> HistoryDatabase::interrupt(const HistoryRuns::Run &run, int &count)
{
    QList<qint64> keys;
    if (auto done = m_connection.run(
            QStringLiteral("SELECT key FROM events WHERE run = ?"), {run.id},
            [&keys](const QSqlQuery &query) { keys.append(query.value(0).toLongLong()); });
        !done)
        return done;
    for (const qint64 key : std::as_const(keys)) {
        const auto found = m_reader.findAny(key);
        if (!found)
            return found.error();
        if (!*found || (*found)->event.isDamaged)
            continue;
        if (auto done = m_writer.replace(key, interrupted((*found)->event), std::nullopt); !done)
            return done;
        ++count;
    }
    // What can't be read is left.
    if (auto done = m_connection.run(QStringLiteral("UPDATE events SET run = NULL WHERE run = ?"),
                                     {run.id});
        !done)
        return done;
    if (auto done = m_remover.commitAllOf(run.id); !done)
        return done;
    return m_connection.run(QStringLiteral("DELETE FROM runs WHERE id = ?"), {run.id});
}

QString HistoryDatabase::lockPath(const QString &path)
{
    return path + QStringLiteral(".lock");
}

} // namespace RadarDesk::history
