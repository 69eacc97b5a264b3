// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/store/historytypes.h>

#include <QWidget>

#include <memory>

class QMenu;
class QToolButton;

namespace RadarDesk::workbench {
class ChannelsModel;
}

namespace RadarDesk::history {
class TimelineModel;
}

namespace RadarDesk::gui {

class EmptyState;
class NoticeBar;
class SearchLine;
class TimelineDelegate;
class TimelineView;
class WhenPopup;

namespace Ui {
class TimelinePanel;
}

/// What happened, newest at the end, and what of it is to be seen.
class TimelinePanel : public QWidget
{
    Q_OBJECT

public:
    TimelinePanel(history::TimelineModel &timeline, workbench::ChannelsModel &channels,
                  QWidget *parent = nullptr);
    ~TimelinePanel() override;

    /// What narrows the events, which may be put elsewhere.
    [[nodiscard]] QWidget *filters() const;
    /// Which time is shown.
    [[nodiscard]] WhenPopup &time() const { return *m_when; }
    /// Has the menu of marks and notes.
    [[nodiscard]] QToolButton &marksButton() const;
    /// Whether the counts over time are shown; who shows them says so.
    void setCountsShown(bool shown) { m_areCountsShown = shown; }
    [[nodiscard]] bool areCountsShown() const { return m_areCountsShown; }
    void toggleCounts() { Q_EMIT countsRequested(!m_areCountsShown); }
    /// Shows what happened with that profile.
    void setProfile(const QString &id);
    void setSearch(const history::EventQuery &query);
    /// What is said of the search.
    [[nodiscard]] SearchLine &searchLine() const;
    /// Shows a broadcast, a check or a run with all that belongs to it as one row that unfolds, as
    /// long as nothing is searched for; otherwise, each event by itself.
    void setGrouped(bool grouped);
    /// Asks for the other.
    void toggleGrouping() { Q_EMIT groupingRequested(!m_isGrouped); }
    /// Shows one channel only; all when it is empty.
    void setChannel(const QString &channel);
    [[nodiscard]] const QString &channel() const { return m_filter.channel; }
    /// What is let through at present.
    [[nodiscard]] const history::HistoryFilter &filter() const { return m_filter; }
    /// The same, with conversations as one row where they are shown like that.
    [[nodiscard]] history::HistoryFilter rowFilter() const;
    /// Whether that is less than all of the profile's.
    [[nodiscard]] bool isFiltered() const;

    /// The event in hand; nothing when there is none.
    [[nodiscard]] const std::optional<history::StoredEvent> &current() const { return m_current; }
    /// All that are selected, in their order. What has its conversation folded knows how large that
    /// is.
    [[nodiscard]] QList<history::StoredEvent> selection() const;
    void clearSelection();
    void focusEvents();
    /// What shows the events.
    [[nodiscard]] TimelineView &table() const;
    /// Copies the selected events as JSON.
    void copySelection() const;
    [[nodiscard]] bool isGrouped() const { return m_isGrouped; }
    /// What offers to undo changes of marks and notes; the window has a place for it.
    [[nodiscard]] NoticeBar &undoBar() const { return *m_undo; }

Q_SIGNALS:
    /// current() is another event, or has changed.
    void currentChanged();
    void sendAgainRequested(const RadarDesk::workbench::Event &event);
    void loadRequested(const RadarDesk::workbench::Event &event);
    /// The event is to be kept as a template.
    void saveRequested(const RadarDesk::workbench::Event &event);
    /// A check is to find out why that was refused.
    void whyRequested(const RadarDesk::workbench::Event &event);
    /// Why that broadcast didn't arrive is to be found out.
    void deliveryRequested(const RadarDesk::workbench::Event &event);
    void groupingRequested(bool grouped);
    void countsRequested(bool shown);
    /// The selected events are to get that mark.
    void markRequested(RadarDesk::workbench::Mark mark);
    void nextMarkRequested();
    /// The two events that are selected are to be compared; there may be fewer or more.
    void compareRequested();
    /// \a event is to be sent as often as that.
    void sendSeveralRequested(const RadarDesk::workbench::Event &event, int times);
    /// \a menu is about to show what can be done with \a event, and may get more.
    void menuRequested(QMenu *menu, const RadarDesk::workbench::Event &event);
    void noteRequested();
    void exportRequested();
    /// An app is to be pointed at the sandbox.
    void connectRequested();
    /// What is selected is to become a scenario.
    void scenarioRequested();
    void channelFilterChanged(const QString &channel);
    /// filter() is another one, or a moment that it counts from; nothing where all is hidden.
    void filterChanged(const std::optional<RadarDesk::history::HistoryFilter> &filter);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpHead();
    void setUpTable();
    void setUpActions();
    void listChannels(workbench::ChannelsModel &channels);
    void showChannel();
    void showMenu(const QPoint &position);
    void showEmptyState();
    void apply();
    /// What Enter and a double click do.
    void act();
    void onSelectionChanged();
    void takeCurrent(const std::optional<history::StoredEvent> &event);
    void showNewestButton(bool shown);
    void placeNewestButton();

    std::unique_ptr<Ui::TimelinePanel> m_ui;
    history::TimelineModel &m_timeline;
    TimelineDelegate *m_delegate;
    WhenPopup *m_when;
    QToolButton *m_newest;
    NoticeBar *m_undo;
    EmptyState *m_empty = nullptr;
    history::HistoryFilter m_filter;
    QString m_profile;
    std::optional<history::StoredEvent> m_current;
    bool m_isGrouped = false;
    bool m_areCountsShown = false;
    bool m_isMoving = false; // rows go because they are far away, not because they are gone
};

} // namespace RadarDesk::gui
