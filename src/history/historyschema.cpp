// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/historyschema.h>

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace RadarDesk {

namespace {

struct HistorySchemaText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::History)
};

/// The event is all in its blob; the other columns are what one filters by, in front of it so that
/// reading them leaves it on its pages. Indexes carry the key and all that else decides whether a
/// row is wanted, so that few rows are read in vain.
///
/// The index of words keeps no copy of the texts, and no sizes that only a ranking would need.
QStringList firstTables()
{
    return {
        QStringLiteral("CREATE TABLE profiles(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)"),
        QStringLiteral("CREATE TABLE channels(id INTEGER PRIMARY KEY, "
                       "profile INTEGER NOT NULL REFERENCES profiles(id), name TEXT NOT NULL, "
                       "UNIQUE(profile, name))"),
        // Programs at work; an event of one is here as long as its outcome is pending.
        QStringLiteral("CREATE TABLE runs(id INTEGER PRIMARY KEY AUTOINCREMENT, "
                       "name TEXT NOT NULL UNIQUE)"),
        QStringLiteral("CREATE TABLE events(key INTEGER PRIMARY KEY AUTOINCREMENT, "
                       "profile INTEGER NOT NULL REFERENCES profiles(id), "
                       "channel INTEGER NOT NULL REFERENCES channels(id), "
                       "kind INTEGER NOT NULL, outcome INTEGER NOT NULL, time_ms INTEGER, "
                       "run INTEGER REFERENCES runs(id), event BLOB NOT NULL)"),
        QStringLiteral("CREATE INDEX events_of_profile "
                       "ON events(profile, key, kind, outcome, time_ms)"),
        QStringLiteral("CREATE INDEX events_of_channel "
                       "ON events(channel, key, kind, outcome, time_ms)"),
        QStringLiteral("CREATE INDEX events_that_failed "
                       "ON events(key, profile, channel, kind, time_ms) WHERE outcome = 2"),
        QStringLiteral("CREATE INDEX events_of_run ON events(run) WHERE run IS NOT NULL"),
        QStringLiteral("CREATE VIRTUAL TABLE search USING fts5(words, content='', columnsize=0, "
                       "tokenize='unicode61 remove_diacritics 2')"),
    };
}

HistoryConnection::Fault runAll(HistoryConnection &connection, const QStringList &statements)
{
    for (const QString &sql : statements) {
        if (auto fault = connection.run(sql))
            return fault;
    }
    return std::nullopt;
}

HistoryResult<int> versionOf(HistoryConnection &connection)
{
    int version = 0;
    if (const auto fault = connection.run(
            QStringLiteral("PRAGMA user_version"), {},
            [&version](const QSqlQuery &query) { version = query.value(0).toInt(); }))
        return *fault;
    return version;
}

} // namespace

HistoryConnection::Fault migrateHistory(HistoryConnection &connection)
{
    const std::array<QStringList, HistorySchemaVersion> steps{firstTables()};
    const auto found = versionOf(connection);
    if (!found)
        return found.error();
    if (*found < 0 || *found > HistorySchemaVersion) {
        return HistoryError{
            HistoryTrouble::Newer,
            HistorySchemaText::tr("A newer version of RadarDesk wrote the history %1. This version "
                                  "leaves it as it is.")
                .arg(connection.path())};
    }
    for (int version = *found; version < HistorySchemaVersion; ++version) {
        auto fault = connection.begin();
        if (!fault)
            fault = runAll(connection, steps.at(static_cast<std::size_t>(version)));
        if (!fault)
            fault = connection.run(QStringLiteral("PRAGMA user_version = %1").arg(version + 1));
        if (!fault)
            fault = connection.commit();
        if (fault) {
            connection.rollback();
            return fault;
        }
    }
    return std::nullopt;
}

} // namespace RadarDesk
