// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/store/eventremover.h>

#include <history/store/historykey.h>

#include <limits>

namespace RadarDesk::history {

namespace {

// A page is moved from the end of the file for each of them.
constexpr int PagesAtOnce = 64;

} // namespace

EventRemover::EventRemover(HistoryConnection &connection, EventWriter &writer)
    : m_connection(connection)
    , m_writer(writer)
{
}

HistoryResult<qint64> EventRemover::hide(const QString &condition, const QVariantList &values,
                                         qint64 run)
{
    if (const auto done =
            m_connection.run(QStringLiteral("INSERT INTO removals(run) VALUES(?)"), {run});
        !done)
        return done.error();
    const qint64 removal = m_connection.insertedKey();
    m_writer.forget();
    if (const auto done = m_connection.run(
            QStringLiteral("UPDATE channels SET removal = ? WHERE removal = 0 AND ") + condition,
            QVariantList{removal} + values);
        !done)
        return done.error();
    return removal;
}

HistoryResult<bool> EventRemover::undo(qint64 removal)
{
    struct Channel
    {
        qint64 id = 0;
        qint64 events = 0;
        qint64 other = 0; ///< The row that was made meanwhile.
        qint64 otherEvents = 0;
    };
    const auto found = m_connection.number(
        QStringLiteral("SELECT id FROM removals WHERE id = ? AND run IS NOT NULL"), {removal});
    if (!found)
        return found.error();
    if (*found == 0)
        return false;
    m_writer.forget();
    QList<Channel> channels;
    if (const auto done = m_connection.run(
            QStringLiteral("SELECT channels.id, channels.events, other.id, other.events "
                           "FROM channels LEFT JOIN channels AS other "
                           "ON other.profile = channels.profile AND other.name = channels.name "
                           "AND other.removal = 0 WHERE channels.removal = ?"),
            {removal},
            [&channels](const QSqlQuery &query) {
                channels.append({query.value(0).toLongLong(), query.value(1).toLongLong(),
                                 query.value(2).toLongLong(), query.value(3).toLongLong()});
            });
        !done)
        return done.error();
    for (const Channel &channel : std::as_const(channels)) {
        if (channel.other == 0)
            continue;
        // The fewer to the more: it costs the less.
        const bool isOtherMore = channel.otherEvents > channel.events;
        if (const auto done =
                isOtherMore ? merge(channel.id, channel.other) : merge(channel.other, channel.id);
            !done)
            return done.error();
    }
    if (const auto done = m_connection.run(
            QStringLiteral("UPDATE channels SET removal = 0 WHERE removal = ?"), {removal});
        !done)
        return done.error();
    if (const auto done =
            m_connection.run(QStringLiteral("DELETE FROM removals WHERE id = ?"), {removal});
        !done)
        return done.error();
    return true;
}

HistoryResult<void> EventRemover::merge(qint64 from, qint64 into)
{
    if (auto done = m_connection.run(QStringLiteral("UPDATE events INDEXED BY events_of_channel "
                                                    "SET channel = ? WHERE channel = ?"),
                                     {into, from});
        !done)
        return done;
    if (auto done = m_connection.run(
            QStringLiteral("UPDATE channels SET "
                           "events = events + (SELECT events FROM channels WHERE id = ?), "
                           "bytes = bytes + (SELECT bytes FROM channels WHERE id = ?) "
                           "WHERE id = ?"),
            {from, from, into});
        !done)
        return done;
    return m_connection.run(QStringLiteral("DELETE FROM channels WHERE id = ?"), {from});
}

HistoryResult<void> EventRemover::commit(qint64 removal)
{
    return m_connection.run(QStringLiteral("UPDATE removals SET run = NULL WHERE id = ?"),
                            {removal});
}

HistoryResult<void> EventRemover::commitAllOf(qint64 run)
{
    return m_connection.run(QStringLiteral("UPDATE removals SET run = NULL WHERE run = ?"), {run});
}

HistoryResult<bool> EventRemover::removeSome(int limit)
{
    for (int left = limit; left > 0;) {
        const auto channel = m_connection.number(
            QStringLiteral("SELECT id FROM channels WHERE removal > 0 AND "
                           "removal IN (SELECT id FROM removals WHERE run IS NULL) LIMIT 1"));
        if (!channel)
            return channel.error();
        if (*channel == 0) {
            if (const auto done =
                    m_connection.run(QStringLiteral("DELETE FROM removals WHERE run IS NULL"));
                !done)
                return done.error();
            return handBackRoom();
        }
        QList<qint64> keys;
        if (const auto done = m_connection.run(
                QStringLiteral("SELECT key FROM events INDEXED BY events_of_channel "
                               "WHERE channel = ? ORDER BY key LIMIT ?"),
                {*channel, left},
                [&keys](const QSqlQuery &query) { keys.append(query.value(0).toLongLong()); });
            !done)
            return done.error();
        for (const qint64 key : std::as_const(keys)) {
            if (const auto done = m_writer.remove(key); !done)
                return done.error();
        }
        left -= static_cast<int>(keys.size());
        if (left > 0) {
            if (const auto done = m_connection.run(
                    QStringLiteral("DELETE FROM channels WHERE id = ?"), {*channel});
                !done)
                return done.error();
            --left; // of channels without any event, there can be many
        }
    }
    const auto isMoreRoom = handBackRoom();
    if (!isMoreRoom)
        return isMoreRoom.error();
    return true;
}

HistoryResult<bool> EventRemover::keepOnly(const QString &profile, const QDateTime &notBefore,
                                           qint64 maxBytes, int limit)
{
    const auto id =
        m_connection.number(QStringLiteral("SELECT id FROM profiles WHERE name = ?"), {profile});
    if (!id)
        return id.error();
    int left = limit;
    if (notBefore.isValid()) {
        const auto slack = m_connection.number(QStringLiteral("SELECT slack FROM state"));
        if (!slack)
            return slack.error();
        const auto removed =
            removeOldest(*id, QStringLiteral("key <= ? AND time_ms < ?"),
                         {historyKeyAt(notBefore) + *slack, notBefore.toMSecsSinceEpoch()},
                         std::numeric_limits<qint64>::max(), left);
        if (!removed)
            return removed.error();
        left -= *removed;
    }
    if (maxBytes > 0 && left > 0) {
        // For the counts to be as they are.
        if (const auto done = m_writer.finish(); !done)
            return done.error();
        const auto bytes = m_connection.number(
            QStringLiteral("SELECT sum(bytes) FROM channels WHERE profile = ? AND removal = 0"),
            {*id});
        if (!bytes)
            return bytes.error();
        const auto removed = removeOldest(*id, QStringLiteral("1"), {}, *bytes - maxBytes, left);
        if (!removed)
            return removed.error();
        left -= *removed;
    }
    const auto isMoreRoom = handBackRoom();
    if (!isMoreRoom)
        return isMoreRoom.error();
    return left == 0;
}

HistoryResult<int> EventRemover::removeOldest(qint64 profile, const QString &condition,
                                              QVariantList values, qint64 maxBytes, int limit)
{
    QList<qint64> keys;
    values.prepend(profile);
    if (maxBytes > 0) {
        if (const auto done = m_connection.runWhile(
                QStringLiteral("SELECT key, length(event) FROM events INDEXED BY events_of_profile "
                               "WHERE profile = ? AND %1 AND channel NOT IN "
                               "(SELECT id FROM channels WHERE removal > 0) ORDER BY key LIMIT ?")
                    .arg(condition),
                values + QVariantList{limit},
                [&](const QSqlQuery &query) {
                    keys.append(query.value(0).toLongLong());
                    maxBytes -= query.value(1).toLongLong();
                    return maxBytes > 0;
                });
            !done)
            return done.error();
    }
    for (const qint64 key : std::as_const(keys)) {
        if (const auto done = m_writer.remove(key); !done)
            return done.error();
    }
    return static_cast<int>(keys.size());
}

HistoryResult<bool> EventRemover::handBackRoom()
{
    // Through Qt SQL, the statement does a single page whatever number it is given.
    for (int i = 0; i < PagesAtOnce; ++i) {
        const auto free = m_connection.number(QStringLiteral("PRAGMA freelist_count"));
        if (!free)
            return free.error();
        if (*free == 0)
            return false;
        if (const auto done = m_connection.run(QStringLiteral("PRAGMA incremental_vacuum(1)"));
            !done)
            return done.error();
    }
    return true;
}

} // namespace RadarDesk::history
