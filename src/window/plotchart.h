// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <plots/plotlines.h>
#include <plots/plotscale.h>

#include <QChartView>

#include <optional>

class QCategoryAxis;
class QLineSeries;
class QValueAxis;

namespace RadarDesk {

/// Lines over time, with a cursor that follows the pointer and the arrow keys.
class PlotChart : public QChartView
{
    Q_OBJECT

public:
    explicit PlotChart(QWidget *parent = nullptr);

    /// Draws \a lines between two moments, in milliseconds since the epoch. \a title names what
    /// they measure, with its unit.
    void setLines(const QList<PlotLine> &lines, qint64 from, qint64 to, const QString &title);
    [[nodiscard]] const QList<PlotLine> &lines() const { return m_lines; }
    /// Names the lines beside them.
    void setLegendShown(bool shown);

    /// The moment that is pointed at; nothing while none is.
    [[nodiscard]] const std::optional<qint64> &cursor() const { return m_cursor; }
    /// The chart with its legend under \a title, twice as sharp as on the screen.
    [[nodiscard]] QPixmap picture(const QString &title);
    /// How long it took to draw all that last, in nanoseconds.
    [[nodiscard]] qint64 cost() const { return m_updateCost + m_paintCost; }

Q_SIGNALS:
    void cursorChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool hasRoomForDots(const PlotLine &line) const;
    void fitSeries();
    void scaleNumbers();
    void scaleTime();
    void applyColours();
    void paintCursor();
    void setCursorTime(const std::optional<qint64> &time);
    void moveCursor(bool forward);

    QCategoryAxis *m_time;
    QValueAxis *m_number;
    QList<QLineSeries *> m_series; // of the lines, in their order
    QList<PlotLine> m_lines;
    qint64 m_from = 0;
    qint64 m_to = 1;
    NumberScale m_scale;
    QList<TimeMark> m_marks;
    std::optional<qint64> m_cursor;
    qint64 m_updateCost = 0;
    qint64 m_paintCost = 0;
};

} // namespace RadarDesk
