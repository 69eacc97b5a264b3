// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/store/history.h>
#include <history/timeline/timelinerow.h>
#include <history/timeline/timelinesearch.h>

#include <QAbstractTableModel>
#include <QTimer>

namespace RadarDesk::history {

/// A stretch of the history, oldest first, as far as the filter lets it through. More of it is read
/// by key in either direction as it is needed, and what is far away is let go of: it is of the same
/// small size whatever the size of the history.
class TimelineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        KindColumn,
        ChannelColumn,
        ContentColumn,
        ResultColumn,
        DurationColumn,
        ColumnCount
    };
    enum Role {
        KeyRole = Qt::UserRole, ///< qint64; of a day, that of its first event
        IsDayRole, ///< bool: the row is no event but the day of those below it
        KindRole, ///< EventKind
        OutcomeRole, ///< Outcome
        SourceRole, ///< EventSource
        ChannelRole, ///< QString
        ProfileRole, ///< QString: the id of the profile it happened with
    };

    static constexpr int PageSize = 200;
    static constexpr int Capacity = 1000; ///< Events; one page more at times.

    /// \a history must outlive the model. Nothing is shown before the first setFilter().
    explicit TimelineModel(History &history, QObject *parent = nullptr);

    /// What profiles are called by their ids: said where events of all of them are shown.
    void setProfileNames(std::function<QString(const QString &id)> names);

    /// Shows the newest events that \a filter lets through.
    void setFilter(const HistoryFilter &filter);
    [[nodiscard]] const HistoryFilter &filter() const { return m_search.filter(); }
    /// Shows none, whatever the filter.
    void showNothing();
    /// Whether new events are shown as they come, at the cost of the oldest.
    void setFollowing(bool following) { m_following = following; }

    [[nodiscard]] bool hasOlder() const { return m_hasOlder; }
    [[nodiscard]] bool hasNewer() const { return m_hasNewer; }
    /// Whether events of the filter are still being searched for.
    [[nodiscard]] bool isLoading() const { return m_loading.isOpen(); }
    /// Whether that, or a search for older ones, is at work.
    [[nodiscard]] bool isSearching() const { return m_loading.isOpen() || m_older.isOpen(); }
    /// Up to which moment it has looked back; invalid where that isn't known, or all is found.
    [[nodiscard]] QDateTime reached() const { return m_search.reached(); }
    /// Ends the search where it is, until resume().
    void stop();
    void resume();
    [[nodiscard]] bool isStopped() const { return m_search.isStopped(); }
    void loadOlder();
    void loadNewer();
    void goToNewest();
    /// Shows the events from \a moment on; then wentTo() tells the row.
    void goTo(const QDateTime &moment);

    /// Those that the rows show, the oldest first.
    [[nodiscard]] const QList<StoredEvent> &events() const { return m_events; }
    /// The event of that row; nullptr for a day.
    [[nodiscard]] const workbench::Event *eventAt(int row) const;
    [[nodiscard]] qint64 keyAt(int row) const { return m_rows.at(row).key; }
    /// The row of the event with that key, or -1.
    [[nodiscard]] int rowOf(qint64 key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// Rows will come or go; what is seen is to stay in its place.
    void aboutToMove();
    void moved();
    void loadingChanged();
    /// A search that takes its time has come further.
    void searched();
    /// There is something newer than what is shown, which is not followed.
    void newerThere();
    void wentTo(int row);
    /// The history can't be read, for \a reason.
    void failed(const QString &reason);

private:
    using Answer = HistoryResult<HistoryPage>;

    void load(const HistoryPlace &place, int limit,
              const std::function<void(const HistoryPage &)> &show);
    void onGrown();
    void onReplaced(const QList<StoredEvent> &events);
    void onChangedAtLarge();
    /// Whether there is an answer; else failed() says why.
    [[nodiscard]] bool isRead(const Answer &answer);
    void fetchOne(qint64 key);
    void cancelAll();
    void adopt(const QList<StoredEvent> &events);
    void moveTo(const QList<TimelineRow> &rows);

    History &m_history;
    std::function<QString(const QString &id)> m_profileNames;
    TimelineSearch m_search;
    QList<StoredEvent> m_events;
    QList<TimelineRow> m_rows; // of those events
    HistoryRequest m_loading;
    HistoryRequest m_older;
    HistoryRequest m_newer;
    bool m_showsNothing = true;
    bool m_following = true;
    bool m_hasOlder = false;
    bool m_hasNewer = false;
    QTimer m_pause; // runs while what has just come is left to be seen
    bool m_grown = false; // while something was being read, or in the pause
    bool m_changed = false; // while something was being read
};

} // namespace RadarDesk::history
