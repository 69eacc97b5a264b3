// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/retention/exportedrows.h>

#include <history/store/historystore.h>

#include <utility>

namespace RadarDesk::session {

using namespace workbench;
using namespace history;

namespace {

constexpr int EventsAtATime = 500;
constexpr int ReadsAtATime = 50; // most conversations are small
constexpr qsizetype Depth = 3; // a run, its broadcasts, their arrivals

} // namespace

ExportedRows::ExportedRows(const std::optional<QList<StoredEvent>> &selected,
                           const HistoryFilter &filter)
    : m_filter(filter)
    , m_isSelection(selected.has_value())
    , m_rows(selected.value_or(QList<StoredEvent>()))
    , m_areRowsRead(selected.has_value())
{
}

ExportedRows::Batch ExportedRows::next(HistoryStore &store)
{
    EventBatch batch;
    take(batch.events);
    for (int read = 0; read < ReadsAtATime && batch.events.size() < EventsAtATime; ++read) {
        const bool isOfRows = m_frames.isEmpty();
        if (isOfRows && m_areRowsRead)
            return batch;
        const auto done = isOfRows ? readRows(store) : readMembers(store);
        if (!done)
            return done.error().reason;
        take(batch.events);
        if (isOfRows)
            break;
    }
    if (!m_frames.isEmpty() || !m_rows.isEmpty() || !m_areRowsRead)
        batch.next = 0; // the place is known here
    return batch;
}

HistoryResult<void> ExportedRows::readRows(HistoryStore &store)
{
    const auto read =
        store.readBatch(m_filter, {HistoryPlace::Direction::Newer, m_place}, EventsAtATime);
    if (!read)
        return read.error();
    m_rows += read->events;
    m_place = read->rest;
    m_areRowsRead = !m_place;
    return {};
}

HistoryResult<void> ExportedRows::readMembers(HistoryStore &store)
{
    Frame &frame = m_frames.last();
    const auto members = store.members(
        frame.head, HistoryPlace{HistoryPlace::Direction::Newer, frame.last}, EventsAtATime);
    if (!members)
        return members.error();
    frame.read = *members;
    frame.at = 0;
    frame.isRead = members->size() < EventsAtATime;
    if (!members->isEmpty())
        frame.last = members->constLast().key;
    return {};
}

void ExportedRows::take(QList<Event> &events)
{
    while (events.size() < EventsAtATime) {
        if (m_frames.isEmpty()) {
            if (m_rows.isEmpty())
                return;
            take(m_rows.takeFirst(), events);
            continue;
        }
        Frame &frame = m_frames.last();
        if (frame.at < frame.read.size())
            take(StoredEvent(frame.read.at(frame.at++)), events);
        else if (frame.isRead)
            m_frames.removeLast();
        else
            return;
    }
}

void ExportedRows::take(const StoredEvent &stored, QList<Event> &events)
{
    if (!m_isSelection || !m_taken.contains(stored.key))
        events.append(stored.event);
    if (m_isSelection)
        m_taken.insert(stored.key);
    if (stored.conversation.members > 0 && m_frames.size() < Depth)
        m_frames.append(Frame{.head = stored.key});
}

} // namespace RadarDesk::session
