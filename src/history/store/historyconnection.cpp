// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/store/historyconnection.h>

#include <base/storage/ownersfolder.h>
#include <base/storage/regularfile.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace RadarDesk::history {

using namespace base;

namespace {

struct HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::history::History)
};

// More than there are statements, but for those with names of tables in them.
constexpr std::size_t MostPrepared = 400;

constexpr std::chrono::seconds BusyTime{5};

// Result codes of SQLite: their lowest byte says what kind it is.
constexpr int KindMask = 0xff;
constexpr int NoSuchTable = 1; // of the statements here, none fails in this way on a sound file
constexpr int Busy = 5;
constexpr int Locked = 6;
constexpr int ReadOnlyFile = 8;
constexpr int InputOutput = 10;
constexpr int Corrupt = 11;
constexpr int Full = 13;
constexpr int CantOpen = 14;
constexpr int NotADatabase = 26;

HistoryError cannotOpen(const QString &path, const QString &reason)
{
    // What the system and SQLite say ends without a full stop.
    const QString sentence = reason.endsWith(u'.') ? reason : reason + u'.';
    return {HistoryTrouble::NoPlace,
            HistoryText::tr("The history can't be opened at %1: %2").arg(path, sentence)};
}

HistoryError cannotWrite(const QString &path, int reason)
{
    const bool isForbidden = reason == EACCES || reason == EPERM || reason == EROFS;
    if (isForbidden && QFileInfo(path).isReadable()) {
        return {HistoryTrouble::ReadOnly,
                HistoryText::tr("The history can't be written: its folder is read-only.")};
    }
    if (reason == ENOSPC || reason == EDQUOT) {
        return {HistoryTrouble::DiskFull,
                HistoryText::tr("The history can't be written: the disk is full or failing.")};
    }
    return cannotOpen(path, qt_error_string(reason));
}

/// Makes the file, or what there is of it, its owner's only. SQLite gives the files beside it the
/// same permissions.
bool isOwnersOnly(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const int descriptor =
        ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return false;
    ::close(descriptor);
    for (const char *ending : {"", "-wal", "-shm"}) {
        if (::chmod((name + ending).constData(), S_IRUSR | S_IWUSR) != 0 && errno != ENOENT)
            return false;
    }
    return true;
}

} // namespace

FileIdentity FileIdentity::of(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return {status.st_dev, status.st_ino};
}

HistoryConnection::HistoryConnection(QString path)
    : m_path(std::move(path))
    , m_name(QUuid::createUuid().toString())
    , m_busyTime(BusyTime)
{
}

HistoryConnection::~HistoryConnection()
{
    close();
}

HistoryResult<void> HistoryConnection::open(Access access)
{
    close();
    for (const char *ending : {"", "-wal", "-shm"}) {
        const QString path = m_path + QLatin1String(ending);
        // SQLite would wait for what comes out of a pipe.
        if (const QString reason = placeFault(path); !isInMemory() && !reason.isEmpty())
            return cannotOpen(path, reason);
    }
    if (access == Access::ReadWrite && !isInMemory()) {
        const QString folder = QFileInfo(m_path).path();
        if (!makeOwnersFolder(folder))
            return cannotOpen(m_path,
                              HistoryText::tr("The folder %1 can't be created.").arg(folder));
        if (!isOwnersOnly(m_path))
            return cannotWrite(m_path, errno);
    }
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    database.setDatabaseName(isInMemory() ? QStringLiteral(":memory:") : m_path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(m_busyTime.count());
    if (access == Access::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    database.setConnectOptions(options);
    m_identity = FileIdentity::of(m_path);
    if (!database.open()) {
        HistoryError error = cannotOpen(m_path, database.lastError().text());
        database = {};
        close();
        return error;
    }
    m_open = true;
    return {};
}

void HistoryConnection::close()
{
    m_open = false;
    m_prepared.clear();
    if (QSqlDatabase::contains(m_name)) {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
}

HistoryResult<void> HistoryConnection::run(const QString &sql, const QVariantList &values,
                                           const Row &row)
{
    return runWhile(sql, values, [&row](const QSqlQuery &query) {
        if (row)
            row(query);
        return true;
    });
}

HistoryResult<void> HistoryConnection::runWhile(const QString &sql, const QVariantList &values,
                                                const std::function<bool(const QSqlQuery &)> &row)
{
    auto prepared = m_prepared.find(sql);
    if (prepared == m_prepared.end()) {
        if (m_prepared.size() >= MostPrepared && m_running == 0)
            m_prepared.clear();
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            return errorOf(query.lastError());
        prepared = m_prepared.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = prepared->second; // stays where it is when others are prepared
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values.at(i));
    HistoryResult<void> done;
    if (!query.exec()) {
        done = errorOf(query.lastError());
    } else if (query.isSelect()) {
        bool wanted = true;
        ++m_running;
        while (wanted && query.next())
            wanted = row(query);
        --m_running;
        if (wanted && query.lastError().isValid())
            done = errorOf(query.lastError());
    } else {
        m_insertedKey = query.lastInsertId().toLongLong();
    }
    query.finish(); // a statement that is not would keep its view of the file
    return done;
}

HistoryResult<qint64> HistoryConnection::number(const QString &sql, const QVariantList &values)
{
    qint64 number = 0;
    if (const auto done =
            run(sql, values,
                [&number](const QSqlQuery &query) { number = query.value(0).toLongLong(); });
        !done)
        return done.error();
    return number;
}

HistoryResult<void> HistoryConnection::begin()
{
    // Another program may have set the file aside as damaged.
    if (!isInMemory() && FileIdentity::of(m_path) != m_identity) {
        return HistoryError{
            HistoryTrouble::Moved,
            HistoryText::tr("The history file %1 was moved or deleted.").arg(m_path)};
    }
    return run(QStringLiteral("BEGIN IMMEDIATE"));
}

void HistoryConnection::rollback()
{
    // SQLite has rolled back by itself after some errors; then there is nothing left to do.
    const auto ignored = run(QStringLiteral("ROLLBACK"));
    Q_UNUSED(ignored)
}

HistoryError HistoryConnection::errorOf(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & KindMask) {
    case Busy:
    case Locked:
        return {HistoryTrouble::Busy, HistoryText::tr("Another program has locked the history.")};
    case ReadOnlyFile:
        return {HistoryTrouble::ReadOnly,
                HistoryText::tr("The history can't be written: its folder is read-only.")};
    case Full:
    case InputOutput:
        return {HistoryTrouble::DiskFull,
                HistoryText::tr("The history can't be written: the disk is full or failing.")};
    case NoSuchTable:
    case Corrupt:
    case NotADatabase:
        return {HistoryTrouble::Damaged,
                HistoryText::tr("The history is damaged: %1").arg(error.databaseText())};
    case CantOpen:
        return {HistoryTrouble::NoPlace,
                HistoryText::tr("The history can't be opened: %1").arg(error.databaseText())};
    default:
        return {HistoryTrouble::Other,
                HistoryText::tr("The history can't be used: %1").arg(error.text())};
    }
}

} // namespace RadarDesk::history
