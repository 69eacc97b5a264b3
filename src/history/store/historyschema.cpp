// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/store/historyschema.h>

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace RadarDesk::history {

namespace {

struct HistorySchemaText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::history::History)
};

/// The event is all in its blob; the other columns are what one filters by, in front of it so that
/// reading them leaves it on its pages. What kindColumn() makes of kind and source is in one.
/// Indexes carry the key and all that else decides whether a row is wanted, so that few rows are
/// read in vain. The words are in tables made as needed.
QStringList firstTables()
{
    return {
        QStringLiteral("CREATE TABLE events(key INTEGER PRIMARY KEY, "
                       "profile INTEGER NOT NULL REFERENCES profiles(id), "
                       "channel INTEGER NOT NULL REFERENCES channels(id), "
                       "kind INTEGER NOT NULL, outcome INTEGER NOT NULL, time_ms INTEGER, "
                       "run INTEGER REFERENCES runs(id), event BLOB NOT NULL)"),
        QStringLiteral("CREATE TABLE profiles(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)"),
        // With the number of a removal, its events are out of sight, and further ones get a row
        // of their own. It counts its events, and the bytes of their blobs.
        QStringLiteral("CREATE TABLE channels(id INTEGER PRIMARY KEY, "
                       "profile INTEGER NOT NULL REFERENCES profiles(id), name TEXT NOT NULL, "
                       "removal INTEGER NOT NULL DEFAULT 0, events INTEGER NOT NULL DEFAULT 0, "
                       "bytes INTEGER NOT NULL DEFAULT 0, UNIQUE(profile, name, removal))"),
        QStringLiteral("CREATE INDEX channels_removed ON channels(removal, id) WHERE removal > 0"),
        // Programs at work; an event of one is here as long as its outcome is pending.
        QStringLiteral("CREATE TABLE runs(id INTEGER PRIMARY KEY AUTOINCREMENT, "
                       "name TEXT NOT NULL UNIQUE)"),
        // One that may still be undone has the program that may.
        QStringLiteral("CREATE TABLE removals(id INTEGER PRIMARY KEY AUTOINCREMENT, "
                       "run INTEGER REFERENCES runs(id))"),
        // The file that events are recovered from, and which of their keys are left to be tried.
        QStringLiteral("CREATE TABLE rescues(id INTEGER PRIMARY KEY AUTOINCREMENT, "
                       "aside TEXT NOT NULL UNIQUE, ranges TEXT NOT NULL DEFAULT '', "
                       "recovered INTEGER NOT NULL DEFAULT 0)"),
        // The newest key of all times, and by how much a key is at most after that of its time.
        QStringLiteral("CREATE TABLE state(newest INTEGER NOT NULL, slack INTEGER NOT NULL)"),
        QStringLiteral("INSERT INTO state VALUES(0, 0)"),
        QStringLiteral("CREATE TABLE blocks(first INTEGER PRIMARY KEY, "
                       "number INTEGER NOT NULL UNIQUE, events INTEGER NOT NULL)"),
        QStringLiteral("CREATE INDEX events_in_order "
                       "ON events(key, profile, channel, kind, outcome, time_ms)"),
        QStringLiteral("CREATE INDEX events_of_profile "
                       "ON events(profile, key, channel, kind, outcome, time_ms)"),
        QStringLiteral("CREATE INDEX events_of_channel "
                       "ON events(channel, key, kind, outcome, time_ms)"),
        QStringLiteral("CREATE INDEX events_that_failed "
                       "ON events(key, profile, channel, kind, time_ms) WHERE outcome = 2"),
        QStringLiteral("CREATE INDEX events_of_run ON events(run) WHERE run IS NOT NULL"),
    };
}

/// No row is written for these.
QStringList checksums()
{
    return {
        QStringLiteral("ALTER TABLE events ADD COLUMN checksum INTEGER"),
        // An older program that is at work on the file knows of none, and changes events.
        QStringLiteral("CREATE TRIGGER events_without_checksum AFTER UPDATE OF event ON events "
                       "WHEN NEW.checksum IS OLD.checksum AND NEW.event IS NOT OLD.event "
                       "BEGIN UPDATE events SET checksum = NULL WHERE key = NEW.key; END"),
        // Whether some of a rescue's events can't be brought back.
        QStringLiteral("ALTER TABLE rescues ADD COLUMN lost INTEGER NOT NULL DEFAULT 0"),
    };
}

/// Which events are part of the conversation that another one begins, and what is shown of it. No
/// event is written for these either: which of them belong together is found out bit by bit.
QStringList conversations()
{
    return {
        QStringLiteral("CREATE TABLE conversations(head INTEGER PRIMARY KEY, "
                       "members INTEGER NOT NULL DEFAULT 0, arrivals INTEGER NOT NULL DEFAULT 0, "
                       "first_us INTEGER)"),
        QStringLiteral("CREATE TABLE members(head INTEGER NOT NULL, key INTEGER NOT NULL UNIQUE, "
                       "PRIMARY KEY(head, key)) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE unlinked(least INTEGER NOT NULL, most INTEGER NOT NULL)"),
        QStringLiteral("INSERT INTO unlinked SELECT least, most FROM "
                       "(SELECT (SELECT min(key) FROM events) AS least, "
                       "(SELECT max(key) FROM events) AS most) WHERE most IS NOT NULL"),
    };
}

HistoryResult<void> runAll(HistoryConnection &connection, const QStringList &statements)
{
    for (const QString &sql : statements) {
        if (auto done = connection.run(sql); !done)
            return done;
    }
    return {};
}

} // namespace

HistoryResult<void> migrateHistory(HistoryConnection &connection)
{
    const std::array<QStringList, HistorySchemaVersion> steps{firstTables(), checksums(),
                                                              conversations()};
    const auto found = connection.number(QStringLiteral("PRAGMA user_version"));
    if (!found)
        return found.error();
    if (*found < 0 || *found > HistorySchemaVersion) {
        return HistoryError{HistoryTrouble::Newer,
                            HistorySchemaText::tr("A newer version of RadarDesk wrote the history "
                                                  "%1. This version doesn't change it.")
                                .arg(connection.path())};
    }
    // It has to be said before there is any table.
    if (*found == 0) {
        if (auto done = connection.run(QStringLiteral("PRAGMA auto_vacuum = INCREMENTAL")); !done)
            return done;
    }
    for (auto version = static_cast<int>(*found); version < HistorySchemaVersion; ++version) {
        const QStringList &step = steps.at(static_cast<std::size_t>(version));
        const QString number = QStringLiteral("PRAGMA user_version = %1").arg(version + 1);
        auto done = connection.begin()
                        .andThen([&] { return runAll(connection, step); })
                        .andThen([&] { return connection.run(number); })
                        .andThen([&] { return connection.commit(); });
        if (!done) {
            connection.rollback();
            return done;
        }
    }
    return {};
}

} // namespace RadarDesk::history
