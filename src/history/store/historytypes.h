// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/query/eventquery.h>
#include <pushradar/result.h>
#include <workbench/events/event.h>

#include <QList>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace RadarDesk::history {

/// What is known of the events that are part of another one's conversation.
struct ConversationSummary
{
    int members = 0;
    int arrivals = 0;
    std::optional<std::chrono::microseconds> firstArrival; ///< After the broadcast began.

    bool operator==(const ConversationSummary &) const = default;
};

/// An event as the history keeps it.
struct StoredEvent
{
    /// Grows with each event that is recorded, and is never used twice. It tells the time as well:
    /// see HistoryDatabase::keyAt().
    qint64 key = 0;
    workbench::Event event;
    ConversationSummary conversation = {}; ///< Where conversations were asked for.
};

/// Which events of the history are wanted: all, unless it says otherwise.
struct HistoryFilter
{
    QString profile; ///< Empty: of all profiles.
    QString channel; ///< Empty: of all channels.
    QList<workbench::EventKind> kinds; ///< Empty: of all kinds.
    QList<workbench::EventSource> sources; ///< Empty: whoever's doing it was.
    bool failedOnly = false;
    QDateTime from; ///< At that moment or later; invalid: from the beginning.
    QDateTime to; ///< Before that moment; invalid: to the end.
    /// Each word of it begins a word of the event's channel, data, note, socket ID, library or
    /// client, whatever the case and the accents. A word like "a-b" stands for words in a row.
    /// Without a letter or a digit, it is no word.
    QString text;
    EventQuery query; ///< What else is searched for.
    /// Without what is part of another event's conversation; of one channel, without what that
    /// channel has the beginning of.
    bool isGrouped = false;

    /// Whether it wants events of that kind and source. What was left out can be of any source.
    [[nodiscard]] bool letsThrough(workbench::EventKind kind, workbench::EventSource source) const
    {
        return (kinds.isEmpty() || kinds.contains(kind))
            && (sources.isEmpty() || sources.contains(source) || kind == workbench::EventKind::Gap);
    }
};

/// From where one goes through the history in which direction.
struct HistoryPlace
{
    enum class Direction { Older, Newer };

    Direction direction = Direction::Older;
    /// It begins right beside this key, whether there is an event with it or not; without, at the
    /// end (for Older) or the beginning (for Newer).
    std::optional<qint64> key;
};

/// What one step through the history finds. It may be nothing with the end still far away.
struct HistoryBatch
{
    QList<StoredEvent> events; ///< The oldest first.
    /// From where to go on in the same direction; nothing when the end was reached.
    std::optional<qint64> rest;
};

/// How much of the history is a profile's.
struct HistoryUsage
{
    qint64 events = 0;
    qint64 bytes = 0; ///< Of the events alone; with indexes, the file is larger.
};

/// Whoever changes an event may not know its annotation.
inline void setEventKeepingAnnotation(StoredEvent &stored, const workbench::Event &event)
{
    const workbench::Annotation annotation = stored.event.annotation;
    stored.event = event;
    stored.event.annotation = annotation;
}

/// What the event with a key is to be annotated with.
using KeyedAnnotation = std::pair<qint64, workbench::Annotation>;

/// An event that further ones have become part of.
struct ConversationChange
{
    StoredEvent head; ///< As it is now.
    QList<qint64> members; ///< The keys of those that have come.
};

/// The events of a conversation, the oldest first.
struct ConversationMembers
{
    QList<StoredEvent> events;
    int left = 0; ///< How many older ones there are.
};

/// What keeps the history from being read or written.
enum class HistoryTrouble {
    NoPlace, ///< The file can't be opened or made there.
    ReadOnly, ///< It can be read and not written.
    DiskFull, ///< Or failing.
    Damaged, ///< The file is no sound database.
    Newer, ///< A newer version of the program wrote the file.
    Busy, ///< Another program holds the file for too long.
    Moved, ///< The file was moved or removed; it is to be opened again.
    Other, ///< Anything else; the sentence names it.
};

struct HistoryError
{
    HistoryTrouble trouble = HistoryTrouble::Other;
    QString reason; ///< A whole sentence or two, translated.
};

template <typename T> using HistoryResult = PushRadar::Result<T, HistoryError>;

} // namespace RadarDesk::history

Q_DECLARE_METATYPE(RadarDesk::history::StoredEvent)
Q_DECLARE_METATYPE(RadarDesk::history::ConversationChange)
Q_DECLARE_METATYPE(RadarDesk::history::HistoryTrouble)
