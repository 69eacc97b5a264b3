// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/store/history.h>

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace RadarDesk::history {

/// How many events of a filter there are over time, and goes on counting as they come. It does
/// nothing while it is not active.
class EventCounts : public QObject
{
    Q_OBJECT

public:
    /// \a history must outlive it.
    explicit EventCounts(History &history, QObject *parent = nullptr);

    /// Counts what \a filter lets through; nothing lets nothing through.
    void setFilter(const std::optional<HistoryFilter> &filter);
    void setActive(bool active);

    [[nodiscard]] const EventTally &tally() const { return m_tally; }
    /// Whether it is still counting what there was.
    [[nodiscard]] bool isCounting() const { return m_request.isOpen(); }
    /// Whether there may be events that it has not counted yet.
    [[nodiscard]] bool isBehind() const
    {
        return isCounting() || m_isGrown || m_newer.isActive() || m_again.isActive();
    }
    /// From when on events are counted; invalid where all are.
    [[nodiscard]] QDateTime reached() const;
    /// The time of the filter in milliseconds, or, without any, that of the events.
    [[nodiscard]] qint64 from() const;
    [[nodiscard]] qint64 to() const;
    /// Whether the filter has a time.
    [[nodiscard]] bool isTimed() const
    {
        return m_filter && (m_filter->from.isValid() || m_filter->to.isValid());
    }

Q_SIGNALS:
    void changed();

private:
    void count();
    void countNewer();
    void countAgainSoon();
    void onCounted(const HistoryResult<HistoryTally> &counted);

    History &m_history;
    std::optional<HistoryFilter> m_filter;
    EventTally m_tally;
    HistoryRequest m_request;
    std::optional<qint64> m_reached; // the key down to which was counted
    qint64 m_newest = 0; // all with this key or a lower one are counted
    bool m_isActive = false;
    bool m_isGrown = false; // while it was counting
    QTimer m_newer; // runs until newer ones are counted
    QTimer m_again; // runs until all are counted again
    QElapsedTimer m_cost;
    qint64 m_costMs = 0; // of the last count of all
};

} // namespace RadarDesk::history
