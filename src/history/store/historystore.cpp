// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/store/historystore.h>

#include <QElapsedTimer>

#include <algorithm>

namespace RadarDesk::history {

using namespace workbench;

namespace {

constexpr int EventsAStep = 250;
constexpr qint64 CheckMs = 2; // an unlikely thing to find keeps nobody waiting

std::optional<HistoryError> troubleOf(const HistoryResult<void> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

} // namespace

HistoryStore::HistoryStore(QString path)
    : m_disk(path)
    , m_path(std::move(path))
{
}

HistoryStore::~HistoryStore() = default;

void HistoryStore::open()
{
    m_trouble = troubleOf(openDisk());
}

HistoryResult<void> HistoryStore::openDisk()
{
    auto done = m_disk.open();
    if (!done && mend(done.error()))
        done = m_disk.isOpen() ? HistoryResult<void>() : m_disk.open();
    if (!done)
        return done;
    if (!m_rescue) {
        if (const auto aside = m_disk.unfinishedRescue(); aside && *aside)
            rescueFrom(**aside);
    }
    m_check = std::make_unique<HistoryCheck>(m_path);
    return {};
}

bool HistoryStore::mend(const HistoryError &error)
{
    if (error.trouble == HistoryTrouble::Moved)
        return m_disk.open().ok();
    if (error.trouble != HistoryTrouble::Damaged)
        return false;
    m_rescue.reset();
    m_check.reset();
    const FileIdentity damaged = m_disk.identity();
    m_disk.close();
    const auto aside = HistoryRescue::setAside(m_path, damaged);
    if (!aside) // another program may have done it
        return aside.error().trouble == HistoryTrouble::Moved && m_disk.open();
    if (!m_disk.open())
        return false;
    m_setAside = *aside;
    rescueFrom(*aside);
    return true;
}

void HistoryStore::rescueFrom(const QString &aside)
{
    m_rescue = std::make_unique<HistoryRescue>(m_disk, aside);
    m_rescuedFrom = aside;
    m_isLosing = !m_rescue->isReadable();
}

template <typename Work> auto HistoryStore::onDisk(const Work &work) -> decltype(work())
{
    auto result = work();
    if (!result && mend(result.error()))
        return work();
    return result;
}

HistoryDatabase &HistoryStore::memory()
{
    if (!m_memory) {
        m_memory = std::make_unique<HistoryDatabase>(QString());
        // Nothing is in the way of a database in memory.
        const HistoryResult<void> ignored = m_memory->open();
        Q_UNUSED(ignored)
        m_leastInMemory =
            std::max(m_newest + 1, HistoryDatabase::keyAt(QDateTime::currentDateTimeUtc()));
        m_memory->setLeastKey(m_leastInMemory);
    }
    return *m_memory;
}

QList<qint64> HistoryStore::write(const QList<Event> &added, const QList<StoredEvent> &changed)
{
    QList<StoredEvent> onDiskChanged;
    QList<StoredEvent> inMemoryChanged;
    for (const StoredEvent &stored : changed)
        (isInMemory(stored.key) ? inMemoryChanged : onDiskChanged).append(stored);
    QList<qint64> keys;
    if (!m_trouble) {
        const auto written = onDisk([&] { return m_disk.write(added, onDiskChanged); });
        if (written)
            keys = *written;
        else
            m_trouble = written.error();
    }
    if (m_trouble) {
        for (const StoredEvent &stored : std::as_const(onDiskChanged))
            m_overdue.insert(stored.key, stored.event);
        if (!added.isEmpty() || !inMemoryChanged.isEmpty()) {
            if (const auto written = memory().write(added, inMemoryChanged))
                keys = *written;
        }
    }
    if (!keys.isEmpty())
        m_newest = std::max(m_newest, keys.constLast());
    return keys;
}

HistoryResult<HistoryBatch> HistoryStore::readBatch(const HistoryFilter &filter,
                                                    const HistoryPlace &place, int limit)
{
    const bool isOlder = place.direction == HistoryPlace::Direction::Older;
    const bool inMemory = m_memory
        && (isOlder ? !place.key || *place.key > m_leastInMemory
                    : place.key && *place.key >= m_leastInMemory - 1);
    if (inMemory) {
        HistoryPlace there = place;
        if (isOlder && !there.key)
            there.key = std::numeric_limits<qint64>::max();
        auto answer = m_memory->readBatch(filter, there, limit);
        if (!answer)
            return answer;
        HistoryBatch batch = *std::move(answer);
        if (isOlder && (!batch.rest || *batch.rest < m_leastInMemory))
            batch.rest = m_leastInMemory; // and on to the disk
        return batch;
    }
    if (!m_disk.isOpen()) {
        HistoryBatch nothing;
        if (m_memory && !isOlder)
            nothing.rest = m_leastInMemory - 1;
        return nothing;
    }
    auto answer = onDisk([&] { return m_disk.readBatch(filter, place, limit); });
    if (!answer)
        return answer;
    HistoryBatch batch = *std::move(answer);
    showLatest(batch.events);
    if (m_memory && !isOlder && !batch.rest)
        batch.rest = m_leastInMemory - 1; // and on to memory
    return batch;
}

HistoryResult<std::optional<qint64>> HistoryStore::tally(const HistoryFilter &filter,
                                                         const CountedKeys &keys, EventTally &tally)
{
    if (m_memory && keys.before > m_leastInMemory) {
        const auto rest = m_memory->tally(filter, keys, tally);
        if (!rest || (*rest && **rest >= m_leastInMemory))
            return rest;
        return std::optional(m_leastInMemory); // and on to the disk
    }
    if (!m_disk.isOpen())
        return std::optional<qint64>();
    const EventTally before = tally;
    return onDisk([&] {
        tally = before; // what a failed try has added doesn't count
        return m_disk.tally(filter, keys, tally);
    });
}

HistoryResult<ConversationMembers> HistoryStore::members(qint64 head, int limit)
{
    if (isInMemory(head))
        return m_memory->members(head, limit);
    if (!m_disk.isOpen())
        return ConversationMembers();
    return onDisk([&] { return m_disk.members(head, limit); });
}

HistoryResult<QList<StoredEvent>> HistoryStore::members(qint64 head, const HistoryPlace &place,
                                                        int limit)
{
    if (isInMemory(head))
        return m_memory->members(head, place, limit);
    if (!m_disk.isOpen())
        return QList<StoredEvent>();
    return onDisk([&] { return m_disk.members(head, place, limit); });
}

HistoryResult<QList<StoredEvent>> HistoryStore::annotate(const QList<KeyedAnnotation> &changes)
{
    // What waits for the disk would be written over it.
    if (m_trouble)
        return *m_trouble;
    return onDisk([&] { return m_disk.annotate(changes); });
}

QList<ConversationChange> HistoryStore::takeConversations()
{
    QList<ConversationChange> changes = m_disk.takeConversations();
    if (m_memory)
        changes += m_memory->takeConversations();
    return changes;
}

qint64 HistoryStore::newest()
{
    qint64 newest = m_memory ? std::max(m_newest, m_leastInMemory - 1) : 0;
    if (const auto onDisk = m_disk.isOpen() ? m_disk.newest() : HistoryResult<qint64>(qint64(0));
        onDisk)
        newest = std::max(newest, *onDisk);
    return newest;
}

HistoryResult<std::optional<StoredEvent>> HistoryStore::previousOf(qint64 key)
{
    if (isInMemory(key)) {
        auto found = m_memory->previousOf(key);
        if (!found || *found)
            return found;
        const auto event = m_memory->find(key);
        if (!event || !*event || !m_disk.isOpen())
            return found;
        // The newest on disk that is of its sort.
        const HistoryFilter sort{.profile = (*event)->event.profileId,
                                 .channel = (*event)->event.channel,
                                 .kinds = {(*event)->event.kind},
                                 .sources = {(*event)->event.source}};
        HistoryPlace place;
        for (;;) {
            const auto batch = m_disk.readBatch(sort, place, 1);
            if (!batch)
                return batch.error();
            if (!batch->events.isEmpty())
                return std::optional(batch->events.constLast());
            if (!batch->rest)
                return found;
            place.key = batch->rest;
        }
    }
    if (!m_disk.isOpen())
        return std::optional<StoredEvent>();
    return onDisk([&] { return m_disk.previousOf(key); });
}

HistoryStore::Step HistoryStore::retry()
{
    if (!m_trouble)
        return Step::Nothing;
    if (!m_disk.isOpen()) {
        if (const auto done = openDisk(); !done) {
            m_trouble = done.error();
            return Step::Waiting;
        }
    }
    if (m_memory) {
        const auto batch = m_memory->readBatch(
            {}, {HistoryPlace::Direction::Newer, m_leastInMemory - 1}, EventsAStep);
        if (batch && !batch->events.isEmpty()) {
            if (const auto done = move(batch->events); !done) {
                m_trouble = done.error();
                return Step::Waiting;
            }
            m_leastInMemory = batch->events.constLast().key + 1;
            return Step::More;
        }
        if (batch && batch->rest) {
            m_leastInMemory = *batch->rest + 1;
            return Step::More;
        }
    }
    QList<StoredEvent> overdue;
    for (auto each = m_overdue.cbegin(); each != m_overdue.cend(); ++each)
        overdue.append({each.key(), each.value()});
    // Also when there are none: nothing else tells whether the disk takes what is written.
    if (const auto done = onDisk([&] { return m_disk.update(overdue); }); !done) {
        m_trouble = done.error();
        return Step::Waiting;
    }
    m_overdue.clear();
    m_memory.reset();
    m_trouble.reset();
    return Step::Done;
}

HistoryResult<void> HistoryStore::move(const QList<StoredEvent> &events)
{
    auto done = onDisk([&] { return m_disk.restore(events); });
    if (done || done.error().trouble != HistoryTrouble::Other)
        return done;
    // Another program has recorded events with the same keys meanwhile.
    QList<Event> renumbered;
    for (const StoredEvent &stored : events)
        renumbered.append(stored.event);
    const auto written = m_disk.append(renumbered);
    return written.withoutValue();
}

HistoryStore::Step HistoryStore::rescue()
{
    if (!m_rescue)
        return Step::Nothing;
    const auto more = m_rescue->step(EventsAStep);
    m_rescued = m_rescue->recovered();
    m_isLosing = m_rescue->isLosing();
    if (more && *more)
        return Step::More;
    // One that fails is taken up again when the file is next opened.
    m_rescue.reset();
    return more ? Step::Done : Step::Waiting;
}

HistoryStore::Step HistoryStore::check()
{
    if (!m_check || m_trouble || !m_disk.isOpen())
        return Step::Nothing;
    QElapsedTimer turn;
    turn.start();
    do {
        const auto more = m_check->step();
        if (!more && more.error().trouble == HistoryTrouble::Damaged) {
            // While it can't be set aside, nothing is written to it, or deleted.
            if (!mend(more.error()))
                m_trouble = more.error();
            return Step::Done;
        }
        if (!more)
            return Step::Waiting;
        if (!*more) {
            m_check.reset();
            return Step::Done;
        }
    } while (!turn.hasExpired(CheckMs));
    return Step::More;
}

void HistoryStore::showLatest(QList<StoredEvent> &events) const
{
    if (m_overdue.isEmpty())
        return;
    for (StoredEvent &stored : events) {
        const auto overdue = m_overdue.constFind(stored.key);
        if (overdue != m_overdue.cend())
            stored.event = *overdue;
    }
}

} // namespace RadarDesk::history
