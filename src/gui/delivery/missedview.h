// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <session/delivery/missedmessages.h>

#include <QWidget>

namespace RadarDesk::gui {

/// What was missed while somebody was away: a bar for each page or program, with the gaps between
/// its connections, and a tick for each message, which is a cross where it was missed.
class MissedView : public QWidget
{
    Q_OBJECT

public:
    explicit MissedView(QWidget *parent = nullptr);

    void showMissed(const session::MissedMessages &missed);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Where a moment is, in pixels; for tests.
    [[nodiscard]] int xOf(const QDateTime &time) const;
    /// Where the bar with that number is; for tests.
    [[nodiscard]] QRect barRect(qsizetype number) const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int nameWidth() const;
    void paintBar(QPainter &painter, qsizetype number) const;
    void paintMessages(QPainter &painter, qsizetype number) const;
    void paintAxis(QPainter &painter) const;
    /// \a rect for languages that are written from the right.
    [[nodiscard]] QRect mirrored(const QRect &rect) const;

    session::MissedMessages m_missed;
};

} // namespace RadarDesk::gui
