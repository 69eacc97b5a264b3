// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace RadarDesk::workbench {
struct Event;
}

namespace RadarDesk::history {
class TimelineModel;
}

namespace RadarDesk::gui {

/// The timeline's rows. It follows the newest while one stands at the end, and keeps what one reads
/// in its place whatever comes and goes around it; near either end, it has more read.
class TimelineView : public QTableView
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    /// \a timeline must outlive the view.
    void setTimeline(history::TimelineModel *timeline);
    void setUpColumns();
    /// Whether rows unfold: there is room for their triangles.
    void setFolding(bool folding);
    /// Opens or closes the conversation of the current row, where it has one.
    void toggle();
    /// The one that the keyboard is on, selected or not; null for none.
    [[nodiscard]] const workbench::Event *currentEvent() const;
    [[nodiscard]] bool isFollowing() const { return m_following; }
    /// Selects that event, or the row of the conversation that it is in; false where neither is
    /// shown.
    bool select(const workbench::Event &event);
    /// Goes to the newest event, and follows.
    void toNewest();
    /// Goes to the oldest.
    void toOldest();
    /// Follows as soon as there is something to be seen.
    void followFromNow();

Q_SIGNALS:
    void followingChanged(bool following);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    /// Drags the message of the current event.
    void startDrag(Qt::DropActions actions) override;

private:
    /// Gives rows and columns the room that the font needs.
    void fitToFont();
    /// Leaves what room there is to the data: a channel is cut, a duration goes.
    void fitColumns();
    void setOpen(int row, bool open);
    /// What a key does to the conversation of the current row. False where it does nothing.
    [[nodiscard]] bool fold(int key);
    /// Opens or closes the conversation whose triangle is there.
    [[nodiscard]] bool toggleAt(const QPoint &position);
    void keepPlace();
    void stayInPlace();
    void onScrolled();
    void setFollowing(bool following);
    void loadNearEnds();
    void spanDays(int first, int last);
    void goToRow(int row);
    void takeRow(int row);

    history::TimelineModel *m_timeline = nullptr;
    bool m_following = true;
    bool m_moving = false;
    bool m_isFitting = false; // the columns, by itself
    int m_channelWidth = 0; // where there is room
    int m_durationWidth = 0;
    qint64 m_topKey = 0; // the first event in sight, and where its row begins
    int m_topOffset = 0;
};

} // namespace RadarDesk::gui
