// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/store/eventwriter.h>

#include <history/search/searchtext.h>
#include <history/store/eventrow.h>
#include <history/store/historykey.h>

#include <algorithm>
#include <limits>

namespace RadarDesk::history {

using namespace workbench;

namespace {

QVariant orNull(const std::optional<qint64> &value)
{
    return value ? QVariant(*value) : QVariant(QMetaType::fromType<qint64>());
}

std::optional<qint64> timeOf(const Event &event)
{
    return event.time.isValid() ? std::optional(event.time.toMSecsSinceEpoch()) : std::nullopt;
}

EventRow rowOf(qint64 key, qint64 profile, const Event &event)
{
    EventRow row{key,
                 profile,
                 kindColumn(event.kind, event.source),
                 static_cast<qint64>(event.outcome),
                 timeOf(event),
                 encodeEvent(event),
                 {}};
    row.checksum = row.expectedChecksum();
    return row;
}

/// Whether two events of one moment, channel and kind are the same one. Many pages connect at once,
/// and a server may send the same data several times in a millisecond.
bool isSameConversation(const Event &one, const Event &other)
{
    return one.data == other.data && one.socketId == other.socketId
        && (one.broadcastId == other.broadcastId || one.broadcastId.isEmpty()
            || other.broadcastId.isEmpty());
}

} // namespace

QString notNull(const QString &name)
{
    return name.isNull() ? QLatin1String("") : name;
}

EventWriter::EventWriter(HistoryConnection &connection)
    : m_connection(connection)
    , m_search(connection)
    , m_conversations(connection)
{
}

HistoryResult<void> EventWriter::begin()
{
    m_free.clear();
    const auto version = m_connection.dataVersion();
    if (!version)
        return version.error();
    if (m_version == *version) {
        m_seen = m_newest;
        return {};
    }
    forgetTables();
    if (auto done = m_connection.run(QStringLiteral("SELECT newest, slack FROM state"), {},
                                     [this](const QSqlQuery &query) {
                                         m_newest = query.value(0).toLongLong();
                                         m_slack = query.value(1).toLongLong();
                                     });
        !done)
        return done;
    if (const qint64 seen = std::exchange(m_seen, m_newest); seen > 0 && seen < m_newest) {
        if (auto done = m_others.readAfter(seen, m_connection); !done)
            return done;
    }
    m_version = *version;
    return {};
}

HistoryResult<void> EventWriter::finish()
{
    if (auto done = m_search.finish(); !done)
        return done;
    if (auto done = m_conversations.finish(); !done)
        return done;
    for (auto count = m_counts.cbegin(); count != m_counts.cend(); ++count) {
        if (auto done = m_connection.run(
                QStringLiteral("UPDATE channels SET events = events + ?, bytes = bytes + ? "
                               "WHERE id = ?"),
                {count->events, count->bytes, count.key()});
            !done)
            return done;
    }
    m_counts.clear();
    if (!std::exchange(m_noticed, false))
        return {};
    return m_connection.run(QStringLiteral("UPDATE state SET newest = ?, slack = ?"),
                            {m_newest, m_slack});
}

void EventWriter::forget()
{
    m_conversations.forget();
    forgetTables();
}

void EventWriter::forgetTables()
{
    m_search.forget();
    m_version.reset();
    m_noticed = false;
    m_profiles.clear();
    m_channels.clear();
    m_counts.clear();
}

HistoryResult<qint64> EventWriter::append(const Event &event, std::optional<qint64> run)
{
    if (const qint64 there = m_others.keyOf(event)) {
        // Only where a broadcast was sent is known how long it took to arrive.
        const auto done = event.duration ? replace(there, event, run) : HistoryResult<void>();
        return done.map([&] { return there; });
    }
    const qint64 key = std::max({m_newest + 1, m_leastKey, historyKeyAt(event.time)});
    if (const auto done = insert(key, event, run); !done)
        return done.error();
    return key;
}

HistoryResult<void> EventWriter::insert(qint64 key, const Event &event, std::optional<qint64> run)
{
    const auto names = namesOf(event);
    if (!names)
        return names.error();
    EventRow row = rowOf(key, names->profile, event);
    row.kind += m_conversations.partOf(event);
    if (auto done = m_connection.run(
            QStringLiteral("INSERT INTO events(key, profile, channel, kind, outcome, time_ms, run, "
                           "event, checksum) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            {key, row.profile, names->channel, row.kind, row.outcome, orNull(row.time), orNull(run),
             row.event, *row.checksum});
        !done)
        return done;
    notice(key, event);
    count(names->channel, 1, row.event.size());
    if (auto done = m_conversations.add(key, event); !done)
        return done;
    return m_search.add(key, searchText(event));
}

HistoryResult<qint64> EventWriter::insertAtItsTime(const Event &event)
{
    if (const auto found = isThere(event); !found || *found)
        return found ? HistoryResult<qint64>(0) : found.error();
    if (!event.time.isValid())
        return append(event, std::nullopt);
    const auto key = freeKeyFrom(historyKeyAt(event.time));
    if (!key)
        return key.error();
    if (const auto done = insert(*key, event, std::nullopt); !done)
        return done.error();
    return *key;
}

HistoryResult<void> EventWriter::replace(qint64 key, Event event, std::optional<qint64> run)
{
    EventRow rowBefore;
    qint64 channelBefore = 0;
    if (auto done = find(key, rowBefore, channelBefore); !done)
        return done;
    const auto before = rowBefore.decode();
    if (channelBefore == 0 || (!before && before.error() == CodingFault::Newer))
        return {};
    if (before)
        event.annotation = before->annotation;
    Names names{rowBefore.profile, channelBefore};
    // On the same channel it stays with the others, removed or not.
    if (!before || event.profileId != before->profileId || event.channel != before->channel) {
        const auto found = namesOf(event);
        if (!found)
            return found.error();
        names = *found;
    }
    EventRow row = rowOf(key, names.profile, event);
    row.kind += rowBefore.kind - plainKind(rowBefore.kind);
    if (auto done = m_connection.run(
            QStringLiteral("UPDATE events SET profile = ?, channel = ?, kind = ?, outcome = ?, "
                           "time_ms = ?, run = ?, event = ?, checksum = ? WHERE key = ?"),
            {row.profile, names.channel, row.kind, row.outcome, orNull(row.time), orNull(run),
             row.event, *row.checksum, key});
        !done)
        return done;
    notice(key, event);
    count(channelBefore, -1, -rowBefore.event.size());
    count(names.channel, 1, row.event.size());
    if (auto done = m_conversations.change(key, event, row.kind != plainKind(row.kind)); !done)
        return done;
    // Which words a damaged one had can't be told; they are mostly those that it has now.
    if (!before)
        return {};
    return exchangeWords(key, *before, event);
}

HistoryResult<void> EventWriter::exchangeWords(qint64 key, const Event &before, const Event &event)
{
    const QString textBefore = searchText(before);
    const QString text = searchText(event);
    if (text == textBefore)
        return {};
    if (auto done = m_search.remove(key, textBefore); !done)
        return done;
    return m_search.add(key, text);
}

HistoryResult<void> EventWriter::annotate(qint64 key, const Annotation &annotation)
{
    EventRow row;
    qint64 channel = 0;
    if (auto done = find(key, row, channel); !done)
        return done;
    const auto before = row.decode();
    if (channel == 0 || !before)
        return {};
    Event event = *before;
    event.annotation = annotation;
    const qsizetype sizeBefore = row.event.size();
    row.event = encodeEvent(event);
    if (auto done = m_connection.run(
            QStringLiteral("UPDATE events SET event = ?, checksum = ? WHERE key = ?"),
            {row.event, row.expectedChecksum(), key});
        !done)
        return done;
    count(channel, 0, row.event.size() - sizeBefore);
    return exchangeWords(key, *before, event);
}

HistoryResult<void> EventWriter::remove(qint64 key)
{
    EventRow row;
    qint64 channel = 0;
    if (auto done = find(key, row, channel); !done)
        return done;
    if (channel == 0)
        return {};
    // Without the event, its words can't be told; in the index they lead to a key of nothing.
    if (const auto event = row.decode()) {
        if (auto done = m_search.remove(key, searchText(*event)); !done)
            return done;
    }
    count(channel, -1, -row.event.size());
    if (auto done = m_conversations.remove(key); !done)
        return done;
    return m_connection.run(QStringLiteral("DELETE FROM events WHERE key = ?"), {key});
}

void EventWriter::skipTo(qint64 key)
{
    m_noticed |= key > m_newest;
    m_newest = std::max(m_newest, key);
}

HistoryResult<void> EventWriter::find(qint64 key, EventRow &row, qint64 &channel)
{
    return m_connection.run(
        QStringLiteral("SELECT %1, channel FROM events WHERE key = ?").arg(EventRow::columns()),
        {key}, [&](const QSqlQuery &query) {
            row = EventRow::read(query);
            channel = query.value(EventRow::ColumnCount).toLongLong();
        });
}

HistoryResult<EventWriter::Names> EventWriter::namesOf(const Event &event)
{
    Names names;
    names.profile = m_profiles.value(event.profileId);
    if (names.profile == 0) {
        if (const auto done = findId(QStringLiteral("SELECT id FROM profiles WHERE name = ?"),
                                     QStringLiteral("INSERT INTO profiles(name) VALUES(?)"),
                                     {notNull(event.profileId)}, names.profile);
            !done)
            return done.error();
        m_profiles.insert(event.profileId, names.profile);
    }
    names.channel = m_channels.value({names.profile, event.channel});
    if (names.channel == 0) {
        if (const auto done =
                findId(QStringLiteral("SELECT id FROM channels WHERE profile = ? AND name = ? "
                                      "AND removal = 0"),
                       QStringLiteral("INSERT INTO channels(profile, name) VALUES(?, ?)"),
                       {names.profile, notNull(event.channel)}, names.channel);
            !done)
            return done.error();
        m_channels.insert({names.profile, event.channel}, names.channel);
    }
    return names;
}

HistoryResult<void> EventWriter::findId(const QString &selection, const QString &insertion,
                                        const QVariantList &values, qint64 &id)
{
    const auto found = m_connection.number(selection, values);
    if (!found)
        return found.error();
    id = *found;
    if (id > 0)
        return {};
    auto done = m_connection.run(insertion, values);
    id = m_connection.insertedKey();
    return done;
}

HistoryResult<bool> EventWriter::isThere(const Event &event)
{
    const auto names = namesOf(event);
    if (!names)
        return names.error();
    const qint64 least = historyKeyAt(event.time);
    const qint64 most = event.time.isValid() ? least + m_slack : std::numeric_limits<qint64>::max();
    bool isThere = false;
    if (const auto done = m_connection.runWhile(
            QStringLiteral("SELECT %1 FROM events INDEXED BY events_of_channel "
                           "WHERE channel = ? AND key BETWEEN ? AND ? AND kind & %2 = ? "
                           "AND time_ms IS ?")
                .arg(EventRow::columns())
                .arg(PartOfSameChannel - 1),
            {names->channel, least, most, kindColumn(event.kind, event.source),
             orNull(timeOf(event))},
            [&](const QSqlQuery &query) {
                const auto other = EventRow::read(query).decode();
                isThere = other && isSameConversation(*other, event);
                return !isThere;
            });
        !done)
        return done.error();
    return isThere;
}

HistoryResult<qint64> EventWriter::freeKeyFrom(qint64 key)
{
    qint64 &next = m_free[key];
    next = std::max(next, key);
    const auto taken =
        m_connection.number(QStringLiteral("SELECT key FROM events WHERE key = ?"), {next});
    if (!taken)
        return taken.error();
    if (*taken == next) {
        const auto last = m_connection.number(
            QStringLiteral("SELECT key FROM events INDEXED BY events_in_order WHERE key >= ? AND "
                           "NOT EXISTS(SELECT 1 FROM events AS next WHERE next.key = "
                           "events.key + 1) ORDER BY key LIMIT 1"),
            {next});
        if (!last)
            return last.error();
        next = *last + 1;
    }
    return next++;
}

void EventWriter::notice(qint64 key, const Event &event)
{
    skipTo(key);
    if (!event.time.isValid())
        return;
    const qint64 slack = key - historyKeyAt(event.time);
    m_noticed |= slack > m_slack;
    m_slack = std::max(m_slack, slack);
}

void EventWriter::count(qint64 channel, qint64 events, qint64 bytes)
{
    Count &counted = m_counts[channel];
    counted.events += events;
    counted.bytes += bytes;
}

} // namespace RadarDesk::history
