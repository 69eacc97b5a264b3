// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/search/filtermatcher.h>
#include <history/store/history.h>

#include <optional>

namespace RadarDesk::history {

/// What the timeline searches for, and how far it has looked: nothing is looked at twice.
class TimelineSearch
{
public:
    TimelineSearch();

    /// Begins to search for something else.
    void begin(const HistoryFilter &filter);
    [[nodiscard]] const HistoryFilter &filter() const { return m_filter; }
    /// Whether an event may get through, as far as that can be told without its words and message.
    [[nodiscard]] bool mayPass(const workbench::Event &event) const
    {
        return m_matcher.mayMatch(event);
    }

    /// From where older events are read than \a shown.
    [[nodiscard]] HistoryPlace older(const QList<StoredEvent> &shown) const;
    /// From where newer ones are; nothing where all have to be read again. \a isAtEnd: the newest
    /// that there were are among \a shown.
    [[nodiscard]] std::optional<HistoryPlace> newer(const QList<StoredEvent> &shown,
                                                    bool isAtEnd) const;

    /// A search for older events has come as far as \a page tells.
    void reach(const HistoryPage &page);
    /// It has found all that it looked for.
    void finish() { m_reached.reset(); }
    /// All newer events up to the newest have been looked at, if \a page is of a search that began
    /// there or came there.
    void setNewest(const HistoryPage &page, bool isFromEnd)
    {
        m_newest = isFromEnd || page.isLast ? std::optional(page.newest) : std::nullopt;
    }
    /// Ends the search for older events where it is.
    void stop() { m_isStopped = true; }
    void resume() { m_isStopped = false; }
    [[nodiscard]] bool isStopped() const { return m_isStopped; }
    /// Up to which moment it has looked back; invalid where that isn't known.
    [[nodiscard]] QDateTime reached() const;

private:
    HistoryFilter m_filter;
    FilterMatcher m_matcher;
    std::optional<qint64> m_reached;
    std::optional<qint64> m_newest;
    bool m_isStopped = false;
};

/// \a events with \a added, in the order of their keys.
[[nodiscard]] QList<StoredEvent> withEvent(QList<StoredEvent> events, const StoredEvent &added);

} // namespace RadarDesk::history
