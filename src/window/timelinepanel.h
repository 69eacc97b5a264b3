// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/timelinefilter.h>

#include <QWidget>

#include <memory>

class QToolButton;

namespace RadarDesk {

class EmptyState;
class TimelineModel;

namespace Ui {
class TimelinePanel;
}

/// What happened, newest at the end. It follows the end while one is there, and stays still while
/// one reads.
class TimelinePanel : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePanel(QWidget *parent = nullptr);
    ~TimelinePanel() override;

    /// Both must outlive the panel.
    void setTimeline(TimelineModel *timeline, QAbstractItemModel *channels);
    /// Shows what happened with that profile.
    void setProfile(const QString &id) { m_filter.setProfile(id); }
    void setSearch(const QString &text);
    /// Shows one channel only; all when it is empty.
    void setChannel(const QString &channel);
    [[nodiscard]] QString channel() const { return m_filter.channel(); }
    void select(quint64 number);

Q_SIGNALS:
    /// The event in hand, or 0 when there is none.
    void selected(quint64 number);
    void sendAgainRequested(quint64 number);
    void loadRequested(quint64 number);
    void channelFilterChanged(const QString &channel);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpTable();
    void setUpActions();
    void showMenu(const QPoint &position);
    void showEmptyState();
    void onRowsInserted();
    void toNewest();
    void placeNewestButton();
    void copySelected() const;
    [[nodiscard]] quint64 currentNumber() const;
    [[nodiscard]] const Event *currentEvent() const;
    [[nodiscard]] bool atEnd() const;

    std::unique_ptr<Ui::TimelinePanel> m_ui;
    TimelineModel *m_timeline = nullptr;
    TimelineFilter m_filter;
    EmptyState *m_empty = nullptr;
    QToolButton *m_newest;
    bool m_following = true;
};

} // namespace RadarDesk
