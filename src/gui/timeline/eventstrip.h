// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/search/eventtally.h>

#include <QWidget>

#include <optional>

namespace RadarDesk::history {
class EventCounts;
}

namespace RadarDesk::gui {

/// How many events there are over time, as a strip of bars in which one selects a time: by
/// dragging, or by the arrow keys with Shift. While there is nothing, it says so and keeps its
/// height.
class EventStrip : public QWidget
{
    Q_OBJECT

public:
    /// \a counts must outlive the strip. They are active while it is shown.
    EventStrip(history::EventCounts &counts, QWidget &panel);

    /// Shows it where the panel has room for it besides some events.
    void setWanted(bool wanted);
    /// Whether events are listed below it: then it doesn't say that there are none while these are
    /// not counted yet.
    void setListed(bool listed)
    {
        if (m_isListed != listed) {
            m_isListed = listed;
            onCounted();
        }
    }
    bool eventFilter(QObject *watched, QEvent *event) override;

    /// What is marked, in milliseconds since the epoch; nothing while nothing is.
    struct Span
    {
        qint64 from = 0;
        qint64 to = 0;
    };
    [[nodiscard]] std::optional<Span> selection() const;
    /// What is said of what is pointed at, or of all.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The events from \a from to before \a to are to be shown.
    void spanChosen(const QDateTime &from, const QDateTime &to);
    /// Events of any time are to be shown.
    void spanCleared();

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void fit();
    void onCounted();
    /// Whether a key did something.
    [[nodiscard]] bool act(int key, bool extends);
    void moveTo(qint64 time, bool extends);
    void drop();
    void choose();
    void updateDescription();
    [[nodiscard]] QRect bars() const;
    /// The time at its leading end.
    [[nodiscard]] qint64 start() const;
    [[nodiscard]] int xOf(qint64 time) const;
    /// Where the bucket under \a x begins.
    [[nodiscard]] qint64 timeAt(int x) const;
    void paintBar(QPainter &painter, const QRect &place, const history::SortCounts &counts) const;

    history::EventCounts &m_counts;
    // Where the buckets begin at which the selection was begun and is now.
    std::optional<qint64> m_anchor;
    std::optional<qint64> m_current;
    bool m_isDragging = false;
    bool m_isWanted = false;
    bool m_isListed = false;
};

} // namespace RadarDesk::gui
