// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/events/event.h>

#include <deque>
#include <map>

namespace RadarDesk::history {

/// The newest events of this run by their numbers, and all those whose outcome is not known yet.
/// Large events leave sooner, so that memory doesn't grow with what a server sends.
class RecentEvents
{
public:
    /// How many events are remembered whose outcome is known.
    static constexpr std::size_t Capacity = 2000;
    /// How many bytes these may hold, above which only the newest \a Fewest of them stay.
    static constexpr qsizetype MostBytes = qsizetype{8} * 1024 * 1024;
    static constexpr std::size_t Fewest = 300;

    /// Adds an event and returns its number; they count up from 1.
    quint64 append(workbench::Event event);
    /// The event of that number; nullptr when it is no longer remembered.
    [[nodiscard]] const workbench::Event *find(quint64 number) const;
    /// Replaces the event of that number, where it is remembered.
    void update(quint64 number, workbench::Event event);
    /// The latest arrival of the broadcast that the service calls \a broadcastId, among the newest
    /// few hundred events; nullptr when it has not been seen.
    [[nodiscard]] const workbench::Event *findArrival(const QString &broadcastId) const;

    /// What those hold that find() knows, in bytes of data and HTTP bodies.
    [[nodiscard]] qsizetype heldBytes() const { return m_bytes; }

private:
    void forgetOldest();

    std::deque<workbench::Event> m_newest; // without gaps in their numbers
    qsizetype m_bytes = 0; // of m_newest
    std::map<quint64, workbench::Event> m_unfinished; // those that are older
    quint64 m_next = 1;
};

} // namespace RadarDesk::history
