// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/store/history.h>
#include <history/timeline/timelinerowsmodel.h>
#include <history/timeline/timelinesearch.h>

#include <QTimer>

namespace RadarDesk::history {

/// A range of the history, oldest first, as far as the filter lets it through. More of it is read
/// by key in either direction as it is needed, and what is far away is let go of: it is of the same
/// small size whatever the size of the history.
class TimelineModel : public TimelineRowsModel
{
    Q_OBJECT

public:
    static constexpr int PageSize = 200;
    static constexpr int Capacity = 1000; ///< Events; one page more at times.
    /// What the events hold of data and HTTP bodies, unless two pages alone hold more.
    static constexpr qsizetype MostBytes = qsizetype{8} * 1024 * 1024;

    /// \a history must outlive the model. Nothing is shown before the first setFilter().
    explicit TimelineModel(History &history, QObject *parent = nullptr);

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

    /// Those that the rows show, without those of open conversations, the oldest first.
    [[nodiscard]] const QList<StoredEvent> &events() const { return m_events; }

    /// Shows the events of a row's conversation, or no longer.
    void setOpen(int row, bool open);

Q_SIGNALS:
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
    void onAnnotated(const QList<StoredEvent> &events);
    void onConversationsChanged(const QList<ConversationChange> &changes);
    void onReset();
    /// Whether there is an answer; else failed() says why.
    [[nodiscard]] bool isRead(const Answer &answer);
    void fetchOne(qint64 key);
    void cancelAll();
    void adopt(const QList<StoredEvent> &events);
    /// \a events after \a changes.
    [[nodiscard]] QList<StoredEvent>
    withConversations(QList<StoredEvent> events, const QList<ConversationChange> &changes) const;

    History &m_history;
    OpenConversations m_open;
    TimelineSearch m_search;
    QList<StoredEvent> m_events;
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
    QList<ConversationChange> m_changesMeanwhile; // likewise
};

} // namespace RadarDesk::history
