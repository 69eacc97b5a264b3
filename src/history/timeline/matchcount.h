// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/timeline/timelinemodel.h>

#include <QObject>

namespace RadarDesk::history {

/// How many events the filter of a timeline lets through, as far as it is worth counting them.
/// Those that the timeline doesn't show are counted in the history's thread, and each only once.
class MatchCount : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype Most = 1000; ///< More than these are not counted.

    /// Both must outlive it.
    MatchCount(History &history, TimelineModel &timeline, QObject *parent = nullptr);

    /// How many there are at least.
    [[nodiscard]] qsizetype count() const;
    /// Whether there are no others.
    [[nodiscard]] bool isComplete() const;
    /// Whether it is still counting.
    [[nodiscard]] bool isCounting() const { return m_request.isOpen(); }

Q_SIGNALS:
    void changed();

private:
    void onLoadingChanged();
    void start();

    History &m_history;
    TimelineModel &m_timeline;
    HistoryRequest m_request;
    qint64 m_from = 0; ///< The timeline shows the events with this key or a greater one,
    qsizetype m_older = 0; ///< and this is how many there are before.
    bool m_isAll = false; ///< No others are before these.
    bool m_isStale = true; ///< The timeline was filled anew.
};

} // namespace RadarDesk::history
